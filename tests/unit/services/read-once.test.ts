import { expect, test } from 'vitest';
import type { Source } from '../../../src-main/core/source';
import { makeFound } from '../../../src-main/core/found';
import { ok } from '../../../src-main/core/result';
import type { Where } from '../../../src-main/core/where';
import type { Files } from '../../../src-main/ports/files';
import { FolderNames } from '../../../src-main/services/folder-names';
import { readOnce } from '../../../src-main/services/read-once';
import { scanPlaces } from '../../../src-main/services/scan';

/** Files with the given contents, and every question that was asked of them. */
function filesWith(contents: Readonly<Record<string, Uint8Array>>) {
  const asked: string[] = [];
  const facts = (path: string) => ({ path, realPath: path, size: 1, mode: 0o600, uid: 0, modifiedMs: 0 });
  const files: Files = {
    read: (path) => {
      asked.push(`read ${path}`);
      const bytes = contents[path];
      return Promise.resolve(
        bytes === undefined
          ? { ok: false, error: { code: 'missing', path, detail: 'ENOENT' } }
          : ok({ facts: facts(path), bytes }),
      );
    },
    list: (folder, most) => {
      asked.push(`list ${folder}`);
      const paths = Object.keys(contents).filter((path) => path.startsWith(`${folder}/`));
      const names = paths.map((path) => path.slice(folder.length + 1)).filter((name) => !name.includes('/'));
      return Promise.resolve(ok(names.slice(0, most).map((name) => ({ name, kind: 'file' as const }))));
    },
    facts: (path) => Promise.resolve(ok(facts(path))),
    realPath: (path) => Promise.resolve(path),
    ownUid: () => 0,
  };
  return { files, asked };
}

const text = (words: string) => new TextEncoder().encode(words);

test('what a listed folder does not hold is not asked for, what it holds is', async () => {
  const { files, asked } = filesWith({ '/a/There.json': text('x') });
  const once = readOnce(files);
  await once.list('/a', 100);
  expect(await once.read('/a/gone')).toMatchObject({ ok: false, error: { code: 'missing' } });
  expect(await once.list('/a/folder', 1)).toMatchObject({ ok: false, error: { code: 'missing' } });
  expect((await once.read('/a/There.json')).ok).toBe(true);
  await once.read('/a/there.json');
  expect(asked).toEqual(['list /a', 'read /a/There.json', 'read /a/there.json']);
});

test('a list that was cut off says nothing about the rest', async () => {
  const { files, asked } = filesWith({ '/a/1': text('x'), '/a/2': text('x') });
  const once = readOnce(files);
  await once.list('/a', 1);
  expect((await once.read('/a/2')).ok).toBe(true);
  expect(asked).toContain('read /a/2');
});

test.each(['für', 'PROGRA~1', 'name.', 'name '])('a name that may be written otherwise may be there: %s', (name) => {
  expect(new FolderNames([{ name: 'other', kind: 'file' }]).lacks(name)).toBe(false);
});

test('a text as it was is not understood again, a changed one is, and one by where it is looked from', async () => {
  const parsed: string[] = [];
  const where: Where = { platform: 'linux', home: '/h', root: '', cwd: '/h', env: {}, projects: [], gitRoot: null };
  const init = { source: 's/a', kind: 'other-secret', name: 'x', readByClaudeCode: 'no' } as const;
  const common = { tool: 'S', readByClaudeCode: 'no', checked: '2026-11' } as const;
  const ofTextAlone: Source = {
    ...common,
    id: 's/a',
    at: () => [{ kind: 'file', path: '/h/a', format: 'plain' }],
    parse: (file) => {
      parsed.push(file.text);
      return [makeFound({ ...init, location: { path: file.path }, value: file.text })];
    },
  };
  const byPlace: Source = {
    ...ofTextAlone,
    id: 's/b',
    parse: (file, { home }) => {
      parsed.push(`${file.text} from ${home}`);
      return [];
    },
  };
  const first = filesWith({ '/h/a': text('one and the same text') }).files;
  const look = async (files: Files) =>
    (await scanPlaces(files, where, [ofTextAlone, byPlace])).found.map(({ secret }) => secret?.reveal());
  expect(await look(first)).toEqual(['one and the same text']);
  expect(await look(first)).toEqual(['one and the same text']);
  expect(parsed.filter((one) => !one.includes('from'))).toHaveLength(1);
  expect(parsed.filter((one) => one.includes('from'))).toHaveLength(2);
  expect(await look(filesWith({ '/h/a': text('quite another text') }).files)).toEqual(['quite another text']);
});
