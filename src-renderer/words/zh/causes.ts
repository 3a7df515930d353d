import { spaced } from '../../../src-main/contract/messages/zh/spaced';
import type { Translation } from '../../../src-main/contract/translation';
import type { enCauses } from '../en-causes';
import type { enChanges } from '../en-changes';
import type { enDeepScan } from '../en-deep-scan';

/** Chinese of en-causes.ts. */
export const causes: Translation<typeof enCauses> = {
  'cause.invalid_api_key': () => '密钥有误或已被删除',
  'cause.expired_or_revoked_oauth': () => '登录已失效',
  'cause.wrong_account_or_org': () => '账号或组织不对',
  'cause.env_var_overrides_login': () => '有个密钥挡住了登录',
  'cause.bedrock_aws_credentials': () => 'Amazon Bedrock 不接受 AWS 登录',
  'cause.vertex_gcp_credentials': () => 'Google Vertex 不接受登录',
  'cause.foundry_azure': () => 'Microsoft Foundry 不接受登录',
  'cause.gateway_or_proxy_auth': () => '中间的网关拒绝了密钥',
  'cause.billing_or_credit': () => '预付余额已用完，或有款项未付',
  'cause.rate_or_usage_limit': () => '目前已达到上限',
  'cause.org_disabled_or_permission': () => '组织不允许',
  'cause.network_or_proxy_or_tls': () => '问题出在网络',
  'cause.outdated_client': () => 'Claude Code 版本太旧',
  'cause.corrupt_config': () => '设置文件已损坏',
  'cause.keychain_locked_or_inaccessible': () => '钥匙串已锁定',
  'cause.file_permission': () => 'Claude Code 没有权限读取或写入某个文件',
  'cause.overloaded_server': () => 'Anthropic 自己出了问题',
  'cause.model_access': () => '这个账号不能使用该模型',
  'cause.login_flow_failure': () => '浏览器中的登录没有完成',
  'cause.other_not_auth': () => '与登录无关',
};

/** Chinese of en-changes.ts. */
export const changes: Translation<typeof enChanges> = {
  'fix.progress': (a) => spaced`${a.done}/${a.of}个文件`,
  'fix.stop': () => '停止并全部恢复',
  'fix.stopping': () => '正在全部恢复',
  'fix.keep': () => '保留成功的部分',
  'fix.keep.detail': () => '如果某个文件无法更改，它会保持原样，其他文件照常更改。',
  'fix.afterwards': () => '还有一件事要做',
  'fix.open-page': () => '打开页面',
  'fix.close-program': () => '关闭',
  'fix.closing-program': () => '正在关闭',
  'fix.program-closed': () => '已关闭。你可以随时重新启动，对话可以继续。',
  'fix.close-yourself': () => '请自己关闭它，再重新启动。',
  'rotate.checking': () => '正在检查新密钥并准备更改',
  'rotate.anyway': () => '虽被拒绝，仍然使用',
  'rotate.anyway.detail': () => '请再次粘贴密钥。Claude Code 可能无法用它登录。',
};

/** Chinese of en-deep-scan.ts. */
export const deepScan: Translation<typeof enDeepScan> = {
  'deep.open': () => '在更多文件夹中查找',
  'deep.title': () => '在更多文件夹中查找',
  'deep.words': () => '在这些文件夹的每个文件中查找密钥。任何内容都不会离开这台电脑。',
  'deep.where': () => '查找位置',
  'deep.projects': (a) => spaced`你的${a.count}个 Claude Code 项目`,
  'deep.projects.detail': () => 'Claude Code 工作过的文件夹',
  'deep.conversations': () => '你与 Claude Code 的对话',
  'deep.conversations.detail': () => '粘贴到提示中的密钥会留在里面',
  'deep.add': () => '选择文件夹',
  'deep.forget': (a) => spaced`从列表中去掉${a.path}`,
  'deep.start': () => '开始查找',
  'deep.stop': () => '停止查找',
  'deep.running.title': () => '正在查找密钥',
  'deep.starting': () => '正在开始',
  'deep.files': (a) => spaced`已查看${a.count}个文件`,
  'deep.found': (a) => spaced`找到${a.count}处`,
  'deep.done.none': () => '没有找到更多密钥',
  'deep.done.none.words': (a) => spaced`已查看${a.count}个文件，其中没有未知的密钥。`,
  'deep.done.found': (a) => spaced`又有${a.count}处含有密钥`,
  'deep.done.found.words': () => '它们已加入所有副本，你可以在那里移除或替换。',
  'deep.cancelled': () => '你停止了查找',
  'deep.cancelled.words': (a) => spaced`在此之前已查看${a.count}个文件。找到的内容已保留。`,
  'deep.failed': () => '查找没有完成',
  'deep.show': () => '显示所有副本',
  'deep.elsewhere': () => '在别处查找',
  'deep.list': () => '找到的位置',
  'deep.nothing-chosen': () => '请至少选择一个查找位置。',
};
