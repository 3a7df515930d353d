import type { Mode } from '../../contract/resolution';
import { notFromFolders, shellOnly } from '../claude/auth-variables';
import type { ClaudeInputs, EnvValue, SettingsScope } from '../claude/inputs';
import { isOnText, isStartedByDesktop, maySet } from './entry';

export type EnvScope = SettingsScope | 'state' | 'shell';

export interface EffectiveValue {
  /** Trimmed, as it goes out. */
  readonly text: string;
  readonly value: EnvValue;
  readonly scope: EnvScope;
  /** The same variable in places of lower rank, highest first. */
  readonly outranked: readonly { readonly value: EnvValue; readonly scope: EnvScope }[];
}

export type EffectiveEnv = ReadonlyMap<string, EffectiveValue>;

/**
 * The environment that Claude Code works with: every settings file's `env` over the shell's, by rank; under Claude
 * Desktop the environment it was started with comes first.
 * A value that is empty or blank cancels the ones below it and counts as not set.
 * Interactively the files of a folder count only once the folder is trusted. Observed with 2.1.330 (2026-11).
 */
export function effectiveEnv(inputs: ClaudeInputs, mode: Mode): EffectiveEnv {
  const layers = layersOf(inputs, mode);
  const merged = new Map<string, EffectiveValue>();
  for (const [scope, values] of layers) {
    for (const value of values) {
      const above = merged.get(value.name);
      const entry = { value, scope };
      merged.set(
        value.name,
        above === undefined
          ? { text: value.text.trim(), ...entry, outranked: [] }
          : { ...above, outranked: [...above.outranked, entry] },
      );
    }
  }
  return merged;
}

function layersOf(inputs: ClaudeInputs, mode: Mode): readonly (readonly [EnvScope, readonly EnvValue[]])[] {
  const shell = ['shell', inputs.env] as const;
  // A host that manages the sign-in hands it over in the environment; no file has a say then.
  if (isHosted(inputs)) return [shell];
  const folders = countsFolders(inputs, mode);
  const settings = inputs.settings
    .filter((document) => document.state === 'ok')
    .filter((document) => folders || !isOfFolder(document.scope))
    .map((document) => {
      const counts = ({ name }: EnvValue) =>
        !shellOnly.has(name) &&
        !(isOfFolder(document.scope) && notFromFolders.has(name)) &&
        maySet(inputs.env, document.scope, name);
      return [document.scope, document.env.filter(counts)] as const;
    });
  const ofState = inputs.state.env.filter(({ name }) => !shellOnly.has(name) && maySet(inputs.env, 'state', name));
  const files = [...settings, ['state', ofState] as const];
  return isStartedByDesktop(inputs.env) ? [shell, ...files] : [...files, shell];
}

export const isOfFolder = (scope: SettingsScope): boolean => scope === 'project' || scope === 'local';

/** Whether the settings of a folder count: in the terminal program only once the user trusts the folder. */
export function countsFolders(inputs: ClaudeInputs, mode: Mode): boolean {
  return mode === 'headless' || isTrusted(inputs);
}

/** Whether the program that starts Claude Code manages its sign-in. */
export function isHosted(inputs: ClaudeInputs): boolean {
  const value = inputs.env.find(({ name }) => name === 'CLAUDE_CODE_PROVIDER_MANAGED_BY_HOST');
  return value !== undefined && isOnText(value.text.trim());
}

/** Whether the user accepted the trust question for the start folder or one above it. */
export function isTrusted(inputs: ClaudeInputs): boolean {
  return inputs.state.trustedFolders.some((folder) => inputs.cwd === folder || inputs.cwd.startsWith(`${folder}/`));
}

/** The value of a variable, trimmed; null when it is not set or set to nothing. */
export function setValue(env: EffectiveEnv, name: string): EffectiveValue | null {
  const value = env.get(name);
  return value === undefined || value.text === '' ? null : value;
}

/** What Claude Code takes for "on" (observed with 2.1.330, 2026-11). */
export function isOn(env: EffectiveEnv, name: string): boolean {
  return isOnText(env.get(name)?.text ?? '');
}
