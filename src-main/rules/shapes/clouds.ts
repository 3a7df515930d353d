import { filler, type SecretShape } from './shape';

/** Amazon, Google and Microsoft: only what carries a sign of its own; the rest is told by its name. */
export const cloudShapes: readonly SecretShape[] = [
  {
    // docs.aws.amazon.com, IAM "Unique identifiers": AKIA long-term, ASIA temporary; base 32 after it.
    id: 'aws/access-key-id',
    vendor: 'Amazon',
    kind: 'aws-credentials',
    signs: ['AKIA', 'ASIA'],
    shape: /(?<![A-Za-z0-9+/_]|(?<!:)-)(?:AKIA|ASIA)[A-Z2-7]{16}(?![A-Za-z0-9+/_-])/g,
    search: '(?:AKIA|ASIA)[A-Z2-7]{16}',
    hits: ['AKIAQ3EGTESTKEYABC22', 'key=ASIAQ3EGTESTKEYABC22;'],
    misses: [
      'AKIAIOSFODNN7EXAMPLE',
      'AKIA',
      'xAKIAQ3EGTESTKEYABC22',
      'AKIAQ3EGTESTKEYABC22/b64+',
      'ASIAN_MARKETS_REPORT',
    ],
  },
  {
    // docs.aws.amazon.com, "Amazon Bedrock API keys": long-term keys begin ABSK, short-term ones bedrock-api-key-.
    id: 'aws/bedrock-api-key',
    vendor: 'Amazon',
    kind: 'aws-credentials',
    signs: ['ABSK', 'bedrock-api-key-'],
    shape:
      /(?<![A-Za-z0-9+/_]|(?<!:)-)(?:ABSK[A-Za-z0-9+/]{40,300}={0,2}|bedrock-api-key-[A-Za-z0-9+/_-]{20,4000}={0,2})/g,
    search: '(?:ABSK[A-Za-z0-9+/]{40}|bedrock-api-key-[A-Za-z0-9+/_-]{20})',
    hits: [`ABSK${filler(120)}=`, `bedrock-api-key-${filler(60)}`],
    misses: ['ABSK', 'bedrock-api-key-expired', `Q${'ABSK'}${filler(60)}`],
  },
  {
    id: 'google/api-key',
    vendor: 'Google',
    kind: 'other-secret',
    signs: ['AIza'],
    shape: /(?<![A-Za-z0-9+/_]|(?<!:)-)AIza[\w-]{35}(?![\w-])/g,
    search: 'AIza[A-Za-z0-9_-]{35}',
    hits: [`AIza${filler(35)}`],
    misses: ['AIza', `AIza${filler(12)}`, `AIza${filler(80)}`, `xAIza${filler(35)}`],
  },
  {
    // developers.google.com/identity, "Token formats": access tokens begin ya29.; GOCSPX- are client secrets.
    id: 'google/oauth',
    vendor: 'Google',
    kind: 'gcp-credentials',
    signs: ['ya29.', 'GOCSPX-'],
    shape: /(?<![A-Za-z0-9+/_]|(?<!:)-)(?:ya29\.[\w.-]{20,2000}|GOCSPX-[\w-]{20,60})/g,
    search: '(?:ya29\\.[A-Za-z0-9_.-]{20}|GOCSPX-[A-Za-z0-9_-]{20})',
    hits: [`ya29.${filler(80)}`, `GOCSPX-${filler(28)}`],
    misses: ['ya29.', 'GOCSPX-your-client-secret', `maya29.${filler(40)}`],
  },
  {
    id: 'google/private-key',
    vendor: 'Google and others',
    kind: 'other-secret',
    signs: ['PRIVATE KEY-----'],
    // Line ends may be written as \n. The end of the block is no part of it, so that a cut-off one counts too.
    shape: /-----BEGIN (?:RSA |EC |OPENSSH |ENCRYPTED )?PRIVATE KEY-----(?:\\n|\r?\n)(?<secret>[A-Za-z0-9+/=]{40,80})/g,
    hits: [`-----BEGIN PRIVATE KEY-----\n${filler(64)}\n`, `-----BEGIN RSA PRIVATE KEY-----\\n${filler(64)}\\n`],
    misses: ['-----BEGIN PRIVATE KEY-----\n...\n', `-----BEGIN PUBLIC KEY-----\n${filler(64)}\n`],
  },
  {
    // learn.microsoft.com, Purview "Azure AD client secret": three characters, a digit, Q~, 31 to 34 more.
    id: 'azure/client-secret',
    vendor: 'Microsoft',
    kind: 'azure-credentials',
    signs: ['Q~'],
    shape: /(?<![\w.~-])[\w.~-]{3}\dQ~[\w.~-]{31,34}(?![\w.~-])/g,
    hits: [`abc8Q~${filler(32)}`],
    misses: ['abc8Q~', `abcdQ~${filler(32)}`],
  },
  {
    id: 'azure/account-key',
    vendor: 'Microsoft',
    kind: 'azure-credentials',
    signs: ['AccountKey=', 'SharedAccessKey='],
    shape: /(?:AccountKey|SharedAccessKey)=(?<secret>[A-Za-z0-9+/]{40,90}={0,2})/g,
    hits: [`AccountName=x;AccountKey=${filler(86)}==;EndpointSuffix=core.windows.net`],
    misses: ['AccountKey=<key>', 'AccountKey=...'],
  },
];
