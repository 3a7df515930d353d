import type { Translation } from '../../translation';
import type { deepScanWords } from '../en-deep-scan';
import type { installationHealthWords } from '../en-installation-health';
import type { otherToolWords } from '../en-other-tools';
import { spaced } from './spaced';

/** Chinese of en-other-tools.ts. */
export const otherTools: Translation<typeof otherToolWords> = {
  'other-tool.login': (a) => spaced`${a.name}也会更改 Claude Code 的登录。请先关闭它，否则它可能会放回旧的登录。`,
  'other-tool.settings': (a) => spaced`${a.name}会把密钥写进 Claude Code 的设置。那里的密钥优先于登录。`,
};

/** Chinese of en-installation-health.ts. */
export const installationHealth: Translation<typeof installationHealthWords> = {
  'running.old': (a) => spaced`它在${a.file}更改之前就已启动，可能仍在使用原来的内容。请关闭它，再重新启动。`,
  'running.old-sign-in': () =>
    '它在 Keymender 更改 Claude Code 的登录内容之前就已启动，可能仍在使用原来的内容。请关闭它，再重新启动。',
  'running.restart': (a) => spaced`有${a.count}个 Claude Code 在密钥更改之前就已启动。请关闭后重新启动。`,
  'newest.same': (a) => spaced`${a.version}是最新版本，你的终端正在使用它。`,
  'newest.older': (a) =>
    spaced`最新版本是${a.version}，你的终端使用的是${a.used}。要更新，请打开终端并运行：${a.command}`,
  'newest.ahead': (a) => spaced`公开的最新版本是${a.version}，你的终端使用的${a.used}比它还新。`,
  'newest.only': (a) => spaced`最新版本是${a.version}。`,
  'newest.unknown': (a) => spaced`没能查询最新版本。${a.words}`,
};

/** Chinese of en-deep-scan.ts. */
export const deepScan: Translation<typeof deepScanWords> = {
  'deep.no-searcher': () => '缺少搜索文件夹的部件。请重新安装 Keymender。',
  'deep.failed': () => '没能查完这些文件夹。它们可能已不存在，或不对你开放。',
  'deep.full': (a) => spaced`找到${a.count}处后停止了查找。请先替换或移除它们，然后再查找。`,
  'deep.gone': (a) => spaced`${a.folder}已不存在，已跳过。`,
  'deep.nothing-there': () => '这些文件夹都已不存在。',
  'deep.running': () => '已经有一次查找在进行。',
  'deep.unknown-folder': () => '这个文件夹已不在列表中。',
};
