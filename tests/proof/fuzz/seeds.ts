import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { planted } from '../../unit/sources/planted-places';
import type { Platform } from '../../../src-main/core/where';

/** An invented key of the right length, and the one that takes its place. */
export const OLD = `sk-ant-api03-TEST${'o1d'.repeat(29)}-oldAA`;
export const NEW = `sk-ant-api03-TEST${'n3w'.repeat(29)}-newAA`;

export interface SeedFile {
  readonly source: string;
  readonly path: string;
  readonly text: string;
  readonly platform: Platform;
}

const home = '/home/someone';
const project = '/home/someone/project';
const placed = (text: string) =>
  text.replaceAll('$HOME/', `${home}/`).replaceAll('$PROJ', project).replaceAll('$SYS', '').replace(/^~\//, `${home}/`);

/** Every place of the catalogue as the specification of the sources plants it. */
export const plantedFiles: readonly SeedFile[] = planted.map(({ source, path, text, on }) => ({
  source,
  path: placed(path),
  text: placed(text).replace(/(?<![A-Z_])KEY/g, OLD),
  platform: on ?? 'linux',
}));

export const claudeFiles: readonly string[] = [
  JSON.stringify({
    claudeAiOauth: {
      accessToken: OLD,
      refreshToken: NEW,
      expiresAt: 1_795_000_000_000,
      scopes: ['user:inference'],
      subscriptionType: 'max',
    },
  }),
  JSON.stringify({ mcpOAuth: { 'a|b': { serverName: 's', accessToken: OLD, refreshToken: NEW } } }, null, 2),
  JSON.stringify(
    {
      env: { ANTHROPIC_API_KEY: OLD, ANTHROPIC_BASE_URL: 'https://x.example/v1' },
      apiKeyHelper: 'cat ~/.k',
      forceLoginMethod: 'claudeai',
    },
    null,
    2,
  ),
  JSON.stringify(
    {
      primaryApiKey: OLD,
      oauthAccount: { emailAddress: 'a@example.org', organizationUuid: 'u' },
      customApiKeyResponses: { approved: [OLD.slice(-20)], rejected: [] },
      projects: { [project]: { mcpServers: {}, hasTrustDialogAccepted: true } },
    },
    null,
    2,
  ),
  JSON.stringify({ authentication: { type: 'user_oauth', credentials_path: '~/c.json' } }),
  '{\n  // mine\n  "claude-code.environmentVariables": [{ "name": "ANTHROPIC_API_KEY", "value": "' +
    OLD +
    '" },],\n}\n',
];

/** What programs of the system print, as their manuals show it. */
export const printedTexts: readonly string[] = [
  '\r\nHKEY_CURRENT_USER\\Environment\r\n    ANTHROPIC_API_KEY    REG_SZ    ' +
    OLD +
    '\r\n    Path    REG_EXPAND_SZ    %USERPROFILE%\\bin;%PATH%\r\n\r\n',
  '  501   1 Sat Nov 21 11:59:00 2026 /usr/local/bin/node /usr/local/bin/claude -p hi\n 4711  22 Sat Nov 21 12:00:00 2026 claude\n',
  'p4711\nfcwd\nn/home/someone/project\np22\nfcwd\nn/\n',
  '[{"ProcessId":4711,"CommandLine":"\\"C:\\\\node.exe\\" claude","CreationDate":"/Date(1763726400000)/"}]',
  '4711 (node) S 1 4711 4711 0 -1 4194304 1 0 0 0 5 2 0 0 20 0 11 0 123456 1000 200\n',
  'cpu 1 2 3\nbtime 1763726400\nprocesses 12\n',
  '<dictionary> {\n  HTTPEnable : 1\n  HTTPProxy : proxy.example\n  HTTPPort : 3128\n  ExceptionsList : <array> {\n    0 : *.local\n  }\n}\n',
  "mode=manual\norg.gnome.system.proxy mode 'manual'\norg.gnome.system.proxy.http host 'proxy.example'\n",
  '    ProxyEnable    REG_DWORD    0x1\r\n    ProxyServer    REG_SZ    http=proxy.example:80;https=p:443\r\n    AutoConfigURL    REG_SZ    http://wpad/wpad.dat\r\n',
  'PROXY proxy.example:8080; DIRECT',
  'hello\n@begin@HOME=/home/someone\0ANTHROPIC_API_KEY=' + OLD + '\0A=b\nc\0@end@bye\n',
  '2.1.330 (Claude Code)\n',
  '{"name":"@anthropic-ai/claude-code","version":"2.1.330"}',
  'Opening browser to sign in…\nIf it does not open visit: https://claude.ai/oauth/authorize?code=true&client_id=x&state=y\nPaste code here if prompted > ',
  'x-api-key: ' + OLD + '\nAuthorization: Bearer ' + NEW + '\n',
  'http://user:pa%20ss@proxy.example:3128',
  'localhost,127.0.0.1,.example.org,*.corp:8080',
  '{"type":"error","error":{"type":"authentication_error","message":"invalid x-api-key"},"request_id":"req_1"}',
  '{"data":[{"type":"model","id":"claude-opus-4","display_name":"Opus","created_at":"2026-01-01"}],"has_more":false}',
  'Wed, 21 Oct 2026 07:28:00 GMT',
];

/** Error texts with their labels: what people paste. */
export function errorTexts(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => /^errors.*\.json$/.test(name))
    .flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { text: string }[])
    .map(({ text }) => text);
}

/** What was found once, kept. A file's first line names the target, the rest is the input, written as JSON. */
export function corpus(folder: string): ReadonlyMap<string, readonly string[]> {
  const kept = new Map<string, string[]>();
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.json'))) {
    const { target, inputs } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      target: string;
      inputs: string[];
    };
    kept.set(target, [...(kept.get(target) ?? []), ...inputs]);
  }
  return kept;
}
