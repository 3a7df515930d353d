import { maskSecrets } from '../../core/diagnose/mask-secrets';
import { fail, ok, type Result } from '../../core/result';
import { Secret } from '../../core/secret';
import type { Environment } from '../../core/where';
import type { RunFault, Runner } from '../../ports/runner';
import { whyUnusable } from './helper-output';

/** ms. Claude Code itself waits longer (25 s were seen); a person who clicked should not have to. */
const limitMs = 10_000;
const mostBytes = 65_536;
/** Of the helper's own error text, in characters. */
const shownChars = 500;

export interface HelperFault {
  readonly code: 'exited' | 'no-value' | 'unusable-output' | 'timeout' | 'too-large' | 'not-started';
  /** Worded as Claude Code words it after `apiKeyHelper failed: `; secrets in the helper's own words are masked. */
  readonly detail: string;
}

/**
 * Runs the `apiKeyHelper` as Claude Code runs it: through the shell, its output trimmed (observed with 2.1.330, 2026-11).
 * Only after a click or with `--run-helper`: it is the user's own program and may do anything.
 *
 * @param command the setting's value, a command line
 * @param env the environment Claude Code would give it
 * @param cwd the folder Claude Code would be started in
 * @returns the key, or why there is none
 */
export async function runHelper(
  runner: Runner,
  command: string,
  env: Environment,
  cwd: string,
): Promise<Result<Secret, HelperFault>> {
  const ran = await runner.run({ command, args: [], shell: true, env, cwd, timeoutMs: limitMs, maxBytes: mostBytes });
  if (!ran.ok) return fail(helperFault(ran.error));
  const { exit, stdout, stderr } = ran.value;
  if (exit !== 0) {
    const said = maskSecrets(stderr.trim()).slice(0, shownChars);
    const how = exit === null ? 'was ended by the system' : `exited ${String(exit)}`;
    return fail({ code: 'exited', detail: said === '' ? how : `${how}: ${said}` });
  }
  const key = stdout.trim();
  if (key === '') return fail({ code: 'no-value', detail: 'did not return a value' });
  const why = whyUnusable(key);
  if (why !== null) {
    return fail({
      code: 'unusable-output',
      detail: `returned output that cannot be used as an API key: ${why}. The script must print only the key to stdout.`,
    });
  }
  return ok(new Secret(key));
}

function helperFault(fault: RunFault): HelperFault {
  switch (fault.code) {
    case 'timeout':
      return { code: 'timeout', detail: `did not finish within ${String(limitMs / 1000)} seconds` };
    case 'too-large':
      return { code: 'too-large', detail: 'printed far more than a key' };
    case 'not-found':
    case 'denied':
    case 'failed':
      return { code: 'not-started', detail: `could not be started (${fault.detail})` };
  }
}
