import { momentsIn } from '../../moments';
import type { Translation } from '../../translation';
import type { healthWords } from '../en-health';

const { time, dayAndTime } = momentsIn('de');

/** German of the first half of en-health.ts. */
export const health: Translation<typeof healthWords> = {
  'health.ok': () => 'Funktioniert. Anthropic akzeptiert den Zugang.',
  'health.ok-narrow-scope': () =>
    'Funktioniert für Claude Code. Ihre Kontodaten darf der Zugang nicht lesen. Bei einem langlebigen Token ist das normal.',
  'health.ok-message': () => 'Funktioniert. Eine Nachricht wurde damit gesendet und beantwortet.',
  'health.key-invalid': () =>
    'Anthropic akzeptiert diesen Schlüssel nicht. Er wurde gelöscht, ersetzt oder falsch abgetippt.',
  'health.key-expired': () => 'Dieser Schlüssel ist abgelaufen. Erstellen Sie in der Console einen neuen.',
  'health.token-invalid': () =>
    'Dieses Token wird nicht akzeptiert. Melden Sie sich neu an, oder ersetzen Sie das Token.',
  'health.token-expired': () =>
    'Diese Anmeldung ist abgelaufen. Claude Code erneuert sie von selbst, wenn es kann. Wenn nicht, melden Sie sich neu an.',
  'health.token-revoked': () => 'Diese Anmeldung wurde von anderswo beendet. Melden Sie sich neu an.',
  'health.permission': () => 'Der Zugang wird akzeptiert, darf das aber nicht. Ihre Administration kann das ändern.',
  'health.organization-disabled': () =>
    'Die Organisation dahinter ist abgeschaltet. Meist ist ein alter Schlüssel der Grund.',
  'health.subscription-not-allowed': () =>
    'Claude Code darf dieses Abo nicht verwenden. Vielleicht ist eine Zahlung fällig, oder die Organisation erlaubt es nicht.',
  'health.api-key-not-allowed': () =>
    'Ihre Organisation erlaubt keine Schlüssel. Melden Sie sich stattdessen mit Ihrem Claude-Konto an.',
  'health.aws-rejected': () =>
    'Die Antwort kommt von Amazon: es kennt diese AWS-Zugangsdaten nicht. Am Anthropic-Schlüssel liegt es nicht.',
  'health.limited-rate': () => 'Es wurden zu viele Anfragen gesendet. Warten Sie ein wenig.',
  'health.limited-usage': () => 'Der Zugang wird akzeptiert, aber das Nutzungslimit Ihres Abos ist vorerst erreicht.',
  'health.limited-credit': () => 'Der Zugang wird akzeptiert, aber das Guthaben ist aufgebraucht.',
  'health.limited-spend': () => 'Der Zugang wird akzeptiert, aber das Ausgabenlimit ist erreicht.',
  'health.limited-model': () => 'Der Zugang wird akzeptiert, darf aber das gewünschte Modell nicht verwenden.',
  'health.limited-model-named': (a) =>
    `Der Zugang wird akzeptiert, darf aber das Modell ${a.model} nicht verwenden. Wählen Sie ein anderes, oder fragen Sie Ihre Administration.`,
  'health.not-checked': () => 'Noch nicht geprüft.',
  'health.nothing-to-check': () => 'Es gibt nichts zu prüfen, weil nichts gesendet würde.',
  'health.helper-not-run': () =>
    'Der Schlüssel kommt von einem Hilfsbefehl. Führen Sie ihn aus, um den Schlüssel zu prüfen.',
  'health.helper-failed': () => 'Der Hilfsbefehl ist gescheitert, deshalb gibt es keinen Schlüssel zu prüfen.',
  'health.not-sendable': () => 'Darin steht ein Zeichen, das sich nicht senden lässt.',
  'health.cloud-not-checked': () => 'Der Zugang läuft über einen Cloud-Anbieter. Das wurde nicht geprüft.',
  'health.message-not-for-logins': () =>
    'Eine Claude-Anmeldung ist nur für Claude Code gedacht, deshalb wird von hier aus keine Nachricht damit gesendet. Tippen Sie ein Wort in Claude Code, um zu sehen, ob es antwortet.',
  'health.may-not-go-online': () =>
    'Online-Prüfungen sind in den Einstellungen ausgeschaltet, deshalb wurde nichts gesendet.',
  'health.offline': () => 'Dieser Computer ist offenbar offline, deshalb konnte nichts geprüft werden.',
  'health.dns': () => 'Der Name des Servers wurde nicht gefunden. Prüfen Sie die Internetverbindung.',
  'health.refused': () => 'Die Verbindung wurde abgelehnt. Vielleicht steht eine Firewall oder ein Proxy im Weg.',
  'health.reset': () => 'Die Verbindung wurde getrennt. Vielleicht steht eine Firewall oder ein Proxy im Weg.',
  'health.timeout': () => 'Der Server hat nicht rechtzeitig geantwortet.',
  'health.tls': () =>
    'Der sicheren Verbindung war nicht zu trauen. Meist ist die Netzwerküberwachung einer Firma der Grund.',
  'health.proxy-auth': () => 'Der Proxy des Netzwerks verlangt eine eigene Anmeldung.',
  'health.captive-portal': () => 'Das Netzwerk zeigt statt der Antwort von Anthropic eine eigene Anmeldeseite.',
  'health.turned-away': () =>
    'Die Anfrage wurde unterwegs abgewiesen. Meist ist eine Firewall, ein VPN oder ein Land der Grund, das Anthropic nicht bedient.',
  'health.redirected': () => 'Der Server verwies uns woandershin. Die Zugangsdaten wurden dorthin nicht gesendet.',
  'health.not-anthropic': () => 'Geantwortet hat etwas anderes als Anthropic.',
  'health.open-list': () => 'Der Server antwortet allen. Seine Antwort beweist deshalb nichts über diesen Zugang.',
  'health.base-url-v1': () =>
    'Die Adresse in ANTHROPIC_BASE_URL endet auf /v1. Claude Code fragt deshalb unter /v1/v1, wo nichts ist. Nehmen Sie /v1 weg.',
  'health.too-large': () => 'Die Antwort war zu groß, um von Anthropic zu sein.',
  'health.bad-answer': () => 'Die Antwort war nicht zu verstehen.',
  'health.bad-url': () => 'Die Adresse, die geprüft werden soll, ist keine Webadresse.',
  'health.server-error': () => 'Der Server hat selbst eine Störung. Versuchen Sie es gleich noch einmal.',
  'health.overloaded': () => 'Der Server ist überlastet. Versuchen Sie es gleich noch einmal.',
  'health.clock-skew': () =>
    'Die Uhr dieses Computers geht offenbar falsch, deshalb wird der Zugang abgelehnt. Stellen Sie die Uhr.',
  'health.keychain-locked': () => 'Der Schlüsselbund ist gesperrt, deshalb konnte die Anmeldung nicht gelesen werden.',

  'at-gateway.ok': (a) => `Funktioniert. ${a.host} akzeptiert den Zugang.`,
  'at-gateway.key-invalid': (a) =>
    `${a.host} akzeptiert diesen Schlüssel nicht. Fragen Sie den Betreiber des Servers nach einem neuen.`,
  'at-gateway.key-expired': (a) =>
    `Dieser Schlüssel ist bei ${a.host} abgelaufen. Fragen Sie den Betreiber des Servers nach einem neuen.`,
  'at-gateway.token-invalid': (a) =>
    `${a.host} akzeptiert dieses Token nicht. Fragen Sie den Betreiber des Servers nach einem neuen.`,
  'at-gateway.token-expired': (a) =>
    `Dieses Token ist bei ${a.host} abgelaufen. Fragen Sie den Betreiber des Servers nach einem neuen.`,
  'at-gateway.permission': (a) =>
    `${a.host} kennt den Zugang, erlaubt das aber nicht. Der Betreiber des Servers kann das ändern.`,
  'at-gateway.aws-rejected': (a) =>
    `${a.host} gibt eine Antwort von Amazon weiter: seine eigenen AWS-Zugangsdaten werden nicht akzeptiert. An Ihrem Schlüssel liegt es nicht.`,
  'at-gateway.limited-credit': (a) => `${a.host} meldet, dass das Guthaben aufgebraucht ist.`,
  'at-gateway.limited-spend': (a) => `${a.host} meldet, dass das Budget aufgebraucht ist.`,
  'at-gateway.open-list': (a) => `${a.host} antwortet allen. Die Antwort beweist deshalb nichts über diesen Zugang.`,
  'at-gateway.not-anthropic': (a) =>
    `${a.host} antwortet mit etwas, das Claude Code nicht verwenden kann. Prüfen Sie die Adresse in ANTHROPIC_BASE_URL.`,
  'at-gateway.page': (a) =>
    `${a.host} antwortet mit einer Webseite, nicht mit dem, was Claude Code braucht. Prüfen Sie die Adresse in ANTHROPIC_BASE_URL.`,
  'at-gateway.bad-answer': (a) => `Die Antwort von ${a.host} war nicht zu verstehen.`,
  'at-gateway.too-large': (a) => `Die Antwort von ${a.host} war zu groß, um die gewünschte zu sein.`,

  'tls.expired': () =>
    'Das Zertifikat des Servers ist abgelaufen, oder die Uhr dieses Computers geht falsch. Die Zugangsdaten wurden nicht gesendet.',
  'tls.other-name': () =>
    'Das Zertifikat des Servers lautet auf einen anderen Namen. Vielleicht antwortet jemand anderes. Die Zugangsdaten wurden nicht gesendet.',
  'tls.unknown-issuer': () =>
    'Das Zertifikat des Servers kommt von einer Stelle, der hier nicht vertraut wird. Meist ist die Netzwerküberwachung einer Firma der Grund. Die Zugangsdaten wurden nicht gesendet.',
  'tls.not-secure': () =>
    'Der Server bietet unter dieser Adresse keine sichere Verbindung. Die Zugangsdaten wurden nicht gesendet.',

  'health.helper-said': (a) => `Der Hilfsbefehl: ${a.detail}`,
  'health.token-ran-out': () =>
    'Dieses Token ist abgelaufen. Erstellen Sie ein neues, oder nehmen Sie es heraus und melden Sie sich an.',
  'health.renews-itself': () =>
    'Diese Anmeldung ist abgelaufen, wie alle paar Stunden. Claude Code erneuert sie bei der nächsten Verwendung, Keymender tut das nie.',
  'health.asks-to-wait': (a) =>
    `${a.words} Der Server möchte vor ${time(a.until)} Uhr nicht noch einmal gefragt werden.`,
  'health.asks-to-wait-longer': (a) =>
    `${a.words} Der Server möchte bis zu diesem Zeitpunkt nicht noch einmal gefragt werden: ${dayAndTime(a.until)}.`,
};
