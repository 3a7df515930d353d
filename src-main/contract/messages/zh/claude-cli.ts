import type { Translation } from '../../translation';
import type { installationWords, loginWords, logoutWords, runningWords } from '../en-claude-cli';
import { spaced } from './spaced';

/** Chinese of en-claude-cli.ts: a guided login. */
export const login: Translation<typeof loginWords> = {
  'login.busy': () => '已经有一次登录在进行。请先完成或取消它。',
  'login.not-waiting': () => '目前没有登录在等待代码。',
  'login.code-empty': () => '请粘贴页面上显示的代码。',
  'login.code-lines': () => '代码是一行，不含空格。请从页面上重新复制。',
  'login.code-incomplete': () => '代码不完整。请全部复制，包括中间的 #。',
  'login.untrusted-page': () => 'Claude Code 要打开的页面不是 Anthropic 的登录页面。没有打开任何页面，登录已停止。',
  'login.timeout': () => '十分钟内没有完成登录，所以已结束。什么都没有更改。',
  'login.code-not-accepted': () => 'Anthropic 没有接受这个代码。它可能不完整、已过期或已用过。请重新开始，获取新代码。',
  'login.refused': () => '登录页面被关闭，或拒绝了登录。什么都没有更改。',
  'login.network': () => 'Claude Code 没能连接 Anthropic 来完成登录。请检查网络连接，然后再试。',
  'login.tls': () => 'Claude Code 无法信任安全连接。常见原因是公司的网络检查。',
  'login.keychain': () => 'Claude Code 没能把登录保存到钥匙串。请解锁钥匙串，然后再试。',
  'login.not-saved': () => 'Claude Code 表示登录成功，但这里没有保存。常见原因是钥匙串已锁定，或文件夹无法写入。',
  'login.not-allowed': () => 'Anthropic 不允许这个账号使用 Claude Code。请检查它的套餐，或询问管理员。',
  'login.config-broken': () => 'Claude Code 的一个设置文件已损坏，它还没登录就会停止。请先修复该文件。',
  'login.stopped': () => 'Claude Code 在登录途中结束了。什么都没有更改。',
  'login.could-not-start': (a) => spaced`没能启动 Claude Code（${a.detail}）。`,
  'login.other': (a) => spaced`Claude Code 没能登录。它显示：${a.said}`,
};

/** The Claude Code programs on this machine. */
export const installation: Translation<typeof installationWords> = {
  'installation.none': (a) =>
    spaced`这台电脑没有安装 Claude Code，或不在程序通常所在的位置。要安装，请打开终端并运行：${a.command}`,
  'installation.too-old': (a) =>
    spaced`这个 Claude Code 的版本是${a.version}，从这里登录需要${a.needed}或更新的版本。要更新，请打开终端并运行：${a.command}`,
  'installation.no-version': () => '询问版本时，这个 Claude Code 没有回答。它可能已损坏。',
  'installation.refused-by-server': (a) => spaced`版本${a.version}太旧：Anthropic 要求${a.needed}或更新的版本。`,
  'installation.cannot-log-in': (a) => spaced`版本${a.version}不能自己登录，从${a.needed}起才可以。`,
  'installation.known-bad': (a) => spaced`版本${a.version}有已知的问题：${a.trouble}。`,
  'installation.several': (a) => spaced`这台电脑上有${a.count}个 Claude Code。你的终端使用的是${a.used}中的那个。`,
  'installation.several-versions': (a) => spaced`你的终端使用版本${a.version}，尽管也安装了${a.newest}。`,
  'installation.not-on-path': () => '你的终端找不到它：它的文件夹不在 PATH 中。',
};

/** Logging out through Claude Code. */
export const logout: Translation<typeof logoutWords> = {
  'logout.goes-login': (a) => spaced`${a.place}中的登录会被删除。`,
  'logout.goes-mcp': (a) => spaced`保存在${a.place}中的 MCP 服务器登录会一并删除。之后你需要重新登录它们。`,
  'logout.goes-account': (a) => spaced`${a.place}中记住的账号名会被移除。`,
  'logout.goes-managed-key': (a) => spaced`${a.place}中 Console 登录时保存的密钥会被移除。`,
  'logout.stays-using': (a) => spaced`${a.place}中的${a.name}会保留。你退出登录后，Claude Code 会继续使用它。`,
  'logout.stays-copy': (a) => spaced`${a.place}中的备份仍含有密钥。退出登录不会改动它。`,
  'logout.stays': (a) => spaced`${a.place}中的${a.name}会保留。`,
  'logout.no-cli': () =>
    '没有安装 Claude Code，所以它无法为你退出登录。可以改为删除保存登录的文件，但不会通知 Anthropic。',
  'logout.done': () => '你已退出登录，Anthropic 也已结束这个登录。',
  'logout.done-unconfirmed': () =>
    '你已在这台电脑上退出登录，但 Anthropic 没有确认登录已结束。在 claude.ai/settings/claude-code 结束它之前，它可能仍然有效。',
  'logout.done-still-using': (a) => spaced`Claude Code 仍有可用的凭据：${a.what}。`,
  'logout.left-behind': (a) => spaced`Claude Code 表示已退出登录，但${a.place}中的登录仍然存在。`,
  'logout.timeout': () => 'Claude Code 没有在 30 秒内完成退出登录，所以已结束它。',
  'logout.could-not-start': (a) => spaced`没能启动 Claude Code（${a.detail}）。什么都没有更改。`,
  'logout.failed': (a) =>
    a.said === '' ? 'Claude Code 没能退出登录，也没有说明原因。' : spaced`Claude Code 没能退出登录。它显示：${a.said}`,
  'logout.no-backup': () => '没能创建备份，所以什么都没有更改。',
};

/** What has to be restarted after a change. */
export const running: Translation<typeof runningWords> = {
  'running.in-folder': (a) => spaced`文件夹${a.folder}中的 Claude Code`,
  'running.somewhere': () => '另一个窗口中的 Claude Code',
};
