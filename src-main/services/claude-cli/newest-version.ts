import { message, say } from '../../contract/messages/message';
import { judgeFault } from '../../core/health/judge';
import { healthWordsFor } from '../../core/health/health-words';
import { compareToNewest, newestOf } from '../../core/installations/newest';
import type { FoundCli } from '../../core/installations/usable-cli';
import type { Http } from '../../ports/http';

const packageName = '@anthropic-ai/claude-code';
/** The list of tags has some 200 bytes; the whole package's page, which is not asked for, has megabytes. */
const limits = { timeoutMs: 10_000, maxBytes: 64 * 1024 };

export interface Newest {
  /** Null where it could not be learnt. */
  readonly version: string | null;
  /** What it means for the Claude Code in use, or why nothing is known. */
  readonly words: string;
}

/**
 * Asks the package registry for the newest version of Claude Code. Only for a click: it goes online.
 *
 * @param registry base address without a slash at the end
 * @param found what is installed here
 */
export async function newestVersion(http: Http, registry: string, found: readonly FoundCli[]): Promise<Newest> {
  const url = `${registry}/-/package/${packageName.replace('/', '%2f')}/dist-tags`;
  const answer = await http.send({ method: 'GET', url, headers: { accept: 'application/json' }, ...limits });
  if (!answer.ok) {
    const { code } = judgeFault(answer.error);
    const host = new URL(url).host;
    return unknown(healthWordsFor(code, { server: 'gateway', host, who: null, detail: answer.error.detail }));
  }
  const newest = newestOf(answer.value);
  if (newest === null) return unknown(say(message('health.bad-answer')));
  return { version: newest, words: say(compareToNewest(newest, found)) };
}

const unknown = (words: string): Newest => ({ version: null, words: say(message('newest.unknown', { words })) });
