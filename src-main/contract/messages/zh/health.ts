import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { healthWords } from '../en-health';
import { spaced } from './spaced';

const { time, dayAndTime } = momentsIn('zh');

/** Chinese of the health codes of en-health.ts. */
export const health: Translation<typeof healthWords> = {
  'health.ok': () => '可用。Anthropic 已接受。',
  'health.ok-narrow-scope': () => '可用于 Claude Code。它不能读取你的账号详情，对长期令牌来说这是正常的。',
  'health.ok-message': () => '可用。用它发送了一条消息，并得到了回答。',
  'health.key-invalid': () => 'Anthropic 不接受这个密钥。它可能已被删除、更换，或者输错了。',
  'health.key-expired': () => '这个密钥已过期。请在 Console 中新建一个。',
  'health.token-invalid': () => '这个令牌不被接受。请重新登录，或更换令牌。',
  'health.token-expired': () => '这个登录已过期。Claude Code 会尽可能自动续期；如果不行，请重新登录。',
  'health.token-revoked': () => '这个登录已在别处被结束。请重新登录。',
  'health.permission': () => '已被接受，但没有权限这样做。管理员可以更改。',
  'health.organization-disabled': () => '背后的组织已停用。常见原因是使用了旧密钥。',
  'health.subscription-not-allowed': () => 'Claude Code 不能使用这个订阅。可能有款项未付，或组织不允许。',
  'health.api-key-not-allowed': () => '你的组织不允许使用密钥。请改用你的 Claude 账号登录。',
  'health.aws-rejected': () => '这个回答来自 Amazon：它不认识这些 AWS 凭据。问题不在 Anthropic 密钥。',
  'health.limited-rate': () => '发送的请求太多了。请稍等片刻。',
  'health.limited-usage': () => '已被接受，但你的套餐目前已达到用量上限。',
  'health.limited-credit': () => '已被接受，但预付余额已用完。',
  'health.limited-spend': () => '已被接受，但已达到消费上限。',
  'health.limited-model': () => '已被接受，但不能使用所请求的模型。',
  'health.limited-model-named': (a) => spaced`已被接受，但不能使用模型${a.model}。请换一个模型，或询问管理员。`,
  'health.not-checked': () => '尚未检查。',
  'health.nothing-to-check': () => '没有可检查的内容，因为什么都不会发送。',
  'health.helper-not-run': () => '密钥来自一条辅助命令。运行它才能检查密钥。',
  'health.helper-failed': () => '辅助命令运行失败，所以没有密钥可检查。',
  'health.not-sendable': () => '其中有无法发送的字符。',
  'health.cloud-not-checked': () => '登录由云服务商负责，没有检查。',
  'health.message-not-for-logins': () =>
    'Claude 登录只供 Claude Code 使用，所以这里不会用它发送消息。请在 Claude Code 里输入一个词，看看是否有回答。',
  'health.may-not-go-online': () => '设置中关闭了联网检查，所以什么都没有发送。',
  'health.offline': () => '这台电脑似乎没有联网，所以无法检查。',
  'health.dns': () => '找不到服务器的名称。请检查网络连接。',
  'health.refused': () => '连接被拒绝。可能有防火墙或代理挡在中间。',
  'health.reset': () => '连接被切断。可能有防火墙或代理挡在中间。',
  'health.timeout': () => '服务器没有及时回答。',
  'health.tls': () => '安全连接无法被信任。常见原因是公司的网络检查。',
  'health.proxy-auth': () => '网络的代理要求单独登录。',
  'health.captive-portal': () => '网络显示的是它自己的登录页面，而不是 Anthropic 的回答。',
  'health.turned-away': () => '请求在途中被拒绝。常见原因是防火墙、VPN，或 Anthropic 不提供服务的国家或地区。',
  'health.redirected': () => '服务器把我们引向别处。凭据没有发送到那里。',
  'health.not-anthropic': () => '回答的不是 Anthropic。',
  'health.open-list': () => '这台服务器对谁都回答，所以它的回答不能证明这个凭据有效。',
  'health.base-url-v1': () =>
    'ANTHROPIC_BASE_URL 中的地址以 /v1 结尾，Claude Code 因此会访问不存在的 /v1/v1。请去掉 /v1。',
  'health.too-large': () => '回答太大，不可能来自 Anthropic。',
  'health.bad-answer': () => '无法理解收到的回答。',
  'health.bad-url': () => '要检查的地址不是网址。',
  'health.server-error': () => '服务器自己出了问题。请稍后再试。',
  'health.overloaded': () => '服务器过载。请稍后再试。',
  'health.clock-skew': () => '这台电脑的时钟似乎不准，所以登录被拒绝。请校准时钟。',
  'health.keychain-locked': () => '钥匙串已锁定，所以无法读取登录。',

  'at-gateway.ok': (a) => spaced`可用。${a.host}已接受。`,
  'at-gateway.key-invalid': (a) => spaced`${a.host}不接受这个密钥。请向该服务器的负责人要一个新的。`,
  'at-gateway.key-expired': (a) => spaced`这个密钥在${a.host}已过期。请向该服务器的负责人要一个新的。`,
  'at-gateway.token-invalid': (a) => spaced`${a.host}不接受这个令牌。请向该服务器的负责人要一个新的。`,
  'at-gateway.token-expired': (a) => spaced`这个令牌在${a.host}已过期。请向该服务器的负责人要一个新的。`,
  'at-gateway.permission': (a) => spaced`${a.host}认识它，但不允许这样做。该服务器的负责人可以更改。`,
  'at-gateway.aws-rejected': (a) =>
    spaced`${a.host}转来了 Amazon 的回答：它自己的 AWS 凭据不被接受。问题不在你的密钥。`,
  'at-gateway.limited-credit': (a) => spaced`${a.host}表示余额已用完。`,
  'at-gateway.limited-spend': (a) => spaced`${a.host}表示预算已用完。`,
  'at-gateway.open-list': (a) => spaced`${a.host}对谁都回答，所以它的回答不能证明这个凭据有效。`,
  'at-gateway.not-anthropic': (a) => spaced`${a.host}的回答 Claude Code 无法使用。请检查 ANTHROPIC_BASE_URL 中的地址。`,
  'at-gateway.page': (a) =>
    spaced`${a.host}回答的是网页，不是 Claude Code 需要的内容。请检查 ANTHROPIC_BASE_URL 中的地址。`,
  'at-gateway.bad-answer': (a) => spaced`无法理解${a.host}的回答。`,
  'at-gateway.too-large': (a) => spaced`${a.host}的回答太大，不可能是所请求的内容。`,

  'tls.expired': () => '服务器的证书已过期，或这台电脑的时钟不准。凭据没有发送。',
  'tls.other-name': () => '服务器的证书属于另一个名称，回答的可能是别人。凭据没有发送。',
  'tls.unknown-issuer': () => '服务器证书的颁发者在这里不受信任。常见原因是公司的网络检查。凭据没有发送。',
  'tls.not-secure': () => '服务器在这个地址不提供安全连接。凭据没有发送。',

  'health.helper-said': (a) => spaced`辅助命令：${a.detail}`,
  'health.token-ran-out': () => '这个令牌已过期。请新建一个，或移除它并登录。',
  'health.renews-itself': () =>
    '这个登录已过期，每隔几小时就会这样。下次使用时 Claude Code 会自动续期；Keymender 从不这样做。',
  'health.asks-to-wait': (a) => spaced`${a.words}服务器希望在${time(a.until)}之后再询问。`,
  'health.asks-to-wait-longer': (a) => spaced`${a.words}服务器希望在${dayAndTime(a.until)}之后再询问。`,
};
