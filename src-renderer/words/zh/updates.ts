import { spaced } from '../../../src-main/contract/messages/zh/spaced';
import type { Translation } from '../../../src-main/contract/translation';
import type { enRepair } from '../en-repair';
import type { enUpdates } from '../en-updates';

/** Chinese of en-repair.ts. */
export const repair: Translation<typeof enRepair> = {
  'repair.ways': (a) => spaced`要怎样处理${a.file}？`,

  'update.title': () => '更新 Claude Code',
  'update.title.reinstall': () => '重新安装 Claude Code',
  'update.loading': () => '正在查看它的安装方式',
  'update.version': (a) => spaced`版本 ${a.version}`,
  'update.version.unknown': () => '版本未知',
  'update.used': () => '正在使用',
  'update.command': () => '将要运行的命令',
  'update.command.terminal': () => '在终端中运行',
  'update.others': () => '这台电脑上还有',
  'update.other.choose': () => '更新这个',
  'update.go': () => '立即更新',
  'update.go.reinstall': () => '重新安装',
  'update.docs': () => '如何安装 Claude Code',
  'update.leave': () => '以后再说',
  'update.running': () => '正在更新 Claude Code',
  'update.running.words': () => '这可能需要几分钟。你可以离开这个窗口，更新会继续。',
  'update.printed': () => '命令的输出',
  'update.stop': () => '停止',
  'update.done': () => 'Claude Code 已是最新',
  'update.done.finished': () => '更新已完成',
  'update.failed': () => '更新没有成功',
  'update.none': () => '没有可更新的内容',
  'update.again': () => '重试',
  'update.back': () => '完成',
};

/** Chinese of en-updates.ts. */
export const updates: Translation<typeof enUpdates> = {
  'updates.title': () => '更新',
  'updates.allow': () => '查找新版本',
  'updates.allow.detail': () => '每天一次。关闭后不再联网查询。不会发送关于你或密钥的任何信息。',
  'updates.version': (a) => spaced`版本 ${a.version}`,
  'updates.look': () => '立即查找',
  'updates.look.again': () => '再次查找',
  'updates.looking': () => '正在查找新版本',
  'updates.newest': () => '已是最新版本',
  'updates.offered': (a) => spaced`有新版本 ${a.version}`,
  'updates.offered.older': (a) => spaced`可以换回版本 ${a.version}`,
  'updates.notes': () => '更新内容',
  'updates.fetch': () => '下载',
  'updates.fetching': (a) => spaced`正在下载版本 ${a.version}`,
  'updates.ready': (a) => spaced`版本 ${a.version}已下载并检查`,
  'updates.install': () => '重新启动并使用',
  'updates.failed': () => '没有更新成功',
  'updates.back': (a) => spaced`换回版本 ${a.version}`,
  'updates.back.detail': () => '如果这个版本有问题，可以换回。设置和副本都会保留。',

  'licences.title': () => '所含软件的许可证',
  'licences.show': () => '显示许可证',
  'licences.words': () =>
    'Keymender 使用了这些软件。Electron 和 Chromium 的许可证在程序旁边，名为 LICENSE.electron.txt 和 LICENSES.chromium.html。',
  'licences.loading': () => '正在读取许可证',
};
