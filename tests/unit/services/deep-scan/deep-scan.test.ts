import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ripgrepSearch } from '../../../../src-main/adapters/deep-search';
import { nodeFiles } from '../../../../src-main/adapters/files';
import { fingerprint } from '../../../../src-main/core/fingerprint';
import { deepScan, type DeepProgress, type DeepScanRequest } from '../../../../src-main/services/deep-scan/deep-scan';
import { decoys } from '../../sources/decoys';
import { key, replacedBy } from '../../sources/world';

const A = key('A');
let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'keymender-deep-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function put(path: string, text: string | Uint8Array): string {
  const full = join(root, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text, { mode: 0o600 });
  return full;
}

const ports = { files: nodeFiles(), search: ripgrepSearch() };
const scan = (more: Partial<DeepScanRequest> = {}) => deepScan(ports, { folders: [join(root, 'tree')], ...more });
const lines = (found: Awaited<ReturnType<typeof scan>>['found']) =>
  found.map(({ finding }) => `${(finding.location.path ?? '').slice(root.length + 6)}:${finding.location.line}`).sort();

describe('what a search through folders finds', () => {
  test('keys in files of any kind, hidden and ignored ones too, each by its line', async () => {
    put('tree/.gitignore', 'secret\n');
    put('tree/secret/notes.txt', `one\ntwo ${A}\n`);
    put('tree/.hidden/.env', `A=1\nANTHROPIC_API_KEY=${A}\n`);
    put('tree/src/client.ts', `const a = 1;\nnew Client({ apiKey: '${A}' });\n`);
    put('tree/utf16.ps1', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`\r\n$k = '${A}'\r\n`, 'utf16le')]));
    put('tree/with space\nand line/x', A);
    const result = await scan();
    expect(lines(result.found)).toEqual([
      '.hidden/.env:2',
      'secret/notes.txt:2',
      'src/client.ts:2',
      'utf16.ps1:2',
      'with space\nand line/x:1',
    ]);
    expect(new Set(result.found.map(({ finding }) => finding.fingerprint))).toEqual(new Set([fingerprint(A)]));
    expect(result).toMatchObject({ ended: 'complete', stats: { files: 6 } });
  });

  test('what it finds can be replaced where it stands', async () => {
    const text = `{\n  "a": "${A}"\n}\n`;
    put('tree/a.json', text);
    const [one] = (await scan()).found;
    expect(one && replacedBy(one, text, A, key('B'))).toBe(text.replace(A, key('B')));
  });

  test('places that are known already are not told again, nested folders are searched once', async () => {
    put('tree/in/a.txt', A);
    const first = await scan({ folders: [join(root, 'tree'), join(root, 'tree', 'in'), `${root}/tree/`] });
    expect(first.found).toHaveLength(1);
    expect((await scan({ known: first.found })).found).toEqual([]);
  });

  test('5,000 decoys: none', async () => {
    decoys(5_000).forEach(({ file, text }, at) => put(`tree/${at % 100}/${at}-${file}`, text));
    put('tree/real', A);
    const result = await scan();
    expect(lines(result.found)).toEqual(['real:1']);
    expect(result.stats.files).toBe(5_001);
  });

  test('a megabyte on one line, and a key far down a long file', async () => {
    put('tree/one-line.json', `{"a":"${'b'.repeat(700_000)}","k":"${A}","c":"${'d'.repeat(200_000)}"}`);
    put('tree/long.log', `${'a line of a log\n'.repeat(40_000)}${A}\n`);
    const result = await scan();
    expect(lines(result.found)).toEqual(['long.log:40001', 'one-line.json:1']);
  });

  test('a key in a log of five megabytes; a file over 16 is passed over', async () => {
    const line = 'a line of a log\n';
    put('tree/large.log', `${line.repeat(320_000)}${A}\n`);
    put('tree/huge.log', `${A}\n${line.repeat(1_100_000)}`);
    expect(lines((await scan()).found)).toEqual(['large.log:320001']);
  });

  test('it ends where a longer list would help nobody', async () => {
    for (let at = 0; at < 60; at += 1) put(`tree/${at}.txt`, key(`M${at}`));
    const result = await scan({ most: 20 });
    expect(result.ended).toBe('full');
    expect(result.found).toHaveLength(20);
  });

  test('a key wherever the piece ends in which a long line is read', async () => {
    for (let at = 0; at < 12; at += 1) put(`tree/${at}.txt`, 'z '.repeat(32_700 + at * 6) + A + ' y'.repeat(40_000));
    const result = await scan();
    expect(result.found.filter(({ finding }) => finding.fingerprint === fingerprint(A))).toHaveLength(12);
    expect(result.found).toHaveLength(12);
  });

  test('what git tracks is named as such', async () => {
    put('tree/repo/config.ts', A);
    put('tree/repo/local.ts', key('B'));
    const git = (...args: string[]) =>
      execFileSync('git', args, {
        cwd: join(root, 'tree', 'repo'),
        env: { PATH: process.env['PATH'] ?? '', HOME: root },
      });
    git('init', '-q');
    git('add', 'config.ts');
    const issues = new Map((await scan()).found.map(({ finding }) => [finding.fingerprint, finding.issues]));
    expect(issues.get(fingerprint(A))).toEqual(['tracked-by-git']);
    expect(issues.get(fingerprint(key('B')))).toEqual([]);
  });
});

