export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly byteOrderMark: boolean;
  /** False when the bytes are no text in that encoding (NUL bytes, invalid sequences). */
  readonly clean: boolean;
}

/** Turns a file's bytes into text: UTF-8, or UTF-16 where a byte order mark says so (PowerShell writes such profiles). */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes.subarray(2), 'utf-16le', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(swapped(bytes.subarray(2)), 'utf-16be', true);
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return decoded(marked ? bytes.subarray(3) : bytes, 'utf-8', marked);
}

function decoded(bytes: Uint8Array, encoding: DecodedText['encoding'], byteOrderMark: boolean): DecodedText {
  const text = new TextDecoder(encoding === 'utf-8' ? 'utf-8' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
  const clean = !text.includes('\u0000') && !text.includes('\ufffd');
  return { text, encoding, byteOrderMark, clean };
}

function swapped(bytes: Uint8Array): Uint8Array {
  const even = bytes.length - (bytes.length % 2);
  const out = new Uint8Array(even);
  for (let i = 0; i < even; i += 2) {
    out[i] = bytes[i + 1] ?? 0;
    out[i + 1] = bytes[i] ?? 0;
  }
  return out;
}
