import type { Translation } from '../../../src-main/contract/translation';
import type { enCauses } from '../en-causes';

/** German of en-causes.ts. */
export const causes: Translation<typeof enCauses> = {
  'cause.invalid_api_key': () => 'Der Schlüssel ist falsch oder wurde gelöscht',
  'cause.expired_or_revoked_oauth': () => 'Die Anmeldung ist abgelaufen',
  'cause.wrong_account_or_org': () => 'Es ist das falsche Konto oder die falsche Organisation',
  'cause.env_var_overrides_login': () => 'Ein Schlüssel steht der Anmeldung im Weg',
  'cause.bedrock_aws_credentials': () => 'Amazon Bedrock akzeptiert die AWS-Anmeldung nicht',
  'cause.vertex_gcp_credentials': () => 'Google Vertex akzeptiert die Anmeldung nicht',
  'cause.foundry_azure': () => 'Microsoft Foundry akzeptiert die Anmeldung nicht',
  'cause.gateway_or_proxy_auth': () => 'Ein Gateway dazwischen lehnt den Schlüssel ab',
  'cause.billing_or_credit': () => 'Das Guthaben ist aufgebraucht, oder eine Zahlung ist fällig',
  'cause.rate_or_usage_limit': () => 'Ein Limit ist vorerst erreicht',
  'cause.org_disabled_or_permission': () => 'Die Organisation erlaubt es nicht',
  'cause.network_or_proxy_or_tls': () => 'Das Netzwerk steht im Weg',
  'cause.outdated_client': () => 'Claude Code ist zu alt',
  'cause.corrupt_config': () => 'Eine Einstellungsdatei ist beschädigt',
  'cause.keychain_locked_or_inaccessible': () => 'Der Schlüsselbund ist gesperrt',
  'cause.file_permission': () => 'Claude Code darf eine Datei nicht lesen oder schreiben',
  'cause.overloaded_server': () => 'Anthropic hat selbst eine Störung',
  'cause.model_access': () => 'Dieses Konto darf das Modell nicht nutzen',
  'cause.login_flow_failure': () => 'Die Anmeldung im Browser wurde nicht abgeschlossen',
  'cause.other_not_auth': () => 'Es hat nichts mit der Anmeldung zu tun',
};
