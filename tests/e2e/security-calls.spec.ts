// What a call from a page may reach, by the items of Electron's security checklist; security-release.spec.ts says more.
import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { callNames } from '../../src-main/contract/channels';
import { figure } from '../proof/kit/figures';
import { test } from './harness/fixtures';
import { openWindow, own } from './harness/own-page';

/** Whole in `npm run proof`; a sample where no scale is named. */
const messages = Math.round(20_000 * Math.min(1, Number(process.env['KEYMENDER_PROOF_SCALE'] ?? '0.05')));

test('item 17: a page in another window is refused at the gate, whatever it asks', async ({ launch }) => {
  const app = await launch();
  await openWindow(app);
  const answers = await app.electron.evaluate(async ({ app: running, BrowserWindow, session }) => {
    const preload = `${running.getAppPath()}/dist/preload.cjs`;
    const other = new BrowserWindow({
      show: false,
      webPreferences: { preload, sandbox: true, session: session.fromPartition('window') },
    });
    await other.loadURL('app://keymender/index.html');
    const ask = `(async () => [await keymender.call('snapshot.get', {}), await keymender.call('app.quit', {})].map((answer) => answer.error.code))()`;
    const codes = (await other.webContents.executeJavaScript(ask)) as string[];
    other.destroy();
    return codes;
  });
  expect(answers).toEqual(['untrusted-sender', 'untrusted-sender']);
});

test('items 15 and 17: calls outside the contract never reach a handler', async ({ launch }) => {
  const page = await openWindow(await launch());
  const codes = await page.evaluate(async () => {
    type Loose = { call(name: unknown, input: unknown): Promise<{ ok: boolean; error?: { code: string } }> };
    const { keymender } = globalThis as unknown as { keymender: Loose };
    const code = async (name: unknown, input: unknown) => {
      try {
        const answer = await keymender.call(name, input);
        return answer.ok ? 'passed' : answer.error?.code;
      } catch (error) {
        return (error as Error).name;
      }
    };
    return [
      await code('no.such.call', {}),
      await code('ELECTRON_BROWSER_REQUIRE', {}),
      await code('finding.reveal', { path: '/etc/passwd' }),
      await code('link.open', { link: 'https://example.com/' }),
      await code('diagnose.text', { text: 'x'.repeat(3_000_000) }),
      await code('settings.set', { checkEveryMinutes: 1 }),
      await code('snapshot.get', null),
    ];
  });
  expect(codes).toEqual(['Error', 'Error', 'bad-request', 'bad-request', 'bad-request', 'bad-request', 'bad-request']);
});

test('items 17 and 20: a page gone bad gets refusals only, however much it sends', async ({ launch, home }) => {
  test.setTimeout(180_000);
  await home.file('.bashrc', 'export A=1\n');
  const app = await launch();
  const page = await openWindow(app);
  const outcome = await page.evaluate(
    async ({ count, names }) => {
      type Loose = {
        call(name: string, input: unknown): Promise<{ ok: boolean; error?: { code: string; words: string } }>;
      };
      const { keymender } = globalThis as unknown as { keymender: Loose };
      let seed = 20_261_121;
      // The low bits of such a generator only take turns.
      const next = () => (seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0) >>> 11;
      const below = (most: number) => next() % most;
      const deep = (levels: number): unknown => (levels === 0 ? 1 : { a: deep(levels - 1) });
      const values: (() => unknown)[] = [
        () => null,
        () => undefined,
        () => [],
        () => new Map([['a', 1]]),
        () => new Date(0),
        () => new Uint8Array(100),
        () => 'x'.repeat(below(100_000)),
        () => deep(200),
        () => ({ path: '/etc/passwd' }),
        () => JSON.parse('{"__proto__":{"polluted":1},"x":1}') as unknown,
        () => ({ plan: '../../x', steps: ['..'] }),
        () => ({ finding: '/etc/passwd' }),
        () => ({ pid: -1 }),
        () => ({ link: 'https://example.com/' }),
        () => ({ fingerprint: '0123456789ab', newKey: 'x'.repeat(20_000), otherTools: true }),
        () => ({ receipt: '..', overNewerEdits: 'yes' }),
        () => ({ deepFolders: ['/'] }),
        () => ({ constructor: 1 }),
      ];
      const codes: Record<string, number> = {};
      for (let at = 0; at < count; at += 1) {
        const name = names[below(names.length)] ?? '';
        const input = values[below(values.length)]?.();
        const answer = await keymender.call(name, input).catch((error: unknown) => ({
          ok: false,
          error: { code: `threw ${String(error)}`, words: '' },
        }));
        const code = answer.ok ? `passed ${name}` : (answer.error?.code ?? '');
        codes[code] = (codes[code] ?? 0) + 1;
      }
      return { codes, polluted: 'polluted' in {} };
    },
    { count: messages, names: [...callNames] },
  );
  const { 'bad-request': refused = 0, ...others } = outcome.codes;
  expect(outcome.polluted).toBe(false);
  // A receipt, a plan, a folder or a finding by a wrong name is understood and refused by its handler.
  for (const code of Object.keys(others)) expect(code).not.toMatch(/^(?:passed|threw|broken|bad-answer)/);
  expect(refused).toBeGreaterThan(messages / 2);
  expect(readFileSync(home.at('.bashrc'), 'utf8')).toBe('export A=1\n');
  expect(page.url().split('?')[0]).toBe(own);
  figure('hostile window', 'messages from the real page, refused', `${messages}, ${refused} by their shape`);
});
