import { message, say } from '../../contract/messages/message';
import { maskSecrets } from '../../core/diagnose/mask-secrets';
import { fail, ok, type Result } from '../../core/result';
import { Secret } from '../../core/secret';
import type { Environment, Platform } from '../../core/where';
import type { Runner } from '../../ports/runner';

/** ms. macOS asks the user the first time, and a password takes a while to type. */
const limitMs: Readonly<Record<Platform, number>> = { linux: 10_000, darwin: 60_000, win32: 10_000 };
const mostBytes = 65_536;
const shownChars = 200;

/**
 * What a helper command prints, run once through the shell as Claude Code runs it. For the moment after the user had it
 * set up: a key that has left its files must be had from its new home. The fault is a sentence.
 */
export async function printed(
  runner: Runner,
  command: string,
  machine: { readonly platform: Platform; readonly env: Environment; readonly home: string },
): Promise<Result<Secret, string>> {
  const { platform, env, home } = machine;
  const limits = { timeoutMs: limitMs[platform], maxBytes: mostBytes };
  const ran = await runner.run({ command, args: [], shell: true, env, cwd: home, ...limits });
  if (!ran.ok) return fail(say(message('verify.helper', { why: ran.error.detail })));
  const { exit, stdout, stderr } = ran.value;
  if (exit === 0 && stdout.trim() !== '') return ok(new Secret(stdout.trim()));
  const said = maskSecrets(stderr.trim()).slice(0, shownChars);
  return fail(say(message('verify.helper', { why: said === '' ? say(message('verify.helper-silent')) : said })));
}
