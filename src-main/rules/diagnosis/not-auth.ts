import type { DiagnosisRule } from '../../core/diagnose/rule';

/** Things that look alarming and have nothing to do with accounts, keys or logins. Each says what it is instead. */
export const notAuthRules: readonly DiagnosisRule[] = [
  {
    id: 'not-auth/conversation',
    cause: 'other_not_auth',
    weight: 0.91,
    says: 'The text is about the conversation itself: a tool call or a message in it is not in order. Your login is fine.',
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
    },
    hits: ['messages.30: `tool_use` ids were found without `tool_result` blocks immediately after'],
    misses: ['invalid x-api-key'],
  },
  {
    id: 'not-auth/length',
    cause: 'other_not_auth',
    weight: 0.95,
    says: 'The text says that the conversation or an answer is too long for the model. Your login is fine.',
    match: {
      any: [
        /context limit reached|context exceeds|prompt_too_long|too large for (?:the|this|ultrareview|cross-session)|exceeds the \d{1,6}[a-z]{2,4} (?:request )?limit/,

        /prompt is too long|conversation (?:is )?too long|context (?:length|window|limit|size)|maximum context|exceed_context|context_length_exceeded|input (?:is )?too long/,
        /exceed(?:s|ed)?.{0,40}(?:output token|maximum allowed tokens|max(?:imum)? (?:allowed )?(?:number of )?tokens|token limit|context)|output token (?:maximum|limit)/,
        /max_tokens|max_output_tokens|max_completion_tokens/,
        /toolarge ?error|toolargeerror|contenttoolarge|maxfilereadtoken|tokenexceeded|response size|larger than the maximum|exceeds maximum/,
      ],
      none: [/long context|1m context|settings file exceeds/],
    },
    hits: [
      "Claude's response exceeded the 32000 output token maximum.",
      'prompt is too long: 210883 tokens > 199999 maximum',
    ],
    misses: ['OAuth token has expired'],
  },
  {
    id: 'not-auth/shell-or-program',
    cause: 'other_not_auth',
    weight: 0.92,
    yields: true,
    says: 'The text says that a program or shell was not found on this computer. It has nothing to do with your login.',
    match: {
      any: [
        /import failed|pip install|not in your path|native binary not installed|optional dependency|unexpected keyword argument|failed to run: the specified/,

        /could not locate the claude cli|uv_spawn|posix_spawn|not installed\b.{0,30}(?:bash|pdftoppm|ripgrep)|sandbox (?:is )?(?:required|unavailable|failed|disabled)/,

        /\bspawn(?:sync)?\b.{0,120}(?:enoent|einval|eacces|unknown)|no suitable shell|posix shell|git.?bash/,
        /command not found|is not recognized as (?:an internal|the name)|not recognized as a|no such command|executable (?:file )?not found|unknown option|unknown command/,
        /cannot open shared object|error while loading shared libraries|exec format error|bad cpu type|not a valid win32|glibc|libstdc/,
        /cannot find module|module_not_found|err_module_not_found|modulenotfounderror/,
      ],
    },
    hits: ['Error: spawn /bin/bash ENOENT', 'zsh: command not found: claude'],
    misses: ['ENOTFOUND api.anthropic.com'],
  },
  {
    id: 'not-auth/file-missing',
    cause: 'other_not_auth',
    weight: 0.66,
    yields: true,
    says: 'The text says that a file or folder was not found, or could not be changed as asked. Your login is fine.',
    match: {
      any: [
        /\benoent\b|no such file or directory|file does not exist|file not found|filenotfounderror|enotdir|eisdir|path does not exist/,
        /string to replace not found|file has (?:not been read|been modified|been unexpectedly)|error editing file|found \d{1,4} matches of the string/,
        /enotempty|directory not empty|eexist|already exists|elockedfile|lock acquisition failed/,
      ],
      none: [/google_application_credentials|apikeyhelper/],
    },
    hits: ["ENOENT: no such file or directory, scandir '/Library/Application Support/ClaudeCode/.claude/skills'"],
    misses: ['model not found'],
  },
  {
    id: 'not-auth/crash',
    cause: 'other_not_auth',
    weight: 0.72,
    yields: true,
    says: 'The text is the trace of a program that crashed. That is a fault in a program, not in your login.',
    match: {
      any: [
        /exit(?:ed)?(?: with)? code:? ?(?:3221\d{6}|2147\d{6}|-1073\d{6}|13[4-9])\b|assertion failed|uv_handle|segmentation fault|segfault|sigsegv|sigabrt|core dumped|bus error|illegal instruction|panic(?:ked)?(?: at|:|\()|oh no: bun has crashed|access violation/,
        /heap out of memory|out of memory|heap limit|maximum call stack|rangeerror|allocation failed|oom.?kill|sigkill|killed: 9/,
        /cannot read propert(?:y|ies) of (?:undefined|null)|is not a function|is not iterable|is not defined|undefined is not an object|null is not an object|nullpointer|attributeerror|keyerror|nameerror|indexerror/,
        /unhandled (?:promise )?rejection|unhandledrejection|uncaught exception|not a valid application for this os/,
      ],
    },
    hits: ['Assertion failed: !(handle->flags & UV_HANDLE_CLOSING), file src\\win\\async.c, line 76'],
    misses: ['The token is undefined'],
  },
  {
    id: 'not-auth/stopped',
    cause: 'other_not_auth',
    weight: 0.8,
    yields: true,
    says: 'The text says that the work was stopped, by you or by a limit on time. Your login is fine.',
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
    says: 'The text is about an MCP server, an add-on with its own connection and its own login. Your Claude login is fine.',
    match: {
      any: [
        /rfc 9207|issuer mismatch|non-https token endpoint|headershelper|from the mcp sdk|local oauth|connector/,

        /mcp error|mcp server|mcp-remote|\bmcp\b.{0,60}(?:fail|error|not connected|disconnected|timed out|needs auth|authenticat|401|403|closed)|-3200\d|-3260\d/,
        /dynamic client registration|incompatible auth server|authorization with the mcp/,
      ],
      none: [
        /invalid x-api-key|please run \/login|oauth token (?:has )?(?:expired|revoked)|agent_servers|agent stderr/,
      ],
    },
    hits: [
      'MCP error -32000: Connection closed',
      'Incompatible auth server: does not support dynamic client registration',
    ],
    misses: ['Please run /login'],
  },
  {
    id: 'not-auth/other-tools',
    cause: 'other_not_auth',
    weight: 0.84,
    yields: true,
    says: 'The text comes from another program (git, npm, a compiler, a test, a database), not from signing in to Claude.',
    match: {
      any: [
        /\b(?:terraform|kubectl|helm|webpack|gradle|maven|cargo|composer|bundler|react|sqlite|jest|pytest)\b|warning: received|next\.js/,

        /could not find function|error\[e\d{4}\]|borrow of moved|next-auth|post \/api\/|traceback.{0,20}tests?\//,

        /bad credentials.{0,80}github|docs\.github\.com|api\.github\.com|setup github token|github[ _-](?:token|app|graphql|organi[sz]ation|account)/,
        /oidc token|id-token: write|actions_id_token|app token exchange failed|not installed on this repository|install the claude code github app/,
        /\bssh: |\bscp: |\bsftp\b|kex_exchange|host key verification/,
        /\bdocker: |docker login|pull access denied|containerd|podman|\bhelm\b|imagepullbackoff/,
        /(?:npm|pnpm|yarn|bun|pip|poetry|cargo|gem|maven|nuget|composer)\b.{0,30}(?:err!|error).{0,40}(?:e401|e403|e404|401|403|404)|err! code e4\d\d|_authtoken|npmrc|while fetching package|artifactory|nexus repository|registry\.[a-z.]{3,40}\/.{0,60}(?:401|403|404)|40[134].{0,60}registry\./,
        /rpc failed|remote end hung up|pypi\.org|files\.pythonhosted/,
        /remote: (?:invalid|support|permission|repository|http)|for git operations|git credential|credential-osxkeychain/,
        /extension signature verification/,
        /(?:password|peer) authentication failed for user|docker daemon|unused (?:variable|import)|\.(?:test|spec)\.[jt]sx? /,

        /fatal: (?:authentication failed|not a git|could not read|repository|unable to|remote)|permission denied \(publickey|support for password authentication was removed|merge conflict|failed to push|git@/,
        /error ts\d{4}|eslint|syntaxerror: (?:invalid syntax|missing|unexpected (?:identifier|eof|indent))|error: expected|compilation failed|build failed|tests? failed|expected:? [^,\n]{0,40}received|assertionerror/,
        /npm (?:err!|error) (?:code )?(?:enotempty|eresolve|e404|elifecycle|ebusy|einteg)|peer dep|psycopg|sqlstate|econnrefused.{0,20}:(?:5432|3306|6379|27017)|relation ".{0,40}" does not exist/,
        /domain .{0,60} (?:is not allowed|not allowed) to be fetched|unable to verify if domain|webfetch|hook (?:error|failed|blocked)/,
      ],
    },
    hits: [
      "remote: Support for password authentication was removed.\nfatal: Authentication failed for 'https://github.com/'",
    ],
    misses: ['Failed to authenticate. API Error: 401'],
  },
  {
    id: 'not-auth/other-service',
    cause: 'other_not_auth',
    weight: 0.95,
    says: 'The text comes from another service or program with its own accounts and keys. Your Claude login is not involved.',
    match: {
      any: [
        /\b(?:supabase|firebase|firestore|stripe|paypal|twilio|sendgrid|mailgun|mailchimp|resend|elevenlabs|deepgram|replicate|huggingface|hugging face|pinecone|weaviate|qdrant|algolia|auth0|okta-sdk|clerk|cognito|keycloak|shopify|wordpress|woocommerce|notion|airtable|jira|linear api|slack|discord|telegram|spotify|tavily|serpapi|mapbox|sentry|datadog|vercel|netlify|heroku|fly\.io|railway|digitalocean|hetzner)\b/,
        /cors (?:error|policy)|access-control-allow-origin|playwright|puppeteer|selenium|cypress|page\.goto|\bgh: |github cli|using password: yes|\b1045 \(28000|asp\.net|spring security|laravel|rails|express-session|passport\.js/,
        /\b(?:redis|mongodb?|mongoose|mysql|mariadb|postgres(?:ql)?|sqlite|sqlalchemy|prisma|typeorm|sequelize|cassandra|kafka|rabbitmq|elasticsearch|clickhouse|snowflake|jdbc|odbc|ldap)\b/,
        /\b(?:nodemailer|smtp|imap|pop3|535-5|kubectl|minikube|vagrant|ansible|jenkins|circleci|gitlab|bitbucket|sourcetree|xcode|codesign|gradle|cocoapods|flutter|android studio|adb:)\b/,
        /externally-managed-environment|sudo: |su: authentication|pam_|polkit/,
        /cursor-agent|copilot|gemini cli|codex (?:cli|login)|qwen-code|sourcegraph/,
      ],
      none: [/claude|anthropic|litellm|x-api-key|\/v1\/messages|bedrock|vertex|please run \/login|openrouter/],
    },
    hits: ['supabase: AuthApiError: Invalid Refresh Token: Already Used', 'ElevenLabs 401: invalid_api_key'],
    misses: ['Claude Code in Slack: OAuth token has expired', 'Please run /login'],
  },
  {
    id: 'not-auth/permission-prompt',
    cause: 'other_not_auth',
    weight: 0.9,
    yields: true,
    says: 'The text is Claude Code asking for, or being refused, leave to use a tool. It has nothing to do with your login.',
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
    id: 'not-auth/desktop-machine',
    cause: 'other_not_auth',
    weight: 0.9,
    says: 'The text is about the virtual machine that Claude Desktop works in. Your login is fine.',
    match: {
      any: [
        /vm service|failed to start claude's workspace|coworkvm|hcs operation|hyper-?v|vm_bundles|vm-stderr|virtiofs|isguestconnected|rootfs\.vhdx|bridge sockets|sandbox-helper|hypervisor/,
      ],
    },
    hits: ["Failed to start Claude's workspace — VM service not running. The service failed to start."],
    misses: ['The service failed to start'],
  },
  {
    id: 'not-auth/port-taken',
    cause: 'other_not_auth',
    weight: 0.7,
    says: 'The text says that another program already uses a port. That is about the program that was started, not your login.',
    match: { any: [/eaddrinuse|address already in use/], none: [/oauth|callback|log ?in|sign ?in/] },
    hits: ['Error: listen EADDRINUSE: address already in use :::3000'],
    misses: ['oauth callback: EADDRINUSE'],
  },
  {
    id: 'not-auth/system-io',
    cause: 'other_not_auth',
    weight: 0.66,
    yields: true,
    says: 'The text is a fault between a program and the system (a terminal, a clipboard, a pipe). It is not about your login.',
    match: {
      any: [
        /(?:write|read) eio\b|\bemfile\b|\benomem\b|\benametoolong\b|too many open files|bad file descriptor|xclip|wl-copy|clipboard|pbcopy|not a tty|inappropriate ioctl/,
        /max turns? reached|turn limit|no files matched|exceeded the \d{3,9} ?ms timeout|claude code crashed|reserved keyword|was flagged|\[cyber\]/,
        /desync|telemetrysafeerror|did not provide any assistant messages|has invalid model '|agent file/,
      ],
    },
    hits: ['Error: write EIO', 'Cannot read clipboard image: xclip not found'],
    misses: ['EACCES'],
  },
  {
    id: 'not-auth/feature',
    cause: 'other_not_auth',
    weight: 0.84,
    yields: true,
    says: 'The text is about a feature of Claude Code (a command, a tool, a plugin, a hook, a session), not about signing in.',
    match: {
      any: [
        /no such tool|tool.{0,40}(?:not found|not available|no longer exists)|agent type|subagent|unknown (?:slash )?command|unknown skill|skill.{0,40}(?:not found|failed)/,
        /marketplace|plugin.{0,60}(?:fail|error|not found|integrity|could not|refus|invalid|ignored)/,
        /(?:stop|pretooluse|posttooluse|userpromptsubmit|session\w{3,5}) hook|hook.{0,30}(?:error|failed|blocked|exited)/,
        /conversation found with session|failed to resume|resume the conversation|transcript|no saved|workspace not trusted|worktree|merge-base|detached head/,
        /refusing to (?:write|read|search|run|use|send)|deny rule|covered by a|permission (?:rule|mode|settings)/,
        /not valid utf-8|symbolic link|symlink|current directory no longer|input must be provided|stdin|cannot use both|is not a valid json schema|invalid --/,
        /bash\(|exit code \d{1,3}\b|backup missing|files? failed|restored|renderer|keybinding|keymap|ultrareview|bridge/,
      ],
      none: [/keychain|apikeyhelper|find-generic-password|find-credential|\b40[13]\b|oauth token/],
    },
    hits: ['Unknown command: /foo', 'Plugin archive integrity check failed'],
    misses: ['Please run /login'],
  },
  {
    id: 'not-auth/exit-code',
    cause: 'other_not_auth',
    weight: 0.48,
    yields: true,
    says: 'The text says that Claude Code stopped, but not why. The reason stands in its log or a few lines above.',
    match: { any: [/process exited with code|exited with code \d|failed with exit code|check stderr output/] },
    also: [
      { cause: 'corrupt_config', weight: 0.28, says: 'A settings file that cannot be read ends it in this way.' },
      {
        cause: 'expired_or_revoked_oauth',
        weight: 0.26,
        says: 'So does a login that is missing, where nobody can be asked.',
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
    says: 'The text says that a request was not put together as the server expects it. That is not about your login.',
    match: {
      any: [
        /invalid_request_error|validationexception|(?:api error|status(?: code)?|error)[^a-z0-9\n]{0,6}\(?(?:400|404|405|413|415|422)\b|bad request|unprocessable|not_found_error/,
      ],
    },
    also: [
      {
        cause: 'gateway_or_proxy_auth',
        weight: 0.27,
        says: 'A gateway in between that does not know every kind of request answers so too.',
      },
      { cause: 'model_access', weight: 0.22, says: 'A model that cannot do what was asked of it is refused so too.' },
    ],
    hits: ['API Error: 400 {"type":"error","error":{"type":"invalid_request_error"}}'],
    misses: ['API Error: 401'],
  },
];
