import { parseProbe } from '../../../src-main/adapters/login-shell';
import { decodeText } from '../../../src-main/core/decode-text';
import { classify } from '../../../src-main/core/diagnose/classify';
import { maskSecrets } from '../../../src-main/core/diagnose/mask-secrets';
import { readPaste } from '../../../src-main/core/diagnose/text';
import { scanFish } from '../../../src-main/core/edit/fish-scan';
import { readJson } from '../../../src-main/core/edit/json-tree';
import { scanNushell } from '../../../src-main/core/edit/nushell-scan';
import { scanPowerShell } from '../../../src-main/core/edit/powershell-scan';
import { scanShell } from '../../../src-main/core/edit/shell-scan';
import { scanToml } from '../../../src-main/core/edit/toml-scan';
import type { Found } from '../../../src-main/core/found';
import { indexNames } from '../../../src-main/core/git/index-names';
import { judgeAnswer } from '../../../src-main/core/health/judge';
import { retryAfterMs } from '../../../src-main/core/health/retry-after';
import { parseAddress } from '../../../src-main/core/health/web-address';
import { versionIn } from '../../../src-main/core/installations/version';
import { versionOfPackage, versionOfPlace } from '../../../src-main/core/installations/version-places';
import { parseJsonText } from '../../../src-main/core/json-text';
import { lintIssues } from '../../../src-main/core/lint/lint-secret';
import { asksForCodeAgain, lastWords, whyFailed } from '../../../src-main/core/login/login-failure';
import { findPage, plain } from '../../../src-main/core/login/login-page';
import { proxyFor } from '../../../src-main/core/network/proxy-settings';
import { readRoute } from '../../../src-main/core/network/system-route';
import { readGsettings, readInternetSettings, readScutil } from '../../../src-main/core/network/system-settings';
import { editorVariables } from '../../../src-main/core/places/editor-settings';
import { readNewKey } from '../../../src-main/core/plan/read-new-key';
import { expand, readRegQuery, windowsEnvironment } from '../../../src-main/core/registry/reg-output';
import { customHeaders } from '../../../src-main/core/resolve/custom-headers';
import { claudeCodeProgram, endsWithoutHarm, splitCommandLine } from '../../../src-main/core/running/claude-code';
import { bootSeconds, readLsof, readPs, readWin32, startedAt } from '../../../src-main/core/running/listings';
import { readEntries } from '../../../src-main/core/shell-text/entries';
import { readFish, readFishVariables } from '../../../src-main/core/shell-text/fish';
import { readNushell } from '../../../src-main/core/shell-text/nushell';
import { readLaunchAgent } from '../../../src-main/core/shell-text/plist';
import { readPosix } from '../../../src-main/core/shell-text/posix';
import { readPowerShell } from '../../../src-main/core/shell-text/powershell';
import { readTomlValues, readYamlValues } from '../../../src-main/core/shell-text/tables';
import type { Source, SourceText } from '../../../src-main/core/source';
import type { Platform, Where } from '../../../src-main/core/where';
import { stateEssence } from '../../../src-main/core/claude/state-essence';
import { diagnosisRules } from '../../../src-main/rules/diagnosis/catalogue';
import { learntWords } from '../../../src-main/rules/diagnosis/learnt-words';
import { classifyValue, findSecrets } from '../../../src-main/rules/shapes/catalogue';
import { whyUnusable } from '../../../src-main/services/claude-cli/helper-output';
import { sources } from '../../../src-main/sources/catalogue';
import { readCredentials, readKeychainCredentials } from '../../../src-main/sources/claude-code/credentials';
import { readGlobalState } from '../../../src-main/sources/claude-code/global-state';
import { credentialsPath, readProfile } from '../../../src-main/sources/claude-code/profiles';
import { readSettings } from '../../../src-main/sources/claude-code/settings';
import { readJsonValues } from '../../../src-main/sources/kit/json-values';
import { claudeFiles, plantedFiles, printedTexts } from './seeds';
import type { Target } from './target';

export const whereOn = (platform: Platform): Where => ({
  platform,
  home: '/home/someone',
  root: '',
  cwd: '/home/someone/project',
  env: { HOME: '/home/someone' },
  projects: ['/home/someone/project', '/home/someone/other'],
  gitRoot: '/home/someone/project',
  now: 1_763_726_400_000,
});

export function sourceText(text: string, path: string, spot?: Pick<SourceText, 'format' | 'role'>): SourceText {
  return {
    path,
    text: text.replace(/^\ufeff/, ''),
    byteOrderMark: text.startsWith('\ufeff'),
    encoding: 'utf-8',
    format: spot?.format ?? 'plain',
    role: spot?.role,
  };
}

