import type { Judgement } from './judge';

/** What was learnt about a cloud provider's sign-in. */
export interface CloudAnswer {
  readonly judgement: Judgement;
  /** Sentences, the most important first. */
  readonly words: readonly string[];
}
