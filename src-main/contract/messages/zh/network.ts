import type { Translation } from '../../translation';
import type { networkWords } from '../en-health';
import type { systemRouteWords } from '../en-system-route';
import { spaced } from './spaced';

const companyFile =
  '请向公司的 IT 部门索要根证书文件。对于命令行和 VS Code，在 ~/.claude/settings.json 的“env”下用 NODE_EXTRA_CA_CERTS 指明该文件；对于 Claude Desktop，请把它加入这台电脑的证书。';

/** Chinese of the network check in en-health.ts. */
export const network: Translation<typeof networkWords> = {
  'network.not-asked': () => '没有测试网络，因为不允许联网。',
  'network.running': () => '正在测试到 Anthropic 的连接。',
  'network.fine': () => 'Claude Code 需要的一切都能连接。',
  'network.skipped.tcp': (a) => spaced`没有测试到${a.host}的连接，因为它也会失败。`,
  'network.skipped.tls': (a) => spaced`没有查看${a.host}的证书，因为对方没有出示。`,
  'network.skipped.http': (a) => spaced`没有询问${a.host}，因为它的回答不可信。`,
  'network.bad-base-url': () => 'ANTHROPIC_BASE_URL 中的地址不是网址。',

  'network.dns.fine': (a) => spaced`找到了名称${a.host}。`,
  'network.dns.broken': (a) => spaced`找不到名称${a.host}。请检查网络连接；如果网络正常，就是有东西屏蔽了这个名称。`,
  'network.dns.timeout': (a) => spaced`查询${a.host}的位置时没有及时得到回答。请检查网络连接。`,

  'network.tcp.fine': (a) => spaced`可以连接${a.host}。`,
  'network.tcp.ipv6-fails': (a) =>
    spaced`${a.host}可以通过 IPv4 连接，但 IPv6 不行，程序会因此等待或失败。请为这个网络关闭 IPv6，或请人修复。`,
  'network.tcp.ipv4-fails': (a) => spaced`${a.host}可以通过 IPv6 连接，但 IPv4 不行。只支持 IPv4 的程序会失败。`,
  'network.tcp.refused': (a) => spaced`${a.host}拒绝了连接。常见原因是中间有防火墙或安全软件。`,
  'network.tcp.timeout': (a) => spaced`${a.host}没有响应。常见原因是防火墙丢弃了连接。`,
  'network.tcp.offline': (a) => spaced`从这里无法到达${a.host}。请检查这台电脑是否联网。`,
  'network.tcp.reset': (a) => spaced`到${a.host}的连接立即被切断。常见原因是中间有防火墙。`,

  'network.tls.fine': (a) => spaced`到${a.host}的连接是安全的，由${a.issuer}担保。`,
  'network.tls.trusted-by-extra': (a) =>
    spaced`到${a.host}的连接由“${a.issuer}”签名。Claude Code 通过 NODE_EXTRA_CA_CERTS 中的文件信任它。`,
  'network.tls.trusted-by-system': (a) =>
    spaced`“${a.issuer}”在检查到${a.host}的连接。这台电脑信任它，目前安装的 Claude Code 也信任它；在 Node 上运行的版本还需要 NODE_EXTRA_CA_CERTS。`,
  'network.tls.inspected': (a) => spaced`“${a.issuer}”在检查到${a.host}的连接，而 Claude Code 不信任它。${companyFile}`,
  'network.tls.private': (a) => spaced`${a.host}的证书由“${a.issuer}”签名，而 Claude Code 不信任它。${companyFile}`,
  'network.tls.extra-unreadable': (a) => spaced`${a.words}已设置 NODE_EXTRA_CA_CERTS，但无法读取它的文件。`,
  'network.tls.extra-empty': (a) => spaced`${a.words}已设置 NODE_EXTRA_CA_CERTS，但它的文件里没有证书。`,
  'network.tls.extra-other': (a) => spaced`${a.words}已设置 NODE_EXTRA_CA_CERTS，但它的文件里是另一个证书。`,
  'network.tls.expired': (a) => spaced`${a.host}的证书已于${a.date}到期，或这台电脑的时钟不准。`,
  'network.tls.not-yet': (a) => spaced`${a.host}的证书尚未生效。常见原因是这台电脑的时钟不准。`,
  'network.tls.other-name': (a) =>
    spaced`代替${a.host}回答的服务器出示了另一个名称的证书。常见原因是登录页面或错误的地址。`,
  'network.tls.cut': (a) => spaced`到${a.host}的安全连接被切断。常见原因是防火墙阻止了它。`,
  'network.tls.none': (a) => spaced`代替${a.host}回答的服务器不提供安全连接。`,

  'network.http.fine': (a) => spaced`${a.host}有回答。`,
  'network.http.litellm': (a) => spaced`${a.host}有回答。它是 LiteLLM 网关。`,
  'network.http.openrouter': (a) => spaced`${a.host}有回答。它是 OpenRouter，或与之兼容。`,
  'network.http.page': (a) =>
    spaced`${a.host}回答的是网页，不是 Claude Code 需要的内容。请检查 ANTHROPIC_BASE_URL 中的地址。`,
  'network.http.server-error': (a) => spaced`${a.host}有回答，但它自己出了问题（${a.status}）。请稍后再试。`,
  'network.http.failed': (a) => spaced`${a.host}：${a.words}`,

  'network.portal.fine': () => '没有网络登录页面挡在中间。',
  'network.portal.page': () => '网络显示了它自己的登录页面。请在浏览器中打开任意网页并登录，然后再检查一次。',
  'network.portal.turned-away': (a) =>
    spaced`${a.host}拒绝来自这里的请求。常见原因是防火墙、VPN，或 Anthropic 不提供服务的国家或地区。`,
  'network.portal.other': (a) => spaced`代替${a.host}回答的不是 Anthropic。`,

  'network.proxy.past': (a) => spaced`${a.place}中的${a.variable}让${a.host}不经过代理。`,
  'network.proxy.open': (a) => spaced`${a.place}中的${a.variable}让${a.host}经过${a.proxy}，代理已放行。`,
  'network.proxy.wants-sign-in': (a) =>
    spaced`代理${a.proxy}要求用户名和密码。请写进${a.place}中的${a.variable}：http://name:password@${a.proxy}`,
  'network.proxy.refuses-sign-in': (a) =>
    spaced`代理${a.proxy}不接受${a.variable}中的用户名和密码。设置位置：${a.place}。`,
  'network.proxy.refuses': (a) => spaced`代理${a.proxy}不放行${a.host}（${a.status}）。它的负责人可以允许。`,
  'network.proxy.unreachable': (a) =>
    spaced`无法连接代理${a.proxy}。它由${a.place}中的${a.variable}指定；如果是旧代理，请移除它。`,
  'network.proxy.socks': (a) =>
    spaced`${a.place}中的${a.variable}指定了 SOCKS 代理，Claude Code 无法使用。请改为 HTTP 代理，或移除它。`,
  'network.proxy.not-an-address': (a) => spaced`${a.place}中的${a.variable}不是代理地址。请改正或移除它。`,

  'network.clock.fine': () => '这台电脑的时钟是准的。',
  'network.clock.off': (a) =>
    spaced`这台电脑的时钟${a.way === 'behind' ? '慢' : '快'}了（${a.by}）。请校准：登录和安全连接都依赖它。`,
};