/** What may be seen of a secret is its mask; a long one never stands whole in what is handed on. */
function leakIn(found: readonly Found[]): string | null {
  for (const { finding, secret } of found) {
    const text = secret?.reveal().trim() ?? '';
    if (text.length < 20 || !/^sk-ant-/.test(text)) continue;
    if (JSON.stringify(finding).includes(text)) return `the finding ${finding.source} holds its own secret`;
  }
  return null;
}

/** The spots of a source as it declares them for a path, or its first. */
export function spotOf(source: Source, path: string, where: Where): Pick<SourceText, 'format' | 'role'> | undefined {
  const spots = source.at(where);
  const spot =
    spots.find((one) => one.path === path) ?? spots.find((one) => path.startsWith(`${one.path}/`)) ?? spots[0];
  return spot === undefined ? undefined : { format: spot.format, role: spot.role };
}

/** What a source makes of one text. */
export function foundBy(source: Source, text: SourceText, where: Where): readonly Found[] {
  source.follows?.(text, where);
  return source.together === undefined ? source.parse(text, where) : source.together([text], where);
}

function sourceTarget(source: Source): Target {
  const own = plantedFiles.filter((file) => file.source === source.id);
  const files =
    own.length > 0
      ? own
      : [{ path: '/home/someone/.claude.json', text: claudeFiles[3] ?? '', platform: 'linux' as const }];
  return {
    name: `source ${source.id}`,
    kind: 'parser',
    seeds: files.map(({ text }) => text),
    feed: (text, choice) => {
      const file = files[choice % files.length];
      const where = whereOn(file?.platform ?? 'linux');
      const path = file?.path ?? '';
      return leakIn(foundBy(source, sourceText(text, path, spotOf(source, path, where)), where));
    },
  };
}

