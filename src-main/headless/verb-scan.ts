import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ripgrepSearch } from '../adapters/deep-search';
import type { ScanReport } from '../contract/reports';
import { deepScan } from '../services/deep-scan/deep-scan';
import { lookAt } from '../services/machine';
import { print, type ExitCode, type Run } from './output';

/** `scan`: every known place of this home, of the start folder and of the listed projects; with `--deep` whole folders too. */
export async function scan(run: Run): Promise<ExitCode> {
  const started = performance.now();
  const folders = run.options.deep.map((folder) => resolve(folder).replace(/\\/g, '/'));
  for (const folder of folders) {
    const facts = await stat(folder).catch(() => null);
    if (facts?.isDirectory() === true) continue;
    run.output.err(`keymender: --deep: the folder ${folder} cannot be read`);
    return 2;
  }
  const { ports, request } = run.surroundings;
  const look = await lookAt(ports, request);
  const deep = await deepScan({ files: ports.files, search: ripgrepSearch() }, { folders, known: look.found });
  if (deep.ended !== 'complete') {
    run.output.err(`keymender: the folders could not be searched (${deep.ended})`);
    return 3;
  }
  const report: ScanReport = {
    schema: 1,
    findings: [...look.found, ...deep.found].map((found) => found.finding),
    stats: {
      files: look.stats.files + deep.stats.files,
      bytes: look.stats.bytes + deep.stats.bytes,
      ms: Math.round(performance.now() - started),
    },
  };
  print(run, report, () => {
    const lines = report.findings.map(({ name, masked, location, source }) => {
      const line = location.line === undefined ? '' : `:${String(location.line)}`;
      return `${location.path ?? location.keychain ?? source}${line}  ${name}  ${masked ?? ''}`.trimEnd();
    });
    return `${lines.join('\n')}\n`;
  });
  return 0;
}
