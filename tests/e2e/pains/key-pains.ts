import { allowing, key, loggedIn, refused, settings, token } from './credentials';
import type { Move, Pain } from './pain';

const useLogin: readonly Move[] = [{ press: /^Use .* instead$/ }, { press: /^Make th/ }];
const working = 'You are signed in and it works';
const done = 'Done and checked';

/** Keys and tokens that are old, in the way, or written wrongly. */
export const keyPains: readonly Pain[] = [
  {
    number: 4,
    pain: 'An old key silently beats the subscription',
    files: { ...loggedIn('p04'), '.claude/settings.json': settings({ env: { ANTHROPIC_API_KEY: key('p04') } }) },
    answers: { [key('p04')]: refused.key },
    says: 'Claude Code is using an old key',
    moves: useLogin,
    sees: [done],
    disk: { '.claude/settings.json': { lacks: key('p04') } },
    then: working,
  },
  {
    number: 8,
    pain: 'Key replaced, the old one is still used',
    files: {
      '.claude/settings.json': settings({ env: { ANTHROPIC_API_KEY: key('p08') }, model: 'opus' }),
      '.claude.json': allowing(key('p08'), null),
      '.zshrc': `export EDITOR=nano\nexport ANTHROPIC_API_KEY=${key('p08')}\n`,
    },
    answers: { [key('p08')]: refused.key },
    says: 'Your key is not accepted',
    moves: [
      { press: 'I have a new key' },
      { type: 'The new key', text: key('fresh') },
      { press: 'Show the changes' },
      { press: /^Make th/ },
    ],
    typed: 'the new key',
    sees: [done],
    disk: {
      '.claude/settings.json': { has: key('fresh'), lacks: key('p08') },
      '.zshrc': { has: key('fresh'), lacks: key('p08') },
    },
    then: 'Your key works',
  },
  {
    number: 10,
    pain: '“Organization has been disabled”',
    files: { ...loggedIn('p10'), '.claude/settings.json': settings({ env: { ANTHROPIC_API_KEY: key('p10') } }) },
    answers: { [key('p10')]: refused.organization },
    says: 'Claude Code is using an old key',
    moves: useLogin,
    sees: [done],
    disk: { '.claude/settings.json': { lacks: key('p10') } },
    then: working,
  },
  {
    number: 12,
    pain: '“Credit balance too low” with a Max plan',
    files: { ...loggedIn('p12'), '.claude/settings.json': settings({ env: { ANTHROPIC_API_KEY: key('p12') } }) },
    says: 'A key is used, not your login',
    moves: useLogin,
    sees: [done],
    disk: { '.claude/settings.json': { lacks: key('p12') } },
    then: working,
  },
  {
    number: 18,
    pain: 'VS Code fails while the terminal works',
    files: {
      ...loggedIn('p18'),
      '.claude.json': allowing(key('p18')),
      '.config/Code/User/settings.json': settings({
        'claudeCode.environmentVariables': [{ name: 'ANTHROPIC_API_KEY', value: key('p18') }],
      }),
    },
    answers: { [key('p18')]: refused.key },
    says: 'A key in one place is rejected',
    moves: [{ press: 'Remove this key' }, { press: /^Make th/ }],
    sees: [done],
    disk: { '.config/Code/User/settings.json': { lacks: key('p18') } },
    then: working,
  },
  {
    number: 21,
    pain: 'Address and token of a gateway left behind',
    files: {
      ...loggedIn('p21'),
      '.claude/settings.json': settings({
        env: { ANTHROPIC_BASE_URL: 'https://gateway.example.com', ANTHROPIC_AUTH_TOKEN: key('p21') },
      }),
    },
    answers: { [key('p21')]: refused.key },
    says: 'Claude Code is using an old key',
    moves: useLogin,
    sees: [done],
    disk: { '.claude/settings.json': { lacks: 'ANTHROPIC_' } },
    then: working,
  },
  {
    number: 23,
    pain: 'A token with a character that cannot be sent',
    files: {
      '.claude/settings.json': settings({
        env: { CLAUDE_CODE_OAUTH_TOKEN: `${token('p23').slice(0, 60)}\n${token('p23').slice(60)}` },
      }),
    },
    says: 'Your key holds a bad character',
    moves: [{ press: 'Correct it' }, { press: /^Make th/ }],
    sees: [done],
    disk: { '.claude/settings.json': { has: token('p23') } },
    then: working,
  },
];
