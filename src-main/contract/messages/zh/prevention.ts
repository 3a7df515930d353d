import type { Translation } from '../../translation';
import type { preventionWords } from '../en-prevention';
import { spaced } from './spaced';

/** Chinese of en-prevention.ts. */
export const prevention: Translation<typeof preventionWords> = {
  'remind.tracked-by-git': () => '有密钥在 Git 项目里',
  'remind.tracked-by-git.words': (a) =>
    spaced`${a.file}属于一个 Git 项目，谁拿到项目，谁就拿到密钥。换上新密钥，旧密钥就没有用了。`,
  'remind.tracked-by-git.other': () => '有机密信息在 Git 项目里',
  'remind.tracked-by-git.other.words': (a) => spaced`${a.file}属于一个 Git 项目，谁拿到项目，谁就拿到机密信息。`,
  'remind.in-history': (a) => spaced`命令历史里有${a.count}个密钥`,
  'remind.in-history.words': (a) => spaced`它曾被输入或粘贴，留在了${a.file}中。那里不需要它。`,
  'remind.in-conversations': (a) => spaced`保存的对话里有${a.count}个密钥`,
  'remind.in-conversations.words': (a) => spaced`它曾被粘贴到提示中，留在了${a.file}中。那里不需要它。`,
  'remind.others-can-read': (a) => spaced`别人能读取${a.count}个含有密钥的文件`,
  'remind.others-can-read.words': (a) => spaced`这台电脑的每个用户都能打开${a.file}。可以改为只有你能打开。`,
  'remind.nothing-reads-it': (a) => spaced`有${a.count}个密钥放在没有程序读取的地方`,
  'remind.nothing-reads-it.words': (a) => spaced`它在${a.file}中，那里没有程序使用它。可以放心移除。`,
  'remind.old-key': (a) => spaced`有个密钥已超过${a.days}天`,
  'remind.old-key.words': (a) => spaced`${a.file}中的${a.key}已经存在很久了。换上新密钥，可以减少副本泄露的危害。`,
  'remind.more': (a) => spaced`${a.words}还有${a.count}件事值得做。`,
  'remind.do.rotate': () => '替换',
  'remind.do.remove': () => '移除',
  'remind.do.close': () => '不让别人读取',
  'remind.do.show': () => '显示',
};
