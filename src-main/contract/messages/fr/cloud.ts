import type { Translation } from '../../translation';
import type { cloudWords } from '../en-cloud';

/** French of en-cloud.ts. */
export const cloud: Translation<typeof cloudWords> = {
  'health.ok-aws': () => 'Amazon accepte ces identifiants. Le premier mot montrera si le modèle est permis.',
  'health.aws-expired': () =>
    'Amazon indique que ces identifiants AWS ont expiré. Reconnectez-vous à AWS, comme la dernière fois.',
  'health.aws-secret-wrong': () =>
    'Amazon connaît la clé d’accès AWS, mais la clé secrète à côté est celle d’une autre. Redéfinissez les deux, en une seule paire.',
  'health.aws-denied': () =>
    'Amazon connaît ces identifiants AWS, mais ils ne permettent pas cette demande. On ne sait pas si Claude Code peut s’en servir.',
  'health.aws-region-off': () => 'Amazon a désactivé cette région pour votre compte. Choisissez une autre AWS_REGION.',
  'health.aws-sign-on-over': () => 'Votre connexion AWS a expiré.',
  'health.aws-no-profile': () => 'Le profil AWS demandé n’existe pas.',
  'health.aws-no-keys': () => 'Aucun identifiant AWS n’a été trouvé là où les programmes d’AWS les cherchent.',
  'health.aws-not-run': () =>
    'Les identifiants AWS viennent d’une commande. Elle n’est lancée que si vous demandez une vérification.',
  'health.aws-login-not-checked': () =>
    'Les identifiants AWS viennent de «\u202faws login\u202f», que seul le programme d’AWS peut renouveler. Ils n’ont pas été vérifiés.',
  'health.aws-chain-failed': () =>
    'Les identifiants AWS n’ont pas pu être obtenus. Reconnectez-vous à AWS, puis vérifiez encore une fois.',
  'health.not-amazon': () => 'Autre chose qu’Amazon a répondu.',
  'health.cloud-gateway': () =>
    'Ce sont les responsables du serveur intermédiaire qui se connectent au cloud. Cela n’a pas été vérifié.',
  'health.google-not-checked': () =>
    'Seul Google peut dire si sa connexion fonctionne encore, et le demander la renouvellerait. Keymender ne le fait jamais.',
  'health.google-broken': () => 'La connexion Google de cet ordinateur est inutilisable.',

  'cloud.aws.switched': (a) => `${a.setting} dans ${a.place} envoie Claude Code chez Amazon au lieu d’Anthropic.`,
  'cloud.google.switched': (a) => `${a.setting} dans ${a.place} envoie Claude Code chez Google au lieu d’Anthropic.`,
  'cloud.foundry.switched': (a) =>
    `${a.setting} dans ${a.place} envoie Claude Code chez Microsoft au lieu d’Anthropic.`,
  'cloud.aws.who': (a) =>
    `Amazon accepte ces identifiants\u202f: ${a.who}, dans le compte qui finit par ${a.account}. Le premier mot montrera si le modèle est permis.`,
  'cloud.aws.invalid': () =>
    'Amazon répond\u202f: «\u202fThe security token included in the request is invalid.\u202f» Il s’agit d’identifiants AWS\u202f; une nouvelle clé Anthropic n’y change rien.',
  'cloud.aws.sign-in': (a) => `Dans un terminal, exécutez\u202f: aws sso login --profile ${a.profile}`,
  'cloud.aws.refreshes': (a) => `Claude Code la renouvelle avec sa propre commande, awsAuthRefresh\u202f: ${a.command}`,
  'cloud.aws.profile': (a) => `Le profil utilisé est ${a.profile}.`,
  'cloud.aws.variables-over-profile': () =>
    'AWS_ACCESS_KEY_ID et AWS_SECRET_ACCESS_KEY sont définies\u202f: elles servent, et le profil AWS non. D’anciennes valeurs y sont la cause habituelle.',
  'cloud.aws.profile-over-variables': () =>
    'AWS_PROFILE est défini\u202f: les programmes d’AWS n’utilisent donc pas les clés de AWS_ACCESS_KEY_ID\u202f; d’autres programmes les prennent d’abord.',
  'cloud.aws.keys-over-sign-on': (a) =>
    `Le profil ${a.profile} contient d’anciennes clés dans le fichier d’identifiants\u202f: sa connexion ne sert donc pas. Retirez ces clés.`,
  'cloud.aws.no-region': () =>
    'Aucune région n’est définie. Claude Code s’adresse alors à us-east-1\u202f; définissez AWS_REGION si ce n’est pas la bonne.',
  'cloud.aws.export': () =>
    'awsCredentialExport, dans les paramètres Claude Code, obtient les identifiants par une commande. Elle n’a pas été lancée.',
  'cloud.google.kind': (a) => `La connexion Google\u202f: ${a.kind}.`,
  'cloud.google.project': (a) => `Le projet est ${a.project}.`,
  'cloud.google.no-project': () =>
    'Aucun projet n’est défini\u202f: Claude Code a besoin de ANTHROPIC_VERTEX_PROJECT_ID.',
  'cloud.google.quota': (a) => `L’utilisation est comptée pour le projet ${a.quota}.`,
  'cloud.google.no-region': () => 'Aucune région n’est définie\u202f: Claude Code a besoin de CLOUD_ML_REGION.',
  'cloud.google.renew': () =>
    'Si Claude Code affiche «\u202finvalid_grant\u202f», exécutez dans un terminal\u202f: gcloud auth application-default login',
  'cloud.google.refreshes': (a) =>
    `Claude Code la renouvelle avec sa propre commande, gcpAuthRefresh\u202f: ${a.command}`,
  'cloud.google.missing': (a) => `GOOGLE_APPLICATION_CREDENTIALS indique ${a.file}, qui n’existe pas.`,
  'cloud.google.damaged': (a) => `${a.file} est endommagé\u202f: il y manque une partie dont Google a besoin.`,
  'cloud.google.user': () => 'la vôtre, faite avec gcloud',
  'cloud.google.service': () => 'la clé d’un compte de service',
  'cloud.google.external': () => 'faite par un autre service de connexion',
  'cloud.google.impersonated': () => 'un compte de service utilisé au moyen de la vôtre',

  'cloud.account.amazon': (a) => `Un compte Amazon (${a.service})`,
  'cloud.account.google': (a) => `Un compte Google (${a.service})`,
  'cloud.account.microsoft': (a) => `Un compte Microsoft (${a.service})`,
  'cloud.account.region': (a) => `région ${a.region}`,
  'cloud.account.profile': (a) => `profil ${a.profile}`,
  'cloud.account.project': (a) => `projet ${a.project}`,
  'cloud.account.resource': (a) => `ressource ${a.resource}`,
  'cloud.account.variables': (a) => `clés de ${a.name}`,
  'cloud.account.key': (a) => `clé ${a.key}`,
  'cloud.account.no-login': () => 'Aucune connexion Claude n’est nécessaire',
  'cloud.account.nobody': () => 'Personne n’y est connecté',
  'head.aws-rejected': () => 'Vos identifiants AWS sont refusés',
  'head.google-broken': () => 'Votre connexion Google est inutilisable',
};
