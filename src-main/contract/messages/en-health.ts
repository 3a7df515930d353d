import { momentsIn } from '../moments';
import type { Words } from './words';

const { time, dayAndTime } = momentsIn('en');

/**
 * One sentence for every health code: what it means for the user. Keys are `health.` and the code. `at-gateway.` says
 * the same of a server that is not Anthropic's, `tls.` what exactly is wrong with a certificate.
 */
export const healthWords = {
  'health.ok': () => 'Works. Anthropic accepts it.',
  'health.ok-narrow-scope': () =>
    'Works for Claude Code. It may not read your account details, which is normal for a long-lived token.',
  'health.ok-message': () => 'Works. A message was sent with it, and it was answered.',
  'health.key-invalid': () => 'Anthropic does not accept this key. It was deleted, replaced or mistyped.',
  'health.key-expired': () => 'This key has run out. Make a new one in the Console.',
  'health.token-invalid': () => 'This token is not accepted. Log in again, or replace the token.',
  'health.token-expired': () =>
    'This login has run out. Claude Code renews it by itself when it can; if not, log in again.',
  'health.token-revoked': () => 'This login was ended from elsewhere. Log in again.',
  'health.permission': () => 'It is accepted, but not allowed to do this. Your administrator can change that.',
  'health.organization-disabled': () => 'The organization behind it is switched off. An old key is the usual reason.',
  'health.subscription-not-allowed': () =>
    'Claude Code may not use this subscription. A payment may be due, or the organization does not allow it.',
  'health.api-key-not-allowed': () => 'Your organization does not allow keys. Log in with your Claude account instead.',
  'health.aws-rejected': () =>
    'The answer comes from Amazon: it does not know these AWS credentials. The Anthropic key is not the matter.',
  'health.limited-rate': () => 'Too many requests were sent. Wait a little.',
  'health.limited-usage': () => 'It is accepted, but the usage limit of your plan is reached for now.',
  'health.limited-credit': () => 'It is accepted, but the prepaid credit is used up.',
  'health.limited-spend': () => 'It is accepted, but the spend limit is reached.',
  'health.limited-model': () => 'It is accepted, but may not use the model that was asked for.',
  'health.limited-model-named': (a: { model: string }) =>
    `It is accepted, but may not use the model ${a.model}. Choose another one, or ask your administrator.`,
  'health.not-checked': () => 'Not checked yet.',
  'health.nothing-to-check': () => 'There is nothing to check, because nothing would be sent.',
  'health.helper-not-run': () => 'The key comes from a helper command. Run it to check its key.',
  'health.helper-failed': () => 'The helper command failed, so there is no key to check.',
  'health.not-sendable': () => 'It holds a character that cannot be sent.',
  'health.cloud-not-checked': () => 'Sign-in is with a cloud provider. That was not checked.',
  'health.message-not-for-logins': () =>
    'A Claude login is meant for Claude Code alone, so no message is sent with it from here. Type a word in Claude Code to see whether it answers.',
  'health.may-not-go-online': () => 'Checks online are switched off in the settings, so nothing was sent.',
  'health.offline': () => 'This computer seems to be offline, so nothing could be checked.',
  'health.dns': () => 'The server’s name was not found. Check the internet connection.',
  'health.refused': () => 'The connection was refused. A firewall or proxy may be in the way.',
  'health.reset': () => 'The connection was cut. A firewall or proxy may be in the way.',
  'health.timeout': () => 'The server did not answer in time.',
  'health.tls': () => 'The secure connection could not be trusted. Company network inspection is the usual reason.',
  'health.proxy-auth': () => 'The network’s proxy wants a sign-in of its own.',
  'health.captive-portal': () => 'The network shows a sign-in page of its own instead of Anthropic’s answer.',
  'health.turned-away': () =>
    'The request was turned away on its way. A firewall, a VPN or a country that Anthropic does not serve is the usual reason.',
  'health.redirected': () => 'The server sent us elsewhere. The credential was not sent there.',
  'health.not-anthropic': () => 'Something else than Anthropic answered.',
  'health.open-list': () => 'The server answers everybody, so its answer proves nothing about this credential.',
  'health.base-url-v1': () =>
    'The address in ANTHROPIC_BASE_URL ends in /v1, so Claude Code asks at /v1/v1, where nothing is. Take /v1 off.',
  'health.too-large': () => 'The answer was too large to be Anthropic’s.',
  'health.bad-answer': () => 'The answer could not be understood.',
  'health.bad-url': () => 'The address to check is not a web address.',
  'health.server-error': () => 'The server has a problem of its own. Try again in a moment.',
  'health.overloaded': () => 'The server is overloaded. Try again in a moment.',
  'health.clock-skew': () => 'The clock of this computer seems to be wrong, so the sign-in is refused. Set the clock.',
  'health.keychain-locked': () => 'The keychain is locked, so the login could not be read.',

  'at-gateway.ok': (a: { host: string }) => `Works. ${a.host} accepts it.`,
  'at-gateway.key-invalid': (a: { host: string }) =>
    `${a.host} does not accept this key. Ask whoever runs that server for a new one.`,
  'at-gateway.key-expired': (a: { host: string }) =>
    `This key has run out at ${a.host}. Ask whoever runs that server for a new one.`,
  'at-gateway.token-invalid': (a: { host: string }) =>
    `${a.host} does not accept this token. Ask whoever runs that server for a new one.`,
  'at-gateway.token-expired': (a: { host: string }) =>
    `This token has run out at ${a.host}. Ask whoever runs that server for a new one.`,
  'at-gateway.permission': (a: { host: string }) =>
    `${a.host} knows it, but does not allow this. Whoever runs that server can change that.`,
  'at-gateway.aws-rejected': (a: { host: string }) =>
    `${a.host} passes on an answer from Amazon: its own AWS credentials are not accepted. Your key is not the matter.`,
  'at-gateway.limited-credit': (a: { host: string }) => `${a.host} says that the credit is used up.`,
  'at-gateway.limited-spend': (a: { host: string }) => `${a.host} says that the budget is used up.`,
  'at-gateway.open-list': (a: { host: string }) =>
    `${a.host} answers everybody, so its answer proves nothing about this credential.`,
  'at-gateway.not-anthropic': (a: { host: string }) =>
    `${a.host} answers with something that Claude Code cannot use. Check the address in ANTHROPIC_BASE_URL.`,
  'at-gateway.page': (a: { host: string }) =>
    `${a.host} answers with a web page, not with what Claude Code needs. Check the address in ANTHROPIC_BASE_URL.`,
  'at-gateway.bad-answer': (a: { host: string }) => `The answer of ${a.host} could not be understood.`,
  'at-gateway.too-large': (a: { host: string }) => `The answer of ${a.host} was too large to be what was asked for.`,

  'tls.expired': () =>
    'The server’s certificate has run out, or this computer’s clock is wrong. The credential was not sent.',
  'tls.other-name': () =>
    'The server’s certificate is made out to another name, so somebody else may be answering. The credential was not sent.',
  'tls.unknown-issuer': () =>
    'The server’s certificate comes from an issuer that is not trusted here. Company network inspection is the usual reason. The credential was not sent.',
  'tls.not-secure': () => 'The server does not speak a secure connection at this address. The credential was not sent.',

  'health.helper-said': (a: { detail: string }) => `The helper command ${a.detail}`,
  'health.token-ran-out': () => 'This token has run out. Make a new one, or take it out and log in.',
  'health.renews-itself': () =>
    'This login has run out, as it does every few hours. Claude Code renews it the next time you use it; Keymender never does.',
  'health.asks-to-wait': (a: { words: string; until: number }) =>
    `${a.words} The server does not want to be asked again before ${time(a.until)}.`,
  'health.asks-to-wait-longer': (a: { words: string; until: number }) =>
    `${a.words} The server does not want to be asked again before ${dayAndTime(a.until)}.`,
} satisfies Words;

