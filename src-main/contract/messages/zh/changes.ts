import type { Translation } from '../../translation';
import type { changeWords } from '../en-changes';
import { spaced } from './spaced';

/** Chinese of en-changes.ts. */
export const changes: Translation<typeof changeWords> = {
  'edit.already-there': () => '已经有同名的文件。',
  'edit.not-there': () => '文件已不存在。',
  'why.no-variables': () => '这次运行不更改系统变量',
  'why.not-kept': () => '系统没有保存写入的内容',
  'why.keychain-silent': () => '钥匙串没有响应',
  'why.keychain-denied': () => '钥匙串不允许',
  'why.attributes': () => '无法保留它的额外权限或属性',
  'why.immutable': () => '它受到保护，不允许任何更改（immutable）',

  'fault.keychain': (a) => spaced`这需要钥匙串，而它现在无法使用，原因：${a.why}。什么都没有更改。`,
  'warning.item': (a) => spaced`${a.target}保持不变，原因：${a.why}。`,
  'preview.mode-private': (a) => spaced`只有你能读取（${a.mode}）`,
  'preview.mode-group': (a) => spaced`你和你的用户组能读取（${a.mode}）`,
  'preview.mode-everybody': (a) => spaced`这台电脑上的所有人都能读取（${a.mode}）`,

  'receipt.item-gone': (a) => spaced`没能更改${a.target}，原因：${a.why}。什么都没有更改。`,
  'receipt.item-moved-on': (a) => spaced`预览之后，${a.target}被别的程序更改过，所以什么都没有更改。请重新预览。`,
  'receipt.rolled-back-item': (a) => spaced`没能更改${a.target}，原因：${a.why}。一切已恢复原样。`,
  'receipt.cancelled': () => '你停止了操作。一切已恢复原样。',
  'receipt.kept': (a) => spaced`已更改并检查${a.done}个文件。有${a.failed}个文件没能更改，保持原样。`,
  'receipt.none-worked': () => '所有文件都没能更改。一切保持原样。',
  'change.made': () => '已创建。',
  'change.removed-again': () => '它由这项更改创建，现已移除。',
  'receipt.undone-items': () => '已撤销。一切已恢复原样。',

  'progress.prepare': () => '正在备份并写好新内容。',
  'progress.change': () => '正在换上新内容。',
  'progress.check': () => '正在检查结果。',
  'fault.not-closable': () => '请自己关闭它：它是由别的程序启动的，那个程序可能正在等它。',
  'fault.not-ended': () => '系统不允许 Keymender 关闭这个程序。请自己关闭它。',
  'fault.rejected-key': (a) => spaced`新密钥不可用。${a.why}什么都没有更改。你可以粘贴另一个，也可以仍然使用这个。`,
  'plan.variable.user-registry': (a) => spaced`你的 Windows 环境变量${a.name}`,
  'plan.variable.launchctl': (a) => spaced`你的 Mac 会话变量${a.name}`,
  'plan.variable.machine': (a) =>
    spaced`${a.name}是为这台电脑的所有人设置的。只有管理员能在系统设置的“环境变量”中更改。`,
  'plan.rotate.checked': () => '刚刚检查过新密钥，可以使用。',
  'plan.rotate.not-checked': (a) => spaced`还不知道新密钥是否可用。${a.why}`,
  'plan.rotate.offline': () => '没有检查新密钥，因为联网检查已关闭。',
  'plan.rotate.rejected': (a) => spaced`检查时，新密钥被拒绝。${a.why}`,
};
