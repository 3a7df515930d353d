/**
 * Values that name where the secret is: variables of shells, YAML, CI and editors, commands, and addresses of
 * secret stores. Matched against the whole trimmed value.
 */
const references: readonly RegExp[] = [
  /^\$\{[^{}]{1,300}\}$/,
  /^\$[A-Za-z_]\w*$/,
  /^\$env:\w+$/i,
  /^\$\{?env[.:]\w+\}?$/i,
  /^%[A-Za-z_]\w*%$/,
  /^\$\{\{/,
  /^\{\{[^{}]*\}\}$/,
  /^\$\([\s\S]*\)$/,
  /^\([\s\S]*\)$/,
  /^`[\s\S]*`$/,
  /^<\([\s\S]*\)$/,
  /^(?:op|vault|awssm|aws-sm|gcp-sm|azurekv|akv|keychain|keyring|doppler|infisical|bws|ref\+[a-z]+|arn:aws):(?:\/\/)?\S+$/i,
  /^(?:secret|secretref|env|file):\/\/\S+$/i,
  /^!(?:secret|env|vault)\b/,
  /^ENC\[/,
  /^(?:process\.env|import\.meta\.env|os\.environ|os\.getenv|ENV|Deno\.env)[.[(]/,
];

/** Whole values that stand in for a secret in documentation and templates. */
const placeholders: readonly RegExp[] = [
  /^<[^<>]*>$/,
  /^\[[^[\]]*\]$/,
  /^\{[^{}]*\}$/,
  /^[xX*.•·_#?-]+$/,
  /^…+$/,
  /^(?:change[-_ ]?me|dummy|test|none|null|nil|undefined|todo|tbd|fixme|placeholder|secret|password|passwd|token|key|redacted|removed|hidden|masked|example|sample|foo|bar|abc|true|false|yes|no|on|off|unset|empty)$/i,
  /^removed-by-keymender$/i,
  /^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*_(?:KEY|TOKEN|SECRET|PASSWORD|HERE)$/,
  /^(?:api|auth|access|secret|private|anthropic|claude|openai)[-_ ]?(?:api[-_ ]?)?(?:key|token|secret)$/i,
];

/** Pieces that no real secret holds and documentation is full of. */
const placeholderPiece =
  /\.{3}|…|•{2}|\*{3}|<|>|\[removed|example|placeholder|change[-_]?me|redacted|replace[-_](?:me|with|this)|(?:^|[^a-z])(?:your|insert|paste|enter|put|add)[-_ .]|[-_ .]goes[-_ .]here|[-_ .]here$|your(?:api)?key|dummy|(?:^|[-_])(?:fake|sample|mock)(?:[-_]|$)/i;

const knownPrefix =
  /^(?:sk-ant-(?:[a-z]{2,8}\d{2}-)?|sk-(?:or-v1|proj|svcacct|admin)-|[a-z]{2,8}_(?:live|test|api|oauth|pat)_|[A-Za-z0-9]{2,6}[_.-]|pat[A-Z0-9]|ATATT3)/;

/**
 * Drawn or written rather than generated: hardly anything but crosses, the same signs again and again, the alphabet,
 * plain words. A key that says TEST in capitals is somebody's marked key and is let through.
 */
function isDrawn(text: string): boolean {
  const rest = text.replace(knownPrefix, '');
  if (/[xX*•·#?]{3}/.test(rest) && rest.replace(/[xX.*•·_#?-]/g, '').length < 4) return true;
  if (!/^sk-ant-[a-z]/.test(text) || rest.includes('TEST')) return false;
  if (rest.length < 30 && /12345|abcde|ABCDE/.test(rest)) return true;
  return new Set(rest).size <= 3 || /^[a-z]+(?:[-_][a-z]+)*$/.test(rest);
}

/** True where the value only says where the secret is. */
export function isReference(value: string): boolean {
  const text = value.trim();
  return text !== '' && references.some((one) => one.test(text));
}

/** True where the value is a text that a person should have replaced. */
export function isPlaceholder(value: string): boolean {
  const text = value.trim();
  if (text === '') return false;
  return placeholders.some((one) => one.test(text)) || isDrawn(text) || placeholderPiece.test(text);
}

export const standInExamples = {
  references: [
    '${ANTHROPIC_API_KEY}',
    '${ANTHROPIC_API_KEY:-}',
    '${ANTHROPIC_API_KEY:?missing}',
    '$ANTHROPIC_API_KEY',
    '$env:ANTHROPIC_API_KEY',
    '${env:ANTHROPIC_API_KEY}',
    '%ANTHROPIC_API_KEY%',
    '{{ key }}',
    '${{ secrets.ANTHROPIC_API_KEY }}',
    '$(pass show claude)',
    '`security find-generic-password -w`',
    'op://Private/Claude/credential',
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:x',
    'process.env.ANTHROPIC_API_KEY',
    'ENC[AES256_GCM,data:abc]',
  ],
  placeholders: [
    'your-key-here',
    'your_api_key',
    'YOUR_API_KEY',
    '<your key>',
    'sk-ant-...',
    'sk-ant-xxxx',
    'sk-ant-api03-xxxxxxxxxxxx',
    'sk-ant-api03-YOUR_KEY_HERE',
    'sk-ant-api03-…',
    'xxxx',
    'changeme',
    'ANTHROPIC_API_KEY',
    '********',
    'insert-key-here',
    'AKIAIOSFODNN7EXAMPLE',
    '[removed by Keymender]',
  ],
  neither: [
    'sk-ant-api03-TEST-ENV-000000000000',
    'sk-ant-api03-TESTxxxxxxxxxxxxxxxxxxxx',
    'ghostly-8812',
    's3cr3tW0rd',
    'a1b2c3d4e5',
    'prod-gateway-token',
  ],
} as const;
