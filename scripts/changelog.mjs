// Makes the next version and its section in CHANGELOG.md from the commits since the last tag.
// Without an option it shows them; `--write` changes package.json, package-lock.json and CHANGELOG.md;
// `--notes VERSION` prints the section of a version, for the release.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { changelogSection, nextVersion, notesOf, withSection } from './lib/package/changelog.mjs';
import { projectRoot } from './lib/project.mjs';
import { run } from './lib/run.mjs';

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false }, notes: { type: 'string' } } });
const changelogPath = join(projectRoot, 'CHANGELOG.md');

async function git(...args) {
  const ended = await run('git', args, { cwd: projectRoot, capture: true, timeoutMs: 30_000 });
  return ended.code === 0 ? ended.stdout : null;
}

async function commitsSinceLastTag() {
  const tag = (await git('describe', '--tags', '--abbrev=0', '--match', 'v*'))?.trim();
  const log = (await git('log', '--format=%s%x1f%b%x1e', ...(tag ? [`${tag}..HEAD`] : []))) ?? '';
  return log
    .split('\x1e')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [subject, body = ''] = entry.split('\x1f');
      return { subject, body };
    });
}

/** The version is stated at the top of both files; nothing else in them is touched. */
async function setVersion(from, to) {
  for (const [name, times] of [
    ['package.json', 1],
    ['package-lock.json', 2],
  ]) {
    const path = join(projectRoot, name);
    let text = await readFile(path, 'utf8');
    let at = 0;
    for (let done = 0; done < times; done += 1) {
      at = text.indexOf(`"version": "${from}"`, at);
      if (at < 0) throw new Error(`${name} does not state version ${from}.`);
      text = `${text.slice(0, at)}"version": "${to}"${text.slice(at + `"version": "${from}"`.length)}`;
      at += 1;
    }
    await writeFile(path, text);
  }
}

async function main() {
  const changelog = await readFile(changelogPath, 'utf8');
  if (values.notes !== undefined) {
    const notes = notesOf(changelog, values.notes);
    if (notes === null) throw new Error(`CHANGELOG.md has no section for ${values.notes}.`);
    console.log(notes);
    return;
  }
  const { version } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
  const commits = await commitsSinceLastTag();
  const next = nextVersion(version, commits);
  const section = changelogSection(next, new Date().toISOString().slice(0, 10), commits);
  console.log(section);
  if (!values.write) return;
  await writeFile(changelogPath, withSection(changelog, section));
  await setVersion(version, next);
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
