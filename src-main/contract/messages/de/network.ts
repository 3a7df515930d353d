import type { Translation } from '../../translation';
import type { networkWords } from '../en-health';
import type { systemRouteWords } from '../en-system-route';

const companyFile =
  'Fragen Sie Ihre IT nach deren Stammzertifikat als Datei. Tragen Sie diese Datei für die Befehlszeile und VS Code als NODE_EXTRA_CA_CERTS unter „env“ in ~/.claude/settings.json ein. Für Claude Desktop fügen Sie sie den Zertifikaten dieses Computers hinzu.';

/** German of the second half of en-health.ts. */
export const network: Translation<typeof networkWords> = {
  'network.not-asked': () => 'Das Netzwerk wurde nicht geprüft, weil nichts online gehen darf.',
  'network.running': () => 'Der Weg zu Anthropic wird geprüft.',
  'network.fine': () => 'Alles, was Claude Code braucht, ist erreichbar.',
  'network.skipped.tcp': (a) => `Die Verbindung zu ${a.host} wurde nicht versucht, denn auch sie würde scheitern.`,
  'network.skipped.tls': (a) => `Das Zertifikat von ${a.host} wurde nicht angesehen, denn niemand zeigt es vor.`,
  'network.skipped.http': (a) => `${a.host} wurde nicht gefragt, denn keiner Antwort wäre zu trauen.`,
  'network.bad-base-url': () => 'Die Adresse in ANTHROPIC_BASE_URL ist keine Webadresse.',

  'network.dns.fine': (a) => `Der Name ${a.host} wurde gefunden.`,
  'network.dns.broken': (a) =>
    `Der Name ${a.host} wurde nicht gefunden. Prüfen Sie die Internetverbindung. Wenn sie funktioniert, sperrt etwas diesen Namen.`,
  'network.dns.timeout': (a) =>
    `Niemand hat rechtzeitig geantwortet, wo ${a.host} zu finden ist. Prüfen Sie die Internetverbindung.`,

  'network.tcp.fine': (a) => `Eine Verbindung zu ${a.host} lässt sich öffnen.`,
  'network.tcp.ipv6-fails': (a) =>
    `${a.host} ist über IPv4 erreichbar, aber nicht über IPv6. Programme warten deshalb oder scheitern. Schalten Sie IPv6 für dieses Netzwerk aus, oder lassen Sie es reparieren.`,
  'network.tcp.ipv4-fails': (a) =>
    `${a.host} ist über IPv6 erreichbar, aber nicht über IPv4. Programme, die nur IPv4 kennen, scheitern.`,
  'network.tcp.refused': (a) =>
    `${a.host} lehnt die Verbindung ab. Meist ist eine Firewall oder ein Sicherheitsprogramm dazwischen der Grund.`,
  'network.tcp.timeout': (a) =>
    `${a.host} antwortet nicht. Meist ist eine Firewall der Grund, die die Verbindung verschluckt.`,
  'network.tcp.offline': (a) => `Von hier führt kein Weg zu ${a.host}. Prüfen Sie, ob dieser Computer online ist.`,
  'network.tcp.reset': (a) =>
    `Die Verbindung zu ${a.host} wird sofort getrennt. Meist ist eine Firewall dazwischen der Grund.`,

  'network.tls.fine': (a) => `Die Verbindung zu ${a.host} ist sicher. ${a.issuer} bürgt dafür.`,
  'network.tls.trusted-by-extra': (a) =>
    `„${a.issuer}“ signiert die Verbindung zu ${a.host}. Claude Code vertraut dem durch die Datei in NODE_EXTRA_CA_CERTS.`,
  'network.tls.trusted-by-system': (a) =>
    `„${a.issuer}“ sieht in die Verbindung zu ${a.host} hinein. Dieser Computer vertraut dem, und Claude Code in der heute üblichen Installation auch. Eines, das auf Node läuft, braucht zusätzlich NODE_EXTRA_CA_CERTS.`,
  'network.tls.inspected': (a) =>
    `„${a.issuer}“ sieht in die Verbindung zu ${a.host} hinein, und Claude Code vertraut dem nicht. ${companyFile}`,
  'network.tls.private': (a) =>
    `${a.host} ist von „${a.issuer}“ signiert, und Claude Code vertraut dem nicht. ${companyFile}`,
  'network.tls.extra-unreadable': (a) => `${a.words} NODE_EXTRA_CA_CERTS ist gesetzt, aber die Datei ist nicht lesbar.`,
  'network.tls.extra-empty': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS ist gesetzt, aber die Datei enthält kein Zertifikat.`,
  'network.tls.extra-other': (a) =>
    `${a.words} NODE_EXTRA_CA_CERTS ist gesetzt, aber die Datei enthält ein anderes Zertifikat.`,
  'network.tls.expired': (a) =>
    `Das Zertifikat von ${a.host} ist abgelaufen (${a.date}), oder die Uhr dieses Computers geht falsch.`,
  'network.tls.not-yet': (a) =>
    `Das Zertifikat von ${a.host} gilt noch nicht. Meist ist die Uhr dieses Computers der Grund.`,
  'network.tls.other-name': (a) =>
    `Was für ${a.host} antwortet, zeigt ein Zertifikat auf einen anderen Namen. Meist ist eine Anmeldeseite oder eine falsche Adresse der Grund.`,
  'network.tls.cut': (a) =>
    `Die sichere Verbindung zu ${a.host} wird getrennt. Meist ist eine Firewall der Grund, die sie sperrt.`,
  'network.tls.none': (a) => `Was für ${a.host} antwortet, bietet keine sichere Verbindung.`,

  'network.http.fine': (a) => `${a.host} antwortet.`,
  'network.http.litellm': (a) => `${a.host} antwortet. Es ist ein LiteLLM-Gateway.`,
  'network.http.openrouter': (a) => `${a.host} antwortet. Es ist OpenRouter oder verhält sich so.`,
  'network.http.page': (a) =>
    `${a.host} antwortet mit einer Webseite, nicht mit dem, was Claude Code braucht. Prüfen Sie die Adresse in ANTHROPIC_BASE_URL.`,
  'network.http.server-error': (a) =>
    `${a.host} antwortet, hat aber selbst eine Störung (${a.status}). Versuchen Sie es gleich noch einmal.`,
  'network.http.failed': (a) => `${a.host}: ${a.words}`,

  'network.portal.fine': () => 'Keine Anmeldeseite des Netzwerks steht im Weg.',
  'network.portal.page': () =>
    'Das Netzwerk zeigt eine eigene Anmeldeseite. Öffnen Sie eine beliebige Seite im Browser, melden Sie sich dort an und prüfen Sie noch einmal.',
  'network.portal.turned-away': (a) =>
    `${a.host} weist Anfragen von hier ab. Meist ist eine Firewall, ein VPN oder ein Land der Grund, das Anthropic nicht bedient.`,
  'network.portal.other': (a) => `Für ${a.host} antwortet etwas anderes als Anthropic.`,

  'network.proxy.past': (a) => `${a.variable} lässt ${a.host} am Proxy vorbei. Gesetzt in: ${a.place}.`,
  'network.proxy.open': (a) =>
    `${a.variable} schickt ${a.host} über ${a.proxy}, und das geht durch. Gesetzt in: ${a.place}.`,
  'network.proxy.wants-sign-in': (a) =>
    `Der Proxy ${a.proxy} verlangt Namen und Passwort. Sie gehören in ${a.variable} (${a.place}): http://name:password@${a.proxy}`,
  'network.proxy.refuses-sign-in': (a) =>
    `Der Proxy ${a.proxy} akzeptiert Namen und Passwort in ${a.variable} nicht. Gesetzt in: ${a.place}.`,
  'network.proxy.refuses': (a) =>
    `Der Proxy ${a.proxy} lässt ${a.host} nicht durch (${a.status}). Sein Betreiber kann das erlauben.`,
  'network.proxy.unreachable': (a) =>
    `Der Proxy ${a.proxy} ist nicht erreichbar. Er steht in ${a.variable} (${a.place}). Wenn es ein alter ist, nehmen Sie ihn heraus.`,
  'network.proxy.socks': (a) =>
    `${a.variable} nennt einen SOCKS-Proxy, den Claude Code nicht verwenden kann (${a.place}). Tragen Sie einen HTTP-Proxy ein, oder nehmen Sie ihn heraus.`,
  'network.proxy.not-an-address': (a) =>
    `${a.variable} ist nicht die Adresse eines Proxys (${a.place}). Korrigieren Sie sie, oder nehmen Sie sie heraus.`,

  'network.clock.fine': () => 'Die Uhr dieses Computers geht richtig.',
  'network.clock.off': (a) =>
    `Die Uhr dieses Computers geht ${a.way === 'ahead' ? 'vor' : 'nach'} (${a.by}). Stellen Sie sie: Anmeldungen und sichere Verbindungen hängen davon ab.`,
};

