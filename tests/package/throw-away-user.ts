import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);
export const sessionGenerator = '/usr/lib/systemd/user-generators/systemd-xdg-autostart-generator';

/** An ordinary user of this computer who is made for one test and removed after it. */
export class ThrowAwayUser {
  readonly name: string;
  readonly home: string;
  readonly #uid: number;
  readonly #gid: number;
  #sessions = 0;

  private constructor(name: string, home: string, uid: number, gid: number) {
    this.name = name;
    this.home = home;
    this.#uid = uid;
    this.#gid = gid;
  }

  static async make(): Promise<ThrowAwayUser> {
    const name = `keymender-${String(process.pid)}`;
    const home = await mkdtemp(join(tmpdir(), 'keymender-user-'));
    await exec('useradd', ['--no-create-home', '--home-dir', home, '--shell', '/bin/sh', name]);
    const ids = async (what: string) => Number((await exec('id', [what, name])).stdout);
    const user = new ThrowAwayUser(name, home, await ids('-u'), await ids('-g'));
    await chown(home, user.#uid, user.#gid);
    await user.folder('run');
    await user.folder('.local/share/keyrings');
    return user;
  }

  at(...parts: string[]): string {
    return join(this.home, ...parts);
  }

  /** Makes a folder of the user's, with the ones it lies in. */
  async folder(path: string): Promise<void> {
    let made = this.home;
    for (const part of path.split('/')) {
      made = join(made, part);
      await mkdir(made, { recursive: true, mode: 0o700 });
      await chown(made, this.#uid, this.#gid);
    }
  }

  /** Writes a file of the user's, mode 0600. */
  async file(path: string, content: string): Promise<void> {
    await this.folder(dirname(path) === '.' ? 'run' : dirname(path));
    await writeFile(this.at(path), content, { mode: 0o600 });
    await chown(this.at(path), this.#uid, this.#gid);
  }

  read(path: string): Promise<string> {
    return readFile(this.at(path), 'utf8');
  }

  /** The command line that runs something as this user, with nothing of the caller's environment. */
  command(argv: readonly string[], variables: Readonly<Record<string, string>> = {}): [string, string[]] {
    const env = {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      LANG: 'C.UTF-8',
      HOME: this.home,
      USER: this.name,
      LOGNAME: this.name,
      SHELL: '/bin/sh',
      XDG_RUNTIME_DIR: this.at('run'),
      ...variables,
    };
    const set = Object.entries(env).map(([name, value]) => `${name}=${value}`);
    return ['runuser', ['-u', this.name, '--', 'env', '-i', '-C', this.home, ...set, ...argv]];
  }

  /** Runs something as this user to its end. */
  async run(...argv: string[]): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
    const [command, args] = this.command(argv);
    try {
      return { code: 0, ...(await exec(command, args, { timeout: 30_000 })) };
    } catch (error) {
      const { code, stdout, stderr } = error as { code?: number; stdout?: string; stderr?: string };
      return { code: code ?? -1, stdout: stdout ?? '', stderr: stderr ?? '' };
    }
  }

  /**
   * The programs that this user's session would start by itself, by the names of their entries: what systemd makes of
   * the autostart folders for desktops that leave that to it (systemd-xdg-autostart-generator(8)).
   */
  async startedWithSession(): Promise<readonly string[]> {
    this.#sessions += 1;
    const made = ['normal', 'early', 'late'].map((name) => `session-${String(this.#sessions)}/${name}`);
    for (const folder of made) await this.folder(folder);
    const { code, stderr } = await this.run(sessionGenerator, ...made.map((folder) => this.at(folder)));
    if (code !== 0) throw new Error(`systemd's generator ended with ${String(code)}: ${stderr}`);
    const units = await Promise.all(made.map((folder) => readdir(this.at(folder))));
    return units.flat().flatMap((name) => /^app-(.+)@autostart\.service$/.exec(name)?.[1] ?? []);
  }

  /** Removes the user and the home. */
  async remove(): Promise<void> {
    await exec('userdel', [this.name]);
    await rm(this.home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
