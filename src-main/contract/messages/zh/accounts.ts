import type { Translation } from '../../translation';
import type { accountWords } from '../en-accounts';
import { spaced } from './spaced';

/** Chinese of en-accounts.ts. */
export const accounts: Translation<typeof accountWords> = {
  'home.title': (a) => spaced`把“${a.name}”保存到一个安全的地方`,
  'home.use.title': (a) => spaced`让 Claude Code 使用“${a.name}”`,
  'home.vault.step': (a) => spaced`把密钥${a.masked}放入这台电脑的钥匙串，在那里加密保存。`,
  'home.vault.target': (a) => spaced`钥匙串：${a.name}`,
  'home.record.step': () => '记下密钥的名称和最后四个字符，不包含密钥本身。',
  'home.helper.step': () => '让 Claude Code 从钥匙串取用密钥。',
  'home.helper.replaces': () => '让 Claude Code 从钥匙串取用密钥，取代现有的辅助命令。',
  'home.copies.step': (a) => spaced`移除${a.names}中的副本。`,
  'home.outranks.step': (a) => spaced`移除${a.names}，否则 Claude Code 会用它，而不是钥匙串中的密钥。`,
  'home.outranks.disable': (a) =>
    spaced`停用${a.names}，否则 Claude Code 会用它，而不是钥匙串中的密钥。它会作为注释保留，但不含密钥。`,
  'home.other-tool': (a) =>
    spaced`另一个程序在这里的${a.names}中保存了同一个密钥，没有它可能无法工作。选择它即可一并移除。`,
  'home.login-rests': () => '你的 Claude 登录会保留，但暂不使用：密钥优先。',
  'home.not-ours': (a) => spaced`${a.name}还来自${a.place}，Keymender 无法更改那里。Claude Code 会继续使用它。`,
  'home.environment': (a) => spaced`${a.name}设置在当前会话中。请注销后重新登录系统，或打开新的终端，更改才会生效。`,
  'home.mac-asks': () =>
    '第一次使用时，macOS 会问是否允许“security”读取密钥。请选择“始终允许”，否则 Claude Code 取不到它。',
  'home.linux-session': () => '只有在你登录这个桌面时，Claude Code 才能取用密钥。',
  'home.higher-scope': (a) => spaced`${a.file}指定了自己的辅助命令，Claude Code 会改用它。Keymender 不更改它。`,
  'home.provider': () => 'Claude Code 目前设为使用云服务商，停用之后才会使用这个密钥。',
  'home.other-copies': (a) => spaced`有${a.count}个密钥副本 Keymender 无法更改。`,

  'account.usual-name': (a) => spaced`密钥 …${a.end}`,
  'account.add.title': (a) => spaced`保存密钥“${a.name}”`,
  'account.rejected': (a) => spaced`${a.why}Claude Code 用它将无法工作。`,
  'account.remove.title': (a) => spaced`移除密钥“${a.name}”`,
  'account.remove.vault': () => '从这台电脑的钥匙串中取出密钥。在 Anthropic 那边保持不变。',
  'account.remove.record': () => '忘记密钥的名称。',
  'account.rotate.vault': (a) => spaced`把新密钥放入钥匙串，取代“${a.name}”的旧密钥。`,
  'account.rotate.record': (a) => spaced`记下“${a.name}”新密钥的最后四个字符。`,

  'folder.title': (a) => spaced`“${a.name}”的第二个 Claude Code`,
  'folder.settings': () => '为这个账号新建单独的文件夹：它的登录和设置各自独立。',
  'folder.note': () => '记下这个账号的名称，用于账号列表。',
  'folder.launcher': () => '新建一个用这个账号启动 Claude Code 的图标。',
  'folder.function': (a) => spaced`添加命令${a.command}，用这个账号启动 Claude Code。`,
  'folder.function.new': (a) => spaced`新建这个文件，其中的命令${a.command}用这个账号启动 Claude Code。`,
  'folder.comment': (a) => spaced`使用账号“${a.name}”的 Claude Code，添加者：Keymender`,
  'folder.new-terminal': (a) => spaced`打开新的终端并输入${a.command}，然后在那里登录一次。`,
  'folder.no-shell-file': () => 'Keymender 不认识你的 shell，所以没有添加命令。请改用图标。',

  'fault.account-name.empty': () => '请起个名称，以便与其他的区分。',
  'fault.account-name.long': () => '名称太长。最多 64 个字符。',
  'fault.account-name.unseen': () => '名称里有看不见的字符。请手动输入。',
  'fault.account-name.taken': (a) => spaced`已经有名为“${a.name}”的了。请换一个名称。`,
  'fault.unknown-account': () => '没有这个名称的密钥。',
  'fault.account-in-use': (a) => spaced`Claude Code 正在使用“${a.name}”。请先让它使用另一个密钥，或退出登录。`,
  'fault.account-known': (a) => spaced`这个密钥已经保存，名为“${a.name}”。`,
  'fault.no-helper-command': () => 'Keymender 所在的文件夹名称无法安全地写进命令。请把它移到另一个文件夹。',
  'fault.keychain-none': () => '这个系统没有 Keymender 可用的钥匙串，所以没有安全的地方存放密钥。',
  'fault.keychain-silent': () => '钥匙串没有响应。请稍后再试。',
  'fault.account-token': () => '这是 Claude 登录的令牌，不在这里保存：请改用 Claude Code 登录。这里请粘贴 API 密钥。',
  'fault.keychain-locked': () => '钥匙串已锁定。请解锁后再试。',
  'fault.not-in-keychain': (a) => spaced`密钥“${a.name}”已不在钥匙串中。请从列表中移除它，再重新添加。`,
  'fault.settings-broken': (a) => spaced`${a.file}无法作为设置读取，所以不能添加内容。请先修复。`,
  'fault.belongs-together': () => '其中有些更改必须一起进行，所以一项都没有执行。请重新预览，并保持它们选中。',
  'fault.folder-taken': (a) => spaced`${a.folder}已经存在。请换一个名称。`,

  'verify.helper': (a) => spaced`获取密钥的命令没有成功：${a.why}。`,
  'verify.helper-silent': () => '它什么都没有输出',
  'verify.helper-other': () => '获取密钥的命令给出了别的内容。',
};
