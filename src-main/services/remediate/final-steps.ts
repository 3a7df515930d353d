import { message, say } from '../../contract/messages/message';
import type { Change } from '../../contract/plan';
import { fail, ok, type Result } from '../../core/result';
import type { FileStore } from '../../ports/file-store';
import type { PreparedFinal } from './prepared';
import { whyOf } from './words';

/** Lets the official CLI do what cannot be taken back; the fault is a sentence. */
export type AskCli = (kind: 'cli-logout' | 'cli-login') => Promise<Result<void, string>>;

/** What a final step came to, for the receipt; `fault` is a sentence. */
export const finalChange = (step: PreparedFinal['step'], fault: string | null): Change => ({
  finding: step.findings[0] ?? null,
  target: step.target,
  result: fault !== null ? 'failed' : step.kind === 'delete-file' ? 'removed' : 'changed',
  words:
    fault === null
      ? say(message(step.kind === 'delete-file' ? 'change.removed' : 'change.changed'))
      : say(message('change.failed', { why: fault })),
});

/** Does one after the other, whatever becomes of those before. The answer holds the first fault. */
export async function runFinal(
  store: FileStore,
  steps: readonly PreparedFinal[],
  cli: AskCli,
): Promise<{ readonly changes: readonly Change[]; readonly failed: string | null }> {
  const changes: Change[] = [];
  let failed: string | null = null;
  for (const { step } of steps) {
    const done = await (step.kind === 'delete-file' ? deleted(store, step.target) : cli(step.kind));
    changes.push(finalChange(step, done.ok ? null : done.error));
    if (!done.ok) failed ??= done.error;
  }
  return { changes, failed };
}

/** Deletes a login and, where it was a link, what it led to. */
async function deleted(store: FileStore, path: string): Promise<Result<void, string>> {
  const real = await store.realPath(path);
  for (const one of real.ok && real.value !== null ? [real.value, path] : [path]) {
    const removed = await store.remove(one);
    if (!removed.ok) return fail(whyOf(removed.error));
  }
  return ok(undefined);
}
