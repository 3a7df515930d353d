import type { SettingsDocument } from '../claude/inputs';

/** Whether it is an administrator's file and counts. */
export const isManaged = ({ state, scope }: SettingsDocument): boolean =>
  state === 'ok' && (scope === 'managed' || scope === 'managed-drop-in');
