import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const projectRoot = join(__dirname, '..', '..', '..');

interface Commit {
  readonly subject: string;
  readonly body: string;
}
interface Changelog {
  nextVersion: (version: string, commits: readonly Commit[]) => string;
  changelogSection: (version: string, day: string, commits: readonly Commit[]) => string;
  withSection: (changelog: string, section: string) => string;
  notesOf: (changelog: string, version: string) => string | null;
}
interface Audit {
  auditProblems: (report: object, exceptions: readonly object[], today: string) => string[];
}
const load = async <T>(name: string): Promise<T> =>
  (await import(/* @vite-ignore */ join(projectRoot, 'scripts', 'lib', 'package', name))) as T;

const commit = (subject: string, change?: string): Commit => ({
  subject,
  body: change === undefined ? '' : `Why it was done.\n\nChange: ${change}\n`,
});

describe('the next version', () => {
  test.each([
    ['0.1.0', [commit('Tidy')], '0.1.1'],
    ['0.1.0', [commit('Mend', 'fixed'), commit('Tidy')], '0.1.1'],
    ['0.1.9', [commit('Add', 'new'), commit('Mend', 'fixed')], '0.2.0'],
    ['0.1.0', [commit('Change', 'breaking'), commit('Add', 'new')], '0.2.0'],
    ['1.4.2', [commit('Change', 'breaking')], '2.0.0'],
    ['1.4.2', [commit('Nothing that is known', 'constructor')], '1.4.3'],
  ])('after %s', async (version, commits, next) => {
    const { nextVersion } = await load<Changelog>('changelog.mjs');
    expect(nextVersion(version, commits)).toBe(next);
  });
});

describe('the changelog', () => {
  test('names what people have to know, by kind, and leaves out the rest', async () => {
    const { changelogSection } = await load<Changelog>('changelog.mjs');
    const commits = [commit('Tidy'), commit('Mend the undo', 'fixed'), commit('Read one more editor', 'new')];
    expect(changelogSection('0.2.0', '2026-11-22', commits)).toBe(
      '## 0.2.0 (2026-11-22)\n\n### New\n\n- Read one more editor\n\n### Mended\n\n- Mend the undo',
    );
  });

  test('puts the newest section first and finds each again', async () => {
    const { withSection, notesOf } = await load<Changelog>('changelog.mjs');
    const both = withSection(
      '# Changelog\n\nWords.\n\n## 0.1.0 (2026-01-01)\n\n- first\n',
      '## 0.2.0 (2026-02-02)\n\n- second',
    );
    expect(both.indexOf('0.2.0')).toBeLessThan(both.indexOf('0.1.0'));
    expect(notesOf(both, '0.2.0')).toBe('- second');
    expect(notesOf(both, '0.1.0')).toBe('- first');
    expect(notesOf(both, '0.1')).toBeNull();
  });
});

describe('known weaknesses', () => {
  const advisory = { severity: 'high', title: 'It leaks', url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc' };
  const report = {
    vulnerabilities: { leaky: { severity: 'high', via: [advisory] }, user: { severity: 'high', via: ['leaky'] } },
  };
  const excuse = { advisory: 'GHSA-aaaa-bbbb-cccc', reason: 'The code that leaks is not called.', until: '2026-12-01' };

  test.each([
    ['a serious one is a problem, named once', report, [], 1],
    ['an excused one is none', report, [excuse], 0],
    ['an excuse runs out', report, [{ ...excuse, until: '2026-11-01' }], 1],
    ['a moderate one is none', { vulnerabilities: { a: { via: [{ ...advisory, severity: 'moderate' }] } } }, [], 0],
    ['no report is a problem', { message: 'not found' }, [], 1],
  ])('%s', async (_what, found, exceptions, count) => {
    const { auditProblems } = await load<Audit>('audit.mjs');
    expect(auditProblems(found, exceptions, '2026-11-22')).toHaveLength(count);
  });
});

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Workflow {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<string, { readonly needs?: string; readonly 'timeout-minutes'?: number; readonly steps: readonly Step[] }>
  >;
}

describe.each(readdirSync(join(projectRoot, '.github', 'workflows')))('the workflow %s', (name) => {
  const text = readFileSync(join(projectRoot, '.github', 'workflows', name), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);

  test('may only read unless a job says more', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  test('has a limit of time for each job, and jobs that are needed exist', () => {
    for (const [job, { needs, 'timeout-minutes': minutes }] of jobs) {
      expect(minutes, job).toBeLessThanOrEqual(90);
      if (needs !== undefined) expect(Object.keys(workflow.jobs)).toContain(needs);
    }
  });

  test('uses actions of the service itself only, each with a version', () => {
    for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });

  test('leaves no token in the folder and puts no text of strangers into a command', () => {
    for (const step of steps) {
      if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials']).toBe(false);
      // What strangers write reaches a shell only through a variable.
      expect(step.run ?? '').not.toMatch(/\$\{\{ *(github\.(event|head_ref|ref_name)|secrets)/);
    }
  });

  test('runs scripts that are there', () => {
    const scripts = [...text.matchAll(/node (scripts\/[\w-]+\.mjs)/g)].map(([, path]) => path ?? '');
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) expect(() => readFileSync(join(projectRoot, path))).not.toThrow();
  });
});
