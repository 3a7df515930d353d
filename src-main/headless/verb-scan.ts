import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { ripgrepSearch } from '../adapters/deep-search';
import type { ScanReport } from '../contract/reports';
import { deepScan, type DeepScanResult } from '../services/deep-scan/deep-scan';
import { lookAt, type Look } from '../services/machine';
import { print, type ExitCode, type Run } from './output';

/** `scan`: every known place of this home, of the start folder and of the listed projects; with `--deep` whole folders. */
export async function scan(run: Run): Promise<ExitCode> {
  const started = performance.now();
  const look = await lookAt(run.surroundings.ports, run.surroundings.request);
  const deep = await searchFolders(run, look);
  const report: ScanReport = {
    schema: 1,
    findings: [...look.found, ...(deep?.found ?? [])].map((found) => found.finding),
    stats: {
      files: look.stats.files + (deep?.stats.files ?? 0),
      bytes: look.stats.bytes + (deep?.stats.bytes ?? 0),
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
  if (deep === null || deep.ended === 'complete') return 0;
  run.output.err(`keymender: the folders could not be searched to the end (${deep.ended})`);
  return 3;
}

async function searchFolders({ options, surroundings }: Run, look: Look): Promise<DeepScanResult | null> {
  if (options.deep.length === 0) return null;
  const folders = options.deep.map((folder) => resolve(folder).replace(/\\/g, '/'));
  return deepScan({ files: surroundings.ports.files, search: ripgrepSearch() }, { folders, known: look.found });
}