const companyFile =
  'Ask your IT for its root certificate as a file. For the command line and VS Code, name that file as NODE_EXTRA_CA_CERTS under “env” in ~/.claude/settings.json; for Claude Desktop, add it to this computer’s certificates.';

/** Steps of the network check, and what they come to. */
export const networkWords = {
  'network.not-asked': () => 'The network was not tried, because nothing may go online.',
  'network.running': () => 'The way to Anthropic is being tried.',
  'network.fine': () => 'Everything that Claude Code needs can be reached.',
  'network.skipped.tcp': (a: { host: string }) => `The connection to ${a.host} was not tried, as it would fail too.`,
  'network.skipped.tls': (a: { host: string }) => `The certificate of ${a.host} was not looked at, as nobody shows it.`,
  'network.skipped.http': (a: { host: string }) => `${a.host} was not asked, as no answer could be trusted.`,
  'network.bad-base-url': () => 'The address in ANTHROPIC_BASE_URL is not a web address.',

  'network.dns.fine': (a: { host: string }) => `The name ${a.host} was found.`,
  'network.dns.broken': (a: { host: string }) =>
    `The name ${a.host} was not found. Check the internet connection; if that works, something blocks this name.`,
  'network.dns.timeout': (a: { host: string }) =>
    `Nobody answered in time where ${a.host} is. Check the internet connection.`,

  'network.tcp.fine': (a: { host: string }) => `A connection to ${a.host} can be opened.`,
  'network.tcp.ipv6-fails': (a: { host: string }) =>
    `${a.host} can be reached over IPv4, but not over IPv6, so programs wait or fail. Switch IPv6 off for this network, or have it repaired.`,
  'network.tcp.ipv4-fails': (a: { host: string }) =>
    `${a.host} can be reached over IPv6, but not over IPv4. Programs that know IPv4 only will fail.`,
  'network.tcp.refused': (a: { host: string }) =>
    `${a.host} refuses the connection. A firewall or security program in between is the usual reason.`,
  'network.tcp.timeout': (a: { host: string }) =>
    `${a.host} does not answer. A firewall that swallows the connection is the usual reason.`,
  'network.tcp.offline': (a: { host: string }) =>
    `There is no way to ${a.host} from here. Check that this computer is online.`,
  'network.tcp.reset': (a: { host: string }) =>
    `The connection to ${a.host} is cut at once. A firewall in between is the usual reason.`,

  'network.tls.fine': (a: { host: string; issuer: string }) =>
    `The connection to ${a.host} is secure. ${a.issuer} vouches for it.`,
  'network.tls.trusted-by-extra': (a: { host: string; issuer: string }) =>
    `“${a.issuer}” signs the connection to ${a.host}. Claude Code trusts it through the file in NODE_EXTRA_CA_CERTS.`,
  'network.tls.trusted-by-system': (a: { host: string; issuer: string }) =>
    `“${a.issuer}” looks into the connection to ${a.host}. This computer trusts it, and so does Claude Code as installed today; one that runs on Node needs NODE_EXTRA_CA_CERTS as well.`,
  'network.tls.inspected': (a: { host: string; issuer: string }) =>
    `“${a.issuer}” looks into the connection to ${a.host}, and Claude Code does not trust it. ${companyFile}`,
  'network.tls.private': (a: { host: string; issuer: string }) =>
    `${a.host} is signed by “${a.issuer}”, which Claude Code does not trust. ${companyFile}`,
  'network.tls.extra-unreadable': (a: { words: string }) =>
    `${a.words} NODE_EXTRA_CA_CERTS is set, but its file cannot be read.`,
  'network.tls.extra-empty': (a: { words: string }) =>
    `${a.words} NODE_EXTRA_CA_CERTS is set, but its file holds no certificate.`,
  'network.tls.extra-other': (a: { words: string }) =>
    `${a.words} NODE_EXTRA_CA_CERTS is set, but its file holds another certificate.`,
  'network.tls.expired': (a: { host: string; date: string }) =>
    `The certificate of ${a.host} ended on ${a.date}, or the clock of this computer is wrong.`,
  'network.tls.not-yet': (a: { host: string }) =>
    `The certificate of ${a.host} is not valid yet. The clock of this computer is the usual reason.`,
  'network.tls.other-name': (a: { host: string }) =>
    `What answers for ${a.host} shows a certificate for another name. A sign-in page or a wrong address is the usual reason.`,
  'network.tls.cut': (a: { host: string }) =>
    `The secure connection to ${a.host} is cut off. A firewall that blocks it is the usual reason.`,
  'network.tls.none': (a: { host: string }) => `What answers for ${a.host} does not speak a secure connection.`,

  'network.http.fine': (a: { host: string }) => `${a.host} answers.`,
  'network.http.litellm': (a: { host: string }) => `${a.host} answers. It is a LiteLLM gateway.`,
  'network.http.openrouter': (a: { host: string }) => `${a.host} answers. It is OpenRouter, or speaks like it.`,
  'network.http.page': (a: { host: string }) =>
    `${a.host} answers with a web page, not with what Claude Code needs. Check the address in ANTHROPIC_BASE_URL.`,
  'network.http.server-error': (a: { host: string; status: number }) =>
    `${a.host} answers, but has a problem of its own (${a.status}). Try again in a moment.`,
  'network.http.failed': (a: { host: string; words: string }) => `${a.host}: ${a.words}`,

  'network.portal.fine': () => 'No sign-in page of the network is in the way.',
  'network.portal.page': () =>
    'The network shows a sign-in page of its own. Open any page in a browser, sign in there, then check again.',
  'network.portal.turned-away': (a: { host: string }) =>
    `${a.host} turns requests from here away. A firewall, a VPN or a country that Anthropic does not serve is the usual reason.`,
  'network.portal.other': (a: { host: string }) => `Something else than Anthropic answers for ${a.host}.`,

  'network.proxy.past': (a: { host: string; variable: string; place: string }) =>
    `${a.variable} in ${a.place} lets ${a.host} past the proxy.`,
  'network.proxy.open': (a: { host: string; proxy: string; variable: string; place: string }) =>
    `${a.variable} in ${a.place} sends ${a.host} through ${a.proxy}, which lets it through.`,
  'network.proxy.wants-sign-in': (a: { proxy: string; variable: string; place: string }) =>
    `The proxy ${a.proxy} wants a name and password. They belong into ${a.variable} in ${a.place}: http://name:password@${a.proxy}`,
  'network.proxy.refuses-sign-in': (a: { proxy: string; variable: string; place: string }) =>
    `The proxy ${a.proxy} does not accept the name and password in ${a.variable}, set in ${a.place}.`,
  'network.proxy.refuses': (a: { host: string; proxy: string; status: number }) =>
    `The proxy ${a.proxy} does not let ${a.host} through (${a.status}). Whoever runs it can allow that.`,
  'network.proxy.unreachable': (a: { proxy: string; variable: string; place: string }) =>
    `The proxy ${a.proxy} cannot be reached. It is named by ${a.variable} in ${a.place}; if it is an old one, take it out.`,
  'network.proxy.socks': (a: { variable: string; place: string }) =>
    `${a.variable} in ${a.place} names a SOCKS proxy, which Claude Code cannot use. Name an HTTP proxy, or take it out.`,
  'network.proxy.not-an-address': (a: { variable: string; place: string }) =>
    `${a.variable} in ${a.place} is not the address of a proxy. Correct it, or take it out.`,

  'network.clock.fine': () => 'The clock of this computer is right.',
  'network.clock.off': (a: { by: string; way: string }) =>
    `The clock of this computer is ${a.by} ${a.way}. Set it: logins and secure connections depend on it.`,
} satisfies Words;
