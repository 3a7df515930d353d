import { message, say } from '../../contract/messages/message';
import { awsChain, type AwsChain } from '../../core/health/aws/chain';
import { identityOf, judgeAws } from '../../core/health/aws/judge-aws';
import { signed, type AwsKeys } from '../../core/health/aws/signature';
import type { CloudAnswer } from '../../core/health/cloud-answer';
import { healthWordsFor } from '../../core/health/health-words';
import { judgeFault, type Judgement } from '../../core/health/judge';
import { parseAddress } from '../../core/health/web-address';
import { isObject, parseJsonText, stringAt } from '../../core/json-text';
import type { Variables } from '../../core/network/proxy-settings';
import { joinPath, resolvePath } from '../../core/where';
import type { AwsCredentialChain } from '../../ports/cloud';
import type { Files } from '../../ports/files';
import type { Http, HttpRequest } from '../../ports/http';
import type { Look } from '../machine';

export interface AwsPorts {
  readonly files: Files;
  readonly http: Http;
  readonly chain: AwsCredentialChain;
  readonly now: () => number;
  readonly timeoutMs?: number;
}

export interface AwsOptions {
  /** Stands in for every address; null for AWS's own. */
  readonly api: string | null;
  /** Somebody clicked: a command of a profile may be run. */
  readonly mayRun: boolean;
  /** The services of a cloud machine may be asked; never in a hermetic run. */
  readonly mayAskMachine: boolean;
  /** `awsAuthRefresh` of the settings, or null. */
  readonly refreshCommand: string | null;
}

const most = { maxBytes: 256 * 1024 } as const;
const defaultTimeoutMs = 10_000;
/** Claude Code's own, where none is set (code.claude.com amazon-bedrock page, 2026-08). */
const usualRegion = 'us-east-1';

/**
 * Asks AWS whose the credentials are that Claude Code would use with Bedrock: `sts get-caller-identity`, which needs no
 * permission, costs nothing and changes nothing. A key of Bedrock's own is asked about with Bedrock's list of models.
 */
export async function checkAws(
  look: Look,
  variables: Variables,
  ports: AwsPorts,
  options: AwsOptions,
): Promise<CloudAnswer> {
  const folder = joinPath(look.where.home, '.aws');
  const chain = awsChain(variables, {
    config: await textOf(look, ports.files, variables.get('AWS_CONFIG_FILE')?.text, joinPath(folder, 'config')),
    credentials: await textOf(
      look,
      ports.files,
      variables.get('AWS_SHARED_CREDENTIALS_FILE')?.text,
      joinPath(folder, 'credentials'),
    ),
  });
  const notes = notesOf(chain);
  if (chain.source === 'bearer') return withNotes(await askWithBearer(chain, variables, ports, options), notes);
  const before = await withoutAsking(look, chain, ports, options);
  if (before !== null) return withNotes(before, notes);
  const env = Object.fromEntries([...variables].map(([name, { text }]) => [name, text]));
  const keys = await ports.chain.keys({
    env: { ...env, HOME: look.where.home, USERPROFILE: look.where.home },
    mayAskMachine: options.mayAskMachine,
    timeoutMs: ports.timeoutMs ?? defaultTimeoutMs,
  });
  if (keys.ok) return withNotes(await askIdentity(keys.value, chain, variables, ports, options), notes);
  const { code } = keys.error;
  return withNotes(plain('unknown', code === 'none' ? 'aws-no-keys' : 'aws-chain-failed'), [
    say(message('cloud.aws.profile', { profile: chain.profile })),
    ...notes,
  ]);
}

const plain = (state: Judgement['state'], code: Judgement['code'], words = wordsOf(code)): CloudAnswer => ({
  judgement: { state, code },
  words: [words],
});

const wordsOf = (code: Judgement['code'], detail = ''): string =>
  healthWordsFor(code, { server: 'anthropic', host: '', who: null, detail });

const withNotes = ({ judgement, words }: CloudAnswer, notes: readonly string[]): CloudAnswer => ({
  judgement,
  words: [...words, ...notes],
});

function notesOf({ shadow, profile, region }: AwsChain): readonly string[] {
  return [
    ...(shadow === 'variables-over-profile' ? [say(message('cloud.aws.variables-over-profile'))] : []),
    ...(shadow === 'profile-over-variables' ? [say(message('cloud.aws.profile-over-variables'))] : []),
    ...(shadow === 'keys-over-sign-on' ? [say(message('cloud.aws.keys-over-sign-on', { profile }))] : []),
    ...(region === null ? [say(message('cloud.aws.no-region'))] : []),
  ];
}

/** What is known without AWS, or must not be asked: null where the chain may be gone through. */
async function withoutAsking(
  look: Look,
  chain: AwsChain,
  { files, now }: AwsPorts,
  { mayRun, mayAskMachine, refreshCommand }: AwsOptions,
): Promise<CloudAnswer | null> {
  if (look.claude.inputs.settings.some((document) => document.state === 'ok' && document.exportsAws)) {
    return { ...plain('unknown', 'aws-not-run'), words: [say(message('cloud.aws.export'))] };
  }
  if (chain.source === 'no-profile') {
    return withNotes(plain('rejected', 'aws-no-profile'), [
      say(message('cloud.aws.profile', { profile: chain.profile })),
    ]);
  }
  if (chain.startUrl !== null && chain.source !== 'keys') {
    const ends = await signOnEnds(look, chain.startUrl, files);
    // The SDK would renew one that is about to end.
    if (ends === null || ends <= now() + 6 * 60_000) return signOnOver(chain, refreshCommand);
  }
  if (chain.source === 'login') return plain('unknown', 'aws-login-not-checked');
  if (chain.program !== null && chain.source !== 'keys' && !mayRun) return plain('unknown', 'aws-not-run');
  if (chain.source === 'machine' && !mayAskMachine) return plain('unknown', 'aws-no-keys');
  return null;
}

