import { message } from '../../contract/messages/message';
import type { DiagnosisRule } from '../../core/diagnose/rule';

/** Other programs and services, and the system itself, that complain in words like those of a login. */
export const otherProgramRules: readonly DiagnosisRule[] = [
  {
    id: 'not-auth/shell-or-program',
    cause: 'other_not_auth',
    weight: 0.92,
    yields: true,
    says: message('rule.not-auth.shell-or-program'),
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
    id: 'not-auth/crash',
    cause: 'other_not_auth',
    weight: 0.72,
    yields: true,
    says: message('rule.not-auth.crash'),
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
    id: 'not-auth/other-tools',
    cause: 'other_not_auth',
    weight: 0.84,
    yields: true,
    says: message('rule.not-auth.other-tools'),
    match: {
      any: [
        /connecting to ide\b|no available ides|ide integration|(?:webstorm|pycharm|intellij|phpstorm|goland|clion|\brider|rubymine|rustrover|android studio|jetbrains|vs ?code|cursor) (?:plugin|extension) but|plugin but connection|browser extension is not connected|\blsp server|language server|corrupt manifest|pluginexception|com\.intellij|claude_code_sse_port|cannot launch claude code/,
        /resource not accessible by integration|api key secret|\bgh (?:auth|secret|api)\b|credential helper is configured|could not read username/,
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
      none: [/expected http\//],
    },
    hits: [
      'Installed WebStorm plugin but connection is not established. Please restart your IDE',
      'No available IDEs detected. Make sure your IDE has the Claude Code extension or plugin installed and is running.',
      "remote: Support for password authentication was removed.\nfatal: Authentication failed for 'https://github.com/'",
    ],
    misses: ['Failed to authenticate. API Error: 401'],
  },
  {
    id: 'not-auth/other-service',
    cause: 'other_not_auth',
    weight: 0.95,
    says: message('rule.not-auth.other-service'),
    match: {
      any: [
        /(?<![\w.])(?!anthropic|litellm|botocore|google|azure|openai|keyring|httpx|requests)[a-z][a-z_0-9]{2,30}\.[a-z_]{0,20}_(?:errors?|exceptions?)\.[a-z]{4,40}|condahttperror|for url <https|runtime\.importmodule|:(?:5432|3306|6379|27017|9200|5672|1433)\b|graphql error|\bmqtt\b|unauthorized\. \(/,
        /^(?:svn|hg|cvs|ldap|imap|pop3|ftp|sftp|mount|samba|smb|nfs|unity|unreal|godot|composer|bundler|conda|mamba|cargo|yarn|pnpm|gem|go|rustup|brew|apt|yum|dnf|pacman|snap|flatpak|grep|sed|awk|tar|unzip|make|ninja|bazel): /,
        /(?<![\w.])(?!anthropic|litellm|botocore|boto3|google|azure|openai|keyring|httpx|aiohttp|urllib3|requests|asyncio|httpcore)[a-z][a-z_0-9]{2,30}\.(?:errors?|exceptions?)\.[a-z]{4,40}/,
        /(?:for url:?|failed for|unauthorized for|forbidden for) '?https?:\/\/(?![a-z0-9.-]{0,60}(?:anthropic|claude|amazonaws|googleapis|azure|microsoft|localhost|127\.0\.0|npmjs))/,
        /\b(?:fastlane|app store connect|provisioning profile|rclone|googlemaps|google maps|gspread|iis\b|express-jwt|jsonwebtoken|gitea|maven\.pkg|nomethoderror|pdoexception|volley|findunique|describetable|snowflake|ansible|failed to pull image)/,
        /(?:connect|connection|connecting)\b.{0,30}\b(?:localhost|127\.0\.0\.1)(?::| port )\d{2,5}|sqlstate|nosuchkey|nosuchbucket|(?:put|get|list|delete)object\b|dynamodb|cloudformation|domexception|localstorage|'setitem'|system\.\w{4,30}exception|authenticationscheme|hydration failed|invalid hook call|tokenizers?\b|huggingface/,
        /^(?:what does|write (?:a|an|me)|explain)\b|unable to locate package|dpkg|apt-get|gyp err/,
        /mongoserver|mongoerror|springframework|passport-\w|oauth2strategy|next-?auth|\/api\/auth\/|\bdjango\b|\bflask\b|actioncontroller|activerecord|hibernate|servlet|java\.(?:lang|security|io|net)\.|nginx|apache2?\b|letsencrypt|certbot|privkey|docker (?:push|pull|build|compose)|ghcr\.io|docker\.io|quay\.io|did you specify the right host/,
        /● .{0,60}›|\bexpect\(|toequal|tobe\(|assertionerror|\bfail src\/|\d{1,5} (?:passing|failing|passed|failed)\b|each child in a list|unexpected token '<'|indentationerror|tokenerror: |unexpected indent|multi-line statement|stack overflow|leetcode/,
        /\b(?:gpg|rsync|wget|systemd|systemctl|journalctl|crontab|ffmpeg|imagemagick|latex|pdflatex|cmake|makefile|gcc|clang|rustc|javac|dotnet|nuget|msbuild|php|artisan|symfony|wordpress|wp-admin|drupal|magento|odoo|salesforce|hubspot|zapier|grafana|prometheus|kibana|logstash|vault|consul|nomad|istio|argocd|flux|traefik)\b/,
        /\b(?:supabase|firebase|firestore|stripe|paypal|twilio|sendgrid|mailgun|mailchimp|resend|elevenlabs|deepgram|replicate|huggingface|hugging face|pinecone|weaviate|qdrant|algolia|auth0|okta-sdk|clerk|cognito|keycloak|shopify|wordpress|woocommerce|notion|airtable|jira|linear api|slack|discord|telegram|spotify|tavily|serpapi|mapbox|sentry|datadog|vercel|netlify|heroku|fly\.io|railway|digitalocean|hetzner)\b/,
        /cors (?:error|policy)|access-control-allow-origin|playwright|puppeteer|selenium|cypress|page\.goto|\bgh: |github cli|using password: yes|\b1045 \(28000|asp\.net|spring security|laravel|rails|express-session|passport\.js/,
        /\b(?:redis|mongodb?|mongoose|mysql|mariadb|postgres(?:ql)?|sqlite|sqlalchemy|prisma|typeorm|sequelize|cassandra|kafka|rabbitmq|elasticsearch|clickhouse|snowflake|jdbc|odbc|ldap)\b/,
        /\b(?:nodemailer|smtp|imap|pop3|535-5|kubectl|minikube|vagrant|ansible|jenkins|circleci|gitlab|bitbucket|sourcetree|xcode|codesign|gradle|cocoapods|flutter|android studio|adb:)\b/,
        /externally-managed-environment|could not find a version that satisfies|no matching distribution found|\bpip3?: |sudo: |su: authentication|pam_|polkit/,
        /cursor-agent|copilot|gemini cli|codex (?:cli|login)|qwen-code|sourcegraph/,
      ],
      none: [
        /oauth error/,
        /api error|credit balance|security token|fix external|oauth token|usage limit|sso session|invalid_rapt|default credentials|api usage|aadsts|\b(?:bash|read|update|write|edit|grep|glob)\(/,
        /card info|payment should|your card/,
        /claude|anthropic|litellm|x-api-key|\/v1\/messages|bedrock|vertex|please run \/login|openrouter/,
      ],
    },
    hits: [
      'svn: E215004: Authentication failed and interactive prompting is disabled',
      'tweepy.errors.Unauthorized: 401 Unauthorized 89 - Invalid or expired token.',
      'SQLSTATE[HY000] [2002] Connection refused',
      "MongoServerError: Authentication failed. code: 18, codeName: 'AuthenticationFailed'",
      'POST http://localhost:3000/api/auth/callback/credentials 401 (Unauthorized)',
      'supabase: AuthApiError: Invalid Refresh Token: Already Used',
      'ElevenLabs 401: invalid_api_key',
    ],
    misses: ['Claude Code in Slack: OAuth token has expired', 'Please run /login'],
  },
  {
    id: 'not-auth/desktop-machine',
    cause: 'other_not_auth',
    weight: 0.9,
    says: message('rule.not-auth.desktop-machine'),
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
    says: message('rule.not-auth.port-taken'),
    match: { any: [/eaddrinuse|address already in use/], none: [/oauth|callback|log ?in|sign ?in/] },
    hits: ['Error: listen EADDRINUSE: address already in use :::3000'],
    misses: ['oauth callback: EADDRINUSE'],
  },
  {
    id: 'not-auth/system-io',
    cause: 'other_not_auth',
    weight: 0.66,
    yields: true,
    says: message('rule.not-auth.system-io'),
    match: {
      any: [
        /file watchers reached|returned an empty response/,
        /control request timeout|error in message reader|cli not found\. please install/,
        /(?:write|read) eio\b|\bemfile\b|\benomem\b|\benametoolong\b|too many open files|bad file descriptor|xclip|wl-copy|clipboard|pbcopy|not a tty|inappropriate ioctl/,
        /max turns? reached|turn limit|no files matched|exceeded the \d{3,9} ?ms timeout|claude code crashed|reserved keyword|was flagged|\[cyber\]/,
        /desync|telemetrysafeerror|did not provide any assistant messages|has invalid model '|agent file/,
      ],
      none: [/from file descriptor/],
    },
    hits: [
      'Exception: Control request timeout: initialize',
      'Error: write EIO',
      'Cannot read clipboard image: xclip not found',
    ],
    misses: ['EACCES'],
  },
];
