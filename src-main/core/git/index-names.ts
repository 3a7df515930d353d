/**
 * The paths that a git index lists (git-scm.com/docs/index-format, versions 2 to 4), relative to the work tree.
 * What is cut off or no index gives what could be read.
 *
 * @param bytes of the file `.git/index`
 */
export function indexNames(bytes: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || view.getUint32(0) !== 0x44495243) return names;
  const version = view.getUint32(4);
  if (version < 2 || version > 4) return names;
  const count = view.getUint32(8);
  const decoder = new TextDecoder();
  let at = 12;
  let before: Uint8Array = new Uint8Array();
  for (let entry = 0; entry < count && at + 62 <= bytes.length; entry += 1) {
    const start = at;
    const flags = view.getUint16(at + 60);
    at += version >= 3 && (flags & 0x4000) !== 0 ? 64 : 62;
    let kept: Uint8Array = new Uint8Array();
    if (version === 4) {
      const cut = offsetNumber(bytes, at);
      at = cut.next;
      kept = before.subarray(0, Math.max(0, before.length - cut.value));
    }
    const end = bytes.indexOf(0, at);
    if (end < 0) break;
    const name = new Uint8Array(kept.length + end - at);
    name.set(kept);
    name.set(bytes.subarray(at, end), kept.length);
    names.add(decoder.decode(name));
    before = name;
    // Before version 4 entries are padded to a multiple of eight bytes, with at least one zero.
    at = version === 4 ? end + 1 : start + (Math.floor((end - start) / 8) + 1) * 8;
  }
  return names;
}

/** git's variable-width number, as in pack files' OFS_DELTA. */
function offsetNumber(bytes: Uint8Array, from: number): { readonly value: number; readonly next: number } {
  let at = from;
  let value = (bytes[at] ?? 0) & 0x7f;
  while (((bytes[at] ?? 0) & 0x80) !== 0 && at < from + 5) {
    at += 1;
    value = (value + 1) * 128 + ((bytes[at] ?? 0) & 0x7f);
  }
  return { value, next: at + 1 };
}
