import type { LoginState } from '../../contract/ipc';
import { message, say, type Message } from '../../contract/messages/message';
import { asksForCodeAgain, whyFailed } from './login-failure';
import { checkPage, findPage, type LoginPage } from './login-page';

export interface LoginRules {
  /**
   * Whether Claude Code may open a browser of its own although it was given another. Then Keymender must not open
   * the printed page as well, unless it is asked to.
   */
  readonly opensByItself: boolean;
  /** Whether this version takes a code on its input. */
  readonly takesCode: boolean;
}

export interface LoginProgress {
  readonly rules: LoginRules;
  readonly state: LoginState;
  /** The account before the login, for people. */
  readonly before: string | null;
  /** What Claude Code printed since the start, the page, or the last code. */
  readonly heard: string;
  /** The page it asked its browser to open: its answer comes back to this computer by itself. */
  readonly asked: LoginPage | 'awaited' | 'none';
  /** The page it printed: it ends with a code to paste. */
  readonly printed: LoginPage | null;
  /** The user wanted the page once more before the printed one was known. */
  readonly again: boolean;
}

export type LoginEvent =
  | { readonly type: 'text'; readonly text: string }
  /** Nothing was printed for a moment, so that lines are whole. */
  | { readonly type: 'quiet' }
  /** The page that Claude Code asked its browser to open; null when it is not going to come. */
  | { readonly type: 'asked'; readonly url: string | null }
  | { readonly type: 'open-again' }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'cancel' }
  | { readonly type: 'exit'; readonly exit: number | null; readonly timedOut: boolean }
  | { readonly type: 'could-not-start'; readonly detail: string }
  | {
      readonly type: 'account';
      readonly name: string | null;
      /** Null where it cannot be told without a prompt. */
      readonly saved: boolean | null;
      readonly warning: string | null;
    };

export type LoginEffect =
  | { readonly do: 'open'; readonly url: string }
  | { readonly do: 'send'; readonly line: string }
  /** Report after a moment whether the page was asked for. */
  | { readonly do: 'await-asked' }
  | { readonly do: 'read-account' }
  | { readonly do: 'stop' };

export interface LoginMove {
  readonly progress: LoginProgress;
  readonly effects: readonly LoginEffect[];
}

const mostHeard = 32_768;

/** A login whose program was just asked for. */
export function beginLogin(rules: LoginRules, before: string | null): LoginProgress {
  return { rules, state: { step: 'starting' }, before, heard: '', asked: 'awaited', printed: null, again: false };
}

/** Whether nothing can follow. */
export function isOver(state: LoginState): boolean {
  return state.step === 'done' || state.step === 'failed' || state.step === 'idle';
}

/**
 * The next step of a login, and what has to be done for it. Pure: the caller runs `claude auth login`, tells what it
 * hears, and does what it is told. After the end every event is without effect.
 */
export function nextStep(progress: LoginProgress, event: LoginEvent): LoginMove {
  if (isOver(progress.state)) return stay(progress);
  switch (event.type) {
    case 'text':
      return stay({ ...progress, heard: (progress.heard + event.text).slice(-mostHeard) });
    case 'quiet':
      return onQuiet(progress);
    case 'asked':
      return onAsked(progress, event.url);
    case 'open-again':
      return openAgain(progress);
    case 'code':
      if (progress.state.step !== 'waiting-for-browser') return stay(progress);
      return move({ ...progress, heard: '', state: { step: 'finishing' } }, { do: 'send', line: `${event.code}\n` });
    case 'cancel':
      return move({ ...progress, state: { step: 'idle' } }, { do: 'stop' });
    case 'could-not-start':
      return failed(progress, message('login.could-not-start', { detail: event.detail }));
    case 'exit':
      if (event.timedOut) return failed(progress, message('login.timeout'));
      if (event.exit !== 0) return failed(progress, whyFailed(progress.heard, event.exit));
      return move({ ...progress, state: { step: 'finishing' } }, { do: 'read-account' });
    case 'account':
      if (event.saved === false) return failed(progress, message('login.not-saved'));
      return stay({
        ...progress,
        state: { step: 'done', before: progress.before, after: event.name, warning: event.warning },
      });
  }
}

const stay = (progress: LoginProgress): LoginMove => ({ progress, effects: [] });
const move = (progress: LoginProgress, ...effects: LoginEffect[]): LoginMove => ({ progress, effects });

function failed(progress: LoginProgress, why: Message, ...effects: LoginEffect[]): LoginMove {
  const code = why.code.replace(/^login\./, '');
  return { progress: { ...progress, state: { step: 'failed', code, words: say(why) } }, effects };
}

const refuse = (progress: LoginProgress): LoginMove =>
  failed(progress, message('login.untrusted-page'), { do: 'stop' });

function onQuiet(progress: LoginProgress): LoginMove {
  if (progress.state.step === 'finishing') {
    if (!asksForCodeAgain(progress.heard)) return stay(progress);
    const page = progress.printed ?? (typeof progress.asked === 'object' ? progress.asked : null);
    if (page === null) return stay(progress);
    const problem = say(message('login.code-incomplete'));
    return stay({ ...progress, heard: '', state: waiting(page, true, problem) });
  }
  if (progress.printed !== null) return stay(progress);
  const found = findPage(progress.heard);
  if (found.kind === 'refused') return refuse(progress);
  if (found.kind === 'nothing') return stay(progress);
  // What was said about the page explains nothing that comes later.
  const known = { ...progress, heard: '', printed: found.page };
  if (progress.asked === 'awaited') return move(known, { do: 'await-asked' });
  return progress.again ? openAgain(known) : showPage(known);
}

function onAsked(progress: LoginProgress, url: string | null): LoginMove {
  if (progress.asked !== 'awaited') return stay(progress);
  if (url === null) return showPage({ ...progress, asked: 'none' });
  const checked = checkPage(url);
  return checked.kind === 'page' ? showPage({ ...progress, asked: checked.page }) : refuse(progress);
}

/** Opens the one page that should be open. The one asked for needs no code; the printed one is the other way. */
function showPage(progress: LoginProgress): LoginMove {
  const { state, asked, printed, rules } = progress;
  if (state.step !== 'starting') return stay(progress);
  if (typeof asked === 'object') {
    return move({ ...progress, state: waiting(asked, false) }, { do: 'open', url: asked.url });
  }
  if (printed === null) return stay(progress);
  const shown = { ...progress, state: waiting(printed, rules.takesCode) };
  return rules.opensByItself ? stay(shown) : move(shown, { do: 'open', url: printed.url });
}

/** The second opening takes the page with a code: who asks for it got nowhere with the first. */
function openAgain(progress: LoginProgress): LoginMove {
  const { state, asked, printed, rules } = progress;
  if (state.step !== 'waiting-for-browser') return stay(progress);
  const takesCode = printed !== null && rules.takesCode;
  const page = takesCode || typeof asked !== 'object' ? printed : asked;
  if (page === null) return stay(progress);
  return move(
    { ...progress, again: rules.takesCode && !takesCode, state: waiting(page, takesCode) },
    { do: 'open', url: page.url },
  );
}

function waiting(page: LoginPage, wantsCode: boolean, problem?: string): LoginState {
  const state = { step: 'waiting-for-browser' as const, host: page.host, wantsCode };
  return problem === undefined ? state : { ...state, problem };
}
