import type { Translation } from '../../translation';
import type { updateWords } from '../en-updates';

/** Chinese of en-updates.ts. */
export const updates: Translation<typeof updateWords> = {
  'updates.not-set-up': () => '这份 Keymender 在构建时没有设置更新来源。',
  'updates.packaged': () => '这份 Keymender 是系统的软件包，由系统更新：请查看系统的软件更新。',
  'updates.portable': () => '这份 Keymender 是手动解压的，无法替换自己。请下载新版本。',
  'updates.from-source': () => '这份 Keymender 直接从源代码运行。只有已安装的版本才能更新。',
  'updates.off': () => '设置中关闭了更新。',
  'updates.busy': () => '正在进行更改。完成之后再更新。',
  'updates.nothing-ready': () => '还没有可安装的更新。',
  'updates.unreachable': () => '更新服务器没有回答。什么都没有更改。',
  'updates.bad-signature': () => '更新列表没有 Keymender 开发者的签名。没有使用它，什么都没有更改。',
  'updates.bad-file': () => '下载的内容与承诺的不符。已丢弃，什么都没有更改。',
  'updates.downgrade': () => '服务器提供的版本与请求的不同。没有使用它。',
  'updates.failed': () => '更新没能准备好。什么都没有更改。',
};
