import type { Translation } from '../../translation';
import type { valueWords } from '../en-values';
import { spaced } from './spaced';

/** Chinese of en-values.ts: nouns that stand in the middle of other sentences. */
export const values: Translation<typeof valueWords> = {
  'place.environment': () => '你的环境变量',
  'place.user-settings': () => '你的 Claude Code 设置',
  'place.project-settings': () => '这个文件夹的 Claude Code 设置',
  'place.local-settings': () => '这个文件夹的本地 Claude Code 设置',
  'place.managed-settings': () => '管理员的设置',
  'place.login-file': () => 'Claude Code 的登录文件',
  'place.keychain': () => '钥匙串',
  'place.account-file': () => 'Claude Code 的账号文件',
  'place.user-variables': () => '你的 Windows 用户变量',
  'place.machine-variables': () => '这台电脑的 Windows 系统变量',
  'place.session-variables': () => '你的 Mac 会话变量',
  'place.a-file': () => '一个文件',
  'place.this-computer': () => '这台电脑',
  'place.line': (a) => spaced`${a.file}第${a.line}行`,
  'place.in': (a) => spaced`${a.place}（${a.file}）`,

  'value.login': () => '你的 Claude 登录',
  'value.login-of': (a) => spaced`你的${a.plan}登录`,
  'value.some-login': () => '一个 Claude 登录',
  'value.nothing': () => '无',
  'value.from-helper': () => '辅助命令给出的密钥',
  'value.hidden': () => '一个隐藏的值',
  'value.api-key': (a) => spaced`ANTHROPIC_API_KEY 中的密钥（${a.place}）`,
  'value.auth-token': (a) => spaced`ANTHROPIC_AUTH_TOKEN 中的令牌（${a.place}）`,
  'value.oauth-token': (a) => spaced`CLAUDE_CODE_OAUTH_TOKEN 中的登录令牌（${a.place}）`,
  'value.helper': (a) => spaced`辅助命令（${a.place}）`,
  'value.managed-key': () => 'Console 登录时保存的密钥',
  'value.profile': (a) => spaced`Anthropic 配置“${a.name}”`,
  'value.custom-header': () => '自定义请求头',
  'value.cloud': (a) => spaced`云凭据（${a.place}）`,

  'why.cannot-be-read': () => '无法读取',
  'why.damaged': () => '文件已损坏',
  'why.not-json': () => '不是有效的 JSON',
  'why.not-json-at': (a) => spaced`第${a.line}行第${a.column}个字符处不是有效的 JSON`,
  'why.too-deep': () => '嵌套层次太深',
};
