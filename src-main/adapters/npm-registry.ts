/** The official public registry, where Claude Code's package is published (code.claude.com setup page, 2026-10). */
export const npmRegistry = 'https://registry.npmjs.org';
