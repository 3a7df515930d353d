/** A file's text and the way back to bytes. Text that was not changed comes back as the very same bytes. */
export interface TextBytes {
  /** Without a byte order mark. */
  readonly text: string;
  readonly toBytes: (text: string) => Uint8Array;
}

/**
 * Turns bytes into text so that nothing is lost: UTF-8, UTF-16 where a byte order mark says so, and for anything
 * else one character per byte, which leaves everything beside an ASCII key as it was.
 */
export function textBytes(bytes: Uint8Array): TextBytes {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes, true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes, false);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.slice(0, 3) : new Uint8Array(0);
  const body = bytes.subarray(mark.length);
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body);
    return { text, toBytes: (changed) => joined(mark, new TextEncoder().encode(changed)) };
  } catch {
    return { text: fromLatin1(body), toBytes: (changed) => joined(mark, toLatin1(changed)) };
  }
}

function utf16(bytes: Uint8Array, littleEndian: boolean): TextBytes {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const even = bytes.length - (bytes.length % 2);
  const units: string[] = [];
  for (let at = 2; at < even; at += 2) units.push(String.fromCharCode(view.getUint16(at, littleEndian)));
  const rest = bytes.slice(even);
  return {
    text: units.join(''),
    toBytes(changed) {
      const out = new Uint8Array(2 + changed.length * 2 + rest.length);
      out.set(bytes.subarray(0, 2));
      const into = new DataView(out.buffer);
      for (let at = 0; at < changed.length; at++) into.setUint16(2 + at * 2, changed.charCodeAt(at), littleEndian);
      out.set(rest, 2 + changed.length * 2);
      return out;
    },
  };
}

function fromLatin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

/** What does not fit one byte can only come from a new value; it is written in UTF-8. */
function toLatin1(text: string): Uint8Array {
  const out: number[] = [];
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (code < 256) out.push(code);
    else out.push(...new TextEncoder().encode(char));
  }
  return Uint8Array.from(out);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const out = new Uint8Array(first.length + second.length);
  out.set(first);
  out.set(second, first.length);
  return out;
}
