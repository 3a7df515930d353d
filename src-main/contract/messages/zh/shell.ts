import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { shellWords } from '../en-shell';
import { spaced } from './spaced';

const { dayAndTime } = momentsIn('zh');

/** Chinese of en-shell.ts. */
export const shell: Translation<typeof shellWords> = {
  'tray.looking': () => '正在查看…',
  'tray.demo': () => '演示',
  'tray.check-now': () => '立即检查',
  'tray.fix': () => '修复…',
  'tray.clipboard': () => '检查剪贴板',
  'tray.open': () => '打开 Keymender',
  'tray.quit': () => '退出 Keymender',
  'news.show': () => '显示',
  'news.login-ends': () => '你的 Claude 登录即将到期',
  'news.login-ends.words': (a) => spaced`它的有效期至${dayAndTime(a.at)}。在此之前重新登录，就不会中断使用。`,
  'report.file': () => 'Keymender 报告',
  'report.kind': () => '文本',
  'fault.no-file': () => '没有可以显示的文件。',
  'fault.empty-clipboard': () => '剪贴板里没有文本。请先复制错误消息。',
  'fault.not-saved': () => '设置没能保存。请检查磁盘是否已满。',
  'fault.not-written': () => '没能把文件保存到那里。请选择另一个文件夹。',
  'fault.not-ready': () => 'Keymender 还在启动。请稍后再试。',
};
