import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runHeadless } from '../../src-main/headless/run';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  /** Standard output as JSON. */
  json(): unknown;
}

/** A throw-away home in which the headless command runs, hermetically, in this process. */
export class HeadlessWorld {
  readonly root = mkdtempSync(join(tmpdir(), 'keymender-headless-'));
  readonly home = join(this.root, 'home');
  #env: Record<string, string> = {};

  constructor() {
    mkdirSync(this.home);
  }

  path(...parts: readonly string[]): string {
    return join(this.home, ...parts);
  }

  file(path: string, content: string | Uint8Array, mode = 0o600): this {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content, { mode });
    return this;
  }

  text(path: string): string {
    return readFileSync(this.path(path), 'utf8');
  }

  link(path: string, target: string): this {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    symlinkSync(target, this.path(path));
    return this;
  }

  env(env: Record<string, string>): this {
    this.#env = env;
    return this;
  }

  async run(args: readonly string[], input = ''): Promise<Ran> {
    const envFile = join(this.root, 'env.json');
    writeFileSync(envFile, JSON.stringify({ HOME: this.home, ...this.#env }));
    const fixed = [
      '--home',
      this.home,
      '--root',
      join(this.root, 'sys'),
      '--env',
      envFile,
      '--data',
      join(this.root, 'data'),
    ];
    return this.raw([...args, ...fixed, '--platform', 'linux', '--now', '1795291200000'], input);
  }

  /** Runs with just these arguments. */
  async raw(args: readonly string[], input = ''): Promise<Ran> {
    let out = '';
    let err = '';
    const exit = await runHeadless(args, {
      out: (text) => (out += text),
      err: (line) => (err += `${line}\n`),
      input: () => Promise.resolve(input),
    });
    return { exit, out, err, json: () => JSON.parse(out) as unknown };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
