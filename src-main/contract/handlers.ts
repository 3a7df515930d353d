import type { CallName } from './channels';
import type { Answer, CallInput, CallOutput } from './ipc';

/** One function for each call of the contract. A user's mistake or a machine's trouble is a fault with a sentence, never a throw. */
export type Handlers = {
  readonly [N in CallName]: (input: CallInput<N>) => Promise<Answer<CallOutput<N>>>;
};

/** Calls that the shell answers itself, because they need the system's windows, clipboard, browser or settings. */
export type ShellCallName =
  | 'diagnose.clipboard'
  | 'deep.pick'
  | 'deep.forget'
  | 'finding.reveal'
  | 'link.open'
  | 'report.copy'
  | 'report.save'
  | 'updates.get'
  | 'updates.look'
  | 'updates.fetch'
  | 'updates.install'
  | 'licences.get'
  | 'settings.get'
  | 'settings.set'
  | 'settings.reset'
  | 'window.close'
  | 'window.painted'
  | 'app.quit';

/** The calls that need no window, clipboard, browser or preferences. */
export type OwnHandlers = Omit<Handlers, ShellCallName>;
