import type { Translation } from '../../translation';
import type { blockedWords, resolutionWords } from '../en-resolution';

/** German of the first half of en-resolution.ts. */
export const resolution: Translation<typeof resolutionWords> = {
  'provider.first-party': () => 'Claude Code spricht direkt mit Anthropic. Kein Cloud-Anbieter ist eingeschaltet.',
  'provider.switched': (a) => `Claude Code ist durch ${a.name} auf ${a.provider} umgeschaltet. Gesetzt in: ${a.place}.`,
  'provider.also-set': (a) => `${a.name} ist auch gesetzt, aber ${a.provider} hat Vorrang.`,
  'provider.cloud-credentials': (a) =>
    `Mit ${a.provider} werden der Schlüssel und die Anmeldung von Anthropic nicht verwendet. ${a.provider} hat einen eigenen Zugang.`,
  'slot.env-api-key': (a) => `Der Schlüssel in ${a.name} wird verwendet. Gesetzt in: ${a.place}.`,
  'slot.env-auth-token': (a) => `Das Token in ${a.name} wird verwendet. Gesetzt in: ${a.place}.`,
  'slot.env-oauth-token': (a) => `Das langlebige Anmeldetoken in ${a.name} wird verwendet. Gesetzt in: ${a.place}.`,
  'slot.helper': (a) => `Der Schlüssel kommt von einem Hilfsbefehl. Gesetzt in: ${a.place}.`,
  'slot.helper-not-run': () => 'Der Hilfsbefehl wurde nicht ausgeführt, deshalb ist sein Schlüssel noch nicht bekannt.',
  'slot.helper-empty': (a) =>
    `Der Hilfsbefehl lieferte keinen brauchbaren Schlüssel (${a.detail}). Claude Code sendet leere Zugangsdaten.`,
  'slot.managed-key': (a) =>
    `Der Schlüssel wird verwendet, den Claude Code bei der Console-Anmeldung gespeichert hat. Er liegt hier: ${a.place}.`,
  'slot.profile': (a) => `Das Anthropic-Profil „${a.profile}“ wird verwendet.`,
  'slot.login': (a) => `Ihre Claude-Anmeldung wird verwendet. Sie liegt hier: ${a.place}.`,
  'slot.custom-header': (a) => `Ein eigener Header ${a.header} wird gesendet. Gesetzt in: ${a.place}.`,
  'slot.two-at-once': () =>
    'Zwei verschiedene Zugangsdaten gehen in einer Anfrage hinaus. Welche davon Anthropic verwendet, ist nicht dokumentiert.',
  'rank.settings-beat-shell': (a) =>
    `${a.name} in einer Einstellungsdatei ersetzt den Wert aus Ihrer Shell: ${a.place}. Einstellungsdateien haben Vorrang vor der Shell.`,
  'rank.settings-cancel': (a) => `${a.name} ist hier leer gesetzt: ${a.place}. Das schaltet den Wert von anderswo aus.`,
  'rank.scope': (a) => `Bei ${a.name} gilt der Wert von hier: ${a.winner}. Dahinter zurück steht: ${a.loser}.`,
  'rank.beats': (a) => `Vorrang hat ${a.winner}, nicht ${a.loser}.`,
  'rank.no-scope': () =>
    'Die gespeicherte Anmeldung darf nicht für Claude Code verwendet werden: ihr fehlt die Berechtigung „user:inference“.',
  'rank.managed-by-host': () =>
    'Das Programm, das Claude Code gestartet hat, verwaltet dessen Zugang. Schlüssel und Anmeldungen auf diesem Computer werden deshalb nicht verwendet.',
  'rank.simple-mode': () => 'Claude Code läuft im einfachen Modus. Darin werden Anmeldungen ignoriert.',
  'approval.missing': (a) =>
    `Im Terminal fragt Claude Code zuerst, ob es ${a.name} verwenden soll. Vorgeschlagen ist Nein.`,
  'approval.rejected': (a) =>
    `Sie haben einmal Nein geantwortet, als Claude Code nach ${a.name} fragte. Im Terminal wird es nicht verwendet, in Skripten weiterhin.`,
  'approval.approved': (a) => `Sie haben ${a.name} erlaubt, als Claude Code danach fragte.`,
  'trust.missing': (a) =>
    `Im Terminal zählt das erst, wenn Sie dem Ordner vertrauen: ${a.place}. Skripte verwenden es ungefragt.`,
  'config-dir.moved': (a) => `Claude Code legt seine Dateien in ${a.folder} ab, weil CLAUDE_CONFIG_DIR das so vorgibt.`,
  'config-dir.empty': () =>
    'CLAUDE_CONFIG_DIR ist leer gesetzt. Claude Code sucht die Anmeldung dann in dem Ordner, in dem es gestartet wird.',
  'settings.ignored': (a) => `Das wird ganz ignoriert: ${a.place}. Grund: ${a.why}. Nichts darin hat eine Wirkung.`,
  'nothing.configured': () =>
    'Es gibt keinen Schlüssel, kein Token und keine Anmeldung, die Claude Code verwenden würde.',
  'account.only-name': () => 'Ein Kontoname ist gemerkt, aber es steht keine Anmeldung dahinter.',
};

