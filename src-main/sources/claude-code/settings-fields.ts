import { isObject, objectAt, type JsonObject } from '../../core/json-text';

type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const group: Check = isObject;
const list: Check = (value) => Array.isArray(value);
const positive: Check = (value) => typeof value === 'number' && value > 0;

/** A field, what it must be, and the words for that. */
type Field = readonly [name: string, check: Check, expected: string];

const words = { text: 'a text', flag: 'true or false', group: 'a group of settings in braces', list: 'a list' };

/**
 * Settings fields whose wrong type makes Claude Code drop the whole user, project or local file.
 * Observed with 2.1.330 (2026-11, tests/record/cases): unknown fields, `hooks` of a wrong type, `forceLoginMethod`
 * and the MCP server lists do not.
 */
const fields: readonly Field[] = [
  ['env', group, words.group],
  ['permissions', group, words.group],
  ['apiKeyHelper', text, words.text],
  ['model', text, words.text],
  ['outputStyle', text, words.text],
  ['awsAuthRefresh', text, words.text],
  ['awsCredentialExport', text, words.text],
  ['language', text, words.text],
  ['cleanupPeriodDays', positive, 'a number above 0'],
  ['includeCoAuthoredBy', flag, words.flag],
  ['spinnerTipsEnabled', flag, words.flag],
  ['disableAllHooks', flag, words.flag],
  ['statusLine', group, words.group],
  ['sandbox', group, words.group],
  ['attribution', group, words.group],
  ['enabledPlugins', group, words.group],
  ['availableModels', list, words.list],
  ['companyAnnouncements', list, words.list],
];

const permissionModes = ['default', 'acceptEdits', 'plan', 'bypassPermissions', 'dontAsk', 'auto', 'delegate'];
const hookTypes = ['command', 'prompt', 'agent', 'http', 'mcp_tool'];

export interface FieldFault {
  readonly field: string;
  /** Words that end "… should be": "a text". */
  readonly expected: string;
}

/** Every top-level field of a wrong type or shape, in the file's order of checks. */
export function fieldFaults(root: JsonObject): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  for (const [field, check, expected] of fields) {
    if (field in root && !check(root[field])) faults.push({ field, expected });
  }
  const organization = root['forceLoginOrgUUID'];
  if (organization !== undefined && !text(organization) && !list(organization)) {
    faults.push({ field: 'forceLoginOrgUUID', expected: words.text });
  }
  if (isObject(root['permissions'])) faults.push(...permissionFaults(root['permissions']));
  if (hookFault(root)) faults.push({ field: 'hooks', expected: 'a list of hooks for each event' });
  return faults;
}

function permissionFaults(permissions: JsonObject): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  for (const name of ['allow', 'deny', 'ask', 'additionalDirectories']) {
    if (name in permissions && !list(permissions[name]))
      faults.push({ field: 'permissions', expected: `right: “${name}” is no list` });
  }
  const mode = permissions['defaultMode'];
  if (mode !== undefined && !permissionModes.includes(mode as string)) {
    faults.push({ field: 'permissions', expected: 'right: “defaultMode” is not a mode' });
  }
  return faults;
}

/** Only known events are looked at; `hooks` itself may be anything. */
const hookEvents = [
  'PreToolUse',
  'PostToolUse',
  'Notification',
  'UserPromptSubmit',
  'Stop',
  'SubagentStop',
  'PreCompact',
  'SessionStart',
  'SessionEnd',
];

function hookFault(root: JsonObject): boolean {
  const hooks = objectAt(root, 'hooks');
  return hookEvents.some((event) => {
    if (!(event in hooks)) return false;
    const entries = hooks[event];
    return !Array.isArray(entries) || entries.some((entry) => !isHookEntry(entry));
  });
}

function isHookEntry(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  if (entry['matcher'] !== undefined && !text(entry['matcher'])) return false;
  const hooks = entry['hooks'];
  if (!Array.isArray(hooks)) return false;
  return hooks.every((hook) => isObject(hook) && hookTypes.includes(hook['type'] as string));
}
