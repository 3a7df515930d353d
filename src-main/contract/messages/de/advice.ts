import type { Translation } from '../../translation';
import type { adviceWords } from '../en-advice';

/** German of en-advice.ts. */
export const advice: Translation<typeof adviceWords> = {
  'cause.invalid_api_key.head': () => 'Der Schlüssel wird nicht akzeptiert',
  'cause.invalid_api_key.tell': () =>
    'Anthropic kennt diesen Schlüssel nicht: er wurde gelöscht, ersetzt oder falsch kopiert. Setzen Sie überall auf einmal einen gültigen ein.',
  'cause.expired_or_revoked_oauth.head': () => 'Ihre Anmeldung ist abgelaufen',
  'cause.expired_or_revoked_oauth.tell': () =>
    'Die gespeicherte Anmeldung ist abgelaufen, wurde von anderswo beendet oder fehlt. Melden Sie sich ab und neu an.',
  'cause.wrong_account_or_org.head': () => 'Das ist das falsche Konto',
  'cause.wrong_account_or_org.tell': () =>
    'Claude Code ist mit einem anderen Konto oder einer anderen Organisation angemeldet, als hier nötig ist. Melden Sie sich ab und dann mit dem richtigen an.',
  'cause.env_var_overrides_login.head': () => 'Ein Schlüssel steht Ihrer Anmeldung im Weg',
  'cause.env_var_overrides_login.tell': () =>
    'Ein Schlüssel oder Token auf diesem Computer hat Vorrang vor Ihrer Claude-Anmeldung. Schalten Sie ihn aus, dann wird Ihre Anmeldung verwendet.',
  'cause.bedrock_aws_credentials.head': () => 'Amazon akzeptiert Ihre Anmeldung nicht',
  'cause.bedrock_aws_credentials.tell': () =>
    'Diese Meldung kommt von Amazon, nicht von Anthropic. Ein neuer Anthropic-Schlüssel hilft nicht. Melden Sie sich neu bei AWS an, oder schalten Sie Amazon aus.',
  'cause.vertex_gcp_credentials.head': () => 'Google akzeptiert Ihre Anmeldung nicht',
  'cause.vertex_gcp_credentials.tell': () =>
    'Claude Code verwendet hier Google Cloud, und die Anmeldung dafür fehlt oder ist abgelaufen. Melden Sie sich neu bei Google Cloud an, oder schalten Sie es aus.',
  'cause.foundry_azure.head': () => 'Microsoft akzeptiert Ihre Anmeldung nicht',
  'cause.foundry_azure.tell': () =>
    'Claude Code verwendet hier Microsoft Foundry, und dessen Schlüssel oder Anmeldung fehlt oder ist falsch.',
  'cause.gateway_or_proxy_auth.head': () => 'Ein Gateway lehnt Ihren Zugang ab',
  'cause.gateway_or_proxy_auth.tell': () =>
    'Claude Code spricht nicht direkt mit Anthropic, sondern über einen anderen Server, und der sagt Nein. Prüfen Sie dessen Adresse und Schlüssel.',
  'cause.billing_or_credit.head': () => 'Das Konto hat kein Guthaben mehr',
  'cause.billing_or_credit.tell': () =>
    'Der Zugang funktioniert, aber das Konto dahinter hat kein Guthaben. Schlüssel und Abos werden getrennt abgerechnet: vielleicht wird ein Schlüssel statt Ihres Abos verwendet.',
  'cause.rate_or_usage_limit.head': () => 'Ein Nutzungslimit ist erreicht',
  'cause.rate_or_usage_limit.tell': () =>
    'Ihr Zugang funktioniert. Warten Sie, bis das Limit zurückgesetzt wird. Eine neue Anmeldung hilft nicht.',
  'cause.org_disabled_or_permission.head': () => 'Ihre Organisation erlaubt das nicht',
  'cause.org_disabled_or_permission.tell': () =>
    'Der Zugang wurde verstanden, aber die Organisation dahinter ist abgeschaltet oder erlaubt das nicht. Oft ist ein alter Schlüssel der Grund.',
  'cause.network_or_proxy_or_tls.head': () => 'Anthropic war nicht erreichbar',
  'cause.network_or_proxy_or_tls.tell': () =>
    'Die Verbindung scheiterte, bevor ein Zugang angesehen wurde. Meist ist eine Firewall, ein Proxy oder die Netzwerküberwachung einer Firma der Grund.',
  'cause.outdated_client.head': () => 'Claude Code ist zu alt',
  'cause.outdated_client.tell': () =>
    'Diese Version wird nicht mehr akzeptiert oder hat einen bekannten Fehler. Aktualisieren Sie Claude Code.',
  'cause.corrupt_config.head': () => 'Eine Einstellungsdatei ist beschädigt',
  'cause.corrupt_config.tell': () =>
    'Claude Code kann eine seiner eigenen Dateien nicht lesen. Sie lässt sich reparieren oder aus einer Sicherung holen.',
  'cause.keychain_locked_or_inaccessible.head': () => 'Der Schlüsselbund ist nicht lesbar',
  'cause.keychain_locked_or_inaccessible.tell': () =>
    'Ihre Anmeldung ist vielleicht in Ordnung, aber der Schlüsselbund ist gesperrt oder antwortet nicht. Entsperren Sie ihn und versuchen Sie es noch einmal.',
  'cause.file_permission.head': () => 'Eine Datei darf nicht gelesen werden',
  'cause.file_permission.tell': () =>
    'Claude Code darf eine seiner Dateien nicht lesen oder schreiben. Das passiert oft, nachdem ein Befehl als Administrator ausgeführt wurde.',
  'cause.overloaded_server.head': () => 'Der Server hat eine Störung',
  'cause.overloaded_server.tell': () =>
    'Auf diesem Computer ist alles in Ordnung. Versuchen Sie es gleich noch einmal.',
  'cause.model_access.head': () => 'Dieses Modell ist nicht verfügbar',
  'cause.model_access.tell': () =>
    'Ihr Zugang funktioniert, aber nicht für das gewünschte Modell. Wählen Sie ein anderes.',
  'cause.login_flow_failure.head': () => 'Die Anmeldung wurde nicht fertig',
  'cause.login_flow_failure.tell': () =>
    'Zwischen dem Browser und Claude Code ging etwas schief. Starten Sie die Anmeldung von hier aus neu.',
  'cause.other_not_auth.head': () => 'Es liegt nicht an der Anmeldung',
  'cause.other_not_auth.tell': () => 'Eine neue Anmeldung oder ein anderer Schlüssel hilft hier nicht.',
};
