import type { Message, MessageCode } from '../../contract/messages/message';

/** Why no request would be sent. */
export interface Block {
  readonly code: MessageCode;
  readonly message: Message;
  /** The finding to mend, where one is to blame. */
  readonly finding: string | null;
}

/** A block in these words, with the id of the finding to mend. */
export const block = (what: Message, finding: string | null = null): Block => ({
  code: what.code,
  message: what,
  finding,
});