const shellTexts = plantedFiles.filter(({ source }) => /^(?:shell|projects)\//.test(source)).map(({ text }) => text);
const jsonTexts = [
  ...claudeFiles,
  ...plantedFiles.filter(({ path }) => path.endsWith('.json')).map(({ text }) => text),
];
const tableTexts = plantedFiles.filter(({ path }) => /\.(?:toml|ya?ml)$/.test(path)).map(({ text }) => text);
const asBytes = (text: string) => Buffer.from(text, 'latin1');

/** An index of version 2 with two names, then noise. */
const gitIndex = (() => {
  const head = Buffer.from('DIRC\0\0\0\x02\0\0\0\x02', 'latin1');
  const entry = (name: string) => {
    const bytes = Buffer.alloc(Math.ceil((62 + name.length + 1) / 8) * 8);
    bytes.writeUInt16BE(name.length, 60);
    bytes.write(name, 62);
    return bytes;
  };
  return Buffer.concat([head, entry('.env'), entry('src/a.ts')]).toString('latin1');
})();

const reader = (name: string, seeds: readonly string[], read: (text: string, choice: number) => unknown): Target => ({
  name,
  kind: 'parser',
  seeds,
  feed: (text, choice) => {
    read(text, choice);
    return null;
  },
});

const platforms = ['linux', 'darwin', 'win32'] as const;
const scopes = ['user', 'project', 'local', 'managed', 'managed-drop-in'] as const;
const answerStatus = [200, 400, 401, 403, 404, 407, 429, 500, 529] as const;

/** Everything that reads what it did not write. */
export function parserTargets(errors: readonly string[]): readonly Target[] {
  return [
    ...sources.map(sourceTarget),
    {
      name: 'credentials',
      kind: 'parser',
      seeds: claudeFiles,
      feed: (text, choice) =>
        leakIn(
          choice % 2 === 0
            ? readCredentials(sourceText(text, '/home/someone/.claude/.credentials.json')).found
            : readKeychainCredentials(text, 'Claude Code-credentials').found,
        ),
    },
    {
      name: 'claude settings',
      kind: 'parser',
      seeds: claudeFiles,
      feed: (text, choice) =>
        leakIn(readSettings(sourceText(text, '/s.json'), scopes[choice % scopes.length] ?? 'user').found),
    },
    {
      name: '.claude.json',
      kind: 'parser',
      seeds: claudeFiles,
      feed: (text, choice) =>
        leakIn(readGlobalState(sourceText(text, '/home/someone/.claude.json'), choice % 2 === 0).found),
    },
    reader('profile', claudeFiles, (text) => {
      readProfile('p', sourceText(text, '/p.json'), sourceText(text, '/c.json'));
      credentialsPath(sourceText(text, '/p.json'));
    }),
    reader('state essence', claudeFiles, (text) => stateEssence(text)),
    reader('editor settings', jsonTexts, (text, choice) => editorVariables(text, platforms[choice % 3] ?? 'linux')),
    reader('json', jsonTexts, (text) => {
      const parsed = parseJsonText(text);
      if (parsed.ok) parsed.value.lineOf(['mcpServers', 'search']);
      readJson(text);
      readJsonValues(text);
    }),
    reader('toml', tableTexts, (text) => [readTomlValues(text), scanToml(text)]),
    reader('yaml', tableTexts, (text) => readYamlValues(text)),
    reader('posix shell', shellTexts, (text) => [readPosix(text), scanShell(text)]),
    reader('fish', shellTexts, (text) => [readFish(text), scanFish(text), readFishVariables(text)]),
    reader('nushell', shellTexts, (text) => [readNushell(text), scanNushell(text)]),
    reader('powershell', shellTexts, (text) => [readPowerShell(text), scanPowerShell(text)]),
    reader('environment files', shellTexts, (text) => [
      readEntries(text, 'dotenv'),
      readEntries(text, 'environment-d'),
    ]),
    reader('plist', shellTexts, (text) => readLaunchAgent(text)),
    reader('bytes of a file', [...jsonTexts, '\xff\xfea\0b\0', '\xfe\xff\0a\0b'], (text) => decodeText(asBytes(text))),
    reader('git index', [gitIndex], (text) => indexNames(asBytes(text))),
    reader('registry output', printedTexts, (text) => {
      const values = readRegQuery(text);
      windowsEnvironment({ PATH: 'a' }, values, values);
      expand(text, { PATH: 'a', HOME: '%HOME%' });
    }),
    reader('process listings', printedTexts, (text) => {
      for (const { args } of [...readPs(text), ...readWin32(text)]) {
        claudeCodeProgram(args);
        endsWithoutHarm(args);
      }
      readLsof(text);
      splitCommandLine(text);
      bootSeconds(text);
      startedAt(text, 1_763_000_000);
    }),
    reader('system proxy settings', printedTexts, (text) => [
      readScutil(text),
      readInternetSettings(text),
      readGsettings(text),
      readRoute(text),
    ]),
    reader('proxy variables', printedTexts, (text) => {
      const address = parseAddress(text) ?? parseAddress('https://api.anthropic.com');
      if (address !== null)
        proxyFor(
          address,
          new Map([
            ['https_proxy', { text, place: 'p' }],
            ['no_proxy', { text, place: 'p' }],
          ]),
        );
    }),
    reader('login shell', printedTexts, (text) => parseProbe(text, '@begin@', '@end@')),
    reader('versions', printedTexts, (text) => [versionIn(text), versionOfPackage(text), versionOfPlace(text)]),
    reader('login program', printedTexts, (text) => [
      findPage(text),
      plain(text),
      whyFailed(text, 1),
      lastWords(text),
      asksForCodeAgain(text),
    ]),
    reader('helper output', printedTexts, (text) => whyUnusable(text)),
    reader('pasted key', [...printedTexts, ...shellTexts], (text) => readNewKey(text)),
    reader('custom headers', printedTexts, (text) => customHeaders(text)),
    reader('answers of a server', printedTexts, (text, choice) => {
      const status = answerStatus[choice % answerStatus.length] ?? 200;
      judgeAnswer(
        { status, headers: { 'content-type': text.slice(0, 40) }, body: text, ms: 1 },
        {
          question: choice % 2 === 0 ? 'models' : 'message',
          credential: choice % 3 === 0 ? 'key' : 'token',
          server: choice % 5 === 0 ? 'gateway' : 'anthropic',
        },
      );
      retryAfterMs({ 'retry-after': text.slice(0, 60) }, 1_763_000_000_000);
    }),
    reader('shapes of secrets', [...shellTexts, ...jsonTexts], (text) => {
      for (const { value, shape } of findSecrets(text)) lintIssues(value, shape.kind);
      classifyValue(text.slice(0, 30), text.slice(30));
    }),
    {
      name: 'pasted error text',
      kind: 'parser',
      seeds: errors,
      feed: (text) => {
        const paste = readPaste(text);
        const [first] = classify(paste, {}, diagnosisRules, learntWords);
        if (first === undefined) return 'no cause at all';
        const masked = maskSecrets(text);
        return maskSecrets(masked) === masked ? null : 'masking twice masks more than once';
      },
    },
  ];
}
