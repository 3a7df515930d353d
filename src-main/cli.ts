import { runHeadless } from './headless/run';

/** Composition root of the headless command: plain Node, no Electron. */
export async function main(args: readonly string[]): Promise<void> {
  process.exitCode = await runHeadless(args, {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

if (require.main === module) void main(process.argv.slice(2));
