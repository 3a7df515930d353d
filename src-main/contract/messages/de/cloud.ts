import type { Translation } from '../../translation';
import type { cloudWords } from '../en-cloud';

/** German of en-cloud.ts. */
export const cloud: Translation<typeof cloudWords> = {
  'health.ok-aws': () =>
    'Amazon akzeptiert diese Zugangsdaten. Ob das Modell verwendet werden darf, zeigt sich beim ersten Wort.',
  'health.aws-expired': () =>
    'Amazon meldet, dass diese AWS-Zugangsdaten abgelaufen sind. Melden Sie sich wie zuvor neu bei AWS an.',
  'health.aws-secret-wrong': () =>
    'Amazon kennt den AWS-Zugriffsschlüssel, aber der geheime Schlüssel dazu gehört zu einem anderen. Setzen Sie beide neu, als ein Paar.',
  'health.aws-denied': () =>
    'Amazon kennt diese AWS-Zugangsdaten, lässt sie das aber nicht fragen. Ob Claude Code sie verwenden darf, ist nicht bekannt.',
  'health.aws-region-off': () =>
    'Amazon hat diese Region für Ihr Konto ausgeschaltet. Wählen Sie eine andere AWS_REGION.',
  'health.aws-sign-on-over': () => 'Ihre AWS-Anmeldung ist abgelaufen.',
  'health.aws-no-profile': () => 'Das gewünschte AWS-Profil gibt es nicht.',
  'health.aws-no-keys': () => 'Wo die Programme von AWS suchen, wurden keine AWS-Zugangsdaten gefunden.',
  'health.aws-not-run': () =>
    'Die AWS-Zugangsdaten kommen von einem Befehl. Er wird nur ausgeführt, wenn Sie eine Prüfung verlangen.',
  'health.aws-login-not-checked': () =>
    'Die AWS-Zugangsdaten kommen von „aws login“, und nur das Programm von AWS selbst darf sie erneuern. Sie wurden nicht geprüft.',
  'health.aws-chain-failed': () =>
    'Die AWS-Zugangsdaten waren nicht zu bekommen. Melden Sie sich neu bei AWS an und prüfen Sie noch einmal.',
  'health.not-amazon': () => 'Geantwortet hat etwas anderes als Amazon.',
  'health.cloud-gateway': () =>
    'Bei der Cloud meldet sich an, wer den Server dazwischen betreibt. Das wurde nicht geprüft.',
  'health.google-not-checked': () =>
    'Nur Google weiß, ob dieser Zugang noch funktioniert, und die Frage würde ihn erneuern. Keymender tut das nie.',
  'health.google-broken': () => 'Der Google-Zugang dieses Computers ist nicht verwendbar.',

  'cloud.aws.switched': (a) => `${a.setting} schickt Claude Code zu Amazon statt zu Anthropic. Gesetzt in: ${a.place}.`,
  'cloud.google.switched': (a) =>
    `${a.setting} schickt Claude Code zu Google statt zu Anthropic. Gesetzt in: ${a.place}.`,
  'cloud.foundry.switched': (a) =>
    `${a.setting} schickt Claude Code zu Microsoft statt zu Anthropic. Gesetzt in: ${a.place}.`,
  'cloud.aws.who': (a) =>
    `Amazon akzeptiert diese Zugangsdaten: ${a.who}, Konto mit den Endziffern ${a.account}. Ob das Modell verwendet werden darf, zeigt sich beim ersten Wort.`,
  'cloud.aws.invalid': () =>
    'Amazon antwortet: „The security token included in the request is invalid.“ Das betrifft die AWS-Zugangsdaten. Ein neuer Anthropic-Schlüssel ändert nichts.',
  'cloud.aws.sign-in': (a) => `Führen Sie im Terminal aus: aws sso login --profile ${a.profile}`,
  'cloud.aws.refreshes': (a) => `Claude Code erneuert ihn mit seinem eigenen Befehl awsAuthRefresh: ${a.command}`,
  'cloud.aws.profile': (a) => `Verwendet wird das Profil ${a.profile}.`,
  'cloud.aws.variables-over-profile': () =>
    'AWS_ACCESS_KEY_ID und AWS_SECRET_ACCESS_KEY sind gesetzt und werden statt des AWS-Profils verwendet. Meist sind alte Werte darin der Grund.',
  'cloud.aws.profile-over-variables': () =>
    'AWS_PROFILE ist gesetzt. Die Programme von AWS verwenden deshalb die Schlüssel in AWS_ACCESS_KEY_ID nicht, manche andere nehmen sie zuerst.',
  'cloud.aws.keys-over-sign-on': (a) =>
    `Das Profil ${a.profile} hat alte Schlüssel in der Datei credentials. Seine Anmeldung wird deshalb nicht verwendet. Nehmen Sie die Schlüssel heraus.`,
  'cloud.aws.no-region': () =>
    'Keine Region ist gesetzt. Claude Code fragt dann in us-east-1. Setzen Sie AWS_REGION, wenn das falsch ist.',
  'cloud.aws.export': () =>
    'awsCredentialExport in den Claude-Code-Einstellungen holt die Zugangsdaten mit einem Befehl. Er wurde nicht ausgeführt.',
  'cloud.google.kind': (a) => `Art des Google-Zugangs: ${a.kind}.`,
  'cloud.google.project': (a) => `Das Projekt ist ${a.project}.`,
  'cloud.google.no-project': () => 'Kein Projekt ist gesetzt: Claude Code braucht ANTHROPIC_VERTEX_PROJECT_ID.',
  'cloud.google.quota': (a) => `Die Nutzung zählt für das Projekt ${a.quota}.`,
  'cloud.google.no-region': () => 'Keine Region ist gesetzt: Claude Code braucht CLOUD_ML_REGION.',
  'cloud.google.renew': () =>
    'Wenn Claude Code „invalid_grant“ meldet, führen Sie im Terminal aus: gcloud auth application-default login',
  'cloud.google.refreshes': (a) => `Claude Code erneuert ihn mit seinem eigenen Befehl gcpAuthRefresh: ${a.command}`,
  'cloud.google.missing': (a) => `GOOGLE_APPLICATION_CREDENTIALS nennt ${a.file}, aber die Datei ist nicht da.`,
  'cloud.google.damaged': (a) => `${a.file} ist beschädigt: ein Teil, den Google braucht, fehlt.`,
  'cloud.google.user': () => 'Ihr eigener, mit gcloud erstellt',
  'cloud.google.service': () => 'Schlüssel eines Dienstkontos',
  'cloud.google.external': () => 'von einem anderen Anmeldedienst',
  'cloud.google.impersonated': () => 'ein Dienstkonto, in dessen Namen Ihr eigener handelt',

  'cloud.account.amazon': (a) => `Ein Amazon-Konto (${a.service})`,
  'cloud.account.google': (a) => `Ein Google-Konto (${a.service})`,
  'cloud.account.microsoft': (a) => `Ein Microsoft-Konto (${a.service})`,
  'cloud.account.region': (a) => `Region ${a.region}`,
  'cloud.account.profile': (a) => `Profil ${a.profile}`,
  'cloud.account.project': (a) => `Projekt ${a.project}`,
  'cloud.account.resource': (a) => `Ressource ${a.resource}`,
  'cloud.account.variables': (a) => `Schlüssel aus ${a.name}`,
  'cloud.account.key': (a) => `Schlüssel ${a.key}`,
  'cloud.account.no-login': () => 'Eine Claude-Anmeldung braucht es nicht',
  'cloud.account.nobody': () => 'Dort ist niemand angemeldet',
  'head.aws-rejected': () => 'Ihre AWS-Zugangsdaten werden nicht akzeptiert',
  'head.google-broken': () => 'Ihr Google-Zugang ist nicht verwendbar',
};
