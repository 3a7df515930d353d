import { spaced } from '../../../src-main/contract/messages/zh/spaced';
import type { Translation } from '../../../src-main/contract/translation';
import type { enHome } from '../en-home';
import type { enPlaces } from '../en-places';
import type { enReminders } from '../en-reminders';

/** Chinese of en-home.ts. */
export const home: Translation<typeof enHome> = {
  'app.name': () => 'Keymender',
  'app.demo': () => '演示',
  'app.demo.tip': () => '这里的一切都是虚构的，不会读取或更改这台电脑上的任何内容。',
  'app.back': () => '返回',
  'app.close': () => '关闭窗口',
  'app.menu': () => '更多',
  'app.ready': (a) => spaced`已检查。${a.headline}。`,

  'standing.fine': () => '正常',
  'standing.attention': () => '需要注意',
  'standing.broken': () => '无法使用',
  'standing.unknown': () => '未知',

  'time.now': () => '刚刚',
  'time.minutes': (a) => spaced`${a.count}分钟前`,
  'time.on': (a) => spaced`${a.date}`,

  'fault.label': () => '有一步没有成功',
  'fault.retry': () => '重试',
  'fault.dismiss': () => '隐藏',
  'fault.details': () => '详细信息',
  'fault.copy': () => '复制',
  'fault.copied': () => '已复制',
  'fault.no-answer': () => '应用没有响应。请关闭这个窗口，再从托盘重新打开。',
  'fault.no-bridge': () => '这个窗口没有连接到应用。请从托盘图标打开它。',

  'menu.copies': () => '所有密钥副本',
  'menu.why': () => '登录来自哪里',
  'menu.history': () => '历史记录与撤销',
  'menu.network': () => '检查网络',
  'menu.login': () => '登录',
  'menu.logout': () => '退出登录',
  'menu.settings': () => '设置',
  'menu.about': () => '关于与帮助',

  'home.loading': () => '正在查看你的登录',
  'home.account': () => '账号',
  'home.nobody': () => '没有人登录',
  'home.nobody.detail': () => '没有找到密钥或登录',
  'home.looked': () => 'Claude Code 查看的位置',
  'home.looked.detail': () => '那里没有它可以使用的内容',
  'home.switch': () => '切换',
  'home.login': () => '登录',
  'home.from': () => '来自哪里',
  'home.why': () => '为什么？',
  'home.until': () => '登录有效期至',
  'home.until.over': () => '登录已失效',
  'home.checked': (a) => spaced`检查于${a.ago}`,
  'home.checking': () => '正在检查',
  'home.reading': () => '正在读取',
  'home.never': () => '尚未检查',
  'home.check': () => '再次检查',
  'home.places': () => 'Claude Code 在各处的身份',
  'home.places.more': (a) => spaced`还有${a.count}处`,
  'home.live': (a) => spaced`可用，${a.ago}`,
  'home.rejected': (a) => spaced`被拒绝，${a.ago}`,
  'home.limited': (a) => spaced`已达上限，${a.ago}`,
  'home.unknown': () => '未知',
  'home.stopped': () => '无法启动',
  'home.copies': (a) => spaced`这个密钥在${a.count}个位置`,
  'home.copies.login': (a) => spaced`这个登录保存在${a.count}个位置`,
  'home.copies.detail': (a) =>
    a.rest === 0 ? 'Claude Code 全都会读取' : spaced`Claude Code 读取${a.read}处，残留${a.rest}处`,
  'home.see-all': () => '查看全部',
  'home.shadowed': (a) => spaced`另有${a.count}个登录没有使用`,
  'home.installations': (a) => spaced`安装了${a.count}个 Claude Code`,
  'home.installations.detail': (a) => spaced`你的终端使用版本${a.version}`,
  'home.installations.none-used': () => '你的终端没有使用其中任何一个',
  'home.no-cli': () => '没有安装 Claude Code',
  'home.no-cli.detail': () => '或者在没有查看的文件夹里',
  'home.install': () => '如何安装',
  'home.notices': () => '这段时间发生的事',
  'home.something-else': () => '还有别的问题？',
  'home.paste': () => '粘贴错误消息',

  'why.title': () => '为什么是它？',
  'why.words': () => 'Claude Code 从上往下查找，使用找到的第一个。',
  'why.words.cloud': () => '已启用云服务商，所以它下面的都不使用。',
  'why.place': () => '你在哪里启动 Claude Code',
  'why.empty': () => '还没有查看任何位置。请稍后再检查。',
  'why.state.used': () => '正在使用',
  'why.state.not-set': () => '未设置',
  'why.state.outranked': () => '被跳过',
  'why.state.not-usable': () => '无法使用',
  'why.because': () => '也就是说',
  'why.blocked': () => 'Claude Code 在这里什么都不发送',
  'why.show-file': (a) => spaced`${a.title}：在文件夹中显示`,

  'welcome.title': () => '欢迎使用 Keymender',
  'welcome.read.title': () => '会读取什么',
  'welcome.read': () => '只读取 Claude Code 保存密钥和登录的文件与设置，不读取你的其他内容。',
  'welcome.sent.title': () => '不会发送什么',
  'welcome.sent': () => '你的密钥只会发给 Anthropic，询问是否可用。没有统计，也不需要在我们这里注册账号。',
  'welcome.click.title': () => '什么要经你同意',
  'welcome.click': () => '每一项更改。你会先看到更改内容，备份会保留，随时可以撤销。',
  'welcome.start': () => '查看我的登录',
};

/** Chinese of en-places.ts. */
export const places: Translation<typeof enPlaces> = {
  'home.changes': (a) => spaced`自你上次查看以来有${a.count}处变化`,
  'why.words.desktop': () => 'Claude Desktop 自己登录。',
  'why.projects-alike': (a) => spaced`另有${a.count}个项目与终端相同。`,
};

/** Chinese of en-reminders.ts. */
export const reminders: Translation<typeof enReminders> = {
  'reminders.title': () => '值得做的事',
  'reminders.more': (a) => spaced`还有${a.count}件`,
  'other-tools.title': () => '在这里活动的其他程序',
  'reminders.age': () => '提醒我更换旧密钥',
  'reminders.age.never': () => '从不',
  'reminders.age.days': (a) => spaced`${a.days}天后`,
};
