import { parentPort, workerData } from 'node:worker_threads';
import { fromNodeProviderChain } from '@aws-sdk/credential-providers';

/**
 * Goes through AWS's chain of credentials in a thread of its own, whose environment is exactly what it was given: the
 * SDK reads variables and the home folder wherever it likes. Loaded only where Claude Code uses Amazon.
 */
async function answer(): Promise<unknown> {
  try {
    const { timeoutMs } = workerData as { readonly timeoutMs: number };
    const keys = await fromNodeProviderChain({ timeout: Math.min(timeoutMs, 2_000), maxRetries: 0 })();
    return { ok: true, id: keys.accessKeyId, secret: keys.secretAccessKey, session: keys.sessionToken ?? null };
  } catch (error) {
    const { name, message } = error as Error;
    // The sentence may quote a file; its name and this one sentence do not.
    return { ok: false, none: message.includes('Could not load credentials from any providers'), detail: name };
  }
}

void answer().then((found) => parentPort?.postMessage(found));
