import { decodeText } from '../../core/decode-text';
import { withIssues, type Found } from '../../core/found';
import { fail, ok, type Result } from '../../core/result';
import type { Files, ReadFault } from '../../ports/files';
import { fileIssues } from '../read-text';
import { classifyFile, conversationsSource, deepSource } from './classify';

export interface CandidateOptions {
  /** Larger files are refused as `too-large`, bytes. */
  readonly maxBytes: number;
  /** Folders with what was said to Claude Code. */
  readonly conversations: readonly string[];
  readonly signal: AbortSignal;
}

/** Gives other work its turn. */
const pause = () => new Promise<void>((resolve) => setImmediate(resolve));

/** Reads one file in which something was found, and says what. The faults are those of reading it. */
export async function readCandidate(
  files: Files,
  path: string,
  { maxBytes, conversations, signal }: CandidateOptions,
): Promise<Result<{ readonly found: readonly Found[]; readonly bytes: number }, ReadFault>> {
  const read = await files.read(path, { maxBytes });
  if (!read.ok) return fail(read.error);
  const bytes = read.value.bytes.length;
  if (signal.aborted) return ok({ found: [], bytes: 0 });
  const { text } = decodeText(read.value.bytes);
  const source = conversations.some((folder) => path.startsWith(`${folder}/`)) ? conversationsSource : deepSource;
  const found = await classifyFile({ path, text, source }, pause, signal);
  const issues = fileIssues(read.value.facts, files.ownUid());
  return ok({ found: found.map((one) => withIssues(one, issues)), bytes });
}