/** With a command of its own Claude Code signs in anew by itself; without one somebody has to. */
function signOnOver({ profile }: AwsChain, refreshCommand: string | null): CloudAnswer {
  const over = plain(refreshCommand === null ? 'rejected' : 'unknown', 'aws-sign-on-over');
  const how =
    refreshCommand === null
      ? message('cloud.aws.sign-in', { profile })
      : message('cloud.aws.refreshes', { command: refreshCommand });
  return withNotes(over, [say(how)]);
}

/** When the newest token for that sign-on page ends, ms since the epoch; null where there is none. */
async function signOnEnds(look: Look, startUrl: string, files: Files): Promise<number | null> {
  const cache = joinPath(look.where.home, '.aws', 'sso', 'cache');
  const listed = await files.list(cache, 50);
  const names = listed.ok ? listed.value.filter(({ name }) => name.endsWith('.json')) : [];
  const ends = await Promise.all(
    names.map(async ({ name }) => {
      const read = await files.read(joinPath(cache, name), most);
      const parsed = read.ok ? parseJsonText(new TextDecoder().decode(read.value.bytes)) : null;
      const token = parsed?.ok === true && isObject(parsed.value.value) ? parsed.value.value : null;
      if (token === null || sameUrl(stringAt(token, 'startUrl')) !== sameUrl(startUrl)) return NaN;
      return stringAt(token, 'accessToken') === null ? NaN : Date.parse(stringAt(token, 'expiresAt') ?? '');
    }),
  );
  const known = ends.filter((end) => !Number.isNaN(end));
  return known.length === 0 ? null : Math.max(...known);
}

const sameUrl = (url: string | null): string | null => url?.replace(/[/#]{1,4}$/, '') ?? null;

async function textOf(look: Look, files: Files, named: string | undefined, usual: string): Promise<string | null> {
  const { cwd, platform } = look.where;
  const path = named === undefined || named.trim() === '' ? usual : resolvePath(cwd, named.trim(), platform);
  const read = await files.read(path, most);
  return read.ok ? new TextDecoder().decode(read.value.bytes) : null;
}

/** Where to ask: the stand-in, the address that AWS's own programs would be sent to, else AWS. */
function endpoint(
  service: 'STS' | 'BEDROCK',
  chain: AwsChain,
  variables: Variables,
  api: string | null,
): string | null {
  const region = chain.region ?? usualRegion;
  if (!/^[a-z0-9-]{1,40}$/.test(region)) return null;
  const own = `https://${service.toLowerCase()}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`;
  const set = [`AWS_ENDPOINT_URL_${service}`, 'AWS_ENDPOINT_URL']
    .map((name) => variables.get(name)?.text.trim() ?? '')
    .find((text) => text !== '');
  return parseAddress(api ?? set ?? own)?.base ?? null;
}

async function askIdentity(
  keys: AwsKeys,
  chain: AwsChain,
  variables: Variables,
  ports: AwsPorts,
  { api }: AwsOptions,
): Promise<CloudAnswer> {
  const base = endpoint('STS', chain, variables, api);
  if (base === null) return plain('unknown', 'bad-url');
  const url = `${base}/`;
  const body = 'Action=GetCallerIdentity&Version=2011-06-15';
  const headers = signed(
    { method: 'POST', url, headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' }, body },
    keys,
    { region: chain.region ?? usualRegion, service: 'sts' },
    ports.now(),
  );
  return ask(ports, { method: 'POST', url, headers, body }, 'identity');
}

async function askWithBearer(
  chain: AwsChain,
  variables: Variables,
  ports: AwsPorts,
  { api }: AwsOptions,
): Promise<CloudAnswer> {
  const base = endpoint('BEDROCK', chain, variables, api);
  const token = variables.get('AWS_BEARER_TOKEN_BEDROCK')?.text.trim() ?? '';
  if (base === null) return plain('unknown', 'bad-url');
  if (!/^[\x20-\x7e]+$/.test(token)) return plain('unknown', 'not-sendable');
  const headers = { accept: 'application/json', authorization: `Bearer ${token}` };
  return ask(ports, { method: 'GET', url: `${base}/foundation-models?byProvider=anthropic`, headers }, 'models');
}

async function ask(
  { http, timeoutMs = defaultTimeoutMs }: AwsPorts,
  request: Pick<HttpRequest, 'method' | 'url' | 'headers' | 'body'>,
  asked: 'identity' | 'models',
): Promise<CloudAnswer> {
  const answer = await http.send({ ...request, timeoutMs, ...most });
  if (!answer.ok) {
    const judgement = judgeFault(answer.error);
    return { judgement, words: [wordsOf(judgement.code, answer.error.detail)] };
  }
  const judgement = judgeAws(answer.value, asked);
  const identity = identityOf(answer.value);
  if (judgement.code === 'ok-aws' && identity !== null) {
    return { judgement, words: [say(message('cloud.aws.who', { who: identity.who, account: identity.account }))] };
  }
  const words = judgement.code === 'aws-rejected' ? say(message('cloud.aws.invalid')) : wordsOf(judgement.code);
  return { judgement, words: [words] };
}
