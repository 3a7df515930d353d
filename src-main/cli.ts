import { join } from 'node:path';
import { useCodeCache } from './adapters/code-cache';
import type { ExitCode } from './headless/output';

export { compileWith, thisNode } from './adapters/code-cache';

/**
 * Composition root of the headless command: plain Node, no Electron. The packaged app calls it for `--headless`.
 *
 * @param args the command line without program and script
 */
export async function main(args: readonly string[]): Promise<ExitCode> {
  const { runHeadless } = await import('./headless/run');
  return runHeadless(args, {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
    input: readInput,
  });
}

/** Standard input up to a limit; what comes after it is left unread. */
async function readInput(mostBytes: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= mostBytes) break;
  }
  return Buffer.concat(chunks).subarray(0, mostBytes).toString('utf8');
}

if (require.main === module) {
  useCodeCache(join(__dirname, 'cli.cache'));
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
