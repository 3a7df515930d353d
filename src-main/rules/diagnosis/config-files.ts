import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** A settings or state file of Claude Code is damaged. */
export const configFileRules: readonly DiagnosisRule[] = [
  {
    id: 'config/corrupted',
    cause: 'corrupt_config',
    weight: 0.96,
    signal: 'settings',
    says: message('rule.config.corrupted'),
    match: {
      any: [
        /\bclaude\.json.{0,30}(?:overwritten|wiped|emptied|deleted|empty)|(?:wiped|deleted|lost|emptied|overwrote|left)\b.{0,20}claude\.json/,
        /invalid settings|json5?: invalid character|files with errors are skipped|expected (?:object|string|array|boolean|number), but received/,
        /could not read claude code config|settings file exceeds|managed settings failed to load|credentials? (?:are |is )?corrupt/,
        /(?:config(?:uration)?|settings|credentials)(?: file)?.{0,90}(?:is |are |was )?(?:corrupt|malformed|damaged)/,
        /corrupted.{0,40}(?:config|settings|resetting to defaults|backed up)/,
        /configparseerror/,
        /\.claude\.json.{0,30}(?:was reset|got reset|is gone|was lost|overwritten|wiped)/,
        /settings (?:warning|error|problem)|(?:permissions|hooks|env|mcpservers)[.[][^ ]{1,40} ?(?:is|:).{0,40}(?:not a valid|invalid|expected|unknown)/,
        /(?:fail\w{0,3}|unable|could not|couldn't|error) (?:to )?(?:load|read|parse|pars|reading|parsing|loading).{0,60}(?:\.claude\.json|settings(?:\.local)?\.json|\.credentials\.json|claude config|configuration file)|starting with an empty config|resetting to default/,
        /\.(?:claude|credentials)\.json.{0,20}(?:is empty|0 bytes|truncated|empty file)/,
        /settings did not load|found invalid settings|invalid settings files?|settings (?:error|file).{0,40}(?:invalid|ignored|malformed)/,
        /managed settings.{0,60}could not be parsed/,
        /two claude code config files exist/,
      ],
    },
    hits: [
      '2.1.61 wiped out .claude.json - all settings gone',
      'Claude configuration file at /Users/x/.claude.json is corrupted: Unexpected end of JSON input',
    ],
    misses: ['The memory is corrupted'],
  },
  {
    id: 'config/json',
    cause: 'corrupt_config',
    weight: 0.84,
    signal: 'settings',
    says: message('rule.config.json'),
    match: {
      any: [
        /json parse error|is not valid json|invalid json|malformed json|json\.parse|unexpected (?:token|end of json|non-whitespace)|expected (?:double-quoted|','|property name).{0,40}json|trailing comma|unterminated string|jsondecodeerror/,
      ],
      all: [
        /\.claude|settings(?:\.local)?\.json|claude\.json|claude con|claude_desktop_config|\.credentials\.json|managed-settings|\.mcp\.json|configuration|config file/,
      ],
      none: [/input_json|tool_use|api error: 4/],
    },
    also: [{ cause: 'other_not_auth', weight: 0.35, says: message('rule.config.json.other_not_auth') }],
    hits: ['/home/u/.claude/settings.json: Invalid or malformed JSON'],
    misses: ['SyntaxError: Unexpected token < in JSON at position 0'],
  },
];