/** Chinese of en-system-route.ts. */
export const systemRoute: Translation<typeof systemRouteWords> = {
  'network.system.proxy': (a) =>
    spaced`这台电脑的系统设置通过代理${a.proxy}连接${a.host}。Claude Code 不读取这些设置。请在 ~/.claude/settings.json 的“env”下把 HTTPS_PROXY 设为 http://${a.proxy}。`,
  'network.system.proxy-not-needed': (a) =>
    spaced`这台电脑的系统设置使用代理${a.proxy}。Claude Code 不读取这些设置，不用它也能连接。`,
  'network.system.script': (a) =>
    spaced`这台电脑的系统设置按照${a.address}的脚本连接${a.host}。Claude Code 做不到。请向公司的 IT 部门询问其中的代理，并在 ~/.claude/settings.json 的“env”下设为 HTTPS_PROXY。本命令无法运行该脚本；Keymender 窗口中的网络检查会让系统运行它。`,
  'network.system.script-not-needed': (a) =>
    spaced`这台电脑的系统设置按照${a.address}的脚本连接。Claude Code 不使用它，没有它也能连接。本命令无法运行该脚本；Keymender 窗口中的网络检查会让系统运行它。`,
  'network.system.old-proxy': (a) =>
    spaced`这里的浏览器不经过${a.proxy}就能连接${a.host}。如果那是旧代理，请从${a.place}中移除${a.variable}。`,
  'network.system.browser-only': (a) =>
    spaced`这里的浏览器能连接${a.host}，但 Claude Code 不能。常见原因是安全软件对不同程序区别对待。`,
};
