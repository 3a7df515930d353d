/**
 * The names of everything that crosses between window and main process, without the shapes:
 * the sandboxed preload needs the names only, and must not carry a validation library.
 */
export const callNames = [
  'snapshot.get',
  'check.now',
  'check.message',
  'cli.newest',
  'helper.run',
  'login.start',
  'login.code',
  'login.open',
  'login.cancel',
  'logout.preview',
  'rotate.preview',
  'remove.preview',
  'subscription.preview',
  'repair.preview',
  'plan.apply',
  'plan.drop',
  'history.list',
  'history.undo',
  'backups.delete',
  'diagnose.text',
  'diagnose.clipboard',
  'network.check',
  'finding.reveal',
  'link.open',
  'report.copy',
  'deep.get',
  'deep.pick',
  'deep.forget',
  'deep.start',
  'deep.cancel',
  'accounts.list',
  'accounts.add',
  'accounts.rename',
  'accounts.remove',
  'accounts.use.preview',
  'accounts.home.preview',
  'settings.get',
  'settings.set',
  'window.close',
  'window.painted',
  'app.quit',
] as const;
export type CallName = (typeof callNames)[number];

export const pushNames = ['snapshot', 'login', 'network', 'deep', 'navigate'] as const;
export type PushName = (typeof pushNames)[number];
