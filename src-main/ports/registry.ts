import type { RegistryValue } from '../core/registry/reg-output';
import type { Result } from '../core/result';

export const registryKeys = {
  userEnvironment: 'HKCU\\Environment',
  machineEnvironment: 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment',
  /** Value `Settings`: managed settings as JSON (code.claude.com/docs/en/settings, 2026-08). */
  machinePolicy: 'HKLM\\SOFTWARE\\Policies\\ClaudeCode',
  userPolicy: 'HKCU\\SOFTWARE\\Policies\\ClaudeCode',
} as const;
export type RegistryKey = keyof typeof registryKeys;

export interface RegistryFault {
  readonly code: 'missing' | 'denied' | 'no-registry' | 'no-answer';
  readonly detail: string;
}

/** The few places of the Windows registry that decide what Claude Code is given. Read only. */
export interface Registry {
  values(key: RegistryKey): Promise<Result<readonly RegistryValue[], RegistryFault>>;
}
