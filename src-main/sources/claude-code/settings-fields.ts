import { message, say, type Message } from '../../contract/messages/message';
import { namesInRow } from '../../contract/messages/join';
import { isObject, objectAt, type JsonObject } from '../../core/json-text';

/**
 * Which values of which settings field make Claude Code drop the whole user, project or local file.
 * Observed with 2.1.330 (2026-11) by trying eighteen kinds of value in each of 170 fields; fields that are not named
 * here may hold anything.
 */

type Check = (value: unknown) => boolean;

interface Kind {
  readonly check: Check;
  /** Words that end "… should be". */
  readonly words: Message;
}

const isText: Check = (value) => typeof value === 'string';
const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
const every = (value: unknown, check: Check): boolean => isObject(value) && Object.values(value).every(check);

const kinds = {
  text: { check: isText, words: message('field.text') },
  flag: { check: (value) => typeof value === 'boolean', words: message('field.flag') },
  flagOrNull: { check: (value) => typeof value === 'boolean' || value === null, words: message('field.flag') },
  group: { check: isObject, words: message('field.group') },
  texts: { check: isTexts, words: message('field.texts') },
  textOrTexts: { check: (value) => isText(value) || isTexts(value), words: message('field.text-or-texts') },
  list: { check: Array.isArray, words: message('field.list') },
  emptyListOrNull: { check: (value) => value === null || Array.isArray(value), words: message('field.list') },
  wholeAboveZero: {
    check: (value) => Number.isInteger(value) && (value as number) > 0,
    words: message('field.whole-above-zero'),
  },
  wholeFromZero: { check: (value) => Number.isInteger(value) && (value as number) >= 0, words: message('field.whole') },
  share: { check: (value) => typeof value === 'number' && value >= 0 && value <= 1, words: message('field.share') },
  shareAboveZero: {
    check: (value) => typeof value === 'number' && value > 0 && value <= 1,
    words: message('field.share-above-zero'),
  },
  groupOrFlag: {
    check: (value) => isObject(value) || typeof value === 'boolean',
    words: message('field.group-or-flag'),
  },
  mapOfTexts: { check: (value) => every(value, isText), words: message('field.map-of-texts') },
  mapOfGroups: { check: (value) => every(value, isObject), words: message('field.map-of-groups') },
  mapOfPlugins: {
    check: (value) => every(value, (one) => typeof one === 'boolean' || Array.isArray(one)),
    words: message('field.plugins'),
  },
} satisfies Record<string, Kind>;

const namesByKind: readonly (readonly [keyof typeof kinds, string])[] = [
  [
    'text',
    `
  $schema apiKeyHelper awsCredentialExport awsAuthRefresh gcpAuthRefresh model otelHeadersHelper
  outputStyle language advisorModel agent minimumVersion plansDirectory autoMemoryDirectory
  pluginTrustMessage prUrlTemplate processWrapper timeZone timeFormat requiredMinimumVersion
  requiredMaximumVersion claudeMd
`,
  ],
  [
    'flag',
    `
  respectGitignore includeCoAuthoredBy includeGitInstructions disableAllHooks spinnerTipsEnabled
  syntaxHighlightingDisabled terminalTitleFromRename alwaysThinkingEnabled fastMode
  promptSuggestionEnabled showClearContextOnPlanAccept voiceEnabled prefersReducedMotion autoMemoryEnabled
  autoDreamEnabled showThinkingSummaries switchModelsOnFlag workflowKeywordTriggerEnabled
  autoCompactEnabled fileCheckpointingEnabled verbose respondToBashCommands showTurnDuration
  emojiCompletionEnabled terminalProgressBarEnabled autoScrollEnabled wheelScrollAccelerationEnabled
  axScreenReader agentPushNotifEnabled inputNeededNotifEnabled awaySummaryEnabled allowAllClaudeAiMcps
  forceRemoteSettingsRefresh wslInheritsWindowsSettings
`,
  ],
  [
    'flagOrNull',
    `
  enableAllProjectMcpServers allowManagedHooksOnly allowManagedPermissionRulesOnly
  allowManagedMcpServersOnly skipWebFetchPreflight fastModePerSessionOptIn channelsEnabled
  skipDangerousModePermissionPrompt skipAutoPermissionPrompt useAutoModeDuringPlan enforceAvailableModels
  disableWorkflows enableWorkflows disableClaudeAiConnectors disableBundledSkills
  disableSkillShellExecution syncClaudeAiSkills disableAgentView isolatePeerMachines
  autoContinueAtUsageLimit remoteControlAtStartup disableRemoteControl enableArtifact disableSideloadFlags
  disableCommandPluginSources disableArtifact
`,
  ],
  ['group', 'env permissions worktree sandbox remote autoMode voice'],
  [
    'texts',
    `
  availableModels allowedHttpHookUrls httpHookAllowedEnvVars companyAnnouncements claudeMdExcludes
  fallbackModel pluginSuggestionMarketplaces
`,
  ],
  ['textOrTexts', 'enabledMcpjsonServers disabledMcpjsonServers forceLoginOrgUUID'],
  ['list', 'allowedChannelPlugins sshConfigs'],
  ['emptyListOrNull', 'strictKnownMarketplaces blockedMarketplaces'],
  ['wholeAboveZero', 'cleanupPeriodDays skillListingMaxDescChars'],
  ['wholeFromZero', 'desktopSessionCleanupPeriodDays'],
  ['share', 'feedbackSurveyRate'],
  ['shareAboveZero', 'skillListingBudgetFraction'],
  ['groupOrFlag', 'attribution'],
  ['mapOfTexts', 'modelOverrides'],
  ['mapOfGroups', 'pluginConfigs'],
  ['mapOfPlugins', 'enabledPlugins'],
];

