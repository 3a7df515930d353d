import { expect, test } from 'vitest';
import { BackupEntry, Plan, Receipt } from '../../../src-main/contract/plan';
import { DiagnoseReport } from '../../../src-main/contract/reports';
import { NetworkReport } from '../../../src-main/contract/health';
import { defaultSettings } from '../../../src-main/contract/settings';
import { Snapshot } from '../../../src-main/contract/snapshot';
import * as explanations from '../../../src-renderer/fixtures/explanations';
import * as plans from '../../../src-renderer/fixtures/plans';
import * as reports from '../../../src-renderer/fixtures/reports';
import { defaultSettings as settingsOfFixtures } from '../../../src-renderer/fixtures/settings';
import { snapshots } from '../../../src-renderer/fixtures/snapshots';

test.each(Object.entries(snapshots))('the snapshot “%s” is one that the main process could send', (_, snapshot) => {
  expect(() => Snapshot.parse(snapshot)).not.toThrow();
});

test.each(Object.entries(snapshots))('the snapshot “%s” names only findings that it holds', (name, snapshot) => {
  const ids = new Set(snapshot.findings.map(({ id }) => id));
  const named = snapshot.groups.flatMap(({ findings }) => findings);
  expect(name).toBeTruthy();
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});

test('the plans, receipts and reports are ones that the main process could send', () => {
  const { backups, verified, rolledBack, undone, refused, ...allPlans } = plans;
  for (const plan of Object.values(allPlans)) Plan.parse(plan);
  for (const receipt of [verified, rolledBack, undone, refused]) Receipt.parse(receipt);
  for (const backup of backups) BackupEntry.parse(backup);
  for (const report of [reports.oldKeyReport, ...Object.values(explanations)]) DiagnoseReport.parse(report);
  for (const report of [reports.networkHalf, reports.networkBroken, reports.networkFine]) NetworkReport.parse(report);
});

test('the settings are those that the app starts with', () => {
  expect(settingsOfFixtures).toEqual(defaultSettings);
});
