import type { NetworkReport, NetworkStep } from '../../contract/health';
import { message, say } from '../../contract/messages/message';
import type { HttpAnswer } from '../../core/http-exchange';
import {
  answerSteps,
  badBaseUrlStep,
  clockSkewMs,
  clockStep,
  networkReport,
  skipped,
} from '../../core/network/answer-steps';
import { proxyFor, type ProxyChoice, type Variables } from '../../core/network/proxy-settings';
import { dnsStep, proxyNote, proxyStep, tcpStep, tlsStep, type Opened } from '../../core/network/steps';
import { systemStep } from '../../core/network/system-route';
import { targetsFor, type Target } from '../../core/network/targets';
import type { Http, HttpRequest } from '../../ports/http';
import type { Address, Network, SystemWay } from '../../ports/network';
import type { Look } from '../machine';
import { claudeVariables, extraCaFile } from './variables';

export interface NetworkPorts {
  readonly http: Http;
  readonly network: Network;
  /** How a browser here goes; left out where nobody may ask. */
  readonly system?: SystemWay;
  /** ms since the epoch. */
  readonly now: () => number;
  /** For each step, ms. */
  readonly timeoutMs?: number;
}

export interface NetworkOptions {
  readonly online: boolean;
  /** Stands in for every address, for tests and the demo. */
  readonly api: string | null;
}

const defaultTimeoutMs = 5_000;

/**
 * Tries the way to every server that Claude Code needs from here, layer by layer, the gateway in use included, as its
 * own proxy settings lead. Credentials are not sent, and no redirect is followed.
 *
 * @param tell called with what is known so far whenever that grows; steps are only ever added at the end
 */
export async function checkNetwork(
  ports: NetworkPorts,
  look: Look,
  options: NetworkOptions,
  tell: (report: NetworkReport) => void = () => undefined,
): Promise<NetworkReport> {
  if (!options.online) return { state: 'unknown', words: say(message('network.not-asked')), steps: [] };
  const trip: Trip = { ...ports, variables: claudeVariables(look), timeoutMs: ports.timeoutMs ?? defaultTimeoutMs };
  const tracks = targetsFor(look.headless, options.api).map((target) => ({ target, steps: newSteps(), done: false }));
  const report = () => tell(networkReport(inOrder(tracks), false));
  const skews = await Promise.all(
    tracks.map(async (track) => {
      const skew = await tryTarget(trip, track.target, (steps) => {
        track.steps.push(...steps);
        report();
      });
      track.done = true;
      report();
      return skew;
    }),
  );
  const skew = skews.find((one) => one !== null) ?? null;
  return networkReport([...inOrder(tracks), ...(skew === null ? [] : [clockStep(skew)])], true);
}

interface Trip extends NetworkPorts {
  readonly variables: Variables;
  readonly timeoutMs: number;
}

const newSteps = (): NetworkStep[] => [];

/** All targets are tried at once, but shown one after the other, so that no row is ever pushed aside. */
function inOrder(tracks: readonly { readonly steps: readonly NetworkStep[]; readonly done: boolean }[]): NetworkStep[] {
  const firstOpen = tracks.findIndex(({ done }) => !done);
  return tracks.slice(0, firstOpen < 0 ? undefined : firstOpen + 1).flatMap(({ steps }) => steps);
}

type Add = (steps: readonly NetworkStep[]) => void;

/** @returns how far the clock here is ahead of the server's, ms; null when that was not learnt */
async function tryTarget(trip: Trip, target: Target | null, add: Add): Promise<number | null> {
  if (target === null) {
    add([badBaseUrlStep()]);
    return null;
  }
  const choice = proxyFor(target.address, trip.variables);
  const seen: NetworkStep[] = [];
  const skew = await tryWay(trip, target, choice, (steps) => {
    seen.push(...steps);
    add(steps);
  });
  if (target.role === 'api') add(await compareWithSystem(trip, target, choice, seen));
  return skew;
}

/** Whether a browser here would go another way, and whether that one works where Claude Code's does not. */
async function compareWithSystem(
  { system, timeoutMs }: Trip,
  target: Target,
  choice: ProxyChoice,
  seen: readonly NetworkStep[],
): Promise<readonly NetworkStep[]> {
  if (system === undefined) return [];
  const works = seen.some(({ kind, state }) => kind === 'portal' && state === 'fine');
  const route = await system.route(target.url);
  const tried = works ? null : await system.http?.send(questionTo(target, timeoutMs));
  const browser =
    tried == null ? null : tried.ok && answerSteps(target, tried.value).every(({ state }) => state === 'fine');
  const step = systemStep(target, choice, route, { browser, works });
  return step === null ? [] : [step];
}

