/**
 * Words of which one stands in nearly every message about signing in, keys, plans, clouds, the way to the server or
 * Claude Code itself. What programs say of their own affairs seldom has one.
 */
const ours =
  /claude|anthropic|api error|\/log(?:in|out)\b|oauth|api[ _-]?key|credential|authenticat|access token|subscription|\baws|bedrock|vertex|gcloud|google|azure|foundry|\bsso\b|keychain|keyring|proxy|certificate|\bssl\b|\btls\b|organi[sz]ation|billing|credits?\b|usage|limit|opus|sonnet|haiku|gateway|sign(?:ed|ing)?[- ]?in\b|log(?:ged|ging)? ?in\b|login link|verification|settings|config|\/doctor|update|\badmin|密钥|登录|额度|模型|余额|令牌/;

/**
 * Whether a text names anything that this app is about. Pure; linear.
 *
 * @param folded lower-case text, as `readPaste` gives it
 */
export function namesItsSubject(folded: string): boolean {
  return ours.test(folded);
}

/** Who is named where the message is about Claude Code: itself, its models, the clouds and gateways it may go through. */
const speakers =
  /claude|anthropic|api error|\/login|bedrock|vertex|foundry|litellm|openrouter|sonnet|opus|haiku|\baws|gcloud|azure|\bsso\b|keychain/;

/**
 * Whether a text names anybody who speaks to or for Claude Code. Much that does not is the complaint of another program,
 * in words that would fit here. Pure; linear.
 *
 * @param folded lower-case text, as `readPaste` gives it
 */
export function namesSpeaker(folded: string): boolean {
  return speakers.test(folded);
}
