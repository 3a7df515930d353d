// Asks npm for known weaknesses of the packages that are shipped, and fails on a serious one that is not excused in
// docs/audit-exceptions.json (advisory, reason, and the day until which it is excused).
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npmCommand } from './lib/developer-cache.mjs';
import { auditProblems } from './lib/package/audit.mjs';
import { projectRoot } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const exceptions = JSON.parse(await readFile(join(projectRoot, 'docs', 'audit-exceptions.json'), 'utf8'));
const asked = await run(...npmCommand(['audit', '--omit=dev', '--json']), {
  cwd: projectRoot,
  capture: true,
  timeoutMs: 120_000,
});
let report = {};
try {
  report = JSON.parse(asked.stdout);
} catch {
  console.error(asked.stderr.trim().split('\n').at(-1) ?? '');
}
const problems = auditProblems(report, exceptions, new Date().toISOString().slice(0, 10));
for (const problem of problems) console.error(problem);
console.log(`${problems.length} serious weaknesses, ${exceptions.length} excused`);
process.exitCode = problems.length === 0 ? 0 : 1;
