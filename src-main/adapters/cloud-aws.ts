import { Worker } from 'node:worker_threads';
import { fail, ok, type Result } from '../core/result';
import { Secret } from '../core/secret';
import type { AwsKeys } from '../core/health/aws/signature';
import type { AwsChainFault, AwsCredentialChain } from '../ports/cloud';

/**
 * A name that exists nowhere (RFC 6761, 6.4). The SDK renews a single sign-on by itself when it is about to end, and
 * writes the new token down; that is for AWS's own programs to do, so the way to it is closed.
 */
const nowhere = 'https://renewal.invalid';

/** Runs as a text, because a thread cannot be started from inside the app's archive, but can load from there. */
const program = `require(require('node:worker_threads').workerData.file)`;

/**
 * The chain in a thread of its own: started when it is asked for, ended at the time limit at the latest.
 *
 * @param file absolute path of the bundle made from aws-child.ts
 */
export function awsCredentialChain(file: string): AwsCredentialChain {
  return {
    keys: ({ env, mayAskMachine, timeoutMs }) => {
      const worker = new Worker(program, {
        eval: true,
        env: {
          ...withoutMachine(env, mayAskMachine),
          AWS_ENDPOINT_URL_SSO_OIDC: nowhere,
          AWS_ENDPOINT_URL_SIGNIN: nowhere,
        },
        workerData: { file, timeoutMs },
        // Its warnings name profiles and places.
        stdout: true,
        stderr: true,
      });
      return new Promise<Result<AwsKeys, AwsChainFault>>((resolve) => {
        const limit = setTimeout(() => resolve(fail({ code: 'timeout', detail: 'time limit' })), timeoutMs);
        const done = (result: Result<AwsKeys, AwsChainFault>) => {
          clearTimeout(limit);
          resolve(result);
        };
        worker.once('message', (answer: unknown) => done(readAnswer(answer)));
        worker.once('error', (error: Error) => done(fail({ code: 'failed', detail: error.name })));
        worker.once('exit', () => done(fail({ code: 'failed', detail: 'ended' })));
      }).finally(() => void worker.terminate());
    },
  };
}

/** Nobody on this computer is asked unless that was allowed: 169.254.169.254 and the address of a container. */
function withoutMachine(env: Readonly<Record<string, string>>, mayAskMachine: boolean): Record<string, string> {
  if (mayAskMachine) return { ...env };
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('AWS_CONTAINER_'));
  return { ...Object.fromEntries(kept), AWS_EC2_METADATA_DISABLED: 'true' };
}

function readAnswer(answer: unknown): Result<AwsKeys, AwsChainFault> {
  const { id, secret, session, none, detail } = answer as Readonly<Record<string, unknown>>;
  if (typeof id === 'string' && typeof secret === 'string') {
    return ok({ id, secret: new Secret(secret), session: typeof session === 'string' ? new Secret(session) : null });
  }
  return fail({ code: none === true ? 'none' : 'failed', detail: typeof detail === 'string' ? detail : 'unknown' });
}
