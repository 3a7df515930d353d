/** Other programs that write what Claude Code signs in with. */
export const otherToolWords = {
  'other-tool.login': (a: { name: string }) =>
    `${a.name} changes Claude Code’s login too. Close it first, or it may put an old login back.`,
  'other-tool.settings': (a: { name: string }) =>
    `${a.name} writes keys into Claude Code’s settings. A key from there goes before a login.`,
} as const;