/** German of en-system-route.ts. */
export const systemRoute: Translation<typeof systemRouteWords> = {
  'network.system.proxy': (a) =>
    `Dieser Computer erreicht ${a.host} laut seinen Einstellungen über den Proxy ${a.proxy}. Claude Code liest diese Einstellungen nicht. Setzen Sie HTTPS_PROXY auf http://${a.proxy} unter „env“ in ~/.claude/settings.json.`,
  'network.system.proxy-not-needed': (a) =>
    `Dieser Computer verwendet laut seinen Einstellungen den Proxy ${a.proxy}. Claude Code liest diese Einstellungen nicht und kommt ohne ihn durch.`,
  'network.system.script': (a) =>
    `Dieser Computer folgt einem Skript von ${a.address}, um ${a.host} zu erreichen. Claude Code kann das nicht. Fragen Sie Ihre IT, welchen Proxy es nennt, und setzen Sie HTTPS_PROXY darauf unter „env“ in ~/.claude/settings.json. Dieser Befehl kann das Skript nicht ausführen. Die Netzwerkprüfung im Fenster von Keymender lässt es vom System ausführen.`,
  'network.system.script-not-needed': (a) =>
    `Dieser Computer folgt laut seinen Einstellungen einem Skript von ${a.address}. Claude Code tut das nicht und kommt ohne es durch. Dieser Befehl kann das Skript nicht ausführen. Die Netzwerkprüfung im Fenster von Keymender lässt es vom System ausführen.`,
  'network.system.old-proxy': (a) =>
    `Ein Browser erreicht ${a.host} von hier ohne ${a.proxy}. Wenn das ein alter Proxy ist, nehmen Sie ${a.variable} heraus. Gesetzt in: ${a.place}.`,
  'network.system.browser-only': (a) =>
    `Ein Browser erreicht ${a.host} von hier, Claude Code aber nicht. Meist ist ein Sicherheitsprogramm der Grund, das Programme unterschiedlich behandelt.`,
};
