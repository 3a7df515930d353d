import type { Action } from '../../contract/diagnosis';
import type { Finding } from '../../contract/finding';
import { message, say } from '../../contract/messages/message';
import type { Reminder, ReminderKind } from '../../contract/reminder';
import { baseOf } from '../where';

export interface ReminderInput {
  readonly findings: readonly Finding[];
  /** When a secret was first seen on this machine, ms since the epoch, by fingerprint. */
  readonly firstSeen: ReadonlyMap<string, number>;
  /** ms since the epoch. */
  readonly now: number;
  /** Age at which a key is old, days; 0: never. */
  readonly afterDays: number;
}

/** A reminder, and what it is about: a reminder is news when one of these was not part of it before. */
export interface Matter {
  readonly reminder: Omit<Reminder, 'isNew'>;
  /** `kind fingerprint`, one for each secret. */
  readonly subjects: readonly string[];
}

type Secret = Finding & { readonly fingerprint: string };

const dayMs = 24 * 60 * 60 * 1000;

/** Kinds that the user can replace by pasting a new one. */
const replaceable: ReadonlySet<Finding['kind']> = new Set(['api-key', 'admin-key', 'auth-token', 'oauth-token']);
/** A login has a life of its own, kept by the official command. */
const ownLife: ReadonlySet<Finding['kind']> = new Set(['login', 'refresh-token', 'account', 'approval']);

/** What is worth doing before it does harm, the most pressing first. Findings without a secret are no matter. */
export function remindersOf({ findings, firstSeen, now, afterDays }: ReminderInput): readonly Matter[] {
  const secrets = findings.filter(isSecret);
  const having = (test: (secret: Secret) => boolean) => secrets.filter(test);
  const old = (one: Secret) =>
    afterDays > 0 &&
    replaceable.has(one.kind) &&
    one.readByClaudeCode === 'yes' &&
    now - (firstSeen.get(one.fingerprint) ?? now) >= afterDays * dayMs;
  return [
    ...byKey(having(({ issues }) => issues.includes('tracked-by-git'))).map(tracked),
    ...together('in-history', having(isTyped), remove),
    ...together('in-conversations', having(isSaid), remove),
    ...together(
      'others-can-read',
      having(({ issues }) => issues.includes('others-can-read')),
      close,
    ),
    ...together('nothing-reads-it', having(isUnused), remove),
    ...byKey(having(old)).map(oldKey(afterDays)),
  ];
}

function isSecret(finding: Finding): finding is Secret {
  const { fingerprint, issues } = finding;
  return fingerprint !== null && !issues.includes('placeholder') && !issues.includes('reference');
}

const isTyped = ({ source }: Finding): boolean => source === 'leftovers/history';
const isSaid = ({ source }: Finding): boolean => source === 'deep/conversations';
const isUnused = (one: Finding): boolean =>
  one.readByClaudeCode === 'no' && !isTyped(one) && !isSaid(one) && !ownLife.has(one.kind);

/** The findings of one secret together, in the order in which they were found. */
function byKey(secrets: readonly Secret[]): readonly (readonly [Secret, ...Secret[]])[] {
  const keys = new Map<string, [Secret, ...Secret[]]>();
  for (const one of secrets) {
    const known = keys.get(one.fingerprint);
    if (known === undefined) keys.set(one.fingerprint, [one]);
    else known.push(one);
  }
  return [...keys.values()];
}

/** One reminder for all secrets of a kind; none where there is none. */
function together(
  kind: Exclude<ReminderKind, 'tracked-by-git' | 'old-key'>,
  secrets: readonly Secret[],
  action: (secrets: readonly Secret[]) => Action,
): readonly Matter[] {
  const [first] = secrets;
  if (first === undefined) return [];
  const files = new Set(secrets.map(({ location, id }) => location.path ?? id)).size;
  const count = kind === 'others-can-read' ? files : byKey(secrets).length;
  const title = say(message(`remind.${kind}`, { count }));
  const words = say(message(`remind.${kind}.words`, { file: fileOf(first) }));
  return [{ reminder: { id: kind, kind, title, words, action: action(secrets) }, subjects: subjectsOf(kind, secrets) }];
}

function tracked(copies: readonly [Secret, ...Secret[]]): Matter {
  const [first] = copies;
  const own = replaceable.has(first.kind);
  const file = fileOf(first);
  const title = own ? message('remind.tracked-by-git') : message('remind.tracked-by-git.other');
  const words = own
    ? message('remind.tracked-by-git.words', { file })
    : message('remind.tracked-by-git.other.words', { file });
  return one('tracked-by-git', copies, say(title), say(words), own ? rotate(first) : show());
}

const oldKey =
  (days: number) =>
  (copies: readonly [Secret, ...Secret[]]): Matter => {
    const [first] = copies;
    const words = message('remind.old-key.words', { key: first.masked ?? '…', file: fileOf(first) });
    return one('old-key', copies, say(message('remind.old-key', { days })), say(words), rotate(first));
  };

const one = (
  kind: 'tracked-by-git' | 'old-key',
  copies: readonly [Secret, ...Secret[]],
  title: string,
  words: string,
  action: Action,
): Matter => ({
  reminder: { id: `${kind} ${copies[0].fingerprint}`, kind, title, words, action },
  subjects: subjectsOf(kind, copies),
});

const subjectsOf = (kind: ReminderKind, secrets: readonly Secret[]): readonly string[] => [
  ...new Set(secrets.map(({ fingerprint }) => `${kind} ${fingerprint}`)),
];

const idsOf = (secrets: readonly Secret[]): string[] => secrets.map(({ id }) => id);

const rotate = ({ id }: Secret): Action => ({
  id: 'rotate',
  label: say(message('remind.do.rotate')),
  findings: [id],
});
const remove = (secrets: readonly Secret[]): Action => ({
  id: 'remove',
  label: say(message('remind.do.remove')),
  findings: idsOf(secrets),
});
const close = (secrets: readonly Secret[]): Action => ({
  id: 'repair',
  label: say(message('remind.do.close')),
  findings: idsOf(secrets),
});
const show = (): Action => ({ id: 'show-copies', label: say(message('remind.do.show')) });

const fileOf = ({ location, name }: Finding): string =>
  location.path === undefined ? name : baseOf(location.path.replace(/\\/g, '/'));
