import type { Translation } from '../../translation';
import type { diagnosisWords } from '../en-diagnosis';

/** German of en-diagnosis.ts. */
export const diagnosis: Translation<typeof diagnosisWords> = {
  'head.signed-in-works': () => 'Sie sind angemeldet, und es funktioniert',
  'head.key-works': () => 'Ihr Schlüssel funktioniert',
  'head.cloud': (a) => `Claude Code verwendet ${a.provider}`,
  'head.not-checked': () => 'Angemeldet, noch nicht geprüft',
  'head.could-not-check': () => 'Angemeldet, aber nicht prüfbar',
  'head.not-logged-in': () => 'Claude Code ist nicht angemeldet',
  'head.not-installed': () => 'Claude Code ist nicht installiert',
  'head.key-unasked': () => 'Claude Code wird nach Ihrem Schlüssel fragen',
  'head.key-refused': () => 'Sie haben diesen Schlüssel abgelehnt',
  'head.login-ended': () => 'Ihre Anmeldung ist abgelaufen',
  'head.old-key': () => 'Claude Code verwendet einen alten Schlüssel',
  'head.key-rejected': () => 'Ihr Schlüssel wird nicht akzeptiert',
  'head.token-rejected': () => 'Ihr Token wird nicht akzeptiert',
  'head.key-over-login': () => 'Ein Schlüssel verdrängt Ihre Anmeldung',
  'head.differs': () => 'Zwei Konten, je nach Ort',
  'head.unsendable': () => 'Ihr Schlüssel enthält ein falsches Zeichen',
  'head.state-broken': () => 'Eine Datei von Claude Code ist beschädigt',
  'head.settings-ignored': () => 'Ihre Einstellungsdatei wird ignoriert',
  'head.managed-broken': () => 'Die Datei Ihrer Administration ist beschädigt',
  'head.admin-lock': () => 'Ihre Administration verlangt eine Claude-Anmeldung',
  'head.file-denied': () => 'Eine Datei ist nicht lesbar',
  'head.limited': () => 'Angemeldet, aber ein Limit ist erreicht',
  'head.credit': () => 'Angemeldet, aber ohne Guthaben',
  'head.not-allowed': () => 'Ihre Organisation erlaubt das nicht',
  'head.cloud-missing': (a) => `Kein Zugang für ${a.provider}`,
  'head.network': () => 'Anthropic ist nicht erreichbar',
  'head.helper-failed': () => 'Der Schlüsselbefehl ist gescheitert',
  'head.base-url-v1': () => 'Die Serveradresse hat ein /v1 zu viel',
  'head.keychain-locked': () => 'Der Schlüsselbund ist gesperrt',

  'tell.signed-in-works': () => 'Anthropic hat den Zugang akzeptiert. Nichts anderes auf diesem Computer steht im Weg.',
  'tell.key-works': (a) => `Anthropic hat ihn akzeptiert. Er kommt von hier: ${a.place}.`,
  'tell.not-checked': () => 'Klicken Sie auf „Jetzt prüfen“, um bei Anthropic nachzufragen.',
  'tell.not-logged-in': () =>
    'Es gibt keine Anmeldung und keinen Schlüssel, den es verwenden würde. Melden Sie sich an, um loszulegen.',
  'tell.not-installed': () =>
    'Oder es liegt in einem Ordner, der nicht angesehen wurde. Sobald es installiert ist, können Sie sich von hier aus anmelden.',
  'tell.key-unasked': (a) =>
    `Er ist hier gesetzt: ${a.place}. Antworten Sie beim nächsten Start im Terminal mit Ja, oder melden Sie sich stattdessen an.`,
  'tell.key-refused': (a) =>
    `Er ist hier gesetzt: ${a.place}. Skripte verwenden ihn weiter, im Terminal bleibt kein Zugang übrig. Melden Sie sich an, oder erlauben Sie den Schlüssel.`,
  'tell.login-ended': () =>
    'Sie ist abgelaufen oder wurde von anderswo beendet und lässt sich nicht erneuern. Melden Sie sich neu an.',
  'tell.old-key': (a) =>
    `Anthropic lehnt ihn ab. Er ist hier gesetzt: ${a.place}. ${a.login} funktioniert vielleicht, aber dieser Schlüssel steht im Weg.`,
  'tell.key-rejected': (a) =>
    `Er ist hier gesetzt: ${a.place}. Er wurde gelöscht, ersetzt oder falsch abgetippt. Setzen Sie überall auf einmal einen neuen ein.`,
  'tell.token-rejected': (a) => `Es ist hier gesetzt: ${a.place}. Melden Sie sich neu an, oder ersetzen Sie das Token.`,
  'tell.key-over-login': (a) =>
    `Ein Schlüssel ist hier gesetzt: ${a.place}. Er verdrängt ${a.login} und wird über ein eigenes Konto abgerechnet.`,
  'tell.differs': (a) => `Im Terminal: ${a.terminal}. In Skripten: ${a.scripts}.`,
  'tell.unsendable': (a) => `${a.what} Claude Code hält an, bevor es etwas sendet.`,
  'tell.state-broken': (a) =>
    `Claude Code hält sofort an, weil es ${a.file} nicht lesen kann: ${a.why}. Seine eigenen Sicherungen liegen im Ordner „backups“ neben den Einstellungen.`,
  'tell.settings-ignored': (a) => `Nichts in ${a.file} hat eine Wirkung. Grund: ${a.why}.`,
  'tell.managed-broken': (a) => `Claude Code hält sofort an. Ihre Administration muss ${a.file} reparieren.`,
  'tell.admin-lock': () =>
    'Ein Schlüssel oder Token wird auf diesem Computer abgelehnt. Melden Sie sich mit Ihrem Claude-Konto an.',
  'tell.file-denied': (a) =>
    `Sie dürfen ${a.file} nicht lesen. Das passiert oft, nachdem ein Befehl als Administrator ausgeführt wurde.`,
  'tell.cloud': (a) =>
    `${a.name} ist hier gesetzt: ${a.place}. Ihre Claude-Anmeldung und Ihr Schlüssel werden nicht verwendet. ${a.provider} hat einen eigenen Zugang.`,
  'tell.cloud-missing': (a) =>
    `${a.name} schaltet Claude Code um, aber auf diesem Computer wurde kein Zugang dafür gefunden. Gesetzt in: ${a.place}.`,
  'tell.helper-failed': (a) =>
    `Der Befehl, der den Schlüssel liefern soll, tat es nicht: ${a.detail}. Claude Code sendet leere Zugangsdaten.`,
  'tell.base-url-v1': (a) =>
    `ANTHROPIC_BASE_URL endet auf /v1, Anfragen gehen deshalb an /v1/v1. Nehmen Sie es weg. Gesetzt in: ${a.place}.`,
  'tell.keychain-locked': () =>
    'Ihre Anmeldung liegt darin und ist nicht lesbar. Entsperren Sie den Schlüsselbund und prüfen Sie noch einmal.',
  'tell.health': (a) => a.words,

  'rung.provider': () => 'Cloud-Anbieter',
  'rung.auth-token': () => 'Variable mit Zugangstoken',
  'rung.api-key': () => 'Variable mit Schlüssel',
  'rung.helper': () => 'Hilfsbefehl für den Schlüssel',
  'rung.oauth-token': () => 'Langlebiges Anmeldetoken',
  'rung.profile': () => 'Anthropic-Profil',
  'rung.login': () => 'Ihre Claude-Anmeldung',
  'rung.managed-key': () => 'Schlüssel aus der Console-Anmeldung',
  'rung.off': () => 'Nicht eingeschaltet',
  'rung.not-set': () => 'Nicht gesetzt',
  'rung.switched': (a) => `${a.provider}, eingeschaltet durch ${a.name}`,

  'place.terminal': () => 'Terminal',
  'place.scripts': () => 'Skripte',

  'seen.in-use': (a) => `In Verwendung: ${a.what}.`,
  'seen.behind': (a) => `Auch da, aber nicht verwendet: ${a.what}.`,

  'do.check-now': () => 'Jetzt prüfen',
  'do.login': () => 'Anmelden',
  'do.login-again': () => 'Neu anmelden',
  'do.login-console': () => 'Mit Console-Konto anmelden',
  'do.logout': () => 'Abmelden',
  'do.rotate': () => 'Ich habe einen neuen Schlüssel',
  'do.use-login': (a) => `Stattdessen ${a.login} verwenden`,
  'do.remove': () => 'Diesen Schlüssel entfernen',
  'do.run-helper': () => 'Schlüsselbefehl ausführen',
  'do.show-why': () => 'Warum dieser Zugang?',
  'do.show-copies': () => 'Alle Kopien zeigen',
  'do.show-file': () => 'Datei zeigen',
  'do.network-check': () => 'Netzwerk prüfen',
  'do.install': () => 'So wird Claude Code installiert',
  'do.update': () => 'So wird Claude Code aktualisiert',
  'do.new-key-page': () => 'Schlüsselseite öffnen',
  'do.billing': () => 'Abrechnungsseite öffnen',
  'do.usage': () => 'Ihre Nutzung ansehen',
  'do.status-page': () => 'Statusseite öffnen',
  'do.bedrock-docs': () => 'So melden Sie sich bei AWS an',
  'do.vertex-docs': () => 'So melden Sie sich bei Google an',
  'do.network-docs': () => 'Netzwerkeinstellungen für Firmen',
  'do.support': () => 'Hilfecenter öffnen',
};
