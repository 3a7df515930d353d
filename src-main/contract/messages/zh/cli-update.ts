import type { Translation } from '../../translation';
import type { cliUpdateWords } from '../en-cli-update';
import { spaced } from './spaced';

/** Chinese of en-cli-update.ts. */
export const cliUpdate: Translation<typeof cliUpdateWords> = {
  'cli-update.runs': (a) => spaced`Keymender 会运行“${a.command}”并等待它完成，最多十分钟。你的密钥和登录不受影响。`,
  'cli-update.reinstalls': (a) =>
    spaced`这个 Claude Code 没有回答，可能已损坏。Keymender 会运行“${a.command}”重新安装它。你的密钥和登录不受影响。`,
  'cli-update.terminal': (a) => spaced`请打开终端并运行：${a.command}`,
  'cli-update.terminal-damaged': (a) =>
    spaced`这个 Claude Code 没有回答，可能已损坏，所以无法更新自己。请打开终端并运行：${a.command}`,
  'cli-update.terminal-manager': (a) =>
    spaced`它是用${a.program}安装的，由${a.program}更新。请打开终端并运行：${a.command}`,
  'cli-update.no-program': (a) =>
    spaced`它是用${a.program}安装的，但这台电脑上没有找到${a.program}。请在有${a.program}的地方运行：${a.command}`,
  'cli-update.system': () => '它随系统的软件一起安装，也一起更新。这需要管理员权限，而 Keymender 从不要求管理员权限。',
  'cli-update.other-used': (a) => spaced`你的终端使用的是另一个：${a.used}。更新这个不会改变那个。`,
  'cli-update.others': (a) => spaced`还有${a.count}个其他 Claude Code：${a.paths}。它们保持不变。`,
  'cli-update.done': (a) => spaced`Claude Code 已从${a.before}更新到${a.after}。`,
  'cli-update.done-now': (a) => spaced`Claude Code 现在的版本是${a.after}。`,
  'cli-update.same': (a) => spaced`命令运行顺利，Claude Code 的版本仍是${a.version}：没有更新的版本。`,
  'cli-update.same-reinstalled': (a) => spaced`已重新安装 Claude Code ${a.version}。`,
  'cli-update.restart': () => '已打开的 Claude Code 会继续使用旧版本，直到你重新启动它。',
  'cli-update.no-answer': () => '命令已运行，但询问版本时 Claude Code 没有回答。它可能已损坏。',
  'cli-update.gone': () => '命令已运行，但 Claude Code 已不在原来的位置。',
  'cli-update.timeout': () => '命令没有在十分钟内结束，所以已停止。',
  'cli-update.cancelled': () => '你停止了更新。Claude Code 可能只更新了一半；如果出现问题，请重新更新。',
  'cli-update.could-not-start': (a) => spaced`没能启动命令（${a.detail}）。`,
  'cli-update.denied': (a) =>
    spaced`更改 Claude Code 的安装文件夹需要管理员权限，而 Keymender 从不要求管理员权限。请打开终端并运行：${a.command}`,
  'cli-update.network': () => '没能获取新版本。请检查网络连接，然后再试。',
  'cli-update.no-space': () => '磁盘已满。请腾出空间，然后再试。',
  'cli-update.read-only': () => '磁盘是只读的，所以什么都没有安装。',
  'cli-update.failed': (a) =>
    a.said === '' ? '命令运行失败，也没有说明原因。' : spaced`命令运行失败。它显示：${a.said}`,
  'cli-update.busy': () => '已经有一次更新在进行。',
  'cli-update.unknown': () => '这个 Claude Code 已不存在。请重新查看。',
  'cli-update.not-here': () => '这次运行使用的是虚构的主目录，所以不会运行这台电脑上的程序。',
};
