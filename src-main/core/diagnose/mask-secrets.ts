/**
 * What a secret looks like in a pasted text or a log line. Every shape starts with a literal and goes on with
 * one plain character class, so a long run of its own characters is read once and left behind.
 */
const shapes: readonly RegExp[] = [
  // Anthropic's wherever they stand, even grown together with the word before.
  /sk-ant-[\w-]{8,}/g,
  // After an underscore as well. OpenRouter, OpenAI-like and LiteLLM keys, AWS Bedrock keys, GitHub, Google and Slack tokens.
  /(?<![A-Za-z0-9])sk-[\w-]{8,}/g,
  /(?<![A-Za-z0-9])(?:AKIA|ASIA|AROA|ABIA)[A-Z0-9]{12,}/g,
  /(?<![A-Za-z0-9])(?:ABSK|bedrock-api-key-)[\w+/=-]{8,}/g,
  /(?<![A-Za-z0-9])(?:gh[opsur]_|github_pat_|glpat-|xox[abpr]-)[\w-]{8,}/g,
  /(?<![A-Za-z0-9])(?:ya29\.|AIza|GOCSPX-)[\w.-]{8,}/g,
  // JSON Web Tokens: base64 of `{"`. The dots belong to the class, so all three parts go at once.
  /(?<![A-Za-z0-9])eyJ[\w.=-]{16,}/g,
];

/**
 * Names after which a value is a secret whatever it looks like, and the value. Group 1 stays, group 2 is masked; a
 * value that was masked above holds a `…` and is left as it is.
 */
const named: readonly RegExp[] = [
  /(\b(?:bearer|basic|token)[ \t]{1,4})([\w.~+/=…-]{20,})/gi,
  /((?:x-api-key|api[-_]?key|auth[-_]?token|access[-_]?token|refresh[-_]?token|session[-_]?token|security[-_]?token|secret[-_]?access[-_]?key|client[-_]?secret|id[-_]?token|password|passwd)["']{0,2}[ \t]{0,4}[:=][ \t]{0,4}["']{0,2})([\w.~+/=…-]{12,})/gi,
  /([?&](?:code|state|access_token|refresh_token|code_verifier|key|token)=)([\w.~+/%=…-]{12,})/gi,
  /(:\/\/[^\s:@/]{1,80}:)([^\s@/]{3,200})(?=@)/g,
  /(-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----)([\w+/=\s\\]{16,})/g,
];

/** Prefixes that tell the kind of a key and nothing of its value; they stay readable. */
const knownPrefix = /^(?:sk-ant-[a-z0-9]{2,8}-|sk-or-v1-)/;

/**
 * Masks one secret: known prefix up to the third dash, `…`, last four characters; `…` alone under twenty characters.
 *
 * @param secret the whole secret, trimmed
 */
function masked(secret: string): string {
  if (secret.length < 20) return '…';
  return `${knownPrefix.exec(secret)?.[0] ?? ''}…${secret.slice(-4)}`;
}

/**
 * Masks everything in a text that looks like a credential: Anthropic and other vendors' keys, AWS key ids and
 * secrets, bearer tokens, JSON Web Tokens, private keys, passwords in URLs, authorization codes. E-mail addresses
 * stay: people need them to see which account a text speaks of. Time grows with the length of the text only.
 *
 * @param text any text: a paste, a log line
 * @returns the text with every secret replaced; a masked text comes back unchanged
 */
export function maskSecrets(text: string): string {
  let out = text;
  for (const shape of shapes) {
    out = out.replace(shape, (secret, at: number, whole: string) =>
      // The prefix of a key that was masked before.
      whole[at + secret.length] === '…' ? secret : masked(secret),
    );
  }
  for (const shape of named) {
    out = out.replace(shape, (whole: string, name: string, value: string) =>
      value.includes('…') ? whole : name + masked(value),
    );
  }
  return out;
}