describe('what a search through folders survives', () => {
  test('pipes, links in circles and links that lead out', async () => {
    put('outside/a.txt', key('out'));
    put('tree/a.txt', A);
    symlinkSync(join(root, 'outside'), join(root, 'tree', 'out'));
    symlinkSync(join(root, 'tree'), join(root, 'tree', 'round'));
    symlinkSync(join(root, 'outside', 'a.txt'), join(root, 'tree', 'file-out'));
    execFileSync('mkfifo', [join(root, 'tree', 'pipe')]);
    expect(lines((await scan()).found)).toEqual(['a.txt:1']);
  });

  test('files that vanish while it runs, and a folder that is not there', async () => {
    const paths = Array.from({ length: 300 }, (_, at) => put(`tree/${at}.txt`, key(`K${at}`)));
    const result = await scan({
      folders: [join(root, 'tree'), join(root, 'nowhere')],
      onFound: () => paths.splice(0, 20).forEach((path) => rmSync(path, { force: true })),
    });
    expect(result.ended).toBe('complete');
    expect(result.found.length).toBeGreaterThan(0);
  });

  test('nothing but a folder that is not there is said to have failed', async () => {
    expect(await scan({ folders: [join(root, 'nowhere')] })).toMatchObject({ ended: 'failed', found: [] });
  });

  test('a searcher that is not there', async () => {
    const result = await deepScan({ ...ports, search: ripgrepSearch(null) }, { folders: [root] });
    expect(result).toMatchObject({ ended: 'no-searcher', found: [] });
  });
});

describe('while it runs', () => {
  test('it tells how far it is, and ends with the whole count', async () => {
    for (let at = 0; at < 500; at += 1) put(`tree/${at % 10}/${at}.txt`, at % 50 === 0 ? key(`P${at}`) : 'nothing');
    const told: DeepProgress[] = [];
    await scan({ onProgress: (progress) => told.push(progress) });
    expect(told.at(-1)).toMatchObject({ files: 500, found: 10 });
    expect(told[0]?.current.startsWith(join(root, 'tree'))).toBe(true);
  });

  test('it ends at once when told to, and keeps what it found', async () => {
    for (let at = 0; at < 2_000; at += 1) put(`tree/${at % 20}/${at}.txt`, key(`C${at}`));
    const stop = new AbortController();
    let stopped = 0;
    const result = await scan({
      signal: stop.signal,
      onFound: () => {
        if (stopped === 0) stopped = performance.now();
        stop.abort();
      },
    });
    expect(performance.now() - stopped).toBeLessThan(2_000);
    expect(result.ended).toBe('cancelled');
    expect(result.found.length).toBeGreaterThan(0);
    expect(result.found.length).toBeLessThan(2_000);
  });

  test('told to end before it began, it does not begin', async () => {
    put('tree/a.txt', A);
    expect(await scan({ signal: AbortSignal.abort() })).toMatchObject({ ended: 'cancelled', found: [] });
  });

  test('the thread stays free', async () => {
    for (let at = 0; at < 30; at += 1)
      put(`tree/${at}.log`, `${`line with nothing ${at}\n`.repeat(40_000)}${key(`L${at}`)}\n`.slice(-1_000_000));
    let longest = 0;
    let last = performance.now();
    const clock = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const result = await scan();
    clearInterval(clock);
    expect(result.found).toHaveLength(30);
    // The promise is 20 ms on a machine of its own; this one is shared with other tests.
    expect(longest).toBeLessThan(400);
  });
});

test('a file may go between being found and being read', async () => {
  const path = put('tree/a.txt', A);
  const search = {
    search: (request: Parameters<typeof ports.search.search>[0]) => {
      unlinkSync(path);
      request.onCandidate(path);
      request.onSearched(1, path);
      return Promise.resolve({ ok: true as const, value: { files: 1 } });
    },
  };
  expect(await deepScan({ ...ports, search }, { folders: [root] })).toMatchObject({ found: [], ended: 'complete' });
});
