import type { Translation } from '../../translation';
import type { hintWords } from '../en-hints';
import { spaced } from './spaced';

const hint = (about: string) => (): string =>
  spaced`文本中没有与已知消息逐字相同的内容，但提到了与${about}有关的问题。`;

/** Chinese of en-hints.ts. */
export const hints: Translation<typeof hintWords> = {
  'rule.hint.key': hint('API 密钥'),
  'rule.hint.login': hint('登录或令牌'),
  'rule.hint.sign-in': hint('浏览器中的登录'),
  'rule.hint.account': hint('账号、套餐或席位'),
  'rule.hint.organization': hint('组织权限'),
  'rule.hint.money': hint('付款或余额'),
  'rule.hint.limit': hint('用量上限'),
  'rule.hint.network': hint('网络'),
  'rule.hint.gateway': hint('中间网关'),
  'rule.hint.aws': hint('AWS'),
  'rule.hint.google': hint('Google Cloud'),
  'rule.hint.azure': hint('Microsoft Foundry'),
  'rule.hint.keychain': hint('钥匙串'),
  'rule.hint.settings': hint('设置文件'),
  'rule.hint.model': hint('模型'),
  'rule.hint.version': hint('版本或更新'),
  'rule.hint.files': hint('文件权限'),
};
