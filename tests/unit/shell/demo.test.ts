import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { makeDemo } from '../../../src-main/shell/demo/demo';
import type { Surroundings } from '../../../src-main/shell/application';

let folder = '';
let demo: Surroundings;
const said: string[] = [];

beforeEach(async () => {
  said.length = 0;
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  folder = await mkdtemp(join(tmpdir(), 'keymender-demo-test-'));
  demo = await makeDemo(folder);
});

afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

const at = (...parts: string[]) => join(demo.home, ...parts);
const read = (...parts: string[]) => readFile(at(...parts), 'utf8');
const json = async (...parts: string[]) => JSON.parse(await read(...parts)) as Record<string, unknown>;

/** The status that the demo's API answers with. */
async function ask(path: string, headers: Record<string, string>): Promise<number> {
  return (await fetch(`${demo.apiBase ?? ''}${path}`, { headers })).status;
}

function claude(args: string[], input = ''): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      at('.local', 'bin', 'claude'),
      args,
      { env: { PATH: '/usr/bin:/bin' }, timeout: 10_000 },
      (error, out, err) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, text: out + err });
      },
    );
    // One that ends without reading breaks the pipe, which is no fault of it.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

async function accessToken(): Promise<string> {
  const { claudeAiOauth } = (await json('.claude', '.credentials.json')) as { claudeAiOauth: { accessToken: string } };
  return claudeAiOauth.accessToken;
}

describe('the invented home', () => {
  test('a key that does not work stands before a login that does', async () => {
    const env = (await demo.env?.()) ?? {};
    expect(await ask('/v1/models?limit=1', { 'x-api-key': env['ANTHROPIC_API_KEY'] ?? '' })).toBe(401);
    expect(await ask('/api/oauth/profile', { authorization: `Bearer ${await accessToken()}` })).toBe(200);
  });

  test('once the shell file does not set the key any more, a terminal does not get it any more', async () => {
    const text = await read('.zshrc');
    await writeFile(at('.zshrc'), text.replace(/^export ANTHROPIC_API_KEY.*$/m, '# gone'));
    expect((await demo.env?.()) ?? {}).not.toHaveProperty('ANTHROPIC_API_KEY');
  });

  test('the key offered for trying out works, and is new in every run', async () => {
    const fresh = (await read('New key for trying out.txt')).trim();
    expect(said.join('')).toContain(fresh);
    expect(await ask('/v1/models?limit=1', { 'x-api-key': fresh })).toBe(200);
    const other = await mkdtemp(join(tmpdir(), 'keymender-demo-test-'));
    const again = await makeDemo(other);
    expect((await readFile(join(again.home, 'New key for trying out.txt'), 'utf8')).trim()).not.toBe(fresh);
    await rm(other, { recursive: true });
  });

  test('nothing of this machine is asked', () => {
    expect(demo.env).not.toBeNull();
    expect(new URL(demo.apiBase ?? '').hostname).toBe('127.0.0.1');
    for (const path of [demo.home, demo.root, demo.dataFolder]) expect(path.startsWith(folder)).toBe(true);
  });
});

describe('its Claude Code', () => {
  test('logs out as the real one does: the login goes, everything else stays', async () => {
    const before = await json('.claude.json');
    expect(await claude(['auth', 'logout'])).toMatchObject({ code: 0 });
    await expect(stat(at('.claude', '.credentials.json'))).rejects.toThrow('ENOENT');
    const { oauthAccount, ...kept } = before;
    expect(oauthAccount).toBeDefined();
    expect(await json('.claude.json')).toEqual(kept);
    expect((await stat(at('.claude.json'))).mode & 0o777).toBe(0o600);
  });

  test('logs in with the code of the demo’s page, after a logout or over a login', async () => {
    const page = await (await fetch(demo.signInPage ?? '')).text();
    const code = /<code>(.*)<\/code>/.exec(page)?.[1] ?? '';
    const before = await json('.claude.json');
    for (const first of ['logout', 'login'] as const) {
      if (first === 'logout') await claude(['auth', 'logout']);
      const old = first === 'login' ? await accessToken() : '';
      expect(await claude(['auth', 'login', '--claudeai'], `${code}\n`)).toMatchObject({ code: 0 });
      expect(await json('.claude.json')).toEqual(before);
      if (first === 'logout') expect(await accessToken()).not.toBe(old);
      expect(await ask('/api/oauth/profile', { authorization: `Bearer ${await accessToken()}` })).toBe(200);
    }
  });

  test('asks again for half a code, and refuses a wrong one', async () => {
    const { code, text } = await claude(['auth', 'login'], 'half\nwrong#code\n');
    expect(code).toBe(1);
    expect(text).toContain('https://claude.ai/oauth/authorize');
    expect(text).toContain("doesn't look like the full code");
    expect(text).toContain("wasn't accepted");
  });

  test('names its version', async () => {
    expect(await claude(['--version'])).toEqual({ code: 0, text: '2.1.330 (Claude Code)\n' });
  });
});
