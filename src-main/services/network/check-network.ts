import type { NetworkReport, NetworkStep } from '../../contract/health';
import { message, say, type MessageCode } from '../../contract/messages/message';
import { judgeFault } from '../../core/health/judge';
import type { Http } from '../../ports/http';
import { setValue } from '../../core/resolve/effective-env';
import type { Look } from '../machine';

export interface NetworkPorts {
  readonly http: Http;
  readonly now: () => number;
}

export interface NetworkOptions {
  readonly online: boolean;
  /** Stands in for every address, for tests and the demo. */
  readonly api: string | null;
}

const timeoutMs = 8_000;
const servers = ['https://api.anthropic.com', 'https://claude.ai', 'https://platform.claude.com'];

/**
 * Tries every server that Claude Code needs from here, the gateway in use included. Any answer at all means that the
 * way there is open; credentials are not sent.
 *
 * @param tell called after every step with what is known so far
 */
export async function checkNetwork(
  ports: NetworkPorts,
  look: Look,
  options: NetworkOptions,
  tell: (report: NetworkReport) => void = () => undefined,
): Promise<NetworkReport> {
  if (!options.online) return reportOf([]);
  const gateway = setValue(look.headless.env, 'ANTHROPIC_BASE_URL')?.text;
  const targets = options.api !== null ? [options.api] : [...servers, ...(gateway === undefined ? [] : [gateway])];
  const steps: NetworkStep[] = [];
  for (const target of targets) {
    steps.push(await reach(ports.http, target));
    tell(reportOf(steps));
  }
  return reportOf(steps);
}

async function reach(http: Http, url: string): Promise<NetworkStep> {
  const host = /^https?:\/\/(?:[^@/]*@)?([^/?#]+)/i.exec(url)?.[1] ?? 'the address';
  const answer = await http.send({ method: 'GET', url, headers: {}, timeoutMs, maxBytes: 256 * 1024 });
  const base = { id: `http:${host}`, kind: 'http', target: host };
  if (answer.ok) {
    return {
      ...base,
      state: 'fine',
      code: 'ok',
      words: say(message('network.reached', { host })),
      ms: Math.round(answer.value.ms),
    };
  }
  const { code } = judgeFault(answer.error);
  return {
    ...base,
    state: 'broken',
    code,
    words: `${host}: ${say({ code: `health.${code}` as MessageCode, args: {} })}`,
    ms: 0,
  };
}

function reportOf(steps: readonly NetworkStep[]): NetworkReport {
  if (steps.length === 0) return { state: 'unknown', words: say(message('network.not-asked')), steps: [] };
  const broken = steps.filter((step) => step.state === 'broken').length;
  const state = broken === 0 ? 'fine' : 'broken';
  return { state, words: say(message(broken === 0 ? 'network.fine' : 'network.broken')), steps: [...steps] };
}
