import type { Translation } from '../../translation';
import type { evidenceWords } from '../en-evidence';
import { spaced } from './spaced';

/** Chinese of en-evidence.ts. */
export const evidence: Translation<typeof evidenceWords> = {
  'evidence.corrupt-file': (a) => spaced`这台电脑上的${a.file}已损坏，其中的设置不起作用。`,
  'evidence.unreadable-file': (a) => spaced`这台电脑上的${a.file}无法读取。`,
  'evidence.keychain-locked': () => '这台电脑的钥匙串目前已锁定。',
  'evidence.offline': () => '这台电脑目前无法连接 Anthropic。',
  'evidence.set-by': (a) => spaced`它由${a.place}启用。`,
  'evidence.cloud': (a) => spaced`这台电脑上的 Claude Code 使用${a.cloud}。`,
  'evidence.cloud-not-login': (a) => spaced`这台电脑上的 Claude Code 使用${a.cloud}，所以不会用到你的 Anthropic 登录。`,
  'evidence.gateway': (a) => spaced`这台电脑上的请求发往${a.host}，而不是 Anthropic，所以是该服务拒绝的。`,
  'evidence.not-this-cloud': (a) => spaced`这台电脑上的 Claude Code 没有设为使用${a.cloud}；文本可能来自另一台电脑。`,
  'evidence.key-over-login': (a) => spaced`发送的是${a.place}中的密钥，而不是你的登录。`,
  'evidence.key-in-use': (a) => spaced`发送的正是${a.place}中的密钥。`,
  'evidence.helper': () => '这台电脑上由脚本（apiKeyHelper）获取密钥；它给出的可能已经过时。',
  'evidence.nothing': () => '这台电脑上没有找到登录或密钥。',

  'diagnose.reads': (a) => spaced`原文：“${a.quote}”`,
  'diagnose.no-text': () => '没有可读的文本。',
  'diagnose.unclear': () => '这条消息的信息不够',
  'diagnose.unclear.tell': () => '请粘贴 Claude Code 显示的全部内容。原因往往在错误上方几行。',
  'diagnose.nothing-known': () => '文本中没有与登录、密钥、套餐、网络或文件有关的已知消息。',
  'diagnose.likeness': (a) => spaced`其中没有与已知消息逐字相同的内容；但它的用词（${a.words}）与这类消息相似。`,
  'diagnose.also-possible': () => '文本并不排除这一点：这类消息有时也由此引起。',
};
