import type { Health, HealthCode } from '../contract/health';
import { judgeAnswer, judgeFault, type Judgement, type Question } from '../core/health/judge';
import { bearerText, type Candidate } from '../core/resolve/candidates';
import { setValue } from '../core/resolve/effective-env';
import type { Resolved } from '../core/resolve/resolve';
import { health } from '../core/verdict/overall-health';
import type { Http } from '../ports/http';

const anthropicApi = 'https://api.anthropic.com';
const timeoutMs = 10_000;
const maxBytes = 256 * 1024;
/** The version that the CLI sends as well (platform.claude.com API reference, 2026-08). */
const apiVersion = '2023-06-01';
const oauthBeta = 'oauth-2025-04-20';

export interface ProbePorts {
  readonly http: Http;
  /** ms since the epoch. */
  readonly now: () => number;
  /** Stands in for every address, for tests, the demo and `--api`. */
  readonly api: string | null;
}

/**
 * Asks online about every credential that a request of this context would carry. Costs no tokens, refreshes nothing.
 * Keys and gateway tokens ask for the model list where they are meant for, logins for their profile.
 *
 * @returns one health for each credential; none for a context that would send nothing or uses a cloud provider
 */
export async function probe(resolved: Resolved, ports: ProbePorts, signal?: AbortSignal): Promise<readonly Health[]> {
  if (resolved.blocked !== null || resolved.provider.provider !== 'firstParty') return [];
  const used = [...new Set([resolved.chosen.xApiKey, resolved.chosen.bearer])].filter(
    (one): one is Candidate => one !== null,
  );
  return Promise.all(used.map((candidate) => probeOne(candidate, resolved, ports, signal)));
}

async function probeOne(
  candidate: Candidate,
  resolved: Resolved,
  ports: ProbePorts,
  signal?: AbortSignal,
): Promise<Health> {
  const subject = candidate.found.finding.id;
  const known = (code: HealthCode): Health => health(subject, 'unknown', code, ports.now());
  if (candidate.kind === 'helper' && candidate.text === null) return known('helper-not-run');
  if (candidate.text === null || candidate.text === '') return known('helper-failed');
  const request = requestFor(candidate, resolved, ports.api);
  const answer = await ports.http.send(
    { method: 'GET', url: request.url, headers: request.headers, timeoutMs, maxBytes },
    signal,
  );
  const judgement: Judgement = answer.ok
    ? judgeAnswer(answer.value, request.question, request.credential)
    : judgeFault(answer.error);
  return health(subject, judgement.state, judgement.code, ports.now());
}

interface ProbeRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly question: Question;
  readonly credential: 'key' | 'token';
}

/** The cheapest question that proves the credential, sent where Claude Code would send the credential itself. */
function requestFor(candidate: Candidate, resolved: Resolved, api: string | null): ProbeRequest {
  const gateway = setValue(resolved.env, 'ANTHROPIC_BASE_URL')?.text ?? null;
  const base = (api ?? gateway ?? anthropicApi).replace(/\/+$/, '');
  const text = candidate.text ?? '';
  const bearer = { authorization: `Bearer ${bearerText(candidate) ?? ''}` };
  const isLogin = candidate.kind === 'login' || candidate.kind === 'env-oauth-token' || candidate.kind === 'profile';
  const common = { accept: 'application/json', 'anthropic-version': apiVersion };
  if (isLogin && (gateway === null || api !== null)) {
    return {
      url: `${base}/api/oauth/profile`,
      headers: { ...common, ...bearer, 'anthropic-beta': oauthBeta },
      question: 'profile',
      credential: 'token',
    };
  }
  const asKey = candidate.kind === 'env-api-key' || candidate.kind === 'managed-key';
  const both = candidate.kind === 'helper';
  return {
    url: `${base}/v1/models?limit=1`,
    headers: {
      ...common,
      ...(asKey || both ? { 'x-api-key': text } : {}),
      ...(asKey ? {} : bearer),
      ...(isLogin ? { 'anthropic-beta': oauthBeta } : {}),
    },
    question: 'models',
    credential: asKey || both ? 'key' : 'token',
  };
}
