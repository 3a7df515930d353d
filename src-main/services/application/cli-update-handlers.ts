import type { Handlers } from '../../contract/handlers';
import { ok } from '../../core/result';
import type { HandlerContext } from './handler-context';

type CliUpdateCalls = 'cli-update.preview' | 'cli-update.start' | 'cli-update.cancel';

/** Calls that bring Claude Code itself up to date. How it goes is told by the push of the same name. */
export function cliUpdateHandlers({ updates, view, log }: HandlerContext): Pick<Handlers, CliUpdateCalls> {
  return {
    'cli-update.preview': ({ installation }) => updates.preview(installation ?? null),
    'cli-update.start': async ({ installation }) => {
      const refused = await updates.start(installation, () => {
        void view.refresh().catch((error: unknown) => log('look after an update', error));
      });
      return refused === null ? ok({}) : { ok: false, error: refused };
    },
    'cli-update.cancel': () => {
      updates.cancel();
      return Promise.resolve(ok({}));
    },
  };
}