/** German of the second half of en-resolution.ts. */
export const blocked: Translation<typeof blockedWords> = {
  'blocked.not-logged-in': () => 'Claude Code ist nicht angemeldet. Es würde Sie bitten, sich anzumelden.',
  'blocked.state-file-broken': (a) =>
    `Claude Code hält sofort an, weil eine Datei beschädigt ist: ${a.place}. Genauer: ${a.detail}.`,
  'blocked.managed-file-broken': (a) =>
    `Claude Code hält sofort an, weil eine Datei Ihrer Administration beschädigt ist: ${a.place}.`,
  'blocked.login-required-by-admin': () =>
    'Ihre Administration verlangt eine Claude-Anmeldung. Ein Schlüssel oder Token wird deshalb abgelehnt. Melden Sie sich an, um fortzufahren.',
  'blocked.organization-required-by-admin': () =>
    'Ihre Administration verlangt eine bestimmte Organisation, und dieser Zugang lässt sich ihr nicht zuordnen.',
  'blocked.unsendable-key': (a) =>
    `Der Schlüssel in ${a.name} lässt sich nicht senden: an Position ${a.position} steht ${a.character}. Gesetzt in: ${a.place}.`,
  'blocked.unsendable-token': (a) =>
    `Das Token in ${a.name} lässt sich nicht senden: an Position ${a.position} steht ${a.character}. Gesetzt in: ${a.place}.`,
  'blocked.unsendable-header': (a) =>
    `ANTHROPIC_CUSTOM_HEADERS enthält einen Header, der sich nicht senden lässt. Gesetzt in: ${a.place}.`,
  'blocked.newer-version-required': (a) =>
    `Ihre Administration verlangt Claude Code ${a.version} oder neuer. Aktualisieren Sie es, um fortzufahren.`,
  'blocked.older-version-required': (a) =>
    `Ihre Administration erlaubt Claude Code bis ${a.version}, das benutzte ist neuer. Installieren Sie diese Version, um fortzufahren.`,
  'blocked.profile-broken': (a) =>
    `Die Zugangsdaten des Anthropic-Profils „${a.profile}“ sind nicht verwendbar: ${a.detail}.`,
  'blocked.profile-expired': (a) =>
    `Die Anmeldung des Anthropic-Profils „${a.profile}“ ist abgelaufen und lässt sich nicht erneuern.`,
  'blocked.key-unasked': (a) =>
    `Im Terminal fragt Claude Code zuerst, ob es den Schlüssel in ${a.name} verwenden soll.`,
  'blocked.key-refused': (a) =>
    `Sie haben Claude Code einmal gesagt, den Schlüssel in ${a.name} nicht zu verwenden, und es gibt keine Anmeldung.`,
  'blocked.login-expired': () =>
    'Die gespeicherte Anmeldung ist abgelaufen und lässt sich nicht erneuern. Melden Sie sich neu an.',
  'blocked.cloud-credentials-missing': (a) =>
    `Es gibt keine Zugangsdaten für ${a.provider}, die Claude Code verwenden könnte.`,
  'blocked.bad-base-url': (a) => `Die Adresse in ANTHROPIC_BASE_URL ist keine Webadresse. Gesetzt in: ${a.place}.`,
};
