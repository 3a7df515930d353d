import type { Translation } from '../../translation';
import type { placeOfUseWords } from '../en-places-of-use';
import type { sinceWords } from '../en-since';
import { spaced } from './spaced';

/** Chinese of en-places-of-use.ts. */
export const placesOfUse: Translation<typeof placeOfUseWords> = {
  'place.dock.linux': () => '桌面',
  'place.dock.darwin': () => '程序坞',
  'place.dock.win32': () => '“开始”菜单',
  'place.editor': (a) => a.name,
  'place.editor-terminal': (a) => spaced`${a.name}的终端`,
  'place.editor-project': (a) => spaced`${a.name}中的${a.project}`,
  'place.project': (a) => a.project,
  'place.project-scripts': (a) => spaced`${a.project}的脚本`,
  'place.desktop': () => 'Claude Desktop',

  'place.because.dock.linux': () =>
    '通过图标启动的程序，得到的是会话设置的变量，而不是 shell 文件设置的变量。我们假定你的会话会读取 .profile、environment.d 和 /etc/environment。',
  'place.because.dock.darwin': () => '从程序坞启动的程序，得不到 shell 文件设置的变量，只能得到为整个会话设置的变量。',
  'place.because.dock.win32': () =>
    '通过图标启动的程序，得到的是 Windows 为你保存的变量，而不是 PowerShell 配置文件中的变量。',
  'place.because.editor': (a) => spaced`${a.name}会传递终端中的变量，并加上它自己设置中的变量。`,
  'place.because.editor-terminal': (a) =>
    spaced`${a.name}中的终端以它设置中的变量启动，然后才是 shell 文件设置的变量。`,
  'place.because.project': (a) => spaced`在${a.folder}中启动时，Claude Code 还会读取该文件夹的设置。`,
  'place.because.desktop': () => 'Claude Desktop 有自己的登录。它会忽略密钥变量和 Claude Code 的登录。',

  'place.desktop.uses': () => '它自己的登录',
  'place.desktop.from': () => 'Claude Desktop 自身',
  'place.desktop.health': () => 'Claude Desktop 的登录由它自己保管，所以这里不检查。',

  'head.place-differs': () => '有些地方用的是另一个账号',
  'tell.place-differs': (a) => spaced`在终端中，Claude Code 使用${a.main}。在${a.places}中，它使用${a.other}。`,
  'tell.place-nothing': (a) => spaced`在终端中，Claude Code 使用${a.main}。在${a.places}中，它没有登录。`,
  'tell.project-differs': (a) => spaced`在${a.places}中，Claude Code 使用${a.other}。`,
  'head.place-rejected': () => '有一处的密钥不被接受',
  'tell.place-rejected': (a) =>
    spaced`在${a.place}中，Claude Code 使用${a.other}（${a.from}），而 Anthropic 不接受它。`,
};

/** Chinese of en-since.ts. */
export const since: Translation<typeof sinceWords> = {
  'since.uses-login': () => 'Claude Code 现在使用你的登录，不再使用密钥。',
  'since.uses-key': (a) => spaced`Claude Code 现在使用密钥，不再使用你的登录。设置位置：${a.place}。`,
  'since.uses-other': (a) => spaced`Claude Code 的登录现在来自${a.place}。`,
  'since.signed-in': () => 'Claude Code 现在已登录。',
  'since.signed-out': () => 'Claude Code 已不再登录。',
  'since.account': (a) => spaced`Claude Code 现在的账号是${a.after}，之前是${a.before}。`,
  'since.replaced': (a) => spaced`${a.place}中的密钥已被替换。`,
  'since.new-key': (a) => spaced`在${a.place}中发现了新密钥。`,
  'since.new-copies': (a) => spaced`发现了${a.count}个新的密钥副本。`,
  'since.gone': (a) => spaced`有${a.count}个密钥副本不见了。`,
  'since.rejected': () => '上次可用的凭据，现在被拒绝了。',
  'since.works': () => '上次被拒绝的凭据，现在可用了。',
  'since.updated': (a) => spaced`Claude Code 已从${a.before}更新到${a.after}。`,
  'since.place': (a) => spaced`在${a.place}中，Claude Code 现在使用：${a.uses}。`,
};
