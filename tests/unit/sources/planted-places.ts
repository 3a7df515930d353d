import type { Platform } from '../../../src-main/core/where';

/** One place of the catalogue with a marked key in it, and what has to be said of it. `KEY` stands for the key. */
export interface Planted {
  readonly path: string;
  readonly text: string;
  readonly source: string;
  readonly line?: number;
  readonly pointer?: string;
  readonly read: 'yes' | 'no' | 'other-tool';
  /** Only there; everywhere without it. */
  readonly on?: Platform;
  /** Not a secret by the shape of Anthropic's keys: this value is the secret. */
  readonly value?: string;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const server = { mcpServers: { search: { command: 'npx', env: { SEARCH_KEY: 'KEY' } } } };
const inServer = '/mcpServers/search/env/SEARCH_KEY';
const plist = `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
  <key>Label</key>
  <string>keys</string>
  <key>EnvironmentVariables</key>
  <dict>
    <key>ANTHROPIC_API_KEY</key>
    <string>KEY</string>
  </dict>
</dict>
</plist>
`;
const setenv = `<plist><dict>
<key>ProgramArguments</key>
<array>
<string>launchctl</string>
<string>setenv</string>
<string>ANTHROPIC_API_KEY</string>
<string>KEY</string>
</array></dict></plist>
`;

const shell: readonly Planted[] = [
  ...['.bashrc', '.bash_profile', '.profile', '.zshrc', '.zshenv', '.zprofile', '.zlogin', '.xprofile'].map(
    (name): Planted => ({
      path: `~/${name}`,
      text: '# mine\nexport ANTHROPIC_API_KEY=KEY\n',
      source: name.startsWith('.z') ? 'shell/zsh' : name === '.xprofile' ? 'shell/session' : 'shell/bash',
      line: 2,
      read: 'yes',
    }),
  ),
  { path: '~/.bash_login', text: 'export CLAUDE_API_KEY=KEY\n', source: 'shell/bash', line: 1, read: 'no' },
  {
    path: '$SYS/etc/profile.d/k.sh',
    text: 'export ANTHROPIC_API_KEY=KEY\n',
    source: 'shell/bash',
    line: 1,
    read: 'yes',
  },
  {
    path: '~/.config/fish/config.fish',
    text: 'set -gx ANTHROPIC_API_KEY KEY\n',
    source: 'shell/fish',
    line: 1,
    read: 'yes',
  },
  {
    path: '~/.config/fish/conf.d/k.fish',
    text: 'set -gx ANTHROPIC_API_KEY KEY\n',
    source: 'shell/fish',
    line: 1,
    read: 'yes',
  },
  {
    path: '~/.config/nushell/config.nu',
    text: "$env.ANTHROPIC_API_KEY = 'KEY'\n",
    source: 'shell/nushell',
    line: 1,
    read: 'yes',
    on: 'linux',
  },
  {
    path: '~/Library/Application Support/nushell/env.nu',
    text: "$env.ANTHROPIC_API_KEY = 'KEY'\n",
    source: 'shell/nushell',
    line: 1,
    read: 'yes',
    on: 'darwin',
  },
  {
    path: '~/AppData/Roaming/nushell/env.nu',
    text: "$env.ANTHROPIC_API_KEY = 'KEY'\n",
    source: 'shell/nushell',
    line: 1,
    read: 'yes',
    on: 'win32',
  },
  ...(['linux', 'darwin'] as const).map((on): Planted => ({
    path: '~/.config/powershell/profile.ps1',
    text: "$env:ANTHROPIC_API_KEY = 'KEY'\n",
    source: 'shell/powershell',
    line: 1,
    read: 'yes',
    on,
  })),
  ...['PowerShell', 'WindowsPowerShell'].map((name): Planted => ({
    path: `~/Documents/${name}/Microsoft.PowerShell_profile.ps1`,
    text: "\r\n$env:ANTHROPIC_API_KEY = 'KEY'\r\n",
    source: 'shell/powershell',
    line: 2,
    read: 'yes',
    on: 'win32',
  })),
  {
    path: '~/Library/LaunchAgents/keys.plist',
    text: plist,
    source: 'shell/launchd',
    line: 9,
    read: 'yes',
    on: 'darwin',
  },
  {
    path: '~/Library/LaunchAgents/set.plist',
    text: setenv,
    source: 'shell/launchd',
    line: 7,
    read: 'yes',
    on: 'darwin',
  },
  {
    path: '~/.config/environment.d/k.conf',
    text: 'ANTHROPIC_API_KEY=KEY\n',
    source: 'shell/environment-d',
    line: 1,
    read: 'yes',
    on: 'linux',
  },
  {
    path: '$SYS/etc/environment',
    text: 'ANTHROPIC_API_KEY=KEY\n',
    source: 'shell/etc-environment',
    line: 1,
    read: 'yes',
    on: 'linux',
  },
  {
    path: '~/.pam_environment',
    text: 'ANTHROPIC_API_KEY DEFAULT=KEY\n',
    source: 'shell/pam-environment',
    line: 1,
    read: 'yes',
    on: 'linux',
  },
];

const inProject = (folder: string): readonly Planted[] => [
  {
    path: `${folder}/.env`,
    text: 'PORT=1\nANTHROPIC_API_KEY=KEY\n',
    source: 'projects/dotenv',
    line: 2,
    read: 'other-tool',
  },
  { path: `${folder}/.env.local`, text: 'CLAUDE_API_KEY="KEY"\n', source: 'projects/dotenv', line: 1, read: 'no' },
  {
    path: `${folder}/.env.production`,
    text: '# ANTHROPIC_API_KEY=KEY\n',
    source: 'projects/dotenv',
    line: 1,
    read: 'no',
  },
  {
    path: `${folder}/.envrc`,
    text: 'dotenv\nexport ANTHROPIC_API_KEY=KEY\n',
    source: 'projects/envrc',
    line: 2,
    read: 'other-tool',
  },
  {
    path: `${folder}/.mcp.json`,
    text: json(server),
    source: 'mcp/project-servers',
    pointer: inServer,
    line: 6,
    read: 'yes',
  },
  {
    path: `${folder}/.mcp/search.json`,
    text: json(server),
    source: 'mcp/project-folder',
    pointer: inServer,
    read: 'other-tool',
  },
  {
    path: `${folder}/.vscode/settings.json`,
    text: '{\n  // for Claude\n  "claude-code.environmentVariables": [\n    { "name": "ANTHROPIC_API_KEY", "value": "KEY" },\n  ],\n}\n',
    source: 'projects/vscode-settings',
    pointer: '/claude-code.environmentVariables/0/value',
    line: 4,
    read: 'yes',
  },
  {
    path: `${folder}/.vscode/mcp.json`,
    text: json({ servers: { search: { url: 'https://mcp.example/x?api_key=KEY' } } }),
    source: 'mcp/other-assistants',
    pointer: '/servers/search/url',
    read: 'other-tool',
  },
  {
    path: `${folder}/mise.toml`,
    text: '[tools]\nnode = "22"\n\n[env]\nANTHROPIC_API_KEY = "KEY"\n',
    source: 'projects/mise',
    pointer: '/env/ANTHROPIC_API_KEY',
    line: 5,
    read: 'other-tool',
  },
  {
    path: `${folder}/.tool-versions`,
    text: 'nodejs 22.0.0\n# KEY\n',
    source: 'projects/tool-versions',
    line: 2,
    read: 'other-tool',
  },
  {
    path: `${folder}/compose.yaml`,
    text: 'services:\n  web:\n    image: x\n    environment:\n      PORT: "1"\n      ANTHROPIC_API_KEY: KEY\n',
    source: 'projects/compose',
    pointer: '/services/web/environment/ANTHROPIC_API_KEY',
    line: 6,
    read: 'other-tool',
  },
  {
    path: `${folder}/docker-compose.yml`,
    text: 'services:\n  web:\n    environment:\n    - PORT=1\n    - ANTHROPIC_API_KEY=KEY # mine\n',
    source: 'projects/compose',
    pointer: '/services/web/environment/1',
    line: 5,
    read: 'other-tool',
  },
  {
    path: `${folder}/.devcontainer/devcontainer.json`,
    text: json({ image: 'x', containerEnv: { ANTHROPIC_API_KEY: 'KEY' } }),
    source: 'projects/devcontainer',
    pointer: '/containerEnv/ANTHROPIC_API_KEY',
    line: 4,
    read: 'other-tool',
  },
];

const otherProject: readonly Planted[] = [
  {
    path: '$HOME/other/.claude/settings.json',
    text: json({ env: { ANTHROPIC_API_KEY: 'KEY' } }),
    source: 'projects/claude-settings',
    pointer: '/env/ANTHROPIC_API_KEY',
    line: 3,
    read: 'yes',
  },
  {
    path: '$HOME/other/.claude/settings.local.json',
    text: json({ apiKey: 'KEY' }),
    source: 'projects/claude-settings',
    pointer: '/apiKey',
    line: 2,
    read: 'no',
  },
];

const editorPlaces: readonly (readonly [Platform, string, string])[] = [
  ['linux', '~/.config/Code/User/settings.json', 'terminal.integrated.env.linux'],
  ['linux', '~/.config/Cursor/User/settings.json', 'terminal.integrated.env.linux'],
  ['darwin', '~/Library/Application Support/Code/User/settings.json', 'terminal.integrated.env.osx'],
  ['darwin', '~/Library/Application Support/Cursor/User/settings.json', 'terminal.integrated.env.osx'],
  ['win32', '~/AppData/Roaming/Code/User/settings.json', 'terminal.integrated.env.windows'],
  ['win32', '~/AppData/Roaming/Cursor/User/settings.json', 'terminal.integrated.env.windows'],
];

const desktopPlaces: readonly (readonly [Platform, string])[] = [
  ['linux', '~/.config/Claude'],
  ['darwin', '~/Library/Application Support/Claude'],
  ['win32', '~/AppData/Roaming/Claude'],
];

const managedFolders: readonly (readonly [Platform, string])[] = [
  ['linux', '$SYS/etc/claude-code'],
  ['darwin', '$SYS/Library/Application Support/ClaudeCode'],
  ['win32', '$SYS/Program Files/ClaudeCode'],
];

const editorsAndServers: readonly Planted[] = [
  ...editorPlaces.map(([on, path, setting]): Planted => ({
    path,
    text: `{\n  "${setting}": { "ANTHROPIC_API_KEY": "KEY" }\n}\n`,
    source: 'editors/settings',
    pointer: `/${setting}/ANTHROPIC_API_KEY`,
    line: 2,
    read: 'yes',
    on,
  })),
  ...desktopPlaces.map(([on, path]): Planted => ({
    path: `${path}/claude_desktop_config.json`,
    text: json(server),
    source: 'mcp/claude-desktop',
    pointer: inServer,
    read: 'other-tool',
    on,
  })),
  ...managedFolders.map(([on, path]): Planted => ({
    path: `${path}/managed-mcp.json`,
    text: json(server),
    source: 'mcp/managed-servers',
    pointer: inServer,
    read: 'yes',
    on,
  })),
  { path: '~/.claude/mcp.json', text: json(server), source: 'mcp/guide-files', pointer: inServer, read: 'no' },
  {
    path: '~/.mcp/servers/search.json',
    text: json({ command: 'npx', env: { SEARCH_KEY: 'KEY' } }),
    source: 'mcp/guide-files',
    pointer: '/env/SEARCH_KEY',
    read: 'no',
  },
  {
    path: '~/.cursor/mcp.json',
    text: json({ mcpServers: { search: { url: 'https://x.example', headers: { Authorization: 'Bearer KEY' } } } }),
    source: 'mcp/other-assistants',
    pointer: '/mcpServers/search/headers/Authorization',
    read: 'other-tool',
  },
  {
    path: '~/.claude/skills/mail/SKILL.md',
    text: '---\nname: mail\n---\nUse KEY for it.\n',
    source: 'mcp/skills',
    line: 4,
    read: 'yes',
  },
  {
    path: '~/.claude/plugins/cache/shop/one/.mcp.json',
    text: json(server),
    source: 'mcp/plugins',
    pointer: inServer,
    read: 'yes',
  },
  {
    path: '~/.claude/plugins/cache/shop/one/scripts/run.sh',
    text: '#!/bin/sh\nexport X=KEY\n',
    source: 'mcp/plugins',
    line: 2,
    read: 'yes',
  },
  {
    path: '~/.claude/remote-settings.json',
    text: json({ env: { ANTHROPIC_AUTH_TOKEN: 'KEY' } }),
    source: 'claude-code/server-settings',
    pointer: '/env/ANTHROPIC_AUTH_TOKEN',
    read: 'yes',
  },
];

const leftovers: readonly Planted[] = [
  {
    path: '~/.claude/settings.local.json',
    text: json({ env: { ANTHROPIC_API_KEY: 'KEY' } }),
    source: 'leftovers/settings-fields',
    pointer: '/env/ANTHROPIC_API_KEY',
    line: 3,
    read: 'no',
  },
  {
    path: '$PROJ/.claude/settings.local.json',
    text: json({ permissions: { allow: ['Bash(curl -H "x-api-key: KEY" x)'] }, apiKeyHelper: '~/bin/key.sh' }),
    source: 'leftovers/settings-fields',
    pointer: '/permissions/allow/0',
    line: 4,
    read: 'no',
  },
  {
    path: '~/.codex/config.toml',
    text: 'model = "x"\n\n[mcp_servers.a.env]\nANTHROPIC_API_KEY = "KEY"\n',
    source: 'tools/other-assistants',
    pointer: '/mcp_servers/a/env/ANTHROPIC_API_KEY',
    line: 4,
    read: 'other-tool',
  },
  {
    path: '~/.aider.conf.yml',
    text: '# mine\nanthropic-api-key: KEY\n',
    source: 'tools/other-assistants',
    pointer: '/anthropic-api-key',
    line: 2,
    read: 'other-tool',
  },
  {
    path: '~/.continue/config.json',
    text: json({ models: [{ title: 'Opus', apiKey: 'KEY' }] }),
    source: 'tools/other-assistants',
    line: 5,
    read: 'other-tool',
  },
  {
    path: '~/.continue/.env',
    text: 'ANTHROPIC_API_KEY=KEY\n',
    source: 'tools/other-assistants',
    line: 1,
    read: 'other-tool',
  },
  {
    path: '~/.cc-switch/config.json',
    text: json({ claude: { providers: { a: { settingsConfig: { env: { ANTHROPIC_AUTH_TOKEN: 'KEY' } } } } } }),
    source: 'tools/other-assistants',
    pointer: '/claude/providers/a/settingsConfig/env/ANTHROPIC_AUTH_TOKEN',
    read: 'other-tool',
    value: 'gateway-0123456789-',
  },
  {
    path: '~/.config/crush/crushrc',
    text: 'provider add anthropic --type anthropic \\\n  --api-key KEY\n',
    source: 'tools/other-assistants',
    line: 2,
    read: 'other-tool',
  },
  ...(['linux', 'darwin', 'win32'] as const).map((on): Planted => ({
    path: on === 'win32' ? '~/AppData/Roaming/Block/goose/config/secrets.yaml' : '~/.config/goose/secrets.yaml',
    text: 'ANTHROPIC_API_KEY: KEY\n',
    source: 'tools/other-assistants',
    pointer: '/ANTHROPIC_API_KEY',
    read: 'other-tool',
    on,
  })),
  {
    path: '~/.local/share/opencode/auth.json',
    text: json({ anthropic: { type: 'api', key: 'KEY' } }),
    source: 'tools/other-assistants',
    pointer: '/anthropic/key',
    read: 'other-tool',
  },
  ...(
    [
      ['linux', '~/.config/io.datasette.llm/keys.json'],
      ['darwin', '~/Library/Application Support/io.datasette.llm/keys.json'],
      ['win32', '~/AppData/Roaming/io.datasette.llm/keys.json'],
    ] as const
  ).map(([on, path]): Planted => ({
    path,
    text: json({ anthropic: 'KEY' }),
    source: 'tools/other-assistants',
    pointer: '/anthropic',
    line: 2,
    read: 'other-tool',
    on,
  })),
  { path: '~/bin/key.sh', text: '#!/bin/sh\necho KEY\n', source: 'leftovers/settings-fields', line: 2, read: 'yes' },
  {
    path: '~/.claude/settings.json',
    text: json({ model: 'opus', anthropic: { api_key: 'KEY' } }),
    source: 'leftovers/settings-fields',
    pointer: '/anthropic/api_key',
    line: 4,
    read: 'no',
  },
  {
    path: '$PROJ/.claude/settings.json',
    text: json({ apiKey: 'KEY' }),
    source: 'leftovers/settings-fields',
    pointer: '/apiKey',
    line: 2,
    read: 'no',
  },
  {
    path: '~/.claude/config.json',
    text: json({ primaryApiKey: 'KEY' }),
    source: 'leftovers/guide-files',
    pointer: '/primaryApiKey',
    line: 2,
    read: 'no',
  },
  {
    path: '~/.config/claude/config.json',
    text: json({ api_key: 'KEY' }),
    source: 'leftovers/guide-files',
    pointer: '/api_key',
    line: 2,
    read: 'no',
  },
  {
    path: '~/AppData/Roaming/Claude/settings.json',
    text: json({ apiKey: 'KEY' }),
    source: 'leftovers/guide-files',
    pointer: '/apiKey',
    read: 'no',
    on: 'win32',
  },
  {
    path: '~/.claude/backups/.claude.json.backup.1763000000000',
    text: json({ primaryApiKey: 'KEY' }),
    source: 'leftovers/backups',
    pointer: '/primaryApiKey',
    line: 2,
    read: 'no',
  },
  {
    path: '~/.claude/backups/.claude.json.corrupted.1763000000001',
    text: '{"primaryApiKey": "KEY",,}\n',
    source: 'leftovers/backups',
    line: 1,
    read: 'no',
  },
  {
    path: '~/.claude/settings.json.bak',
    text: json({ env: { ANTHROPIC_API_KEY: 'KEY' } }),
    source: 'leftovers/backups',
    pointer: '/env/ANTHROPIC_API_KEY',
    line: 3,
    read: 'no',
  },
  {
    path: '~/.claude.json.backup',
    text: json({ claudeAiOauth: { accessToken: 'KEY' } }),
    source: 'leftovers/backups',
    pointer: '/claudeAiOauth/accessToken',
    read: 'no',
  },
  {
    path: '~/.bash_history',
    text: 'ls\nexport ANTHROPIC_API_KEY=KEY\n',
    source: 'leftovers/history',
    line: 2,
    read: 'no',
  },
  {
    path: '~/.zsh_history',
    text: ': 1745000000:0;cd x\n: 1745000100:0;export ANTHROPIC_API_KEY=KEY\n',
    source: 'leftovers/history',
    line: 2,
    read: 'no',
  },
  {
    path: '~/.local/share/fish/fish_history',
    text: '- cmd: set -gx ANTHROPIC_API_KEY KEY\n  when: 1745000000\n',
    source: 'leftovers/history',
    line: 1,
    read: 'no',
  },
  {
    path: '~/.python_history',
    text: 'x = 1\nclient = Anthropic(api_key="KEY")\n',
    source: 'leftovers/history',
    line: 2,
    read: 'no',
  },
  { path: '~/.node_repl_history', text: "process.env.X = 'KEY'\n", source: 'leftovers/history', line: 1, read: 'no' },
  {
    path: '~/AppData/Roaming/Microsoft/Windows/PowerShell/PSReadLine/ConsoleHost_history.txt',
    text: 'dir\r\n$env:ANTHROPIC_AUTH_TOKEN="KEY"\r\n',
    source: 'leftovers/history',
    line: 2,
    read: 'no',
    on: 'win32',
    value: 'gateway-token-91f0-TEST',
  },
];

const clouds: readonly Planted[] = [
  {
    path: '~/.aws/credentials',
    text: '[default]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = KEY\n',
    source: 'cloud/aws',
    line: 3,
    read: 'other-tool',
    value: 'TESTsecretTESTsecretTESTsecretTESTsecret',
  },
  {
    path: '~/.aws/sso/cache/a.json',
    text: json({ accessToken: 'KEY', expiresAt: '2020-01-01T00:00:00Z' }),
    source: 'cloud/aws-sign-on',
    pointer: '/accessToken',
    read: 'other-tool',
    value: 'aoaAAAAATESTtoken-0123456789',
  },
  ...(['linux', 'darwin'] as const).map((on): Planted => ({
    path: '~/.config/gcloud/application_default_credentials.json',
    text: json({ client_secret: 'd-TEST-0123456789', refresh_token: 'KEY' }),
    source: 'cloud/google-default',
    pointer: '/refresh_token',
    read: 'other-tool',
    value: '1//0TESTrefresh-0123456789',
    on,
  })),
  {
    path: '~/AppData/Roaming/gcloud/application_default_credentials.json',
    text: json({ refresh_token: 'KEY' }),
    source: 'cloud/google-default',
    pointer: '/refresh_token',
    read: 'other-tool',
    value: '1//0TESTrefresh-0123456789',
    on: 'win32',
  },
  ...(['linux', 'darwin'] as const).map((on): Planted => ({
    path: '~/.config/gcloud/legacy_credentials/me@example.org/adc.json',
    text: json({ refresh_token: 'KEY' }),
    source: 'cloud/gcloud',
    pointer: '/refresh_token',
    read: 'other-tool',
    value: '1//0TESTlegacy-0123456789',
    on,
  })),
  {
    path: '~/.azure/msal_token_cache.json',
    text: json({ RefreshToken: { a: { secret: 'KEY' } } }),
    source: 'cloud/azure',
    pointer: '/RefreshToken/a/secret',
    read: 'other-tool',
    value: '0.ATESTrefresh-0123456789',
  },
];

/** The state file lists the other project and has servers of both scopes. */
const state: Planted = {
  path: '~/.claude.json',
  text: json({
    mcpServers: { search: { command: 'npx', args: ['--api-key', 'KEY'] } },
    projects: { '$HOME/other': { hasTrustDialogAccepted: true } },
  }),
  source: 'mcp/user-servers',
  pointer: '/mcpServers/search/args/1',
  read: 'yes',
};

export const planted: readonly Planted[] = [
  state,
  ...shell,
  ...inProject('$PROJ'),
  ...inProject('$HOME/other'),
  ...otherProject,
  ...editorsAndServers,
  ...leftovers,
  ...clouds,
];
