/**
 * @typedef {object} Commit
 * @property {string} subject
 * @property {string} body with its trailers
 */

/** What a commit's trailer `Change:` says of it; a commit without one changes nothing that people have to know. */
const kinds = { breaking: 'Different from before', new: 'New', better: 'Better', fixed: 'Mended' };

const kindOf = ({ body }) => {
  const said = body.match(/^Change: *(\w+) *$/im)?.[1]?.toLowerCase();
  return said !== undefined && Object.hasOwn(kinds, said) ? said : null;
};

/**
 * The version that these commits make (Semantic Versioning 2.0; before 1.0 a break raises the second number).
 *
 * @param {string} version the one before, `1.2.3`
 * @param {readonly Commit[]} commits since then
 * @returns {string} the next version: the third number is raised even when no commit has a trailer
 */
export function nextVersion(version, commits) {
  const [major, minor, patch] = version.split('.').map(Number);
  const found = new Set(commits.map(kindOf));
  if (found.has('breaking')) return major === 0 ? `0.${minor + 1}.0` : `${major + 1}.0.0`;
  return found.has('new') ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/**
 * The section of a version: the subjects of its commits, by kind.
 *
 * @param {string} version @param {string} day ISO date @param {readonly Commit[]} commits newest first
 */
export function changelogSection(version, day, commits) {
  const parts = Object.entries(kinds).flatMap(([kind, title]) => {
    const lines = commits.filter((commit) => kindOf(commit) === kind).map(({ subject }) => `- ${subject}`);
    return lines.length === 0 ? [] : [`### ${title}\n\n${lines.join('\n')}`];
  });
  const content = parts.length === 0 ? ['Small changes that are not seen in the app.'] : parts;
  return [`## ${version} (${day})`, ...content].join('\n\n');
}

/** Puts a section above the others. */
export function withSection(changelog, section) {
  const at = changelog.indexOf('\n## ');
  return at < 0
    ? `${changelog.trimEnd()}\n\n${section}\n`
    : `${changelog.slice(0, at)}\n${section}\n${changelog.slice(at)}`;
}

/** The section of a version without its heading, or null where there is none. */
export function notesOf(changelog, version) {
  const section = changelog.split(/^(?=## )/m).find((part) => part.startsWith(`## ${version} `));
  return section === undefined ? null : section.split('\n').slice(1).join('\n').trim();
}
