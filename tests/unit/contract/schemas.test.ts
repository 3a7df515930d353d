import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { callNames, pushNames } from '../../../src-main/contract/channels';
import { calls, pushes } from '../../../src-main/contract/ipc';
import { AccountsReport } from '../../../src-main/contract/accounts';
import { CliUpdateReport } from '../../../src-main/contract/cli-update';
import { Plan, Receipt } from '../../../src-main/contract/plan';
import {
  BackupsReport,
  CheckReport,
  DiagnoseReport,
  ScanReport,
  StatusReport,
} from '../../../src-main/contract/reports';

const published = {
  status: StatusReport,
  scan: ScanReport,
  check: CheckReport,
  diagnose: DiagnoseReport,
  backups: BackupsReport,
  plan: Plan,
  receipt: Receipt,
  'update-cli': CliUpdateReport,
  accounts: AccountsReport,
};

describe('the published schemas of the headless command', () => {
  test.each(Object.entries(published))('docs/schemas/%s.json is the one in use', (name, schema) => {
    const path = join(__dirname, '../../../docs/schemas', `${name}.json`);
    const now = `${JSON.stringify(z.toJSONSchema(schema), null, 2)}\n`;
    if (process.env['KEYMENDER_UPDATE_DOCS'] === '1') writeFileSync(path, now);
    expect(readFileSync(path, 'utf8')).toBe(now);
  });
});

describe('the channels between window and main process', () => {
  test('every name has a shape, and every shape a name', () => {
    expect(Object.keys(calls).sort()).toEqual([...callNames].sort());
    expect(Object.keys(pushes).sort()).toEqual([...pushNames].sort());
  });
});
