import type { Words } from './words';

/** The diagnosis rules' sentences: what a pasted text says about everything around it: clouds, gateways, network, files, other programs. */
export const surroundingRuleWords = {
  'rule.aws.security-token': () =>
    'The text holds a sentence that only AWS says: the security token is not valid. It is not about your Anthropic account.',
  'rule.aws.sso-ended': () => 'The text says that the AWS single sign-on session has ended.',
  'rule.aws.no-credentials': () => 'The text says that no usable AWS credentials were found.',
  'rule.aws.signature-or-profile': () => 'The text says that the AWS profile, region or signature is wrong.',
  'rule.aws.role-refused': () => 'The text says that the AWS identity may not take the role that it needs.',
  'rule.aws.role-refused.org_disabled_or_permission': () => 'An AWS administrator gives that permission.',
  'rule.aws.bedrock-key-rejected': () =>
    'The text says that Amazon Bedrock refused the key or token that it was given.',
  'rule.aws.bedrock-key-rejected.invalid_api_key': () => 'It is the Bedrock key, not an Anthropic one, that is wrong.',
  'rule.aws.speaks': () => 'The text comes from AWS and speaks of a refusal.',
  'rule.azure.subscription-key': () => 'The text holds a sentence of Microsoft Azure: its key or address is wrong.',
  'rule.azure.sign-in': () => 'The text says that the sign-in to Microsoft Azure failed.',
  'rule.azure.resource': () =>
    'The text says that the Microsoft Foundry resource, deployment or permission is not right.',
  'rule.azure.resource.gateway_or_proxy_auth': () => 'A gateway in front of the model says this as well.',
  'rule.azure.resource.model_access': () => 'The model may not be deployed there.',
  'rule.azure.speaks': () => 'The text comes from Microsoft Azure and speaks of a refusal.',
  'rule.config.corrupted': () => 'The text says that a file in which Claude Code keeps its settings is damaged.',
  'rule.config.json': () => 'The text says that a settings file is not valid JSON.',
  'rule.config.json.other_not_auth': () => 'It may also be a fault of the extension that reads the file.',
  'rule.file.denied': () => 'The text says that the system does not let Claude Code read or write a file.',
  'rule.file.read-only-or-full': () => 'The text says that the disk is full or may not be written to.',
  'rule.file.read-only-or-full.corrupt_config': () => 'A file that was being written at that moment may be cut off.',
  'rule.file.install-rights': () =>
    'The text says that the folder in which programs are installed may not be written to.',
  'rule.file.install-rights.outdated_client': () => 'Until it works Claude Code stays at its old version.',
  'rule.gateway.own-key': () => 'The key that was sent is not one of that service.',
  'rule.gateway.litellm': () =>
    'The text says that a LiteLLM gateway refused the request. Your Anthropic account is not involved.',
  'rule.gateway.openrouter': () => 'The text says that a model service such as OpenRouter refused the key.',
  'rule.gateway.own-shape': () =>
    'The text shows a refusal in a form that Anthropic does not use, so a gateway or relay in between wrote it.',
  'rule.gateway.client-not-allowed': () =>
    'The text says that the service accepts this credential, but not from this program.',
  'rule.gateway.client-not-allowed.org_disabled_or_permission': () =>
    'A subscription login is meant for Claude Code and Anthropic’s own apps only.',
  'rule.gateway.client-not-allowed.expired_or_revoked_oauth': () =>
    'A new login of the program itself may be asked for.',
  'rule.gateway.session': () => 'The text says that a company gateway wants you to sign in to it.',
  'rule.gateway.headers': () =>
    'The text says that the extra headers set for requests (ANTHROPIC_CUSTOM_HEADERS) are not valid.',
  'rule.gateway.headers.env_var_overrides_login': () => 'They are set in a variable, and count before your login.',
  'rule.gateway.helper-failed': () => 'The text says that the script which fetches the key (apiKeyHelper) failed.',
  'rule.gateway.helper-failed.invalid_api_key': () => 'What the script printed may not be a key.',
  'rule.gateway.address': () =>
    'The text shows an address of a gateway that does not answer as Anthropic would: often a path too much or too little.',
  'rule.gateway.address.other_not_auth': () => 'The gateway may not offer what Claude Code asks for.',
  'rule.gateway.mentioned': () => 'The text speaks of a gateway or proxy together with a refused key.',
  'rule.google.default-credentials': () => 'The text says that Google found no default credentials to work with.',
  'rule.google.reauthenticate': () => 'The text says that Google wants you to sign in again.',
  'rule.google.permission': () => 'The text says that Google Cloud refuses this project, permission or scope.',
  'rule.google.permission.org_disabled_or_permission': () => 'Someone who runs the Google project can grant it.',
  'rule.google.permission.model_access': () => 'The model may not be switched on for that project.',
  'rule.google.key-instead-of-token': () =>
    'The text says that Google wants a Google login here and got an API key or nothing.',
  'rule.google.speaks': () => 'The text comes from Google Cloud and speaks of a refusal.',
  'rule.keychain.locked': () =>
    'The text says that the keychain is locked, or may not be asked from where the command ran, for example over SSH.',
  'rule.keychain.cannot-save': () =>
    'The text says that the login could not be kept in the system’s safe for passwords.',
  'rule.keychain.cannot-save.login_flow_failure': () => 'Signing in again does not last until this works.',
  'rule.keychain.item-missing': () =>
    'The text holds a line about a keychain entry that was not found. Claude Code prints it while it looks around; by itself it does no harm.',
  'rule.keychain.item-missing.keychain_locked_or_inaccessible': () =>
    'If Claude Code also asks for a login each time, its entry in the keychain is missing or cannot be read.',
  'rule.network.certificate': () =>
    'The text says that a certificate on the way is not trusted: usually a company proxy that looks into connections.',
  'rule.network.proxy-login': () => 'The text says that the network’s own proxy wants a user name and password.',
  'rule.network.proxy-login.gateway_or_proxy_auth': () => 'The proxy may also be a gateway with its own key.',
  'rule.network.unreachable': () => 'The text says that the server could not be reached at all.',
  'rule.network.unreachable.overloaded_server': () => 'A server that is down cannot be reached either.',
  'rule.network.cut-off': () => 'The text says that the connection broke off on the way.',
  'rule.network.timeout': () => 'The text says that no answer came in time.',
  'rule.network.timeout.overloaded_server': () => 'A busy server is slow to answer too.',
  'rule.network.blocked-or-region': () =>
    'The text says that the way to Anthropic is closed from this network or country.',
  'rule.network.blocked-or-region.org_disabled_or_permission': () =>
    'A closed account is told no in the same few words.',
  'rule.not-auth.conversation': () =>
    'The text is about the conversation itself: a tool call or a message in it is not in order. Your login is fine.',
  'rule.not-auth.length': () =>
    'The text says that the conversation or an answer is too long for the model. Your login is fine.',
  'rule.not-auth.file-missing': () =>
    'The text says that a file or folder was not found, or could not be changed as asked. Your login is fine.',
  'rule.not-auth.stopped': () =>
    'The text says that the work was stopped, by you or by a limit on time. Your login is fine.',
  'rule.not-auth.mcp': () =>
    'The text is about an MCP server, an add-on with its own connection and its own login. Your Claude login is fine.',
  'rule.not-auth.permission-prompt': () =>
    'The text is Claude Code asking for, or being refused, leave to use a tool. It has nothing to do with your login.',
  'rule.not-auth.feature': () =>
    'The text is about a feature of Claude Code (a command, a tool, a plugin, a hook, a session), not about signing in.',
  'rule.not-auth.exit-code': () =>
    'The text says that Claude Code stopped, but not why. The reason stands in its log or a few lines above.',
  'rule.not-auth.exit-code.corrupt_config': () => 'A settings file that cannot be read ends it in this way.',
  'rule.not-auth.exit-code.expired_or_revoked_oauth': () =>
    'So does a login that is missing, where nobody can be asked.',
  'rule.not-auth.request': () =>
    'The text says that a request was not put together as the server expects it. That is not about your login.',
  'rule.not-auth.request.gateway_or_proxy_auth': () =>
    'A gateway in between that does not know every kind of request answers so too.',
  'rule.not-auth.request.model_access': () => 'A model that cannot do what was asked of it is refused so too.',
  'rule.not-auth.shell-or-program': () =>
    'The text says that a program or shell was not found on this computer. It has nothing to do with your login.',
  'rule.not-auth.crash': () =>
    'The text is the trace of a program that crashed. That is a fault in a program, not in your login.',
  'rule.not-auth.other-tools': () =>
    'The text comes from another program (git, npm, a compiler, a test, a database), not from signing in to Claude.',
  'rule.not-auth.other-service': () =>
    'The text comes from another service or program with its own accounts and keys. Your Claude login is not involved.',
  'rule.not-auth.desktop-machine': () =>
    'The text is about the virtual machine that Claude Desktop works in. Your login is fine.',
  'rule.not-auth.port-taken': () =>
    'The text says that another program already uses a port. That is about the program that was started, not your login.',
  'rule.not-auth.system-io': () =>
    'The text is a fault between a program and the system (a terminal, a clipboard, a pipe). It is not about your login.',
} satisfies Words;
