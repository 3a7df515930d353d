import type { Translation } from '../../translation';
import type { cloudWords } from '../en-cloud';
import { spaced } from './spaced';

/** Chinese of en-cloud.ts. */
export const cloud: Translation<typeof cloudWords> = {
  'health.ok-aws': () => 'Amazon 接受这些凭据。能否使用模型，发出第一个词时就会知道。',
  'health.aws-expired': () => 'Amazon 表示这些 AWS 凭据已过期。请像以前那样重新登录 AWS。',
  'health.aws-secret-wrong': () => 'Amazon 认识这个 AWS 访问密钥，但旁边的私密密钥不是它的。请成对重新设置。',
  'health.aws-denied': () => 'Amazon 认识这些 AWS 凭据，但不允许查询这一项。还不知道 Claude Code 能否使用它们。',
  'health.aws-region-off': () => 'Amazon 已为你的账号停用这个区域。请换一个 AWS_REGION。',
  'health.aws-sign-on-over': () => '你的 AWS 登录已过期。',
  'health.aws-no-profile': () => '所要求的 AWS 配置不存在。',
  'health.aws-no-keys': () => '在 AWS 程序会查找的地方，没有找到 AWS 凭据。',
  'health.aws-not-run': () => 'AWS 凭据来自一条命令。只有你要求检查时才会运行它。',
  'health.aws-login-not-checked': () => 'AWS 凭据来自“aws login”，只有 AWS 自己的程序才能续期。没有检查。',
  'health.aws-chain-failed': () => '没能取得 AWS 凭据。请重新登录 AWS，然后再检查一次。',
  'health.not-amazon': () => '回答的不是 Amazon。',
  'health.cloud-gateway': () => '由中间服务器的负责人登录云服务。没有检查。',
  'health.google-not-checked': () => '登录是否仍然有效，只有 Google 知道，而询问就会使它续期。Keymender 从不这样做。',
  'health.google-broken': () => '这台电脑的 Google 登录无法使用。',

  'cloud.aws.switched': (a) => spaced`${a.place}中的${a.setting}让 Claude Code 连接 Amazon，而不是 Anthropic。`,
  'cloud.google.switched': (a) => spaced`${a.place}中的${a.setting}让 Claude Code 连接 Google，而不是 Anthropic。`,
  'cloud.foundry.switched': (a) => spaced`${a.place}中的${a.setting}让 Claude Code 连接 Microsoft，而不是 Anthropic。`,
  'cloud.aws.who': (a) =>
    spaced`Amazon 接受这些凭据：${a.who}，账号尾号${a.account}。能否使用模型，发出第一个词时就会知道。`,
  'cloud.aws.invalid': () =>
    'Amazon 回答：“The security token included in the request is invalid.”这说的是 AWS 凭据；换新的 Anthropic 密钥没有用。',
  'cloud.aws.sign-in': (a) => spaced`请在终端中运行：aws sso login --profile ${a.profile}`,
  'cloud.aws.refreshes': (a) => spaced`Claude Code 用自己的命令 awsAuthRefresh 为它续期：${a.command}`,
  'cloud.aws.profile': (a) => spaced`正在使用的配置是${a.profile}。`,
  'cloud.aws.variables-over-profile': () =>
    '已设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY，所以使用它们，不使用 AWS 配置。常见原因是那里留有旧值。',
  'cloud.aws.profile-over-variables': () =>
    '已设置 AWS_PROFILE，所以 AWS 自己的程序不使用 AWS_ACCESS_KEY_ID 中的密钥；有些其他程序会先用它们。',
  'cloud.aws.keys-over-sign-on': (a) =>
    spaced`配置${a.profile}在凭据文件里留有旧密钥，所以不使用它的登录。请移除这些密钥。`,
  'cloud.aws.no-region': () => '没有设置区域。Claude Code 会使用 us-east-1；如果不对，请设置 AWS_REGION。',
  'cloud.aws.export': () => 'Claude Code 设置中的 awsCredentialExport 用命令取得凭据。没有运行它。',
  'cloud.google.kind': (a) => spaced`Google 登录的类型：${a.kind}。`,
  'cloud.google.project': (a) => spaced`项目是${a.project}。`,
  'cloud.google.no-project': () => '没有设置项目：Claude Code 需要 ANTHROPIC_VERTEX_PROJECT_ID。',
  'cloud.google.quota': (a) => spaced`用量记在项目${a.quota}上。`,
  'cloud.google.no-region': () => '没有设置区域：Claude Code 需要 CLOUD_ML_REGION。',
  'cloud.google.renew': () =>
    '如果 Claude Code 显示“invalid_grant”，请在终端中运行：gcloud auth application-default login',
  'cloud.google.refreshes': (a) => spaced`Claude Code 用自己的命令 gcpAuthRefresh 为它续期：${a.command}`,
  'cloud.google.missing': (a) => spaced`GOOGLE_APPLICATION_CREDENTIALS 指向${a.file}，但它不存在。`,
  'cloud.google.damaged': (a) => spaced`${a.file}已损坏：缺少 Google 需要的部分。`,
  'cloud.google.user': () => '你自己的，用 gcloud 创建',
  'cloud.google.service': () => '服务账号的密钥',
  'cloud.google.external': () => '由其他登录服务创建',
  'cloud.google.impersonated': () => '由你的账号代为使用的服务账号',

  'cloud.account.amazon': (a) => spaced`Amazon 账户（${a.service}）`,
  'cloud.account.google': (a) => spaced`Google 账户（${a.service}）`,
  'cloud.account.microsoft': (a) => spaced`Microsoft 账户（${a.service}）`,
  'cloud.account.region': (a) => spaced`区域 ${a.region}`,
  'cloud.account.profile': (a) => spaced`配置 ${a.profile}`,
  'cloud.account.project': (a) => spaced`项目 ${a.project}`,
  'cloud.account.resource': (a) => spaced`资源 ${a.resource}`,
  'cloud.account.variables': (a) => spaced`密钥来自 ${a.name}`,
  'cloud.account.key': (a) => spaced`密钥 ${a.key}`,
  'cloud.account.no-login': () => '不需要登录 Claude',
  'cloud.account.nobody': () => '那里没有人登录',
  'head.aws-rejected': () => '你的 AWS 凭据不被接受',
  'head.google-broken': () => '你的 Google 登录无法使用',
};
