import type { KeyRef } from '../core/key-ref';
import { fail, ok, type Result } from '../core/result';
import { Secret } from '../core/secret';
import type { Environment, Platform } from '../core/where';
import type { RunFault, Runner, RunOutput } from '../ports/runner';
import type { ForeignKeychain, KeychainFault } from '../ports/system';

const existsLimitMs = 5_000;
/** A person may be asked for a password. */
const readLimitMs = 120_000;
const mostBytes = 1024 * 1024;

/**
 * What `/usr/bin/security` exits with: the last byte of the OSStatus (Apple, SecBase.h): errSecItemNotFound -25300,
 * errSecInteractionNotAllowed -25308, errSecAuthFailed -25293, errSecUserCanceled -128, errSecNotAvailable -25291,
 * errSecNoDefaultKeychain -25307, errSecNoSuchKeychain -25294.
 */
const faults: Readonly<Record<number, KeychainFault['code']>> = {
  44: 'missing',
  36: 'locked',
  51: 'denied',
  128: 'denied',
  53: 'no-keychain',
  37: 'no-keychain',
  50: 'no-keychain',
};

/**
 * Claude Code's items in the macOS keychain, through Apple's own tool: an app that reads them by itself would raise a
 * prompt of its own for each. Everywhere else there is no such keychain: Claude Code keeps its login in a file there.
 *
 * @param env for the tool: `HOME` decides whose keychain it is
 */
export function foreignKeychain(platform: Platform, runner: Runner, env: Environment): ForeignKeychain {
  if (platform !== 'darwin') {
    const none = () => Promise.resolve(fail<KeychainFault>({ code: 'no-keychain', detail: platform }));
    return { exists: none, read: none };
  }
  const security = (ref: KeyRef, more: readonly string[], timeoutMs: number) =>
    runner.run({
      command: '/usr/bin/security',
      args: ['find-generic-password', '-s', ref.service, '-a', ref.account, ...more],
      env,
      timeoutMs,
      maxBytes: mostBytes,
    });
  return {
    exists: async (ref) => {
      // Without -w the content stays where it is, and nobody is asked.
      const answer = answerOf(await security(ref, [], existsLimitMs));
      if (answer.ok) return ok(true);
      return answer.error.code === 'missing' ? ok(false) : answer;
    },
    hasInternetPassword: async (server) => {
      // security(1): find-internet-password -s server. Again without -w.
      const args = ['find-internet-password', '-s', server];
      const limits = { timeoutMs: existsLimitMs, maxBytes: mostBytes };
      const answer = answerOf(await runner.run({ command: '/usr/bin/security', args, env, ...limits }));
      if (answer.ok) return ok(true);
      return answer.error.code === 'missing' ? ok(false) : answer;
    },
    read: async (ref) => {
      const answer = answerOf(await security(ref, ['-w'], readLimitMs));
      return answer.ok ? ok(new Secret(contentOf(answer.value.stdout))) : answer;
    },
  };
}

function answerOf(ran: Result<RunOutput, RunFault>): Result<RunOutput, KeychainFault> {
  if (!ran.ok) {
    const { code, detail } = ran.error;
    return fail({ code: code === 'not-found' || code === 'denied' ? 'no-keychain' : 'no-answer', detail });
  }
  const { exit } = ran.value;
  if (exit === 0) return ran;
  return fail({ code: faults[exit ?? -1] ?? 'no-answer', detail: `security exited ${exit ?? 'by a signal'}` });
}

/** One line. Content with anything beyond plain text in it is printed as hex digits, which no credential looks like. */
function contentOf(stdout: string): string {
  const line = stdout.replace(/\r?\n$/, '');
  if (!/^(?:[0-9a-f]{2})+$/.test(line)) return line;
  const decoded = Buffer.from(line, 'hex').toString('utf8');
  return /^(?:\s*\{|sk-)/.test(decoded) ? decoded : line;
}
