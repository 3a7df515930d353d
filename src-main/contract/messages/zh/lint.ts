import type { Translation } from '../../translation';
import type { lintWords } from '../en-lint';
import { spaced } from './spaced';

/** Chinese of en-lint.ts. */
export const lint: Translation<typeof lintWords> = {
  'lint.empty': () => '它是空的。',
  'lint.reference': () => '它只指明值在哪里。',
  'lint.placeholder': () => '它是占位文字，不是密钥。',
  'lint.around': () => '它的前后有空格或换行符。',
  'lint.quotes': () => '它前后的引号会被当作它的一部分发送。',
  'lint.bearer': () => '发送时前面会再加一次“Bearer”。',
  'lint.character': (a) => spaced`第${a.position}个字符是${a.character}。`,
  'lint.space': () => '它的中间有空格。',
  'lint.doubled': () => '它被连续粘贴了两次。',
  'lint.truncated': () => '它似乎被截断了：密钥要更长。',
  'lint.wrong-kind': (a) => spaced`这是${a.kind}，不该放在这里。`,
  'lint.other-vendor': (a) => spaced`这看起来像${a.vendor}的密钥。`,

  'kind.api-key': () => 'Claude API 密钥',
  'kind.admin-key': () => '管理员密钥',
  'kind.oauth-token': () => '登录令牌',
  'kind.refresh-token': () => '登录续期令牌',

  'character.line-break': () => '换行符',
  'character.empty': () => '空字符',
  'character.invisible': () => '不可见字符',
  'character.curly-quote': () => '弯引号',
  'character.ellipsis': () => '省略号（…）',
  'character.long-dash': () => '长破折号',
  'character.not-plain': () => '非纯文本字符',
};
