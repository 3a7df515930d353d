import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { DiagnoseReport, StatusReport } from '../../src-main/contract/reports';
import { test } from './harness/fixtures';
import type { Home } from './harness/a-home';

const projectRoot = join(__dirname, '..', '..');
const key = `sk-ant-api03-${'TEST'.repeat(23)}2AA`;

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** The app's executable as a command: no display, no session bus. */
function headless(home: Home, args: readonly string[], input = ''): Promise<Ended> {
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const env = { PATH: process.env.PATH ?? '', HOME: home.path };
  return new Promise((resolve) => {
    const child = execFile(
      process.env.KEYMENDER_ELECTRON ?? '',
      [...sandbox, projectRoot, '--headless', ...args],
      { env, timeout: 20_000 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('the build has compiled the headless command ahead, for the Node that built it', async () => {
  const cache = await readFile(join(projectRoot, 'dist', 'cli.cache'));
  const contents = JSON.parse(cache.toString('utf8', 0, cache.indexOf('\n'))) as { madeBy: string; files: object };
  expect(contents.madeBy).toContain(process.version);
  expect(Object.keys(contents.files).some((name) => name.startsWith('shared.explain-'))).toBe(true);
});

test.describe('the headless command inside the app', () => {
  test('prints the report of the contract, with its exit code', async ({ home }) => {
    await home.file('.claude/settings.json', JSON.stringify({ env: { ANTHROPIC_API_KEY: key } }));
    const { code, out } = await headless(home, ['status', '--json', '--home', home.path]);
    const report = StatusReport.parse(JSON.parse(out));
    expect(report.contexts.headless.slots.xApiKey?.masked).toBe('sk-ant-api03-…T2AA');
    expect([0, 1]).toContain(code);
    expect(out).not.toContain(key);
  });

  test('reads what is piped into it', async ({ home }) => {
    const said = 'API Error: 403 The security token included in the request is invalid.\n';
    const { code, out } = await headless(home, ['diagnose', '--json', '--home', home.path], said);
    expect(code).toBeLessThan(2);
    expect(DiagnoseReport.parse(JSON.parse(out)).causes[0]?.cause).toBe('bedrock_aws_credentials');
  });

  test('says in one line what was wrong with the call', async ({ home }) => {
    const { code, out, err } = await headless(home, ['no-such-verb']);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(
      err
        .trim()
        .split('\n')
        .filter((line) => line.startsWith('keymender:')),
    ).toHaveLength(1);
  });
});