/** @returns how far the clock here is ahead of the server's, ms; null when that was not learnt */
async function tryWay(trip: Trip, target: Target, choice: ProxyChoice, add: Add): Promise<number | null> {
  const note = proxyNote(target, choice);
  if (note !== null) add([note]);
  if (choice.way === 'unusable') {
    add(skipped(target, 'tls', 'http'));
    return null;
  }
  const { name, port, secure } = target.address;
  let address = name;
  if (choice.way === 'proxy') {
    const started = trip.now();
    const asked = await trip.network.tunnel(choice.proxy, { name, port }, trip.timeoutMs);
    const answered = asked.ok ? asked.value : asked.error;
    const step = proxyStep(target, choice, answered, asked.ok ? asked.value.ms : trip.now() - started);
    add([step]);
    if (step.code !== 'ok') {
      add(skipped(target, 'tls', 'http'));
      return null;
    }
  } else {
    const open = await openDirectly(trip, target, add);
    if (open === null) return null;
    address = open;
  }
  const proxy = choice.way === 'proxy' ? choice.proxy : null;
  if (secure) {
    const started = trip.now();
    const route = { name, address, port, proxy, extraCaFile: extraCaFile(trip.variables) };
    const seen = await trip.network.tlsPeek(route, trip.timeoutMs);
    const step = tlsStep(target, seen.ok ? seen.value : seen.error, seen.ok ? seen.value.ms : trip.now() - started);
    add([step]);
    if (!seen.ok || seen.value.trustedBy === 'nobody') {
      add(skipped(target, 'http'));
      return null;
    }
  }
  const http = proxy === null ? trip.http : trip.network.httpVia(() => proxy, extraCaFile(trip.variables));
  const answer = await http.send(questionTo(target, trip.timeoutMs));
  add(answerSteps(target, answer.ok ? answer.value : answer.error));
  return answer.ok ? skewOf(answer.value, trip) : null;
}

const questionTo = ({ url }: Target, timeoutMs: number): HttpRequest => ({
  method: 'GET',
  url,
  headers: { accept: 'application/json', 'anthropic-version': '2023-06-01' },
  timeoutMs,
  maxBytes: 512 * 1024,
});

function skewOf(answer: HttpAnswer, { now }: Trip): number | null {
  return clockSkewMs(answer, now());
}

/** Name and connection. Gives an address that answers, or null when there is none and the rest was skipped. */
async function openDirectly(trip: Trip, target: Target, add: Add): Promise<string | null> {
  const { name, port } = target.address;
  let addresses: readonly Address[] = [{ address: name, family: name.includes(':') ? 6 : 4 }];
  if (!isAddress(name)) {
    const started = trip.now();
    const found = await trip.network.lookup(name, trip.timeoutMs);
    add([dnsStep(target, found.ok ? null : found.error, found.ok ? found.value.ms : trip.now() - started)]);
    if (!found.ok) {
      add(skipped(target, 'tcp', 'tls', 'http'));
      return null;
    }
    addresses = found.value.addresses;
  }
  const open = async (family: 4 | 6): Promise<readonly [Address | null, Opened]> => {
    const to = addresses.find((one) => one.family === family) ?? null;
    if (to === null) return [null, null];
    const started = trip.now();
    const opened = await trip.network.connect({ address: to.address, port }, trip.timeoutMs);
    return [to, opened.ok ? { ms: opened.value.ms, fault: null } : { ms: trip.now() - started, fault: opened.error }];
  };
  const [[ipv4, overIpv4], [ipv6, overIpv6]] = await Promise.all([open(4), open(6)]);
  add([tcpStep(target, overIpv4, overIpv6)]);
  const working = overIpv4?.fault === null ? ipv4 : overIpv6?.fault === null ? ipv6 : null;
  if (working === null) add(skipped(target, 'tls', 'http'));
  return working?.address ?? null;
}

function isAddress(name: string): boolean {
  return name.includes(':') || /^\d{1,3}(?:\.\d{1,3}){3}$/.test(name);
}
