import type { Translation } from '../../translation';
import type { shellWords } from '../en-shell';

/** Chinese of en-shell.ts. */
export const shell: Translation<typeof shellWords> = {
  'tray.looking': () => '正在查看…',
  'tray.demo': () => '演示',
  'tray.check-now': () => '立即检查',
  'tray.fix': () => '修复…',
  'tray.clipboard': () => '检查剪贴板',
  'tray.open': () => '打开 Keymender',
  'tray.quit': () => '退出 Keymender',
  'fault.no-file': () => '没有可以显示的文件。',
  'fault.empty-clipboard': () => '剪贴板里没有文本。请先复制错误消息。',
  'fault.not-saved': () => '设置没能保存。请检查磁盘是否已满。',
  'fault.not-ready': () => 'Keymender 还在启动。请稍后再试。',
};
