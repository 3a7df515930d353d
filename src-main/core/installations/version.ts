/** Three numbers, as in `2.1.330`. */
export type Version = `${number}.${number}.${number}`;

const shape = /(?:^|[^\d.])(\d{1,5})\.(\d{1,5})\.(\d{1,5})(?![\d.])/;

/** The first version in a text: "2.1.330 (Claude Code)", a file's name. Null when there is none. */
export function versionIn(text: string): Version | null {
  const found = shape.exec(text);
  return found === null ? null : `${Number(found[1])}.${Number(found[2])}.${Number(found[3])}`;
}

/** Negative when `a` is older than `b`, 0 when they are the same. */
export function compareVersions(a: Version, b: Version): number {
  const [left, right] = [a.split('.').map(Number), b.split('.').map(Number)];
  for (const [index, number] of left.entries()) {
    const difference = number - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** An unknown version is not an old one. */
export function isAtLeast(version: Version | null, needed: Version): boolean {
  return version === null || compareVersions(version, needed) >= 0;
}
