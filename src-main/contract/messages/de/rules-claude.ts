import type { Translation } from '../../translation';
import type { claudeRuleWords } from '../en-rules-claude';

/** German of en-rules-claude.ts. */
export const rulesClaude: Translation<typeof claudeRuleWords> = {
  'rule.account.not-a-member': () =>
    'Laut Text gehört das Konto nicht zu der Organisation, für die die Anmeldung gedacht war.',
  'rule.account.not-a-member.org_disabled_or_permission': () => 'Die Administration kann das Konto wieder hinzufügen.',
  'rule.account.different-one-expected': () =>
    'Laut Text wird ein anderes Konto oder eine andere Organisation erwartet als die angemeldete.',
  'rule.account.different-one-expected.env_var_overrides_login': () =>
    'Auch ein Schlüssel oder Token mit Vorrang vor der Anmeldung lässt ein anderes Konto erscheinen.',
  'rule.account.plan-needed': () =>
    'Laut Text hat dieses Konto kein Abo, das Claude Code enthält. Vielleicht hat ein anderes Ihrer Konten eines.',
  'rule.account.plan-needed.org_disabled_or_permission': () => 'In einem Team vergibt die Administration den Platz.',
  'rule.account.plan-needed.billing_or_credit': () => 'Auch eine gescheiterte Zahlung beendet ein Abo.',
  'rule.account.needs-claude-login': () =>
    'Laut Text ist dafür eine Anmeldung bei claude.ai nötig, verwendet wird aber ein Konto mit API-Schlüssel.',
  'rule.account.needs-claude-login.env_var_overrides_login': () =>
    'Der API-Schlüssel kommt vielleicht aus einer Variable und hat Vorrang vor Ihrer Anmeldung.',
  'rule.anthropic-key.shadowing': () =>
    'Ein Schlüssel, der in einer Variable oder einer Einstellungsdatei übrig blieb, wird statt Ihrer Anmeldung gesendet.',
  'rule.key.rejected': () => 'Laut Text hat Anthropic den gesendeten API-Schlüssel abgelehnt.',
  'rule.key.ended': () => 'Laut Text ist der API-Schlüssel abgelaufen oder wurde abgeschaltet oder gelöscht.',
  'rule.key.invalid': () => 'Laut Text ist ein API-Schlüssel nicht gültig.',
  'rule.key.invalid.keychain_locked_or_inaccessible': () =>
    'Ältere Versionen melden das auch, wenn der Schlüsselbund mit dem Schlüssel gesperrt ist, zum Beispiel über SSH.',
  'rule.key.cannot-be-sent': () =>
    'Laut Text enthält der Schlüssel ein Zeichen, das sich nicht senden lässt, etwa einen Zeilenumbruch oder ein typografisches Anführungszeichen.',
  'rule.key.header-missing': () => 'Laut Text ging die Anfrage ohne jeden Schlüssel hinaus.',
  'rule.key.header-missing.expired_or_revoked_oauth': () =>
    'Auch eine Anmeldung wurde nicht gefunden: melden Sie sich neu an, dann hat Claude Code etwas zu senden.',
  'rule.key.header-missing.keychain_locked_or_inaccessible': () =>
    'Ein gesperrter Schlüsselbund sieht genauso aus: der Schlüssel ist da und nicht lesbar.',
  'rule.key.of-another-kind': () => 'Laut Text ist der Schlüssel von anderer Art, als hier nötig ist.',
  'rule.billing.credit-too-low': () => 'Laut Text hat das Konto, das diese Anfrage bezahlt, kein Guthaben mehr.',
  'rule.billing.credit-too-low.env_var_overrides_login': () =>
    'Wenn Sie ein Abo haben, belastet ein Schlüssel in einer Variable stattdessen ein anderes Konto.',
  'rule.billing.payment': () => 'Laut Text fehlt eine Zahlung oder ging nicht durch.',
  'rule.billing.payment.org_disabled_or_permission': () =>
    'Mit einem erloschenen Abo wird auch die Organisation des Kontos geschlossen.',
  'rule.billing.spend-limit': () => 'Laut Text ist der festgelegte Betrag für Ausgaben erreicht.',
  'rule.billing.spend-limit.rate_or_usage_limit': () =>
    'Es ist ein Limit, und es endet von selbst zu seinem Datum oder wenn es erhöht wird.',
  'rule.limit.usage': () =>
    'Laut Text ist die im Abo enthaltene Nutzung vorerst aufgebraucht. Die Anmeldung ist in Ordnung.',
  'rule.limit.rate': () => 'Laut Text wurden in kurzer Zeit zu viele Anfragen gesendet. Die Anmeldung ist in Ordnung.',
  'rule.limit.rate.overloaded_server': () => 'Ein stark belasteter Server antwortet ähnlich.',
  'rule.limit.long-context': () => 'Laut Text enthält das Abo den langen Kontext nicht ohne zusätzliche Nutzung.',
  'rule.limit.long-context.billing_or_credit': () => 'Zusätzliche Nutzung wird getrennt bezahlt.',
  'rule.limit.long-context.model_access': () => 'Ein Modell ohne den langen Kontext funktioniert wie zuvor.',
  'rule.login-flow.bad-request': () =>
    'Laut Text bekam die Anmeldeseite eine unvollständige Anfrage: oft wurde der Link auf dem Weg zum Browser gekürzt oder verändert.',
  'rule.login-flow.code': () => 'Laut Text wurde der Code aus dem Browser nicht akzeptiert.',
  'rule.login-flow.code.network_or_proxy_or_tls': () =>
    'Wenn das Netzwerk Anfragen verändert oder aufhält, scheitert der Austausch ebenfalls.',
  'rule.login-flow.return': () =>
    'Laut Text konnte der Browser die Anmeldung nicht an Claude Code auf diesem Computer zurückgeben.',
  'rule.login-flow.return.network_or_proxy_or_tls': () => 'Vielleicht hält eine Firewall auf diesem Computer sie auf.',
  'rule.login-flow.request-refused': () => 'Laut Text wurde eine Anfrage der Anmeldung selbst abgelehnt.',
  'rule.login-flow.request-refused.expired_or_revoked_oauth': () =>
    'Vielleicht sind Reste einer älteren Anmeldung im Weg.',
  'rule.login-flow.request-refused.network_or_proxy_or_tls': () => 'Ein Proxy, der Anfragen verändert, wirkt genauso.',
  'rule.login-flow.oauth-error': () => 'Laut Text ging beim Anmelden etwas schief.',
  'rule.login-flow.no-terminal': () => 'Laut Text wurde die Anmeldung dort gestartet, wo niemand tippen kann.',
  'rule.login-flow.no-terminal.other_not_auth': () => 'Es liegt am Terminal, nicht am Konto.',
  'rule.model.cloud': () => 'Wird ein Cloud-Anbieter verwendet, entscheiden dessen Berechtigungen über Modelle.',
  'rule.model.not-found': () => 'Laut Text gibt es das gewählte Modell nicht, oder dieses Konto darf es nicht nutzen.',
  'rule.model.not-found.wrong_account_or_org': () => 'Vielleicht enthält es ein anderes Abo oder Konto.',
  'rule.model.cloud-access': () => 'Laut Text lässt der Cloud-Anbieter diese Identität das Modell nicht verwenden.',
  'rule.model.cloud-access.org_disabled_or_permission': () => 'Die Administration des Cloud-Kontos kann es erlauben.',
  'rule.model.long-context': () => 'Laut Text enthält das Abo diese Form des Modells nicht.',
  'rule.model.long-context.rate_or_usage_limit': () =>
    'Mit eingeschalteter zusätzlicher Nutzung funktioniert es vielleicht.',
  'rule.oauth-login.keychain': () =>
    'Auf einem Mac passiert dasselbe, wenn der Schlüsselbund gesperrt und die Anmeldung darin nicht lesbar ist.',
  'rule.oauth-login.variable': () =>
    'Wenn Sie sich angemeldet haben, wird vielleicht statt dieser Anmeldung ein Token aus einer Variable gesendet.',
  'rule.login.token-expired': () => 'Laut Text ist die Anmeldung abgelaufen.',
  'rule.login.token-revoked': () => 'Laut Text wurde die Anmeldung zurückgezogen: ihr Token gilt nicht mehr.',
  'rule.login.token-invalid': () => 'Laut Text wurde das Anmeldetoken abgelehnt.',
  'rule.login.token-invalid.gateway_or_proxy_auth': () =>
    'Vielleicht verlangt ein Gateway zwischen Ihnen und Anthropic ein eigenes Token.',
  'rule.login.refresh-failed': () => 'Laut Text ließ sich die Anmeldung nicht erneuern.',
  'rule.login.refresh-failed.login_flow_failure': () =>
    'Wenn es direkt beim Anmelden passiert ist, ging die Anmeldung selbst schief und lässt sich wiederholen.',
  'rule.login.old-copy': () => 'Laut Text wird noch eine alte Kopie einer Anmeldung verwendet.',
  'rule.login.credentials-refused': () =>
    'Laut Text hat Anthropic die gesendete Anmeldung oder den gesendeten Schlüssel nicht akzeptiert.',
  'rule.login.credentials-refused.invalid_api_key': () =>
    'Wird ein Schlüssel statt einer Anmeldung verwendet, ist dieser Schlüssel falsch.',
  'rule.login.some-token-expired': () => 'Laut Text ist ein Token abgelaufen, ohne zu sagen, welches.',
  'rule.login.none': () => 'Laut Text hat Claude Code keine Anmeldung gefunden.',
  'rule.login.none.login_flow_failure': () =>
    'Wenn das Anmelden kurz zuvor zu klappen schien, wurde das Ergebnis nicht behalten.',
  'rule.login.asks-for-login': () => 'Der Text bittet Sie, sich neu anzumelden.',
  'rule.login.generic-refusal': () =>
    'Laut Text wurde eine Anfrage abgelehnt, weil der Zugang nicht stimmte, ohne zu sagen, warum.',
  'rule.login.generic-refusal.invalid_api_key': () =>
    'Wird ein Schlüssel verwendet, ist vielleicht der Schlüssel falsch.',
  'rule.login.generic-refusal.gateway_or_proxy_auth': () => 'Wird ein Gateway verwendet, lehnt vielleicht dieses ab.',
  'rule.organization.leftover-key': () =>
    'Ein alter Schlüssel dieser Organisation, der noch in einer Variable steht, gibt dieselbe Antwort: suchen Sie zuerst danach.',
  'rule.organization.disabled': () => 'Laut Text ist die Organisation oder das Konto hinter dem Zugang abgeschaltet.',
  'rule.organization.subscription-closed': () =>
    'Laut Text erlaubt die Organisation diese Art der Anmeldung bei Claude Code nicht.',
  'rule.organization.subscription-closed.billing_or_credit': () =>
    'Bei einem persönlichen Konto heißt das meist, dass eine Zahlung überfällig ist.',
  'rule.organization.no-access': () =>
    'Laut Text hat die Organisation keinen Zugriff auf Claude Code, oder Ihr Platz enthält es nicht.',
  'rule.organization.no-access.wrong_account_or_org': () =>
    'Vielleicht hat ein anderes Ihrer Konten oder eine andere Organisation diesen Zugriff.',
  'rule.organization.narrow-scope': () => 'Laut Text ist das Token gültig, deckt aber nicht ab, was verlangt wurde.',
  'rule.organization.narrow-scope.expired_or_revoked_oauth': () =>
    'Eine volle Anmeldung hat alle Berechtigungen, ein Token für Skripte nur wenige.',
  'rule.organization.permission-error': () => 'Laut Text ist der Zugang bekannt, darf das aber nicht.',
  'rule.organization.permission-error.network_or_proxy_or_tls': () =>
    'Auch ein Firmenproxy oder ein nicht bedientes Land antwortet mit einem bloßen 403.',
  'rule.server.overloaded': () =>
    'Laut Text hat der Server gerade zu viel zu tun. Auf diesem Computer ist alles in Ordnung.',
  'rule.server.internal': () =>
    'Laut Text ist der Server selbst gescheitert. Auf diesem Computer ist alles in Ordnung.',
  'rule.server.internal.network_or_proxy_or_tls': () =>
    'Ein Gateway oder Proxy dazwischen meldet Fehler mit denselben Worten.',
  'rule.server.api-error': () => 'Der Text enthält das Wort des Servers für einen Fehler auf seiner Seite (api_error).',
  'rule.shadowing.auth-conflict': () =>
    'Laut Text sind zwei Zugänge gleichzeitig gesetzt, und einer verdrängt den anderen.',
  'rule.shadowing.login-not-used': () =>
    'Der Text zeigt, dass ein Schlüssel verwendet wird, obwohl eine Anmeldung da ist.',
  'rule.shadowing.variable-named': () =>
    'Der Text nennt eine Variable, die Vorrang vor Ihrer Anmeldung hat, und rät, sie zu entfernen.',
  'rule.shadowing.variable-named.org_disabled_or_permission': () =>
    'Die Organisation, zu der der Schlüssel gehört, ist geschlossen.',
  'rule.version.too-old': () => 'Laut Text ist diese Version von Claude Code zu alt, um noch eingelassen zu werden.',
  'rule.version.update-failed': () => 'Laut Text konnte Claude Code sich nicht selbst aktualisieren.',
  'rule.version.update-failed.file_permission': () =>
    'Vielleicht dürfen Sie in den Ordner, in dem es installiert ist, nicht schreiben.',
  'rule.version.node-too-old': () => 'Laut Text ist das Node.js auf diesem Computer zu alt für Claude Code.',
  'rule.version.node-too-old.other_not_auth': () => 'Es geht um die Installation, nicht um die Anmeldung.',
};
