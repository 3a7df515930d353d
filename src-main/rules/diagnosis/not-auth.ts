import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** Things that look alarming and have nothing to do with accounts, keys or logins. Each says what it is instead. */
export const notAuthRules: readonly DiagnosisRule[] = [
  {
    id: 'not-auth/conversation',
    cause: 'other_not_auth',
    weight: 0.91,
    says: message('rule.not-auth.conversation'),
    match: {
      any: [
        /missing required field in assistant message|'signature'/,
        /tool use concurrency|orphaned tool|duplicate tool|redacted_thinking|encrypted_(?:content|index|stdout)|server_tool_use|invalid role: system|role 'system'|effort '/,
        /thinking\.(?:type|budget)|can't help with this|safeguards flagged|safety measures|appears to violate|unable to respond to this request/,
        /image was too large|unable to resize image|pdf is|unsupported tool content/,
        /tool_use.{0,60}tool_result|tool_result.{0,60}tool_use|tool_use_id|`tool_use` ids/,
        /messages\.\d{1,5}|unexpected role|roles must alternate|text content blocks must be non-empty|invalid_enum_value|["']received["'] ?: ?["']system["']/,
        /invalid `?signature`? in `?thinking`?|thinking.{0,40}block.{0,40}(?:must|cannot|invalid)|expected `?thinking`?/,
        /tools\.\d{1,4}|input_schema|input validation ?error|inputvalidationerror|required parameter.{0,40}missing|invalid tool (?:parameters|input|name)/,
        /cache_control|could not process image|image (?:exceeds|dimensions|was too large)|request too large|request_too_large|pdf (?:pages|too)/,
        /no (?:messages|conversations?) (?:returned|found)|content filter|violates? our usage policy|output blocked/,
        /extra inputs are not permitted|unexpected value\(s\).{0,60}anthropic-beta/,
      ],
      none: [/signedheaders|requires 'credential'/],
    },
    hits: ['messages.30: `tool_use` ids were found without `tool_result` blocks immediately after'],
    misses: ['invalid x-api-key'],
  },
  {
    id: 'not-auth/length',
    cause: 'other_not_auth',
    weight: 0.95,
    says: message('rule.not-auth.length'),
    match: {
      any: [
        /context limit reached|context exceeds|prompt_too_long|too large for (?:the|this|ultrareview|cross-session)|exceeds the \d{1,6}[a-z]{2,4} (?:request )?limit/,
        /prompt is too long|conversation (?:is )?too long|context (?:length|window|limit|size)|maximum context|exceed_context|context_length_exceeded|input (?:is )?too long/,
        /exceed(?:s|ed)?.{0,40}(?:output token|maximum allowed tokens|max(?:imum)? (?:allowed )?(?:number of )?tokens|token limit|context)|output token (?:maximum|limit)/,
        /max_tokens|max_output_tokens|max_completion_tokens/,
        /toolarge ?error|toolargeerror|contenttoolarge|maxfilereadtoken|tokenexceeded|response size|larger than the maximum|exceeds maximum/,
      ],
      none: [/requires more credits|can only afford/, /long context|1m context|settings file exceeds/],
    },
    hits: [
      "Claude's response exceeded the 32000 output token maximum.",
      'prompt is too long: 210883 tokens > 199999 maximum',
    ],
    misses: ['OAuth token has expired'],
  },
  {
    id: 'not-auth/file-missing',
    cause: 'other_not_auth',
    weight: 0.66,
    yields: true,
    says: message('rule.not-auth.file-missing'),
    match: {
      any: [
        /\benoent\b|no such file or directory|file does not exist|file not found|filenotfounderror|enotdir|eisdir|path does not exist/,
        /string to replace not found|file has (?:not been read|been modified|been unexpectedly)|error editing file|found \d{1,4} matches of the string/,
        /enotempty|directory not empty|eexist|already exists|elockedfile|lock acquisition failed/,
      ],
      none: [/api error:? \(?40[13]\b|\b401\b.{0,12}(?:unauthori|\{)/, /google_application_credentials|apikeyhelper/],
    },
    hits: ["ENOENT: no such file or directory, scandir '/Library/Application Support/ClaudeCode/.claude/skills'"],
    misses: ['model not found'],
  },
  {
    id: 'not-auth/stopped',
    cause: 'other_not_auth',
    weight: 0.8,
    yields: true,
    says: message('rule.not-auth.stopped'),
    match: {
      any: [
        /request was aborted|operation (?:was )?aborted|aborterror|interrupted by user|user (?:rejected|cancell?ed|doesn't want)|\[request interrupted|command timed out|sigint|keyboardinterrupt/,
      ],
    },
    hits: ['Error: Request was aborted.'],
    misses: ['connection aborted'],
  },
  {
    id: 'not-auth/mcp',
    cause: 'other_not_auth',
    weight: 0.86,
    says: message('rule.not-auth.mcp'),
    match: {
      any: [
        /tried reconnecting to .{0,60}(?:failed|-32\d{3})|-32\d{3}\b/,
        /\(mcp\)|\bmcp__\w|\bmcp[a-z]{4,40}error|\bplugin:[a-z0-9_-]{1,40}:[a-z0-9_-]{1,40}|server reconnection failed|mwoauth-/,
        /rfc 9207|issuer mismatch|non-https token endpoint|headershelper|from the mcp sdk|local oauth|connector/,
        /mcp error|mcp server|mcp-remote|\bmcp\b.{0,60}(?:fail|error|not connected|disconnected|timed out|needs auth|authenticat|401|403|closed)|-3200\d|-3260\d/,
        /dynamic client registration|incompatible auth server|authorization with the mcp/,
      ],
      none: [
        /invalid x-api-key|please run \/login|oauth token (?:has )?(?:expired|revoked)|agent_servers|agent stderr|claude\.json.{0,40}(?:reset|corrupt|empty|lost)/,
      ],
    },
    hits: [
      'MCPAtlassianAuthenticationError: Failed to configure OAuth session',
      'MCP error -32000: Connection closed',
      'Incompatible auth server: does not support dynamic client registration',
    ],
    misses: ['Please run /login'],
  },
  {
    id: 'not-auth/permission-prompt',
    cause: 'other_not_auth',
    weight: 0.9,
    yields: true,
    says: message('rule.not-auth.permission-prompt'),
    match: {
      any: [
        /permission to use [a-z_]{2,30} (?:with|has been)|do you want to (?:proceed|allow|make this edit)|auto-?deni(?:ed|es)|denied by (?:the )?(?:permission|auto mode|sandbox)/,
        /requested permissions? to (?:use|write|read|edit)|haven't granted it/,
      ],
    },
    hits: ['Permission to use Bash with command rm -rf dist has been denied.'],
    misses: ['Permission denied, open /home/u/.claude.json'],
  },
  {
    id: 'not-auth/feature',
    cause: 'other_not_auth',
    weight: 0.84,
    yields: true,
    says: message('rule.not-auth.feature'),
    match: {
      any: [
        /(?:loading|load) claude code sessions|claude code encountered an error|(?:unable|failed) to create remote session|failed to fetch session metadata/,
        /dangerously-skip-permissions|session id .{0,60}already in use|bypass permissions mode/,
        /no such tool|tool.{0,40}(?:not found|not available|no longer exists)|agent type|subagent|unknown (?:slash )?command|unknown skill|skill.{0,40}(?:not found|failed)/,
        /marketplace|plugin.{0,60}(?:fail|error|not found|integrity|could not|refus|invalid|ignored)/,
        /(?:stop|pretooluse|posttooluse|userpromptsubmit|session\w{3,5}) hook|hook.{0,30}(?:error|failed|blocked|exited)/,
        /conversation found with session|failed to resume|resume the conversation|transcript|no saved|workspace not trusted|worktree|merge-base|detached head/,
        /refusing to (?:write|read|search|run|use|send)|deny rule|covered by a|permission (?:rule|mode|settings)/,
        /not valid utf-8|symbolic link|symlink|current directory no longer|input must be provided|stdin|cannot use both|is not a valid json schema|invalid --/,
        /bash\(|exit code \d{1,3}\b|backup missing|files? failed|restored|renderer|keybinding|keymap|ultrareview|bridge/,
      ],
      none: [
        /\beperm\b|\beacces\b|policy (?:does not|doesn't) allow/,
        /authentication has expired/,
        /\.credentials\.json/,
        /keychain|apikeyhelper|find-generic-password|find-credential|\b40[13]\b|oauth token/,
      ],
    },
    hits: [
      'Error: Session ID abc is already in use.',
      'Unknown command: /foo',
      'Plugin archive integrity check failed',
    ],
    misses: ['Please run /login'],
  },
  {
    id: 'not-auth/exit-code',
    cause: 'other_not_auth',
    weight: 0.48,
    yields: true,
    says: message('rule.not-auth.exit-code'),
    match: { any: [/process exited with code|exited with code \d|failed with exit code|check stderr output/] },
    also: [
      { cause: 'corrupt_config', weight: 0.28, says: message('rule.not-auth.exit-code.corrupt_config') },
      {
        cause: 'expired_or_revoked_oauth',
        weight: 0.26,
        says: message('rule.not-auth.exit-code.expired_or_revoked_oauth'),
      },
    ],
    hits: ['Error: Claude Code process exited with code 1'],
    misses: ['exit the process'],
  },
  {
    id: 'not-auth/request',
    cause: 'other_not_auth',
    weight: 0.46,
    yields: true,
    says: message('rule.not-auth.request'),
    match: {
      any: [
        /invalid_request_error|validationexception|(?:api error|status(?: code)?|error)[^a-z0-9\n]{0,6}\(?(?:400|404|405|413|415|422)\b|bad request|unprocessable|not_found_error/,
      ],
    },
    also: [
      {
        cause: 'gateway_or_proxy_auth',
        weight: 0.27,
        says: message('rule.not-auth.request.gateway_or_proxy_auth'),
      },
      { cause: 'model_access', weight: 0.22, says: message('rule.not-auth.request.model_access') },
    ],
    hits: ['API Error: 400 {"type":"error","error":{"type":"invalid_request_error"}}'],
    misses: ['API Error: 401'],
  },
];
