import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { repairWords } from '../en-repair';
import { spaced } from './spaced';

const { full: when } = momentsIn('zh');

/** Chinese of en-repair.ts. */
export const repair: Translation<typeof repairWords> = {
  'repair.title': (a) => spaced`修复${a.count}个文件`,
  'repair.title.by-hand': () => '这需要你来处理',

  'repair.choice.mend': () => '就地修复这个文件',
  'repair.choice.backup': () => '换回 Claude Code 保留的副本',
  'repair.choice.corrupted': () => '修复 Claude Code 保留的损坏副本',
  'repair.choice.fresh-state': () => '从头开始：Claude Code 会重新问最初的问题',
  'repair.choice.fresh': () => '把损坏的文件移到一旁，不用它继续',
  'repair.choice.keep-read': (a) => spaced`保留 Claude Code 现在读取的${a.file}`,
  'repair.choice.keep-other': (a) => spaced`改用 Claude Code 现在跳过的${a.file}`,

  'repair.broken-at': (a) => spaced`${a.file}在第${a.line}行第${a.column}个字符处损坏。`,
  'repair.empty': (a) => spaced`${a.file}是空的。`,
  'repair.utf16': (a) => spaced`${a.file}是 UTF-16 编码，Claude Code 无法读取。会改用 UTF-8 重写，内容不变。`,
  'repair.more-changes': (a) => spaced`还有${a.count}处以同样的方式修复。`,
  'repair.restores': (a) => spaced`换回 Claude Code 在${when(a.at)}保留的副本。此后的设置会丢失。`,
  'repair.restores-mended': (a) => spaced`修复${when(a.at)}的损坏副本并换回。`,
  'repair.sets-aside': (a) => spaced`文件保留在原位置旁边，名为${a.file}。`,
  'repair.starts-anew': (a) => spaced`Claude Code 下次启动时会新建一个。损坏的文件保留在旁边，名为${a.file}。`,
  'repair.takes-out-field': (a) => spaced`移除“${a.field}”，它应为 ${a.expected}。因为它，整个文件都被忽略。`,
  'repair.second-file': (a) => spaced`Claude Code 读取${a.read}而跳过${a.unread}，因为两者同时存在。`,
  'repair.aside-copy': () => '以这个名称保留文件，没有程序会读取它。',

  'repair.corrects': (a) => spaced`更正${a.names}。`,
  'repair.correct.whitespace-around': () => '去掉前后的空格或换行符。',
  'repair.correct.whitespace-inside': () => '去掉中间的空格。',
  'repair.correct.line-break-inside': () => '去掉中间的换行符。',
  'repair.correct.invisible-character': () => '去掉其中的不可见字符。',
  'repair.correct.not-sendable': () => '去掉无法发送的字符。',
  'repair.correct.quotes-around': () => '去掉前后的引号。',
  'repair.correct.bearer-prefix': () => '去掉前面的“Bearer”。',
  'repair.correct.doubled': () => '去掉后面重复的一份。',
  'repair.correct.placeholder': (a) => spaced`移除${a.names}，其中只有占位文字。`,
  'repair.correct.useless': (a) => spaced`移除${a.name}：Claude Code 在那里不能使用这种内容。`,
  'repair.correct.rename': (a) => spaced`把${a.name}改名为${a.to}，其中的内容属于那里。`,
  'repair.correct.base-url': (a) => spaced`去掉${a.name}中地址末尾的 /v1。Claude Code 会自己加上。`,
  'repair.ask.looks-truncated': (a) =>
    spaced`${a.place}中的${a.name}似乎被截断了，无法更正。请在 Anthropic Console 中新建一个密钥，然后选择“我有新密钥”。`,
  'repair.ask.other-vendor': (a) =>
    spaced`${a.place}中的${a.name}无法更正。${a.words}请在那里放入 Claude 密钥，或移除它。`,
  'repair.ask.by-hand': (a) => spaced`${a.place}中的${a.name}只能手动更正：Keymender 不更改这类位置。`,

  'repair.only-you': () => '从现在起，只有你能读取这个文件。',
  'repair.own-it': (a) =>
    spaced`${a.path}属于这台电脑的另一个用户，通常是因为曾用 sudo 运行过命令。请打开终端并运行：${a.command}。Keymender 自己从不要求管理员权限。`,
  'repair.allow-it': (a) => spaced`${a.path}是你的，但它的权限不让你访问。请打开终端并运行：${a.command}`,
  'repair.allow-it-windows': (a) =>
    spaced`你没有权限读取${a.path}。请在文件资源管理器中打开它的属性，在“安全”中给你自己的用户名“完全控制”权限。`,
  'repair.login-file': (a) => spaced`${a.file}保存登录，归 Claude Code 所有。重新登录，它就会重写。`,
  'repair.administrator': (a) => spaced`${a.file}归管理员所有，需要由管理员修复。`,
  'repair.cannot-mend': (a) => spaced`无法在这里修复${a.file}。${a.why}`,
  'repair.unreadable': (a) => spaced`${a.file}无法读取，所以无法修复。`,

  'verify.not-mended': (a) => spaced`${a.file}仍有同样的问题。`,

  'head.servers-broken': () => '一个服务器列表被忽略了',
  'tell.servers-broken': (a) => spaced`${a.file}在第${a.line}行损坏，所以其中的服务器 Claude Code 一个也用不了。`,
  'head.two-state-files': () => 'Claude Code 有两个账号文件',
  'tell.two-state-files': (a) => spaced`它读取${a.read}而跳过${a.unread}。在一个文件中的设置，另一个文件里没有。`,
  'head.others-can-read': () => '别人能读取你的密钥',
  'tell.others-can-read': (a) => spaced`这台电脑的每个用户都能打开${a.file}，其中有密钥或登录。`,
  'head.other-owner': () => '有一个文件属于其他用户',
  'tell.other-owner': (a) => spaced`${a.file}不属于你，所以 Claude Code 无法更改它。用 sudo 运行过命令之后会这样。`,
  'head.value-wrong': () => '你的密钥需要更正',
  'tell.value-wrong': (a) => spaced`${a.place}中的${a.name}有问题。${a.words}`,
  'do.repair': () => '修复',
  'do.correct': () => '更正',
  'do.how-to-repair': () => '如何修复',
};
