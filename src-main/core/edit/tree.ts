import type { ProseEdit } from './draft';

export type Key = string | number;

/** A change to a parsed value, by its path: another value there, or nothing. */
export interface TreeChange {
  readonly path: readonly Key[];
  readonly to: { readonly value: unknown } | null;
}

type Branch = Record<string, unknown> | unknown[];

const isBranch = (value: unknown): value is Branch =>
  typeof value === 'object' && value !== null && (Array.isArray(value) || isPlain(value));

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The value at a path, undefined where there is none. */
export function valueAtPath(root: unknown, path: readonly Key[]): unknown {
  let value = root;
  for (const key of path) {
    if (!isBranch(value) || !Object.prototype.hasOwnProperty.call(value, key)) return undefined;
    value = Reflect.get(value, key);
  }
  return value;
}

/** Makes the changes in a parsed value, in place; items of one list from the back, so that their numbers hold. */
export function changeTree(root: unknown, changes: readonly TreeChange[]): void {
  const inOrder = [...changes].sort(
    (a, b) =>
      (a.to === null ? 1 : 0) - (b.to === null ? 1 : 0) ||
      Number(b.path[b.path.length - 1]) - Number(a.path[a.path.length - 1]) ||
      0,
  );
  for (const { path, to } of inOrder) {
    const owner = valueAtPath(root, path.slice(0, -1));
    const key = path[path.length - 1];
    if (!isBranch(owner) || key === undefined) continue;
    if (to) Reflect.set(owner, key, to.value);
    else if (Array.isArray(owner)) owner.splice(Number(key), 1);
    else Reflect.deleteProperty(owner, key);
  }
}

/**
 * Whether two parsed values are the same, however deep they are. An object that `after` has lost and that was
 * empty in `before` is no difference: it stood only for what was taken out of it. Texts may differ by `prose` edits.
 */
export function sameTree(before: unknown, after: unknown, prose: readonly ProseEdit[]): boolean {
  const queue: [unknown, unknown][] = [[before, after]];
  for (let pair = queue.pop(); pair; pair = queue.pop()) {
    const [a, b] = pair;
    if (isBranch(a) && isBranch(b)) {
      if (Array.isArray(a) !== Array.isArray(b)) return false;
      if (Array.isArray(a) && a.length !== b.length) return false;
      for (const key of new Set([...Object.keys(a), ...Object.keys(b)]))
        queue.push([Reflect.get(a, key), Reflect.get(b, key)]);
    } else if (isBranch(a) && (b === undefined || b === null)) {
      if (Object.keys(a).length > 0) return false;
    } else if (!sameLeaf(a, b, prose)) {
      return false;
    }
  }
  return true;
}

function sameLeaf(a: unknown, b: unknown, prose: readonly ProseEdit[]): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === 'string' && typeof b === 'string') {
    return prose.reduce((text, { from, to }) => text.split(from).join(to), a) === b;
  }
  return a instanceof Date && b instanceof Date && JSON.stringify(a) === JSON.stringify(b);
}
