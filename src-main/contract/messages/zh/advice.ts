import type { Translation } from '../../translation';
import type { adviceWords } from '../en-advice';

/** Chinese of en-advice.ts. */
export const advice: Translation<typeof adviceWords> = {
  'cause.invalid_api_key.head': () => '密钥不被接受',
  'cause.invalid_api_key.tell': () =>
    'Anthropic 不认识这个密钥：它可能已被删除、更换，或者复制错了。请一次性把各处换成可用的密钥。',
  'cause.expired_or_revoked_oauth.head': () => '你的登录已失效',
  'cause.expired_or_revoked_oauth.tell': () => '保存的登录已过期、在别处被结束，或者已不存在。请退出后重新登录。',
  'cause.wrong_account_or_org.head': () => '账号不对',
  'cause.wrong_account_or_org.tell': () => 'Claude Code 登录的账号或组织与所需的不同。请退出登录，再用正确的账号登录。',
  'cause.env_var_overrides_login.head': () => '有个密钥挡住了你的登录',
  'cause.env_var_overrides_login.tell': () =>
    '这台电脑上设置的密钥或令牌优先于你的 Claude 登录。停用它，就会使用你的登录。',
  'cause.bedrock_aws_credentials.head': () => 'Amazon 不接受你的登录',
  'cause.bedrock_aws_credentials.tell': () =>
    '这条消息来自 Amazon，不是 Anthropic。换新的 Anthropic 密钥没有用；请重新登录 AWS，或停用 Amazon。',
  'cause.vertex_gcp_credentials.head': () => 'Google 不接受你的登录',
  'cause.vertex_gcp_credentials.tell': () =>
    'Claude Code 在这里使用 Google Cloud，而它的登录不存在或已过期。请重新登录 Google Cloud，或停用它。',
  'cause.foundry_azure.head': () => 'Microsoft 不接受你的登录',
  'cause.foundry_azure.tell': () => 'Claude Code 在这里使用 Microsoft Foundry，而它的密钥或登录不存在或有误。',
  'cause.gateway_or_proxy_auth.head': () => '网关拒绝了你的登录',
  'cause.gateway_or_proxy_auth.tell': () =>
    'Claude Code 没有直接连接 Anthropic，而是经过另一台服务器，被它拒绝了。请检查它的地址和密钥。',
  'cause.billing_or_credit.head': () => '账号余额已用完',
  'cause.billing_or_credit.tell': () =>
    '登录有效，但背后的账号没有余额了。密钥和订阅分开计费：也许用的是密钥，而不是你的套餐。',
  'cause.rate_or_usage_limit.head': () => '已达到用量上限',
  'cause.rate_or_usage_limit.tell': () => '你的登录有效。请等到上限重置；重新登录没有用。',
  'cause.org_disabled_or_permission.head': () => '你的组织不允许这样做',
  'cause.org_disabled_or_permission.tell': () =>
    '登录已被识别，但背后的组织已停用，或不允许这样做。原因常常是一个旧密钥。',
  'cause.network_or_proxy_or_tls.head': () => '没能连接 Anthropic',
  'cause.network_or_proxy_or_tls.tell': () => '还没检查登录，连接就失败了。常见原因是防火墙、代理或公司的网络检查。',
  'cause.outdated_client.head': () => 'Claude Code 版本太旧',
  'cause.outdated_client.tell': () => '这个版本已不被接受，或有已知的问题。请更新 Claude Code。',
  'cause.corrupt_config.head': () => '设置文件已损坏',
  'cause.corrupt_config.tell': () => 'Claude Code 读不了自己的一个文件。可以修复它，或从备份中取回。',
  'cause.keychain_locked_or_inaccessible.head': () => '钥匙串无法读取',
  'cause.keychain_locked_or_inaccessible.tell': () =>
    '你的登录也许没问题，但保存它的钥匙串已锁定，或没有响应。请解锁后再试。',
  'cause.file_permission.head': () => '有一个文件不允许读取',
  'cause.file_permission.tell': () =>
    'Claude Code 没有权限读取或写入自己的一个文件。以管理员身份运行过命令之后，常会这样。',
  'cause.overloaded_server.head': () => '服务器出了问题',
  'cause.overloaded_server.tell': () => '这台电脑没有问题。请稍后再试。',
  'cause.model_access.head': () => '这个模型不可用',
  'cause.model_access.tell': () => '你的登录有效，但不能使用所请求的模型。请换一个模型。',
  'cause.login_flow_failure.head': () => '登录没有完成',
  'cause.login_flow_failure.tell': () => '浏览器和 Claude Code 之间出了差错。请从这里重新开始登录。',
  'cause.other_not_auth.head': () => '这与登录无关',
  'cause.other_not_auth.tell': () => '在这里重新登录或更换密钥都没有用。',
};
