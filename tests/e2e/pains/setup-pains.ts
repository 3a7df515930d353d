import { page } from '../../kit/servers/answers';
import { account, key, loggedIn, settings, token } from './credentials';
import type { Pain } from './pain';

const working = 'You are signed in and it works';
const done = 'Done and checked';
const bedrock = { env: { CLAUDE_CODE_USE_BEDROCK: '1', AWS_REGION: 'eu-central-1' } };

const aws = (mark: string) =>
  `[default]\naws_access_key_id = AKIATEST${mark.toUpperCase().padEnd(12, 'X')}\naws_secret_access_key = TEST${mark.padEnd(36, 'x')}\n`;
const stsSays = (status: number, code: string, words: string) => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${words}</Message></Error></ErrorResponse>`,
});

/** Cloud providers, files, networks and helpers. */
export const setupPains: readonly Pain[] = [
  {
    number: 5,
    pain: 'Bedrock: “The security token … is invalid”, and nobody knew of AWS',
    files: { ...loggedIn('p05'), '.claude/settings.json': settings(bedrock), '.aws/credentials': aws('p05') },
    answers: {
      aws: stsSays(403, 'InvalidClientTokenId', 'The security token included in the request is invalid.'),
    },
    says: 'Your AWS credentials are not accepted',
    moves: [{ press: /^Use .* instead$/ }, { press: /^Make th/ }],
    sees: [done],
    disk: { '.claude/settings.json': { lacks: 'BEDROCK' } },
    then: working,
  },
  {
    number: 14,
    pain: '“403 Request not allowed”: country, VPN or firewall',
    files: loggedIn('p14'),
    answers: { [token('p14')]: page(403, 'Forbidden'), nobody: page(403, 'Forbidden') },
    says: 'Anthropic cannot be reached',
    moves: [{ press: 'Check the network' }],
    sees: ['The network is in the way'],
    ends: 'the step that fails and why; the network itself is somebody else’s',
  },
  {
    number: 15,
    pain: 'macOS keychain locked, nothing saved',
    files: {},
    says: 'Claude Code is not signed in',
    moves: [
      { press: 'Paste the error' },
      { pastes: 'security: SecKeychainItemCreateFromContent (<default>): User interaction is not allowed.' },
    ],
    typed: 'the error, pasted',
    sees: ['The keychain cannot be read'],
    ends: 'the answer: it is the keychain, not the login (found unasked on macOS only)',
  },
  {
    number: 19,
    pain: 'Configuration file damaged',
    files: {
      '.claude/.credentials.json': loggedIn('p19')['.claude/.credentials.json'],
      '.claude.json': account.slice(0, 40),
      '.claude/backups/.claude.json.backup.1763000000000': account,
    },
    says: 'A Claude Code file is damaged',
    moves: [{ press: 'Repair it' }, { press: /^Make th/ }],
    sees: [done],
    disk: { '.claude.json': { has: 'maria@example.com' } },
    then: working,
  },
  {
    number: 22,
    pain: 'AWS credentials ran out, told to run /login',
    files: { '.claude/settings.json': settings(bedrock), '.aws/credentials': aws('p22') },
    answers: { aws: stsSays(403, 'ExpiredToken', 'The security token included in the request is expired') },
    says: 'Your AWS credentials are not accepted',
    moves: [{ press: 'How to sign in to AWS' }, { meanwhile: { answers: {} } }, { press: 'Check again' }],
    sees: ['Claude Code uses Amazon Bedrock', 'Amazon accepts these credentials'],
    opens: /bedrock/,
    ends: 'after signing in to AWS as the page says: accepted by AWS',
  },
  {
    // The last one: a helper that the user had run once stays part of every later look.
    number: 25,
    pain: 'Key helper fails with a generic error',
    files: {
      '.claude/settings.json': settings({ apiKeyHelper: '$HOME/bin/key-helper' }),
      'bin/key-helper': '#!/bin/sh\necho "vault: your session is over" >&2\nexit 3\n',
    },
    says: 'Signed in, not checked yet',
    moves: [
      { press: 'Run the key command' },
      { reads: 'vault: your session is over' },
      { meanwhile: { files: { 'bin/key-helper': `#!/bin/sh\necho ${key('p25')}\n` } } },
      { press: 'Run the key command' },
    ],
    sees: ['Your key works'],
    ends: 'the helper’s own error; after mending it: Your key works',
  },
];

/** Played against a server whose certificate nobody here vouches for. */
export const inspectedPain: Pain = {
  number: 13,
  pain: 'The company looks into secure connections',
  files: loggedIn('p13'),
  says: 'Anthropic cannot be reached',
  moves: [{ press: 'Check the network' }],
  sees: ['The network is in the way', 'Example Inspection'],
  ends: 'whose certificate it is and which file to ask the administrator for; Keymender does not set it',
};

/** Not played, with the reason. */
export const notPlayed = [
  {
    number: 16,
    pain: 'Keychain password prompts again and again',
    why: 'not played: macOS only. Keymender reads the keychain on a click alone',
  },
] as const;
