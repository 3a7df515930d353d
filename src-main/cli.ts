import { runHeadless, type ExitCode } from './headless/run';

/**
 * Composition root of the headless command: plain Node, no Electron. The packaged app calls it for `--headless`.
 *
 * @param args the command line without program and script
 */
export function main(args: readonly string[]): Promise<ExitCode> {
  return runHeadless(args, {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

if (require.main === module) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
