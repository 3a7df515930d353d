import { message, type Message } from '../../contract/messages/message';
import { maskSecrets } from '../diagnose/mask-secrets';
import { plain } from './login-page';

/** Of Claude Code's own words, in characters. */
const shownChars = 200;

/** What the last words of a login that failed mean. Observed with 2.1.330 (2026-11) where not said otherwise; first match wins. */
const meanings: readonly { readonly says: RegExp; readonly means: Message }[] = [
  // "That code wasn't accepted. It may be incomplete, expired, already used, or from an earlier sign-in attempt."
  { says: /code (?:wasn't|was not) accepted|invalid.{0,20}(?:code|grant)/i, means: message('login.code-not-accepted') },
  // The answer to a "no" on the page: "No authorization code received".
  { says: /no authorization code|access_denied/i, means: message('login.refused') },
  {
    says: /certificate|SELF_SIGNED|UNABLE_TO_(?:VERIFY|GET_ISSUER)|CERT_|\b(?:TLS|SSL)\b/i,
    means: message('login.tls'),
  },
  // "getaddrinfo EAI_AGAIN platform.claude.com"
  {
    says: /EAI_AGAIN|ENOTFOUND|ECONN|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|getaddrinfo|socket|timed? ?out|network|fetch failed|proxy/i,
    means: message('login.network'),
  },
  // Not observed here: macOS words, from public reports (anthropics/claude-code#5515, #66462).
  { says: /keychain|errSec|SecKeychain/i, means: message('login.keychain') },
  {
    says: /configuration file at .{1,300} is corrupted|managed settings document/i,
    means: message('login.config-broken'),
  },
  { says: /\b403\b|not allowed|does not have access|disabled/i, means: message('login.not-allowed') },
];

/**
 * Why a login failed, from what Claude Code printed before it ended.
 *
 * @param heard its output since the page or the last code
 * @returns a sentence; Claude Code's own last line where its meaning is not known, with secrets masked
 */
export function whyFailed(heard: string, exit: number | null): Message {
  const text = plain(heard);
  const known = meanings.find(({ says }) => says.test(text));
  if (known !== undefined) return known.means;
  if (exit === null) return message('login.stopped');
  const said = lastWords(heard);
  return said === '' ? message('login.stopped') : message('login.other', { said });
}

/** The last line of a program's output that says something, without control sequences, secrets and its own frame around it. */
export function lastWords(heard: string): string {
  const lines = plain(heard)
    .split('\n')
    .map((line) =>
      line
        .replace(/^.{0,40}prompted >/, '')
        .replace("Couldn't log in:", '')
        .trim(),
    )
    .filter((line) => line !== '');
  return maskSecrets(lines.at(-1) ?? '').slice(0, shownChars);
}

/** "That doesn't look like the full code. Copy all of it, including the # in the middle." The program waits on. */
export function asksForCodeAgain(heard: string): boolean {
  return /full code|copy all of it|paste code/i.test(plain(heard));
}
