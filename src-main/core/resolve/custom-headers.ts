import { unsendableCharacter } from '../lint/unsendable';

export interface CustomHeaders {
  readonly xApiKey: string | null;
  readonly authorization: string | null;
  /** Some header cannot be sent, so that none is and no request either. */
  readonly bad: boolean;
}

/** The credential headers of ANTHROPIC_CUSTOM_HEADERS: one `Name: value` a line; names in any case. */
export function customHeaders(text: string): CustomHeaders {
  let xApiKey: string | null = null;
  let authorization: string | null = null;
  let bad = false;
  for (const line of text.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    const value = line.slice(colon + 1).trim();
    if (unsendableCharacter(value) !== null) bad = true;
    if (name === 'x-api-key') xApiKey = value;
    if (name === 'authorization') authorization = value;
  }
  return { xApiKey, authorization, bad };
}
