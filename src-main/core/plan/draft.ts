import type { StepKind } from '../../contract/plan';
import type { Edit, EditFormat } from '../edit/target';
import type { Secret } from '../secret';
import type { Expectation } from './expectation';

/** Why there is no plan: a code, and a sentence for people. */
export interface PlanFault {
  readonly code:
    | 'same-key'
    | 'no-key'
    | 'wrong-key'
    | 'other-kind'
    | 'unknown-key'
    | 'unknown-finding'
    | 'nothing-to-change'
    | 'login-is-not-edited';
  readonly words: string;
}

/** What a step does to its file. */
export type FileDeed =
  | {
      readonly do: 'edit';
      readonly format: EditFormat;
      readonly edits: readonly Edit[];
      /** Secrets that must not stand in the file any more, and what takes their place wherever the edits did not reach. */
      readonly sweep: readonly Sweep[];
    }
  | { readonly do: 'set-mode'; readonly mode: number };

export interface Sweep {
  readonly old: Secret;
  /** Null: a mask. */
  readonly replacement: Secret | null;
}

export interface FileStep {
  readonly at: 'file';
  readonly kind: StepKind;
  readonly path: string;
  readonly findings: readonly string[];
  readonly words: string;
  readonly chosen: boolean;
  readonly deed: FileDeed;
  /** What a look at the machine must show afterwards. */
  readonly expects: readonly Expectation[];
}

/** Something that cannot be taken back, so it comes after everything else was verified. */
export interface FinalStep {
  readonly at: 'end';
  /** What the official CLI does; or, where there is none, deleting a login without keeping a copy. */
  readonly kind: 'cli-logout' | 'cli-login' | 'delete-file';
  /** The file, or the command as people know it. */
  readonly target: string;
  readonly findings: readonly string[];
  readonly words: string;
  readonly chosen: boolean;
}

export type DraftStep = FileStep | FinalStep;

/** What is to be done, worked out from findings alone. Inert: nothing in it was looked at on disk yet. */
export interface PlanDraft {
  readonly title: string;
  readonly steps: readonly DraftStep[];
  readonly warnings: readonly string[];
  /** Everything that a preview must mask. */
  readonly secrets: readonly Secret[];
}
