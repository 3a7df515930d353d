import type { Health } from '../../contract/health';
import { message, say, type MessageCode } from '../../contract/messages/message';
import { sentences } from '../../contract/messages/join';
import type { CloudAnswer } from '../../core/health/cloud-answer';
import { googleAnswer } from '../../core/health/google';
import { fingerprint } from '../../core/fingerprint';
import { isOn } from '../../core/resolve/effective-env';
import { placeWords } from '../../core/resolve/place-words';
import type { Resolved } from '../../core/resolve/resolve';
import { originOf } from '../../core/verdict/people-words';
import { parseJsonText, stringAt } from '../../core/json-text';
import { appDataPath, baseOf, homePath, joinPath, resolvePath } from '../../core/where';
import type { AwsCredentialChain } from '../../ports/cloud';
import type { Files } from '../../ports/files';
import type { Http } from '../../ports/http';
import type { Look } from '../machine';
import { claudeVariables } from '../network/variables';
import { backgroundPauseMs } from '../probe';
import { checkAws } from './aws-check';

export interface CloudPorts {
  readonly files: Files;
  readonly chain: AwsCredentialChain;
  readonly now: () => number;
  /** Stands in for every address; null for the real ones. */
  readonly api: string | null;
  readonly timeoutMs?: number;
}

export interface CloudOptions {
  readonly asked: 'click' | 'background';
  readonly http: Http;
  /** The commands of AWS profiles may be run. */
  readonly mayRun: boolean;
  /** Nothing of this computer may be asked. */
  readonly hermetic: boolean;
}

/** Asks about the sign-in at a cloud provider, where Claude Code is switched to one; in the background not too often. */
export class CloudProber {
  readonly #ports: CloudPorts;
  #last: { readonly identity: string; readonly health: Health; readonly at: number } | null = null;

  constructor(ports: CloudPorts) {
    this.#ports = ports;
  }

  /** @returns null where no cloud provider is used, nothing would be sent, or the sign-in is checked as any other */
  async check(look: Look, options: CloudOptions): Promise<Health | null> {
    const resolved = look.headless;
    const subject = cloudSubject(resolved);
    if (subject === null) return null;
    const now = this.#ports.now();
    const known = this.#last;
    const identity = fingerprint(JSON.stringify([resolved.provider.provider, [...claudeVariables(look)]]));
    const age = known === null ? 0 : now - known.at;
    if (known?.identity === identity && options.asked === 'background' && age >= 0 && age < backgroundPauseMs) {
      return known.health;
    }
    const answer = await answerFor(look, this.#ports, options);
    if (answer === null) return null;
    const { judgement } = answer;
    const words = sentences([...answer.words, ...switchedWords(look)]);
    const health: Health = { subject, ...judgement, words, at: this.#ports.now() };
    this.#last = { identity, health, at: health.at };
    return health;
  }
}

/** The finding that a cloud sign-in is told of: what is sent, else the switch. Null where there is no cloud to ask. */
function cloudSubject({ provider, bearer, xApiKey, blocked }: Resolved): string | null {
  if (provider.switchedBy === null || blocked !== null) return null;
  return bearer?.finding ?? xApiKey?.finding ?? provider.switchedBy.value.value.found.finding.id;
}

async function answerFor(look: Look, ports: CloudPorts, options: CloudOptions): Promise<CloudAnswer | null> {
  const { provider, env, xApiKey } = look.headless;
  const skips = {
    bedrock: 'CLAUDE_CODE_SKIP_BEDROCK_AUTH',
    mantle: 'CLAUDE_CODE_SKIP_MANTLE_AUTH',
    vertex: 'CLAUDE_CODE_SKIP_VERTEX_AUTH',
    anthropicAws: 'CLAUDE_CODE_SKIP_ANTHROPIC_AWS_AUTH',
    foundry: 'CLAUDE_CODE_SKIP_FOUNDRY_AUTH',
    firstParty: '',
  } as const;
  if (isOn(env, skips[provider.provider])) {
    return { judgement: { state: 'unknown', code: 'cloud-gateway' }, words: [say(message('health.cloud-gateway'))] };
  }
  switch (provider.provider) {
    case 'bedrock':
    case 'mantle':
      return aws(look, ports, options);
    case 'anthropicAws':
      return xApiKey === null ? aws(look, ports, options) : null;
    case 'vertex':
      return google(look, ports);
    case 'foundry':
    case 'firstParty':
      return null;
  }
}

async function aws(look: Look, { files, chain, now, api, timeoutMs }: CloudPorts, options: CloudOptions) {
  const ports = { files, http: options.http, chain, now, ...(timeoutMs === undefined ? {} : { timeoutMs }) };
  return checkAws(look, claudeVariables(look), ports, {
    api,
    mayRun: options.mayRun,
    mayAskMachine: options.asked === 'click' && !options.hermetic,
    refreshCommand: await commandOf(look, files, 'awsAuthRefresh'),
  });
}

async function google(look: Look, { files }: CloudPorts): Promise<CloudAnswer> {
  const { where } = look;
  const variables = claudeVariables(look);
  const named = variables.get('GOOGLE_APPLICATION_CREDENTIALS')?.text.trim() ?? '';
  const folder = variables.get('CLOUDSDK_CONFIG')?.text.trim() ?? '';
  const usual = 'application_default_credentials.json';
  const inHome = where.platform === 'win32' ? appDataPath(where, 'gcloud') : homePath(where, '.config', 'gcloud');
  const path =
    named === '' ? joinPath(folder === '' ? inHome : folder, usual) : resolvePath(where.cwd, named, where.platform);
  const read = await files.read(path, { maxBytes: 256 * 1024 });
  const text = read.ok ? new TextDecoder().decode(read.value.bytes) : null;
  return googleAnswer({ name: baseOf(path), text }, variables, await commandOf(look, files, 'gcpAuthRefresh'));
}

/** A command of the settings, by the first file that names one. Shown, never run; cut where it is long. */
async function commandOf(look: Look, files: Files, name: 'awsAuthRefresh' | 'gcpAuthRefresh'): Promise<string | null> {
  for (const document of look.claude.inputs.settings) {
    if (document.state !== 'ok') continue;
    const read = await files.read(document.path, { maxBytes: 1024 * 1024 });
    const parsed = read.ok ? parseJsonText(new TextDecoder().decode(read.value.bytes)) : null;
    const command = parsed?.ok === true ? (stringAt(parsed.value.value, name)?.trim() ?? '') : '';
    if (command !== '') return command.length > 120 ? `${command.slice(0, 119)}…` : command;
  }
  return null;
}

/** Which setting switched Claude Code to the provider, and where it is: the usual surprise. */
function switchedWords({ headless: { provider }, found }: Look): readonly string[] {
  if (provider.switchedBy === null) return [];
  const code: MessageCode =
    provider.provider === 'vertex'
      ? 'cloud.google.switched'
      : provider.provider === 'foundry'
        ? 'cloud.foundry.switched'
        : 'cloud.aws.switched';
  const { name, value } = provider.switchedBy;
  return [say(message(code, { setting: name, place: placeWords(originOf(value.value.found, found).finding) }))];
}
