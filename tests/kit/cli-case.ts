import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../../src-main/adapters/files';
import { NodeRunner } from '../../src-main/adapters/runner';
import { fingerprint } from '../../src-main/core/fingerprint';
import type { Resolution } from '../../src-main/contract/resolution';
import { toResolution } from '../../src-main/core/resolve/resolve';
import { readMachine, type Reading } from '../../src-main/services/machine';

/** One observation of the real Claude Code CLI: what it was given, and what it then sent. */
export interface CliCase {
  readonly name: string;
  readonly interactive?: boolean;
  readonly argv?: readonly string[] | null;
  readonly env?: Readonly<Record<string, string>>;
  readonly extra_env?: Readonly<Record<string, string>>;
  readonly files?: Readonly<Record<string, string>>;
  readonly files_base64?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  readonly dirs?: readonly string[];
  readonly managed?: Readonly<Record<string, string>> | null;
  readonly cwd?: string;
  readonly recorded_at_ms?: number;
  readonly sent?: { readonly x_api_key?: string | null; readonly authorization?: string | null } | null;
  readonly status_json?: { readonly apiProvider?: string } | null;
  readonly provider?: string;
}

// What a server or the network decides, and flags, is not for a reader of files.
const serverDecides =
  /^(err_|net_|tls_|fed_|prof_oidc|prof_expired|json_|sj_|retry_|host_hdr|creds_cleared$|creds_noaccess$|helper_401)/;

// Here the answer of a token endpoint decides, or a provider that the contract does not know.
const outside =
  /^pf_.*_(expired_refresh|expired_login|soon|expires_string|expires_zero)$|^pf_(set_)?fed_|^pf_oidc_(default|named)(_login|_idt|$)|^sc_fed_(user|managed|state)|^lock_gateway_/;

/** Whether a case is about what files and environment alone decide for `claude -p`. */
export function isDecidedLocally(one: CliCase): boolean {
  return (
    one.interactive !== true &&
    one.argv?.join(' ') === 'claude -p hi' &&
    !serverDecides.test(one.name) &&
    !outside.test(one.name)
  );
}

/** Builds the case's world, resolves it, and removes it again. */
export async function resolveCase(one: CliCase, mode: 'headless' | 'interactive' = 'headless'): Promise<Resolution> {
  return readCase(one, (reading) => toResolution(reading[mode]));
}

/** Builds the case's world, reads it as the app does, and removes it again once `use` is done with it. */
export async function readCase<T>(
  one: CliCase,
  use: (reading: Reading, place: (text: string) => string) => T,
): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'keymender-case-'));
  try {
    const home = join(root, 'home');
    const project = join(root, 'proj');
    const system = join(root, 'sys');
    const place = (text: string) =>
      text.replaceAll('$HOME', home).replaceAll('$PROJ', project).replaceAll('$ROOT', root);
    for (const folder of [home, project, system, join(project, 'sub')]) mkdirSync(folder, { recursive: true });
    const put = (path: string, text: string | Uint8Array) => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { mode: 0o600 });
    };
    if (one.name.includes('gitroot')) mkdirSync(join(project, '.git'), { recursive: true });
    for (const folder of one.dirs ?? []) mkdirSync(place(folder), { recursive: true });
    for (const [path, text] of Object.entries(one.files ?? {})) put(place(path), place(text));
    for (const [path, text] of Object.entries(one.files_base64 ?? {})) put(place(path), Buffer.from(text, 'base64'));
    for (const [path, target] of Object.entries(one.links ?? {})) {
      mkdirSync(dirname(place(path)), { recursive: true });
      symlinkSync(place(target), place(path));
    }
    for (const [path, text] of Object.entries(one.managed ?? {})) put(join(system, path), place(text));
    const env = Object.fromEntries(
      Object.entries({ HOME: home, PATH: '/usr/bin:/bin', ...one.extra_env, ...one.env }).map(([name, value]) => [
        name,
        place(value),
      ]),
    );
    const reading = await readMachine(
      { files: nodeFiles(), runner: new NodeRunner(), keychain: null },
      {
        platform: 'linux',
        home,
        root: system,
        cwd: place(one.cwd ?? '$PROJ'),
        env,
        now: one.recorded_at_ms ?? 0,
        runHelper: true,
        mayPrompt: false,
      },
    );
    return use(reading, place);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** How a resolution differs from what the real CLI did, in words; null when they agree. */
export function disagreement(one: CliCase, said: Resolution): string | null {
  const provider = one.provider ?? one.status_json?.apiProvider ?? 'firstParty';
  if (said.provider !== provider) return `says provider ${said.provider}, observed ${provider}`;
  const sent = one.sent ?? null;
  const slots = [said.slots.xApiKey, said.slots.bearer];
  if (sent === null) {
    return said.blocked === null && slots.some((slot) => slot !== null) ? 'says a credential is sent, none was' : null;
  }
  if (said.blocked !== null) {
    const carried = (sent.x_api_key ?? '') !== '' || (sent.authorization ?? '') !== '';
    return carried || provider !== 'firstParty' ? `says blocked (${said.blocked.code}), a request was sent` : null;
  }
  if (provider !== 'firstParty') return null;
  const mark = (value: string | null | undefined) =>
    value === null || value === undefined || value === '' ? null : fingerprint(value);
  const xApiKey = mark(sent.x_api_key);
  const bearer = mark(sent.authorization?.replace(/^Bearer /, ''));
  if ((said.slots.xApiKey?.fingerprint ?? null) !== xApiKey) {
    return `says x-api-key from ${said.slots.xApiKey?.kind ?? 'nothing'}, observed ${sent.x_api_key ?? 'nothing'}`;
  }
  if ((said.slots.bearer?.fingerprint ?? null) !== bearer) {
    return `says bearer from ${said.slots.bearer?.kind ?? 'nothing'}, observed ${sent.authorization ?? 'nothing'}`;
  }
  return null;
}
