import type { Translation } from '../../translation';
import type { blockedWords, resolutionWords } from '../en-resolution';
import { spaced } from './spaced';

/** Chinese of en-resolution.ts: why a request carries what it carries. */
export const resolution: Translation<typeof resolutionWords> = {
  'provider.first-party': () => 'Claude Code 直接连接 Anthropic，没有启用任何云服务商。',
  'provider.switched': (a) => spaced`Claude Code 已被${a.name}切换到${a.provider}，设置位置：${a.place}。`,
  'provider.also-set': (a) => spaced`${a.name}也设置了，但${a.provider}优先。`,
  'provider.cloud-credentials': (a) =>
    spaced`使用${a.provider}时，不会用到 Anthropic 的密钥和登录。${a.provider}有自己的登录方式。`,
  'slot.env-api-key': (a) => spaced`正在使用${a.name}中的密钥。设置位置：${a.place}。`,
  'slot.env-auth-token': (a) => spaced`正在使用${a.name}中的令牌。设置位置：${a.place}。`,
  'slot.env-oauth-token': (a) => spaced`正在使用${a.name}中的长期登录令牌。设置位置：${a.place}。`,
  'slot.helper': (a) => spaced`密钥来自一条辅助命令。设置位置：${a.place}。`,
  'slot.helper-not-run': () => '辅助命令还没有运行，所以还不知道它给出的密钥。',
  'slot.helper-empty': (a) => spaced`辅助命令没有给出可用的密钥（${a.detail}）。Claude Code 会发送空的凭据。`,
  'slot.managed-key': (a) => spaced`正在使用 Claude Code 在 Console 登录时保存的密钥，来自${a.place}。`,
  'slot.profile': (a) => spaced`正在使用 Anthropic 配置“${a.profile}”。`,
  'slot.login': (a) => spaced`正在使用你的 Claude 登录，保存在${a.place}。`,
  'slot.custom-header': (a) => spaced`会发送自定义请求头${a.header}。设置位置：${a.place}。`,
  'slot.two-at-once': () => '同一个请求里带了两个不同的凭据。Anthropic 会采用哪一个，官方没有说明。',
  'rank.settings-beat-shell': (a) => spaced`${a.place}中的${a.name}取代了 shell 中的同名变量。设置文件优先于 shell。`,
  'rank.settings-cancel': (a) => spaced`${a.name}在${a.place}中被设为空，别处设置的值因此失效。`,
  'rank.scope': (a) => spaced`${a.name}：${a.winner}优先于${a.loser}。`,
  'rank.beats': (a) => spaced`${a.winner}优先于${a.loser}。`,
  'rank.no-scope': () => '保存的登录不能用于 Claude Code：它缺少“user:inference”权限。',
  'rank.managed-by-host': () => '启动 Claude Code 的程序自己管理登录，所以不会使用这台电脑上的密钥和登录。',
  'rank.simple-mode': () => 'Claude Code 正以简易模式运行，这种模式会忽略登录。',
  'approval.missing': (a) => spaced`在终端中，Claude Code 会先问你是否使用${a.name}，默认答案是 No。`,
  'approval.rejected': (a) => spaced`Claude Code 问起${a.name}时，你曾回答 No。终端中不会使用它，脚本中仍会使用。`,
  'approval.approved': (a) => spaced`Claude Code 问起${a.name}时，你允许了它。`,
  'trust.missing': (a) => spaced`在终端中，你信任这个文件夹之后，${a.place}才会生效。脚本不会询问，直接使用。`,
  'config-dir.moved': (a) => spaced`Claude Code 的文件保存在${a.folder}，因为 CLAUDE_CONFIG_DIR 这样设置了。`,
  'config-dir.empty': () => 'CLAUDE_CONFIG_DIR 被设为空。Claude Code 会在启动它的文件夹里寻找登录。',
  'settings.ignored': (a) => spaced`${a.place}被整个忽略：${a.why}。其中的设置全都不起作用。`,
  'nothing.configured': () => '没有任何 Claude Code 可以使用的密钥、令牌或登录。',
  'account.only-name': () => '只记住了账号名，背后并没有登录。',
};

/** Why no request is sent at all. */
export const blocked: Translation<typeof blockedWords> = {
  'blocked.not-logged-in': () => 'Claude Code 没有登录，它会要求你登录。',
  'blocked.state-file-broken': (a) => spaced`Claude Code 一启动就会停止，因为${a.place}已损坏：${a.detail}。`,
  'blocked.managed-file-broken': (a) => spaced`Claude Code 一启动就会停止，因为管理员的文件${a.place}已损坏。`,
  'blocked.login-required-by-admin': () => '管理员要求使用 Claude 登录，所以密钥和令牌会被拒绝。请登录后继续。',
  'blocked.organization-required-by-admin': () => '管理员要求使用指定的组织，而当前的登录无法确认属于该组织。',
  'blocked.unsendable-key': (a) =>
    spaced`${a.name}中的密钥无法发送：第${a.position}个字符是${a.character}。设置位置：${a.place}。`,
  'blocked.unsendable-token': (a) =>
    spaced`${a.name}中的令牌无法发送：第${a.position}个字符是${a.character}。设置位置：${a.place}。`,
  'blocked.unsendable-header': (a) => spaced`ANTHROPIC_CUSTOM_HEADERS 中有一个无法发送的请求头。设置位置：${a.place}。`,
  'blocked.newer-version-required': (a) => spaced`管理员要求 Claude Code ${a.version}或更新的版本。请更新后继续。`,
  'blocked.older-version-required': (a) =>
    spaced`管理员只允许使用不高于${a.version}的 Claude Code，而当前版本更新。请安装该版本后继续。`,
  'blocked.profile-broken': (a) => spaced`Anthropic 配置“${a.profile}”的凭据无法使用：${a.detail}。`,
  'blocked.profile-expired': (a) => spaced`Anthropic 配置“${a.profile}”的登录已过期，且无法续期。`,
  'blocked.key-unasked': (a) => spaced`在终端中，Claude Code 会先问你是否使用${a.name}中的密钥。`,
  'blocked.key-refused': (a) => spaced`你曾告诉 Claude Code 不要使用${a.name}中的密钥，而这里又没有登录。`,
  'blocked.login-expired': () => '保存的登录已过期，且无法续期。请重新登录。',
  'blocked.cloud-credentials-missing': (a) => spaced`没有 Claude Code 可以使用的${a.provider}凭据。`,
  'blocked.bad-base-url': (a) => spaced`ANTHROPIC_BASE_URL 中的地址不是网址。设置位置：${a.place}。`,
};
