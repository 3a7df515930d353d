import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, type CauseGuess, type Evidence } from '../../../../src-main/core/diagnose/classify';
import { readPaste } from '../../../../src-main/core/diagnose/text';
import { diagnosisRules } from '../../../../src-main/rules/diagnosis/catalogue';
import { learntWords } from '../../../../src-main/rules/diagnosis/learnt-words';

const diagnose = (text: string, evidence: Evidence = {}): CauseGuess[] =>
  classify(readPaste(text), evidence, diagnosisRules, learntWords);
const first = (text: string, evidence: Evidence = {}): CauseGuess => {
  const [guess] = diagnose(text, evidence);
  if (guess === undefined) throw new Error('classify gave nothing');
  return guess;
};

const invalidKey =
  'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"}}';
const securityToken = 'API Error: 403 The security token included in the request is invalid.';
const notLoggedIn = 'Not logged in · Please run /login';

describe('what the text says alone', () => {
  test('a rejected key is a rejected key, and a forgotten variable comes next', () => {
    expect(
      diagnose(invalidKey)
        .map(({ cause }) => cause)
        .slice(0, 2),
    ).toEqual(['invalid_api_key', 'env_var_overrides_login']);
  });

  test('the reasons are sentences, and the text is quoted', () => {
    expect(first(securityToken).because).toContain(
      'It reads: “API Error: 403 The security token included in the request is invalid.”',
    );
  });

  test('a long line is quoted in part', () => {
    const { because } = first(`${'x'.repeat(400)} ${securityToken} ${'y'.repeat(400)}`);
    expect(because.at(-1)?.length).toBeLessThan(140);
    expect(because.at(-1)).toContain('security token');
  });

  test.each([
    [
      'a limit beside a harmless keychain line',
      'Claude AI usage limit reached|1753077600\nsecurity: SecKeychainSearchCopyNext: The specified item could not be found in the keychain.',
      'rate_or_usage_limit',
    ],
    ['a server fault while signing in', 'OAuth error: Request failed with status code 500', 'overloaded_server'],
    [
      'a damaged file before the login that it took along',
      'Config file corrupted, resetting to defaults: JSON Parse error: Unexpected EOF\nNot logged in · Please run /login',
      'corrupt_config',
    ],
    [
      'an untrusted certificate before the failed sign-in',
      'OAuth error: unable to get local issuer certificate',
      'network_or_proxy_or_tls',
    ],
    ['a gateway’s 401', 'Please run /login · API Error: 401 {"detail":"Invalid API key"}', 'gateway_or_proxy_auth'],
    [
      'an expired login under a hundred lines of trace',
      `OAuth token has expired.\n${'    at generate (/$bunfs/root/claude:199:83061)\n'.repeat(100)}`,
      'expired_or_revoked_oauth',
    ],
  ])('%s: the root comes first', (_, text, cause) => {
    expect(first(text).cause).toBe(cause);
  });

  test.each([
    ['colours', '\u001b[31mOAuth token \u001b[1mhas expired\u001b[0m'],
    [
      'a JSON log',
      '{"level":"error","msg":"{\\"type\\":\\"error\\",\\"error\\":{\\"message\\":\\"OAuth token has expired.\\"}}"}',
    ],
    [
      'a wrapped line',
      'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"OAuth\n     token has expired. Please obtain a new token"}}',
    ],
    [
      'a cut-off line',
      'API Error: 401 {"type":"error","error":{"type":"authentication_error","message":"OAuth token has expi',
    ],
    ['another language around it', '昨日から使えません。\n「OAuth token has expired」と表示されます。助けてください。'],
    ['capitals', 'OAUTH TOKEN HAS EXPIRED'],
  ])('%s do not hide it', (_, text) => {
    expect(first(text).cause).toBe('expired_or_revoked_oauth');
  });

  test.each([
    ['nothing at all', '', 'There is no text to read.'],
    ['spaces', ' \n\n ', 'There is no text to read.'],
    ['a friendly letter', 'Hello, I like your tool a lot. Greetings from Lisbon.', 'The text holds no message'],
  ])('%s: no cause is made up', (_, text, says) => {
    const [guess, ...others] = diagnose(text);
    expect(guess).toMatchObject({ cause: 'other_not_auth', rules: [] });
    expect(guess?.confidence).toBeLessThanOrEqual(0.5);
    for (const other of others) expect(other.confidence).toBeLessThan(0.3);
    expect(guess?.because[0]).toContain(says);
  });

  test.each([
    ['API Error: 400 messages.30: `tool_use` ids were found without `tool_result` blocks', 'the conversation itself'],
    ['prompt is too long: 210883 tokens > 199999 maximum', 'too long for the model'],
    ['Error: No suitable shell found.', 'program or shell was not found'],
    ['Error: Request was aborted.', 'was stopped'],
    ['Assertion failed: !(handle->flags & UV_HANDLE_CLOSING)', 'crashed'],
    ['MCP error -32000: Connection closed', 'MCP server'],
  ])('what is not a matter of signing in is called what it is: %s', (text, says) => {
    expect(first(text).cause).toBe('other_not_auth');
    expect(first(text).because.join(' ')).toContain(says);
  });

  test('whatever is pasted: one to three causes, each once, best first, sure between 0 and 1', () => {
    const words = fc.constantFrom(
      'oauth',
      'token',
      'expired',
      '401',
      'keychain',
      'limit',
      'reached',
      '\n',
      '"',
      '\\',
      '{',
      'aws',
      'certificate',
      '令牌',
      '\u001b[31m',
      'sk-ant-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 60 }).map((list) => list.join(' ')),
        ),
        (text) => {
          const guesses = diagnose(text);
          expect(guesses.length).toBeGreaterThan(0);
          expect(guesses.length).toBeLessThanOrEqual(3);
          expect(new Set(guesses.map(({ cause }) => cause)).size).toBe(guesses.length);
          const sure = guesses.map(({ confidence }) => confidence);
          expect(sure).toEqual([...sure].sort((a, b) => b - a));
          for (const { confidence, because } of guesses) {
            expect(confidence).toBeGreaterThan(0);
            expect(confidence).toBeLessThan(1);
            expect(because.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('noise around the message', () => {
  const noise = '⏺ Bash(npm test)\n  ⎿  Error: Exit code 1\n     expected 3, received 4\n⏺ Read(src/token.ts)\n';

  test.each([
    ['a missing login', 'Not logged in · Please run /login', 'expired_or_revoked_oauth'],
    ['an invalid key', 'Invalid API key · Please run /login', 'invalid_api_key'],
    ['a limit', 'Claude usage limit reached. Your limit will reset at 3pm', 'rate_or_usage_limit'],
  ])('%s is found among the output of tools', (_, text, cause) => {
    expect(first(noise + text).cause).toBe(cause);
  });

  test('the output of tools alone is not a matter of signing in', () => {
    expect(first(noise).cause).toBe('other_not_auth');
  });
});

describe('likeness to known messages', () => {
  const unheard = 'The workspace this key was made in was archived by someone';

  test('names a cause where no rule speaks, never surer than a half, and says that it only compares words', () => {
    const alone = classify(readPaste(unheard), {}, []);
    expect(alone.map(({ cause }) => cause)).toEqual(['other_not_auth']);
    const compared = classify(readPaste(unheard), {}, [], learntWords);
    expect(compared.length).toBeGreaterThan(1);
    for (const { confidence } of compared) expect(confidence).toBeLessThanOrEqual(0.5);
    expect(compared.flatMap(({ because }) => because).join(' ')).toContain('are like those of such messages');
  });

  test('leaves first what a rule is sure of, and agrees that it is sure', () => {
    const texts = [invalidKey, securityToken, 'unable to get local issuer certificate', 'API Error: 529 Overloaded'];
    for (const text of texts) {
      const [ruled] = classify(readPaste(text), {}, diagnosisRules);
      expect(first(text).cause).toBe(ruled?.cause);
      expect(first(text).confidence).toBeGreaterThan(0.9);
    }
  });

  test('words that point elsewhere win against a rule that saw a keyword only', () => {
    const mirror = 'npm install failed: 403 Forbidden, the aws mirror refused the package';
    expect(classify(readPaste(mirror), {}, diagnosisRules)[0]?.cause).toBe('bedrock_aws_credentials');
    expect(first(mirror).cause).toBe('other_not_auth');
  });

  test('however sure words are, what the scan of the machine shows comes first', () => {
    const refused = 'Please run /login';
    expect(first(refused).cause).toBe('expired_or_revoked_oauth');
    expect(first(refused, { keychainLocked: true }).cause).toBe('keychain_locked_or_inaccessible');
  });
});

describe('what the machine adds', () => {
  test('a rejected key and a login that it stands before: the variable is the cause, and its place is named', () => {
    const guess = first(invalidKey, {
      provider: 'firstParty',
      keyInUse: { where: '`.zshrc`, line 14' },
      loginPresent: true,
    });
    expect(guess.cause).toBe('env_var_overrides_login');
    expect(guess.because[0]).toBe('A key in `.zshrc`, line 14 is sent instead of your login.');
  });

  test.each(['Credit balance is too low', 'API Error: 400 This organization has been disabled.'])(
    'the same for: %s',
    (text) => {
      expect(
        first(text, { keyInUse: { where: 'settings.json, line 3', state: 'limited' }, loginShadowed: true }).cause,
      ).toBe('env_var_overrides_login');
    },
  );

  test('a rejected key and no login: the key itself, and its place', () => {
    const guess = first(invalidKey, { keyInUse: { where: '`.bashrc`, line 2', state: 'rejected' } });
    expect(guess.cause).toBe('invalid_api_key');
    expect(guess.because.join(' ')).toContain('`.bashrc`, line 2');
  });

  test('a key that is known to work is not blamed for a refusal', () => {
    expect(
      first(invalidKey, { keyInUse: { where: '`.zshrc`, line 14', state: 'live' }, loginPresent: true }).cause,
    ).toBe('invalid_api_key');
  });

  test('AWS’s sentence with Bedrock switched on: AWS, and what switched it on', () => {
    const guess = first(securityToken, {
      provider: 'bedrock',
      providerSetBy: 'CLAUDE_CODE_USE_BEDROCK in settings.json, line 4',
    });
    expect(guess.cause).toBe('bedrock_aws_credentials');
    expect(guess.because[0]).toBe(
      'Claude Code uses Amazon Bedrock on this computer. That is switched on by CLAUDE_CODE_USE_BEDROCK in settings.json, line 4.',
    );
  });

  test('AWS’s sentence with a gateway: the gateway', () => {
    const guess = first(securityToken, { provider: 'firstParty', gatewayUrl: 'llm.acme.example' });
    expect(guess.cause).toBe('gateway_or_proxy_auth');
    expect(guess.because[0]).toContain('llm.acme.example');
  });

  test('AWS’s sentence with neither: said, but less sure, and the contradiction is told', () => {
    const guess = first(securityToken, { provider: 'firstParty' });
    expect(guess.cause).toBe('bedrock_aws_credentials');
    expect(guess.confidence).toBeLessThan(0.7);
    expect(guess.because[0]).toContain('not set to use Amazon Bedrock');
  });

  test.each([
    ['vertex', 'vertex_gcp_credentials'],
    ['foundry', 'foundry_azure'],
    ['bedrock', 'bedrock_aws_credentials'],
    ['anthropicAws', 'bedrock_aws_credentials'],
  ] as const)('a bare refusal under %s belongs to that cloud', (provider, cause) => {
    expect(first('API Error: 401 Unauthorized · Please run /login', { provider }).cause).toBe(cause);
  });

  test('not logged in, and the file that should hold it is damaged', () => {
    const guess = first(notLoggedIn, { corruptFile: '`.credentials.json`' });
    expect(guess.cause).toBe('corrupt_config');
    expect(guess.because[0]).toContain('`.credentials.json`');
  });

  test('not logged in, and the file may not be read', () => {
    expect(first(notLoggedIn, { unreadableFile: '`.credentials.json`' }).cause).toBe('file_permission');
  });

  test('not logged in, and the keychain is locked', () => {
    expect(first(notLoggedIn, { keychainLocked: true }).cause).toBe('keychain_locked_or_inaccessible');
  });

  test('not logged in, and nothing is set up: says so', () => {
    expect(first(notLoggedIn, { nothingConfigured: true }).because).toContain(
      'No login and no key were found on this computer.',
    );
  });

  test('no connection, and the computer is offline', () => {
    expect(first('OAuth error: timeout of 15000ms exceeded', { offline: true }).cause).toBe('network_or_proxy_or_tls');
  });

  test('a refusal where a script fetches the key: the script is named', () => {
    const guesses = diagnose('API Error: 401', { helper: true });
    expect(guesses[0]?.cause).toBe('gateway_or_proxy_auth');
    expect(guesses[0]?.because[0]).toContain('apiKeyHelper');
  });

  test.each([
    ['a limit', "You've hit your limit · resets 3pm", 'rate_or_usage_limit'],
    ['an overloaded server', 'API Error: 529 Overloaded', 'overloaded_server'],
    ['a conversation that is too long', 'prompt is too long: 210883 tokens > 199999 maximum', 'other_not_auth'],
    ['an untrusted certificate', 'unable to get local issuer certificate', 'network_or_proxy_or_tls'],
  ])('%s stays what it is, whatever the machine looks like', (_, text, cause) => {
    const everything: Evidence = {
      provider: 'firstParty',
      keyInUse: { where: '`.zshrc`, line 14', state: 'rejected' },
      loginPresent: true,
      loginShadowed: true,
      corruptFile: '`settings.json`',
      keychainLocked: true,
      helper: true,
      gatewayUrl: 'llm.acme.example',
    };
    expect(first(text, everything).cause).toBe(cause);
  });
});
