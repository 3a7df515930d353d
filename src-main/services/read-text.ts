import type { FindingIssue, ReadBy } from '../contract/finding';
import { decodeText } from '../core/decode-text';
import type { EditFormat } from '../core/edit/target';
import { makeFound, type Found } from '../core/found';
import type { SourceText } from '../core/source';
import type { FileFacts, Files, ReadFault, ReadFaultCode } from '../ports/files';

/** A known place after one look at it: its text, nothing, or what kept us from reading it. */
export type Reading =
  | {
      readonly state: 'text';
      readonly text: SourceText;
      readonly facts: FileFacts;
      readonly bytes: number;
      /** As the port gave them: the same object for as long as the file is as it was, where the port keeps it. */
      readonly content: Uint8Array;
      readonly clean: boolean;
    }
  | { readonly state: 'absent' }
  | { readonly state: 'fault'; readonly fault: ReadFault };

/** Reads one known file as text. Missing is no fault. */
export async function readText(
  files: Files,
  place: { readonly path: string; readonly format: EditFormat; readonly role?: string },
): Promise<Reading> {
  const read = await files.read(place.path);
  if (!read.ok) {
    return read.error.code === 'missing' ? { state: 'absent' } : { state: 'fault', fault: read.error };
  }
  const decoded = decodeText(read.value.bytes);
  return {
    state: 'text',
    text: {
      path: place.path,
      text: decoded.text,
      byteOrderMark: decoded.byteOrderMark,
      encoding: decoded.encoding,
      format: place.format,
      role: place.role,
    },
    facts: read.value.facts,
    bytes: read.value.bytes.length,
    content: read.value.bytes,
    clean: decoded.clean,
  };
}

const faultIssues: Readonly<Record<ReadFaultCode, FindingIssue>> = {
  missing: 'file-missing',
  denied: 'file-denied',
  'too-large': 'file-too-large',
  'not-a-file': 'file-not-a-file',
  'link-loop': 'file-link-loop',
  'no-answer': 'file-no-answer',
  'read-error': 'file-read-error',
};

/** The finding that names a place which could not be read, and why. */
export function unreadable(source: string, fault: ReadFault, readByClaudeCode: ReadBy): Found {
  return makeFound({
    source,
    kind: 'file',
    name: 'file',
    location: { path: fault.path },
    readByClaudeCode,
    issues: [faultIssues[fault.code]],
  });
}

/** Issues that come from the file itself rather than from what stands in it. */
export function fileIssues(facts: FileFacts, ownUid: number | null): readonly FindingIssue[] {
  const issues: FindingIssue[] = [];
  // Group or others may read it. Windows has no such bits: Node reports 0o666 there, and no uid.
  if (ownUid !== null && (facts.mode & 0o044) !== 0) issues.push('others-can-read');
  if (ownUid !== null && facts.uid !== ownUid && ownUid !== 0) issues.push('owned-by-someone-else');
  return issues;
}
