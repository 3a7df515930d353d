import { describe, expect, test } from 'vitest';
import type { Found } from '../../../src-main/core/found';
import type { SourceText } from '../../../src-main/core/source';
import type { Where } from '../../../src-main/core/where';
import { findSecrets } from '../../../src-main/rules/shapes/catalogue';
import { sources } from '../../../src-main/sources/catalogue';
import { decoys } from './decoys';
import { key } from './world';

const where: Where = {
  platform: 'linux',
  home: '/home/a',
  root: '',
  cwd: '/home/a/p',
  env: {},
  projects: [],
  gitRoot: null,
};

/** A secret that the app would count and offer to check: not a stand-in for one. */
const isLive = ({ finding }: Found) =>
  finding.fingerprint !== null && !finding.issues.includes('placeholder') && !finding.issues.includes('reference');

/** What every source of the catalogue makes of a text; sources look at the path only to tell formats apart. */
function readByAll(text: string, file: string): readonly Found[] {
  return sources.flatMap((source) => {
    const input: SourceText = {
      path: `/home/a/p/${file}`,
      text,
      byteOrderMark: false,
      encoding: 'utf-8',
      format: 'plain',
      role: undefined,
    };
    return source.parse(input, where);
  });
}

describe('5,000 decoys', () => {
  const all = decoys(5_000);

  test('none is taken for a secret by its shape', () => {
    const wrong = all.flatMap(({ text }) => findSecrets(text).map(({ shape }) => `${shape.id} in ${text}`));
    expect([...new Set(wrong)].slice(0, 10)).toEqual([]);
  });

  test('none is taken for a live secret by any source', () => {
    // One of each form and value; what differs between the others is chance.
    const forms = new Map(all.map((decoy) => [decoy.file + decoy.text.replace(/[A-Za-z0-9+/=-]{30,}/g, ''), decoy]));
    const wrong = [...forms.values()].flatMap(({ file, text }) =>
      readByAll(text, file)
        .filter(isLive)
        .map(({ finding }) => `${finding.source} in ${file}: ${text}`),
    );
    expect([...new Set(wrong)].slice(0, 10)).toEqual([]);
  });

  test('a real key among them is', () => {
    expect(readByAll(`export ANTHROPIC_API_KEY=${key('real')}\n`, 'export.sh').some(isLive)).toBe(true);
  });
});
