// The rooms of ARCHITECTURE.md and which way the arrows point. A room may import itself and what is listed.
const room = (name) => `^src-main/${name}/`;
const rooms = {
  contract: [],
  core: ['contract'],
  rules: ['core', 'contract'],
  ports: ['core', 'contract'],
  sources: ['core', 'rules', 'contract', 'ports'],
  services: ['core', 'rules', 'sources', 'ports', 'contract'],
  adapters: ['core', 'rules', 'ports', 'contract'],
  ipc: ['services', 'core', 'rules', 'ports', 'contract'],
  // The parts of cli.ts: they put the headless command together.
  headless: ['adapters', 'services', 'sources', 'core', 'rules', 'ports', 'contract'],
  shell: ['ipc', 'services', 'core', 'rules', 'ports', 'contract'],
};

const arrows = Object.entries(rooms).map(([name, allowed]) => ({
  name: `${name}-imports-only-${allowed.join('-') || 'itself'}`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src-(main|renderer)/', pathNot: [name, ...allowed].map(room) },
}));

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: 'contract-needs-zod-only',
      severity: 'error',
      from: { path: room('contract') },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: '^node_modules/zod/' },
    },
    {
      name: 'node-only-in-adapters',
      comment: 'Decisions stay pure; the operating system is behind the ports.',
      severity: 'error',
      from: {
        path: '^src-main/',
        pathNot: [room('adapters'), room('shell'), room('headless'), '^src-main/[^/]+\\.ts$'],
      },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'native-modules-only-in-adapters',
      severity: 'error',
      from: { path: '^src-', pathNot: [room('adapters'), '^src-main/[^/]+\\.ts$'] },
      to: { path: '^node_modules/(keytar|@github/keytar|@vscode/ripgrep)/' },
    },
    {
      name: 'electron-only-in-the-shell',
      severity: 'error',
      from: { path: '^src-', pathNot: [room('shell'), '^src-main/(main|preload)\\.ts$'] },
      to: { path: '^(node_modules/)?electron(/|$)' },
    },
    {
      name: 'headless-without-electron',
      severity: 'error',
      from: { path: '^src-main/cli\\.ts$' },
      to: { path: [room('shell'), room('ipc')] },
    },
    {
      name: 'preload-knows-channel-names-only',
      severity: 'error',
      from: { path: '^src-main/preload\\.ts$' },
      to: { path: '^src-(main|renderer)/', pathNot: [room('contract'), '^src-main/ipc/preload-bridge\\.ts$'] },
    },
    {
      name: 'window-knows-the-contract-only',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/', pathNot: room('contract') },
    },
    {
      name: 'window-without-node',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'Types may refer to each other; they are gone when the program runs.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-tests-in-the-app',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: '^(tests|scripts)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.cjs', '.svelte', '.json'] },
  },
};
