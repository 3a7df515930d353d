import type { Translation } from '../../translation';
import type { cloudWords } from '../en-cloud';

/** Spanish of en-cloud.ts. */
export const cloud: Translation<typeof cloudWords> = {
  'health.ok-aws': () =>
    'Amazon acepta estas credenciales. Si permiten usar el modelo, se verá con la primera palabra.',
  'health.aws-expired': () =>
    'Amazon dice que estas credenciales de AWS han caducado. Vuelve a acceder a AWS como la otra vez.',
  'health.aws-secret-wrong': () =>
    'Amazon conoce la clave de acceso de AWS, pero la clave secreta que la acompaña es de otra. Vuelve a poner las dos, como pareja.',
  'health.aws-denied': () =>
    'Amazon conoce estas credenciales de AWS, pero no les permite preguntar esto. No se sabe si Claude Code puede usarlas.',
  'health.aws-region-off': () => 'Amazon tiene esta región desactivada para tu cuenta. Elige otra en AWS_REGION.',
  'health.aws-sign-on-over': () => 'Tu acceso a AWS ha caducado.',
  'health.aws-no-profile': () => 'El perfil de AWS que se pide no existe.',
  'health.aws-no-keys': () => 'No se han encontrado credenciales de AWS donde las buscan los programas de AWS.',
  'health.aws-not-run': () =>
    'Las credenciales de AWS las da un comando. Solo se ejecuta cuando pides una comprobación.',
  'health.aws-login-not-checked': () =>
    'Las credenciales de AWS vienen de «aws login», y solo el programa de AWS puede renovarlas. No se han comprobado.',
  'health.aws-chain-failed': () =>
    'No se han podido obtener las credenciales de AWS. Vuelve a acceder a AWS y comprueba otra vez.',
  'health.not-amazon': () => 'Ha respondido otra cosa, no Amazon.',
  'health.cloud-gateway': () =>
    'Quien gestiona el servidor intermedio es quien accede a la nube. Eso no se ha comprobado.',
  'health.google-not-checked': () =>
    'Solo Google puede decir si su acceso aún funciona, y preguntarlo lo renovaría. Keymender no lo hace nunca.',
  'health.google-broken': () => 'El acceso a Google de este equipo no se puede usar.',

  'cloud.aws.switched': (a) => `${a.setting}, en ${a.place}, dirige Claude Code a Amazon en vez de a Anthropic.`,
  'cloud.google.switched': (a) => `${a.setting}, en ${a.place}, dirige Claude Code a Google en vez de a Anthropic.`,
  'cloud.foundry.switched': (a) => `${a.setting}, en ${a.place}, dirige Claude Code a Microsoft en vez de a Anthropic.`,
  'cloud.aws.who': (a) =>
    `Amazon acepta estas credenciales: ${a.who}, en la cuenta acabada en ${a.account}. Si permiten usar el modelo, se verá con la primera palabra.`,
  'cloud.aws.invalid': () =>
    'Amazon responde: «The security token included in the request is invalid.» Se refiere a las credenciales de AWS; una clave nueva de Anthropic no cambia nada.',
  'cloud.aws.sign-in': (a) => `Ejecuta en una terminal: aws sso login --profile ${a.profile}`,
  'cloud.aws.refreshes': (a) => `Claude Code lo renueva con su propio comando, awsAuthRefresh: ${a.command}`,
  'cloud.aws.profile': (a) => `El perfil en uso es ${a.profile}.`,
  'cloud.aws.variables-over-profile': () =>
    'AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY están definidas, así que se usan en vez del perfil de AWS. Lo más habitual es que sean antiguas.',
  'cloud.aws.profile-over-variables': () =>
    'AWS_PROFILE está definida, así que los programas de AWS no usan las claves de AWS_ACCESS_KEY_ID; algunos otros sí las usan primero.',
  'cloud.aws.keys-over-sign-on': (a) =>
    `El perfil ${a.profile} tiene claves antiguas en el archivo de credenciales, así que no se usa su inicio de sesión. Quita esas claves.`,
  'cloud.aws.no-region': () =>
    'No hay ninguna región definida. Claude Code pregunta entonces en us-east-1; define AWS_REGION si no es la correcta.',
  'cloud.aws.export': () =>
    'awsCredentialExport, en los ajustes de Claude Code, obtiene las credenciales con un comando. No se ha ejecutado.',
  'cloud.google.kind': (a) => `El acceso a Google es ${a.kind}.`,
  'cloud.google.project': (a) => `El proyecto es ${a.project}.`,
  'cloud.google.no-project': () => 'No hay ningún proyecto definido: Claude Code necesita ANTHROPIC_VERTEX_PROJECT_ID.',
  'cloud.google.quota': (a) => `El consumo se cuenta en el proyecto ${a.quota}.`,
  'cloud.google.no-region': () => 'No hay ninguna región definida: Claude Code necesita CLOUD_ML_REGION.',
  'cloud.google.renew': () =>
    'Si Claude Code dice «invalid_grant», ejecuta en una terminal: gcloud auth application-default login',
  'cloud.google.refreshes': (a) => `Claude Code lo renueva con su propio comando, gcpAuthRefresh: ${a.command}`,
  'cloud.google.missing': (a) => `GOOGLE_APPLICATION_CREDENTIALS indica ${a.file}, que no existe.`,
  'cloud.google.damaged': (a) => `${a.file} está dañado: le falta una parte que Google necesita.`,
  'cloud.google.user': () => 'el tuyo, creado con gcloud',
  'cloud.google.service': () => 'la clave de una cuenta de servicio',
  'cloud.google.external': () => 'de otro servicio de inicio de sesión',
  'cloud.google.impersonated': () => 'una cuenta de servicio en cuyo nombre actúa la tuya',

  'cloud.account.amazon': (a) => `Una cuenta de Amazon (${a.service})`,
  'cloud.account.google': (a) => `Una cuenta de Google (${a.service})`,
  'cloud.account.microsoft': (a) => `Una cuenta de Microsoft (${a.service})`,
  'cloud.account.region': (a) => `región ${a.region}`,
  'cloud.account.profile': (a) => `perfil ${a.profile}`,
  'cloud.account.project': (a) => `proyecto ${a.project}`,
  'cloud.account.resource': (a) => `recurso ${a.resource}`,
  'cloud.account.variables': (a) => `claves de ${a.name}`,
  'cloud.account.key': (a) => `clave ${a.key}`,
  'cloud.account.no-login': () => 'No hace falta iniciar sesión en Claude',
  'cloud.account.nobody': () => 'Nadie tiene la sesión iniciada allí',
  'head.aws-rejected': () => 'Tus credenciales de AWS no se aceptan',
  'head.google-broken': () => 'Tu acceso a Google no se puede usar',
};
