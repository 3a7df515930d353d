import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Module, createRequire } from 'node:module';
import { Script } from 'node:vm';

/** What V8 made of a file before: its code, and of its functions those that were needed. */
type Compiled = (name: string) => Buffer | undefined;

/** What the first line of a cache says; the bytes follow it. Files by their name, with a digest in it. */
interface Contents {
  /** Of the Node that made it: V8 refuses code that another version made, and here it is not even read. */
  readonly madeBy: string;
  readonly files: Readonly<Record<string, readonly [start: number, length: number]>>;
}

/** Which Node this is, as far as compiled code goes. */
export const thisNode = `${process.version} ${process.platform} ${process.arch}`;

/**
 * From now on, the split-off files of this program (`shared.*.cjs`) are compiled with what V8 made of them before. Node
 * does the same by itself from 22 on (`module.enableCompileCache`), into a folder that it fills at each start; this one
 * is filled by the build and never written to.
 *
 * @param compiled by a file's name; where it has nothing, or V8 refuses it, the file is compiled as ever
 * @param seen is told of each file that was loaded
 */
export function compileWith(compiled: Compiled, seen: (name: string, script: Script) => void = () => undefined): void {
  createRequire(__filename).extensions['.cjs'] = (module, file) => {
    const name = basename(file);
    const cachedData = compiled(name);
    const script = new Script(Module.wrap(readFileSync(file, 'utf8')), {
      filename: file,
      ...(cachedData === undefined ? {} : { cachedData }),
    });
    seen(name, script);
    const run = script.runInThisContext() as (...given: unknown[]) => void;
    run.call(module.exports, module.exports, module.require.bind(module), module, file, dirname(file));
  };
}

/**
 * Reads a cache that the build wrote. A start with it takes four fifths of the time (docs/decisions/code-cache.md).
 *
 * @param file absolute path; where it is missing, damaged or another Node's, nothing is different
 */
export function useCodeCache(file: string): void {
  try {
    const bytes = readFileSync(file);
    const start = bytes.indexOf('\n') + 1;
    const { madeBy, files } = JSON.parse(bytes.toString('utf8', 0, start)) as Contents;
    if (madeBy !== thisNode) return;
    compileWith((name) => {
      const place = files[name];
      return place === undefined ? undefined : bytes.subarray(start + place[0], start + place[0] + place[1]);
    });
  } catch {
    // Compiled as ever.
  }
}
