import { message, say } from '../../contract/messages/message';
import type { Progress } from '../../contract/plan';
import type { Watch } from './change';

/** The window is told at most so often, ms: a plan may touch a thousand files. */
const pauseMs = 100;

/**
 * Turns every file into news for the window, the first and the last of each stage always and others now and then.
 *
 * @param now ms since the epoch
 */
export function progressOf(
  plan: string,
  tell: (progress: Progress) => void,
  now: () => number = Date.now,
): Watch['progress'] {
  let told = 0;
  return (stage, done, of, step) => {
    const at = now();
    // A clock that was set back must not silence it.
    if (done > 0 && done < of && at >= told && at - told < pauseMs) return;
    told = at;
    tell({ plan, stage, step, done, of, words: say(message(`progress.${stage}`)) });
  };
}
