import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const projectRoot = join(__dirname, '..', '..', '..');
const read = (name: string) => JSON.parse(readFileSync(join(projectRoot, name), 'utf8')) as unknown;

interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}
const about = read('package.json') as Record<'dependencies' | 'devDependencies', Record<string, string>>;
const lock = read('package-lock.json') as { packages: Record<string, Locked> };
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

/** Packages that may run a program of their own while they are installed, and why. */
const mayRunScripts: Readonly<Record<string, string>> = {
  'node_modules/keytar': 'picks the binary that it ships; compiles only where it ships none',
  'node_modules/electron-winstaller': 'copies the 7-Zip of this processor; development only',
  'node_modules/libxmljs2': 'fetches a binary; optional part of the bill of materials, development only',
};

/** Licences that may be shipped inside a program under the MIT licence, when their text goes with it. */
const shippable =
  /^(\(MIT OR CC0-1\.0\)|MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|BlueOak-1\.0\.0|OFL-1\.1|Python-2\.0|Unlicense)$/;

describe('dependencies', () => {
  test('are stated exactly', () => {
    const loose = Object.entries({ ...about.dependencies, ...about.devDependencies }).filter(
      ([, wanted]) => !/^(npm:@?[\w./-]+@)?\d+\.\d+\.\d+$/.test(wanted),
    );
    expect(loose).toEqual([]);
  });

  test('are locked with the digest of what was looked at', () => {
    expect(packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([path]) => path)).toEqual([]);
  });

  test('come from the public registry, not from an address of their own', () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test('run nothing while they are installed, but for the named ones', () => {
    const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript === true).map(([path]) => path);
    expect(running.sort()).toEqual(Object.keys(mayRunScripts).sort());
  });

  test('that are shipped have a licence that allows it', () => {
    const shipped = packages.filter(([, { dev }]) => dev !== true);
    expect(shipped.length).toBeGreaterThan(20);
    expect(
      shipped
        .filter(([, { license }]) => !shippable.test(license ?? 'none'))
        .map(([path, { license }]) => [path, license]),
    ).toEqual([]);
  });

  test('with known weaknesses are excused with a reason and for a time', () => {
    const exceptions = read('docs/audit-exceptions.json') as Record<'advisory' | 'reason' | 'until', string>[];
    for (const { advisory, reason, until } of exceptions) {
      expect(advisory).toMatch(/^GHSA-/);
      expect(reason.length).toBeGreaterThan(20);
      expect(until).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});
