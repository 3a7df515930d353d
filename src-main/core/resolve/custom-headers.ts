import { unsendableCharacter } from '../lint/unsendable';

export interface CustomHeaders {
  readonly xApiKey: string | null;
  readonly authorization: string | null;
  /** Some header cannot be sent, so that none is and no request either. */
  readonly bad: boolean;
}

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

/**
 * The credential headers of ANTHROPIC_CUSTOM_HEADERS: one `Name: value` a line, cut at the first colon, names in any
 * case, the last of a name winning, lines without a colon passed over. An empty key header stops the request.
 * Observed with 2.1.330 (2026-11, tests/record/cases).
 */
export function customHeaders(text: string): CustomHeaders {
  let xApiKey: string | null = null;
  let authorization: string | null = null;
  let bad = false;
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    const value = line.slice(colon + 1).trim();
    if (!headerName.test(name) || unsendableCharacter(value) !== null) bad = true;
    if (name.toLowerCase() === 'x-api-key') xApiKey = value;
    if (name.toLowerCase() === 'authorization') authorization = value;
  }
  return { xApiKey, authorization: authorization === '' ? null : authorization, bad: bad || xApiKey === '' };
}
