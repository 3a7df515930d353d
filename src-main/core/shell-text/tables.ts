/** One value of a table-like text and where it stands. */
export interface TableValue {
  /** From the root: table and key names, or indexes of a list as text. */
  readonly keys: readonly string[];
  readonly value: string;
  /** 1-based. */
  readonly line: number;
}

/**
 * The one-line text values of a TOML file (toml.io v1.0): tables, dotted keys, inline tables of texts. Lists and
 * multi-line texts are passed over. Never fails: what is not understood is left out.
 */
export function readTomlValues(text: string): readonly TableValue[] {
  const values: TableValue[] = [];
  let table: readonly string[] = [];
  text.split('\n').forEach((line, index) => {
    const header = /^\s*\[\[?\s*([^\]]{1,300}?)\s*\]\]?\s*(?:#.*)?\r?$/.exec(line);
    if (header?.[1] !== undefined) {
      table = dotted(header[1]);
      return;
    }
    const pair = /^\s*("[^"]{1,200}"|'[^']{1,200}'|[\w.-]{1,200})\s*=\s*(.*)$/.exec(line);
    if (pair?.[1] === undefined || pair[2] === undefined) return;
    const keys = [...table, ...dotted(pair[1])];
    if (!pair[2].startsWith('{')) {
      const value = tomlText(pair[2]);
      if (value !== null) values.push({ keys, value, line: index + 1 });
      return;
    }
    for (const [, key = '', quoted = ''] of pair[2].matchAll(/([\w."'-]{1,200})\s*=\s*("(?:[^"\\]|\\.)*"|'[^']*')/g)) {
      const value = tomlText(quoted);
      if (value !== null) values.push({ keys: [...keys, ...dotted(key)], value, line: index + 1 });
    }
  });
  return values;
}

const dotted = (path: string): readonly string[] =>
  (path.match(/"[^"]*"|'[^']*'|[^."'\s]+/g) ?? []).map((part) => part.replace(/^["']|["']$/g, ''));

function tomlText(written: string): string | null {
  const literal = /^'([^']*)'/.exec(written)?.[1];
  if (literal !== undefined) return literal;
  const basic = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
  if (basic !== undefined) return basic.replace(/\\(["\\])/g, '$1');
  return /^(?:true|false|\d[\d_.]*)/.exec(written)?.[0] ?? null;
}

/**
 * The one-line values of a block-style YAML file (yaml.org 1.2): maps by indentation, lists of texts. Flow
 * collections, block texts, anchors and further documents are passed over. Never fails.
 */
export function readYamlValues(text: string): readonly TableValue[] {
  const values: TableValue[] = [];
  const open: { indent: number; key: string; items: number }[] = [];
  let blockTextDeeperThan: number | null = null;
  text.split('\n').forEach((raw, index) => {
    const line = raw.replace(/\r$/, '');
    const indent = line.length - line.trimStart().length;
    const body = line.slice(indent);
    if (body === '' || body.startsWith('#')) return;
    if (blockTextDeeperThan !== null) {
      if (indent > blockTextDeeperThan) return;
      blockTextDeeperThan = null;
    }
    const item = /^-(\s+|$)/.exec(body);
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= indent + (item === null ? 0 : 1)) open.pop();
    const parent = open.at(-1);
    const keys = open.map(({ key }) => key);
    let rest = body;
    let at = indent;
    if (item !== null) {
      // List items may stand at the indentation of the key that holds them.
      rest = body.slice(item[0].length);
      at = indent + item[0].length;
      const count = parent === undefined ? 0 : parent.items++;
      keys.push(String(count));
    }
    const pair = /^("[^"]{1,200}"|'[^']{1,200}'|[^\s:#"'{}[\],&*!|>][^:#{}[\],]{0,200}?)\s*:(?:\s+(.*))?$/.exec(rest);
    if (pair?.[1] === undefined) {
      const value = item === null ? null : yamlText(rest);
      if (value !== null) values.push({ keys, value, line: index + 1 });
      return;
    }
    const key = pair[1].replace(/^["']|["']$/g, '');
    const written = pair[2] ?? '';
    if (item !== null) open.push({ indent, key: keys.at(-1) ?? '0', items: 0 });
    if (/^[|>][-+0-9]*\s*(?:#.*)?$/.test(written)) {
      blockTextDeeperThan = at;
      return;
    }
    const value = yamlText(written);
    if (value === null) open.push({ indent: at, key, items: 0 });
    else values.push({ keys: [...keys, key], value, line: index + 1 });
  });
  return values;
}

/** A plain or quoted text; null for nothing, a collection, an anchor or a tag. */
function yamlText(written: string): string | null {
  const single = /^'((?:[^']|'')*)'/.exec(written)?.[1];
  if (single !== undefined) return single.replace(/''/g, "'");
  const double = /^"((?:[^"\\]|\\.)*)"/.exec(written)?.[1];
  if (double !== undefined) return double.replace(/\\(["\\/])/g, '$1');
  if (/^(?:#|$|[{[&*!|>])/.test(written)) return null;
  return written.replace(/\s+#.*$/, '').trim();
}
