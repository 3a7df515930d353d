import type { LinkId } from '../../contract/diagnosis';
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
    | 'rejected-key'
    | 'other-kind'
    | 'unknown-key'
    | 'unknown-finding'
    | 'nothing-to-change'
    | 'login-is-not-edited';
  readonly words: string;
}

/** What a step does to its file. All of it comes back at undo: bytes, mode, owner and time. */
export type FileDeed =
  | {
      readonly do: 'edit';
      readonly format: EditFormat;
      readonly edits: readonly Edit[];
      /** Secrets that must not stand in the file any more, and what takes their place wherever the edits did not reach. */
      readonly sweep: readonly Sweep[];
      /** Members of a JSON file to set after all that, by pointer (RFC 6901); made where they are missing. */
      readonly sets?: readonly JsonSet[];
      /** Lines to add at the end, without a last line end; they get the line ends that the file has. */
      readonly append?: string;
    }
  /** The whole new text of a file that is there: repaired, or restored from a copy. */
  | { readonly do: 'write'; readonly text: string }
  /**
   * A file that must not be there yet, in UTF-8; folders that are missing are made (0700). Undo removes the file again,
   * and those folders where nothing else came into them.
   */
  | { readonly do: 'create'; readonly text: string; readonly mode: number }
  | { readonly do: 'delete' }
  | { readonly do: 'set-mode'; readonly mode: number }
  /** One after the other, on one file. Two steps that lead to the same file become one of these. */
  | { readonly do: 'all'; readonly deeds: readonly FileDeed[] };

export interface JsonSet {
  readonly pointer: string;
  readonly value: string | number | boolean;
}

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
  /** The rest makes no sense without it: it cannot be left out. */
  readonly needed?: boolean;
  readonly deed: FileDeed;
  /** What a look at the machine must show afterwards. */
  readonly expects: readonly Expectation[];
}

/** One of Keymender's own items in the system's keychain. Undo and rollback bring the old value back. */
export interface VaultStep {
  readonly at: 'vault';
  readonly kind: 'keychain-set' | 'keychain-remove';
  /** The item's name, as the port `Vault` takes it. */
  readonly item: string;
  /** Null: remove. */
  readonly secret: Secret | null;
  /** The rest makes no sense without it: it cannot be left out. */
  readonly needed?: boolean;
  /** The item as people know it. */
  readonly target: string;
  readonly findings: readonly string[];
  readonly words: string;
  readonly chosen: boolean;
  /** What a look at the machine must show afterwards. */
  readonly expects?: readonly Expectation[];
}

/** A variable that the system hands to every program, and that no file holds. Undo and rollback bring it back. */
export interface VariableStep {
  readonly at: 'variable';
  readonly kind: 'replace' | 'remove';
  readonly place: VariablePlace;
  readonly name: string;
  /** Null: remove. */
  readonly secret: Secret | null;
  /** The variable as people know it. */
  readonly target: string;
  readonly findings: readonly string[];
  readonly words: string;
  readonly chosen: boolean;
  /** What a look at the machine must show afterwards. */
  readonly expects?: readonly Expectation[];
}

/** `user-registry`: HKCU\Environment of Windows. `launchctl`: the session of a Mac. */
export type VariablePlace = 'user-registry' | 'launchctl';

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

export type ItemStep = VaultStep | VariableStep;
export type DraftStep = FileStep | ItemStep | FinalStep;

/** What is to be done, worked out from findings alone. Inert: nothing in it was looked at on disk yet. */
export interface PlanDraft {
  readonly title: string;
  readonly steps: readonly DraftStep[];
  readonly warnings: readonly string[];
  /**
   * Whether each file may be changed without the others, so that the user may keep what worked. Left out: yes, unless
   * the plan touches the keychain, where a key must not go from its old home before it is in the new one.
   */
  readonly separable?: boolean;
  /** What is left to do once it is done, with the page for it. */
  readonly afterwards?: { readonly words: string; readonly link: LinkId };
  /** Everything that a preview must mask. */
  readonly secrets: readonly Secret[];
}
