import type { Translation } from '../../translation';
import type { surroundingRuleWords } from '../en-rules-around';

/** German of en-rules-around.ts. */
export const rulesAround: Translation<typeof surroundingRuleWords> = {
  'rule.aws.security-token': () =>
    'Der Text enthält einen Satz, den nur AWS sagt: das Sicherheitstoken ist nicht gültig. Um Ihr Anthropic-Konto geht es nicht.',
  'rule.aws.sso-ended': () => 'Laut Text ist die Single-Sign-on-Sitzung von AWS abgelaufen.',
  'rule.aws.no-credentials': () => 'Laut Text wurden keine verwendbaren AWS-Zugangsdaten gefunden.',
  'rule.aws.signature-or-profile': () => 'Laut Text ist das AWS-Profil, die Region oder die Signatur falsch.',
  'rule.aws.role-refused': () => 'Laut Text darf die AWS-Identität die nötige Rolle nicht übernehmen.',
  'rule.aws.role-refused.org_disabled_or_permission': () => 'Diese Berechtigung erteilt die Administration von AWS.',
  'rule.aws.bedrock-key-rejected': () => 'Laut Text hat Amazon Bedrock den Schlüssel oder das Token abgelehnt.',
  'rule.aws.bedrock-key-rejected.invalid_api_key': () => 'Falsch ist der Bedrock-Schlüssel, nicht einer von Anthropic.',
  'rule.aws.speaks': () => 'Der Text kommt von AWS und spricht von einer Ablehnung.',
  'rule.azure.subscription-key': () =>
    'Der Text enthält einen Satz von Microsoft Azure: Schlüssel oder Adresse ist falsch.',
  'rule.azure.sign-in': () => 'Laut Text ist die Anmeldung bei Microsoft Azure gescheitert.',
  'rule.azure.resource': () =>
    'Laut Text stimmt die Ressource, die Bereitstellung oder die Berechtigung von Microsoft Foundry nicht.',
  'rule.azure.resource.gateway_or_proxy_auth': () => 'Das sagt auch ein Gateway vor dem Modell.',
  'rule.azure.resource.model_access': () => 'Vielleicht ist das Modell dort nicht bereitgestellt.',
  'rule.azure.speaks': () => 'Der Text kommt von Microsoft Azure und spricht von einer Ablehnung.',
  'rule.config.corrupted': () =>
    'Laut Text ist eine Datei beschädigt, in der Claude Code seine Einstellungen aufbewahrt.',
  'rule.config.json': () => 'Laut Text ist eine Einstellungsdatei kein gültiges JSON.',
  'rule.config.json.other_not_auth': () => 'Vielleicht ist es auch ein Fehler der Erweiterung, die die Datei liest.',
  'rule.file.denied': () => 'Laut Text lässt das System Claude Code eine Datei nicht lesen oder schreiben.',
  'rule.file.read-only-or-full': () => 'Laut Text ist das Laufwerk voll oder darf nicht beschrieben werden.',
  'rule.file.read-only-or-full.corrupt_config': () =>
    'Eine Datei, die gerade geschrieben wurde, ist vielleicht abgeschnitten.',
  'rule.file.install-rights': () =>
    'Laut Text darf in den Ordner, in dem Programme installiert sind, nicht geschrieben werden.',
  'rule.file.install-rights.outdated_client': () => 'Bis das klappt, bleibt Claude Code bei der alten Version.',
  'rule.gateway.own-key': () => 'Der gesendete Schlüssel gehört nicht zu diesem Dienst.',
  'rule.gateway.litellm': () =>
    'Laut Text hat ein LiteLLM-Gateway die Anfrage abgelehnt. Ihr Anthropic-Konto ist nicht beteiligt.',
  'rule.gateway.openrouter': () => 'Laut Text hat ein Modelldienst wie OpenRouter den Schlüssel abgelehnt.',
  'rule.gateway.own-shape': () =>
    'Der Text zeigt eine Ablehnung in einer Form, die Anthropic nicht verwendet. Geschrieben hat sie also ein Gateway oder Relais dazwischen.',
  'rule.gateway.client-not-allowed': () =>
    'Laut Text akzeptiert der Dienst diesen Zugang, aber nicht von diesem Programm.',
  'rule.gateway.client-not-allowed.org_disabled_or_permission': () =>
    'Eine Abo-Anmeldung ist nur für Claude Code und die Apps von Anthropic gedacht.',
  'rule.gateway.client-not-allowed.expired_or_revoked_oauth': () =>
    'Vielleicht wird eine neue Anmeldung des Programms selbst verlangt.',
  'rule.gateway.session': () => 'Laut Text sollen Sie sich bei einem Firmen-Gateway anmelden.',
  'rule.gateway.headers': () =>
    'Laut Text sind die zusätzlichen Header für Anfragen (ANTHROPIC_CUSTOM_HEADERS) nicht gültig.',
  'rule.gateway.headers.env_var_overrides_login': () => 'Sie stehen in einer Variable und zählen vor Ihrer Anmeldung.',
  'rule.gateway.helper-failed': () => 'Laut Text ist das Skript gescheitert, das den Schlüssel holt (apiKeyHelper).',
  'rule.gateway.helper-failed.invalid_api_key': () => 'Was das Skript ausgegeben hat, ist vielleicht kein Schlüssel.',
  'rule.gateway.address': () =>
    'Der Text zeigt die Adresse eines Gateways, das nicht wie Anthropic antwortet: oft ist ein Pfad zu viel oder zu wenig.',
  'rule.gateway.address.other_not_auth': () => 'Vielleicht bietet das Gateway nicht an, was Claude Code verlangt.',
  'rule.gateway.mentioned': () => 'Der Text spricht von einem Gateway oder Proxy und von einem abgelehnten Schlüssel.',
  'rule.google.default-credentials': () =>
    'Laut Text hat Google keine Standardzugangsdaten gefunden, mit denen es arbeiten kann.',
  'rule.google.reauthenticate': () => 'Laut Text sollen Sie sich bei Google neu anmelden.',
  'rule.google.permission': () =>
    'Laut Text lehnt Google Cloud dieses Projekt, diese Berechtigung oder diesen Umfang ab.',
  'rule.google.permission.org_disabled_or_permission': () => 'Wer das Google-Projekt betreut, kann sie erteilen.',
  'rule.google.permission.model_access': () => 'Vielleicht ist das Modell für dieses Projekt nicht eingeschaltet.',
  'rule.google.key-instead-of-token': () =>
    'Laut Text will Google hier eine Google-Anmeldung und bekam einen API-Schlüssel oder nichts.',
  'rule.google.speaks': () => 'Der Text kommt von Google Cloud und spricht von einer Ablehnung.',
  'rule.keychain.locked': () =>
    'Laut Text ist der Schlüsselbund gesperrt oder darf von dort nicht gefragt werden, wo der Befehl lief, zum Beispiel über SSH.',
  'rule.keychain.cannot-save': () => 'Laut Text ließ sich die Anmeldung nicht im Passwortspeicher des Systems ablegen.',
  'rule.keychain.cannot-save.login_flow_failure': () => 'Solange das nicht klappt, hält eine neue Anmeldung nicht.',
  'rule.keychain.item-missing': () =>
    'Der Text enthält eine Zeile über einen Schlüsselbundeintrag, der nicht gefunden wurde. Claude Code schreibt sie, während es sich umsieht. Für sich allein schadet sie nicht.',
  'rule.keychain.item-missing.keychain_locked_or_inaccessible': () =>
    'Wenn Claude Code außerdem jedes Mal eine Anmeldung verlangt, fehlt sein Eintrag im Schlüsselbund oder ist nicht lesbar.',
  'rule.network.certificate': () =>
    'Laut Text wird einem Zertifikat unterwegs nicht vertraut: meist ist es ein Firmenproxy, der in Verbindungen hineinsieht.',
  'rule.network.proxy-login': () => 'Laut Text verlangt der Proxy des Netzwerks Benutzernamen und Passwort.',
  'rule.network.proxy-login.gateway_or_proxy_auth': () =>
    'Der Proxy ist vielleicht auch ein Gateway mit eigenem Schlüssel.',
  'rule.network.unreachable': () => 'Laut Text war der Server gar nicht erreichbar.',
  'rule.network.unreachable.overloaded_server': () => 'Auch ein ausgefallener Server ist nicht erreichbar.',
  'rule.network.cut-off': () => 'Laut Text brach die Verbindung unterwegs ab.',
  'rule.network.timeout': () => 'Laut Text kam keine Antwort rechtzeitig.',
  'rule.network.timeout.overloaded_server': () => 'Auch ein stark belasteter Server antwortet langsam.',
  'rule.network.blocked-or-region': () => 'Laut Text ist der Weg zu Anthropic aus diesem Netzwerk oder Land versperrt.',
  'rule.network.blocked-or-region.org_disabled_or_permission': () =>
    'Ein geschlossenes Konto bekommt dieselben knappen Worte.',
  'rule.not-auth.conversation': () =>
    'Es geht um das Gespräch selbst: ein Werkzeugaufruf oder eine Nachricht darin ist nicht in Ordnung. Ihre Anmeldung ist in Ordnung.',
  'rule.not-auth.length': () =>
    'Laut Text ist das Gespräch oder eine Antwort zu lang für das Modell. Ihre Anmeldung ist in Ordnung.',
  'rule.not-auth.file-missing': () =>
    'Laut Text wurde eine Datei oder ein Ordner nicht gefunden oder ließ sich nicht wie verlangt ändern. Ihre Anmeldung ist in Ordnung.',
  'rule.not-auth.stopped': () =>
    'Laut Text wurde die Arbeit angehalten, von Ihnen oder durch ein Zeitlimit. Ihre Anmeldung ist in Ordnung.',
  'rule.not-auth.mcp': () =>
    'Es geht um einen MCP-Server, eine Erweiterung mit eigener Verbindung und eigener Anmeldung. Ihre Claude-Anmeldung ist in Ordnung.',
  'rule.not-auth.permission-prompt': () =>
    'Claude Code fragt hier, ob es ein Werkzeug verwenden darf, oder durfte es nicht. Mit Ihrer Anmeldung hat das nichts zu tun.',
  'rule.not-auth.feature': () =>
    'Es geht um eine Funktion von Claude Code (einen Befehl, ein Werkzeug, ein Plug-in, einen Hook, eine Sitzung), nicht um die Anmeldung.',
  'rule.not-auth.exit-code': () =>
    'Laut Text hat Claude Code angehalten, aber nicht, warum. Der Grund steht in seinem Protokoll oder einige Zeilen weiter oben.',
  'rule.not-auth.exit-code.corrupt_config': () => 'Eine nicht lesbare Einstellungsdatei beendet es auf diese Weise.',
  'rule.not-auth.exit-code.expired_or_revoked_oauth': () =>
    'Ebenso eine fehlende Anmeldung, wo niemand gefragt werden kann.',
  'rule.not-auth.request': () =>
    'Laut Text war eine Anfrage nicht so aufgebaut, wie der Server es erwartet. Das liegt nicht an Ihrer Anmeldung.',
  'rule.not-auth.request.gateway_or_proxy_auth': () =>
    'So antwortet auch ein Gateway dazwischen, das nicht jede Art von Anfrage kennt.',
  'rule.not-auth.request.model_access': () => 'So wird auch ein Modell abgelehnt, das nicht kann, was verlangt wurde.',
  'rule.not-auth.shell-or-program': () =>
    'Laut Text wurde ein Programm oder eine Shell auf diesem Computer nicht gefunden. Mit Ihrer Anmeldung hat das nichts zu tun.',
  'rule.not-auth.crash': () =>
    'Der Text ist die Spur eines abgestürzten Programms. Der Fehler liegt in einem Programm, nicht in Ihrer Anmeldung.',
  'rule.not-auth.other-tools': () =>
    'Der Text kommt von einem anderen Programm (git, npm, einem Compiler, einem Test, einer Datenbank), nicht von der Anmeldung bei Claude.',
  'rule.not-auth.other-service': () =>
    'Der Text kommt von einem anderen Dienst oder Programm mit eigenen Konten und Schlüsseln. Ihre Claude-Anmeldung ist nicht beteiligt.',
  'rule.not-auth.desktop-machine': () =>
    'Es geht um die virtuelle Maschine, in der Claude Desktop arbeitet. Ihre Anmeldung ist in Ordnung.',
  'rule.not-auth.port-taken': () =>
    'Laut Text verwendet schon ein anderes Programm einen Port. Das betrifft das gestartete Programm, nicht Ihre Anmeldung.',
  'rule.not-auth.system-io': () =>
    'Es ist ein Fehler zwischen einem Programm und dem System (Terminal, Zwischenablage, Pipe). An Ihrer Anmeldung liegt es nicht.',
};