/** Fields that take one of a few words. */
const choices: Readonly<Record<string, readonly (string | null)[]>> = {
  defaultShell: ['bash', 'powershell'],
  autoUpdatesChannel: ['latest', 'stable', 'rc'],
  defaultView: ['chat', 'transcript'],
  workflowSizeGuideline: ['unrestricted', 'small', 'medium', 'large'],
  tui: ['default', 'fullscreen'],
  managedSourcesBehavior: ['first-wins', 'merge'],
  parentSettingsBehavior: ['first-wins', 'merge'],
  disableDeepLinkRegistration: ['disable', null],
  disableAutoMode: ['disable', null],
  feedbackDrafts: ['notify', 'quiet', 'off', null],
};

/** Groups in which one word decides what they are. */
const typedGroups: Readonly<Record<string, readonly [member: string, words: readonly string[]]>> = {
  fileSuggestion: ['type', ['command']],
  statusLine: ['type', ['command']],
  spinnerVerbs: ['mode', ['append', 'replace']],
};

const fields: ReadonlyMap<string, Kind> = new Map(
  namesByKind.flatMap(([kind, names]) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, kinds[kind]] as const),
  ),
);

export interface FieldFault {
  readonly field: string;
  /** Words that end "… should be": "a text". */
  readonly expected: string;
}

/** Every top-level field that makes Claude Code drop the file. */
export function fieldFaults(root: JsonObject): readonly FieldFault[] {
  const faults = Object.entries(root).flatMap(([field, value]) => faultOf(field, value));
  if (isObject(root['permissions'])) faults.push(...permissionFaults(root['permissions']));
  if (hookFault(root)) faults.push({ field: 'hooks', expected: say(message('field.hooks')) });
  return faults;
}

function faultOf(field: string, value: unknown): FieldFault[] {
  const kind = fields.get(field);
  if (kind !== undefined) return kind.check(value) ? [] : [{ field, expected: say(kind.words) }];
  const allowed = Object.hasOwn(choices, field) ? choices[field] : undefined;
  if (allowed !== undefined) {
    if (allowed.includes(value as string)) return [];
    return [
      {
        field,
        expected: say(message('field.one-of', { values: namesInRow(allowed.filter((word) => word !== null)) })),
      },
    ];
  }
  const typed = Object.hasOwn(typedGroups, field) ? typedGroups[field] : undefined;
  if (typed === undefined) return [];
  const [member, words] = typed;
  const fits = isObject(value) && words.includes(value[member] as string);
  return fits ? [] : [{ field, expected: say(message('field.group-with', { member, values: namesInRow(words) })) }];
}

const permissionModes = ['default', 'acceptEdits', 'plan', 'bypassPermissions', 'dontAsk', 'auto', 'manual'];

function permissionFaults(permissions: JsonObject): readonly FieldFault[] {
  const faults: FieldFault[] = [];
  for (const name of ['allow', 'deny', 'ask', 'additionalDirectories']) {
    if (name in permissions && !Array.isArray(permissions[name])) {
      faults.push({ field: 'permissions', expected: say(message('field.member-no-list', { member: name })) });
    }
  }
  const mode = permissions['defaultMode'];
  if (mode !== undefined && !permissionModes.includes(mode as string)) {
    faults.push({ field: 'permissions', expected: say(message('field.mode')) });
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

/** The kinds of hook, and what each cannot do without. */
const hookNeeds: Readonly<Record<string, string>> = {
  command: 'command',
  prompt: 'prompt',
  agent: 'prompt',
  http: 'url',
};

function hookFault(root: JsonObject): boolean {
  const hooks = objectAt(root, 'hooks');
  return hookEvents.some((event) => {
    const entries = hooks[event];
    if (entries === undefined || entries === null) return false;
    return !Array.isArray(entries) || entries.some((entry) => !isHookEntry(entry));
  });
}

function isHookEntry(entry: unknown): boolean {
  if (!isObject(entry)) return false;
  if (entry['matcher'] !== undefined && !isText(entry['matcher'])) return false;
  const hooks = entry['hooks'];
  return Array.isArray(hooks) && hooks.every(isHook);
}

function isHook(hook: unknown): boolean {
  if (!isObject(hook)) return false;
  const { type, timeout } = hook;
  if (type === 'mcp_tool') return true;
  const needs = typeof type === 'string' && Object.hasOwn(hookNeeds, type) ? hookNeeds[type] : undefined;
  if (needs === undefined || !isText(hook[needs])) return false;
  return timeout === undefined || (typeof timeout === 'number' && timeout > 0);
}
