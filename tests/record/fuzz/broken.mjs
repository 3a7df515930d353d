/** Ways in which a JSON file comes out of an editor, a copy or a crash. Some are harmless. */
const ways = [
  [6, (text) => `\ufeff${text}`],
  [3, (text) => text.replace(/\n/g, '\r\n').replace(/,/g, ',\r\n')],
  [2, (text) => `${text}\n\n`],
  [2, (text) => ` \t${text}`],
  [3, (text) => text.replace(/}([^}]*)$/, ',}$1')],
  [3, (text) => `// mine\n${text}`],
  [2, (text) => text.replace('{', '{/* mine */')],
  [2, (text) => text.slice(0, Math.floor(text.length * 0.7))],
  [2, (text) => `${text}}`],
  [2, () => ''],
  [2, () => ' \n'],
  [1, () => '[]'],
  [1, () => 'null'],
  [1, () => '"x"'],
  [1, () => '0'],
  [1, () => '{}'],
  [1, (text) => text.replace(/"/g, "'")],
  [1, (text) => text.replace(/"(\w+)":/g, '$1:')],
  [1, (text) => `${text}\u0000`],
  [1, (text) => `\u00a0${text}`],
  [2, twice],
  [1, (text) => text.replace('{', '{"__proto__":{"env":{"ANTHROPIC_API_KEY":"sk-ant-api03-TEST-proto"}},')],
  [1, (text) => text.replace(/e/, '\\u0065')],
  [1, (text) => `<<<<<<< HEAD\n${text}`],
];

/** The first member once more at the end, with another text in it: the last one of a name counts. */
function twice(text) {
  try {
    const root = JSON.parse(text);
    const [key] = Object.keys(root);
    if (key === undefined) return text;
    const other = JSON.stringify(root[key]).replaceAll('-0000', '-2nd0');
    return `${text.slice(0, text.lastIndexOf('}'))},${JSON.stringify(key)}:${other}}`;
  } catch {
    return text;
  }
}

/** The text, damaged in `share` of the times. */
export const broken = (random, text, share) => (random.happens(share) ? random.weighed(ways)(text) : text);
