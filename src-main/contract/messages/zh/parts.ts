import type { Translation } from '../../translation';
import type { partWords } from '../en-parts';

/** Chinese of en-parts.ts. */
export const parts: Translation<typeof partWords> = {
  'list.row': (a) => `${a.first}、${a.next}`,
  'list.pair': (a) => `${a.first} 和 ${a.last}`,
  'list.more': (a) => `${a.first} 以及另外 ${a.count} 项`,

  'text.follows': (a) => `${a.first}${a.next}`,
  'text.quoted': (a) => `“${a.text}”`,

  'span.seconds': (a) => `${a.count} 秒`,
  'span.minutes': (a) => `${a.count} 分钟`,
  'span.hours': (a) => `${a.count} 小时`,

  'why.field': (a) => `“${a.field}”应该是${a.expected}`,
  'why.not-a-group': () => '其中没有一组设置',
  'why.not-utf-8': () => '它不是普通的 UTF-8 文本',
  'why.empty-with-backups': () => '它是空的，尽管有它的备份',
  'why.empty': () => '它是空的',
  'why.no-token': () => '其中没有令牌',
  'why.profile-name': () => '其名称只能包含字母、数字、“_”、“.”和“-”',
  'why.no-identity-token': () => '缺少身份令牌',
  'why.no-federation-rule': () => '缺少联合规则',

  'field.text': () => '一段文字',
  'field.flag': () => ' true 或 false',
  'field.group': () => '花括号中的一组设置',
  'field.texts': () => '一个文字列表',
  'field.text-or-texts': () => '一段文字或一个文字列表',
  'field.list': () => '一个列表',
  'field.whole-above-zero': () => '大于 0 的整数',
  'field.whole': () => '整数',
  'field.share': () => ' 0 到 1 之间的数',
  'field.share-above-zero': () => '不大于 1 的数',
  'field.group-or-flag': () => ' true、false 或一组设置',
  'field.map-of-texts': () => '花括号中成对的文字',
  'field.map-of-groups': () => '花括号中的多组设置',
  'field.plugins': () => '值为 true 或 false 的插件',
  'field.hooks': () => '每个事件的钩子列表',
  'field.one-of': (a) => `以下之一：${a.values}`,
  'field.group-with': (a) => `带有“${a.member}”的一组设置：${a.values}`,
  'field.member-no-list': (a) => `正确的：“${a.member}”不是列表`,
  'field.mode': () => '正确的：“defaultMode”不是一种模式',

  'trouble.bedrock-token': () => '使用 Amazon Bedrock 时会失败，提示“Session token not found or invalid”',
  'trouble.login-hangs': () => '登录已过期且有管理员设置时，登录或退出可能一直卡住',
  'trouble.expired-as-model': () => '在脚本中，登录过期会显示为关于模型的错误',

  'network.clock': () => '时钟',
  'network.nameless-authority': () => '一个没有名称的机构',
  'network.unknown-day': () => '未知的日期',
  'network.no-address': () => '一个无效的地址',
};
