import { pluralIn } from '../../../src-main/contract/plural';
import type { Translation } from '../../../src-main/contract/translation';
import type { enFindings } from '../en-findings';

const plural = pluralIn('es');

const kinds = {
  'kind.api-key': () => 'Clave',
  'kind.admin-key': () => 'Clave de administrador',
  'kind.auth-token': () => 'Token de acceso',
  'kind.oauth-token': () => 'Token de sesión de larga duración',
  'kind.refresh-token': () => 'Token de renovación de sesión',
  'kind.login': () => 'Sesión de Claude',
  'kind.helper': () => 'Comando auxiliar',
  'kind.profile': () => 'Perfil de Anthropic',
  'kind.custom-headers': () => 'Cabecera personalizada',
  'kind.provider-switch': () => 'Cambio de proveedor de nube',
  'kind.base-url': () => 'Dirección del servidor',
  'kind.config-dir': () => 'Carpeta de ajustes',
  'kind.account': () => 'Cuenta recordada',
  'kind.approval': () => 'Respuesta sobre una clave',
  'kind.admin-lock': () => 'Norma del administrador',
  'kind.aws-credentials': () => 'Acceso a AWS',
  'kind.gcp-credentials': () => 'Acceso a Google Cloud',
  'kind.azure-credentials': () => 'Acceso a Azure',
  'kind.mcp-secret': () => 'Secreto de una herramienta conectada',
  'kind.other-secret': () => 'Otro secreto',
  'kind.file': () => 'Archivo',
};

const issues = {
  'issue.reference': () => 'Remite a otro lugar',
  'issue.placeholder': () => 'Solo es un texto de ejemplo',
  'issue.empty': () => 'Está vacío',
  'issue.looks-truncated': () => 'Parece cortado',
  'issue.doubled': () => 'Pegado dos veces',
  'issue.whitespace-around': () => 'Tiene espacios alrededor',
  'issue.whitespace-inside': () => 'Tiene un espacio dentro',
  'issue.line-break-inside': () => 'Tiene un salto de línea dentro',
  'issue.invisible-character': () => 'Tiene un carácter invisible',
  'issue.not-sendable': () => 'No se puede enviar',
  'issue.quotes-around': () => 'Está entre comillas',
  'issue.bearer-prefix': () => 'Tiene delante la palabra Bearer',
  'issue.wrong-kind-for-slot': () => 'No es del tipo que va aquí',
  'issue.other-vendor': () => 'Es de otro servicio',
  'issue.base-url-with-v1': () => 'Termina en /v1, que sobra',
  'issue.others-can-read': () => 'Otros pueden leerlo en este equipo',
  'issue.owned-by-someone-else': () => 'Es de otro usuario',
  'issue.tracked-by-git': () => 'Forma parte de un proyecto de Git',
  'issue.not-read-by-claude-code': () => 'Claude Code no lo lee nunca',
  'issue.expired': () => 'Ha caducado',
  'issue.cannot-be-refreshed': () => 'No se puede renovar',
  'issue.no-inference-scope': () => 'No sirve para Claude Code',
  'issue.rejected-in-terminal': () => 'En la terminal le dijiste que no',
  'issue.overridden-later': () => 'Se vuelve a definir más abajo',
  'issue.file-missing': () => 'Falta el archivo',
  'issue.file-empty': () => 'El archivo está vacío',
  'issue.file-denied': () => 'Sin permiso para leer el archivo',
  'issue.file-too-large': () => 'El archivo es demasiado grande para leerlo',
  'issue.file-not-a-file': () => 'No es un archivo',
  'issue.file-link-loop': () => 'Enlace que lleva a sí mismo',
  'issue.file-no-answer': () => 'El archivo no ha respondido',
  'issue.file-not-text': () => 'No es un archivo de texto',
  'issue.file-read-error': () => 'No se ha podido leer el archivo',
  'issue.file-broken-json': () => 'El archivo está dañado',
  'issue.file-broken': () => 'El archivo está dañado',
  'issue.file-ignored-by-claude-code': () => 'Claude Code ignora este archivo',
  'issue.file-stops-claude-code': () => 'Detiene Claude Code',
  'issue.file-byte-order-mark': () => 'Empieza con una marca invisible',
  'issue.two-config-files': () => 'Dos archivos de ajustes; solo cuenta uno',
  'issue.keychain-locked': () => 'El llavero está bloqueado',
  'issue.keychain-not-asked': () => 'Aún no se ha consultado el llavero',
};

/** Spanish of en-findings.ts. */
export const findings: Translation<typeof enFindings> = {
  ...kinds,
  ...issues,

  'read.yes': () => 'Claude Code lo lee',
  'read.no': () => 'Olvidado, no se lee',
  'read.other-tool': () => 'Lo lee otra herramienta',

  'place.line': (a) => `${a.file}, línea ${a.line}`,
  'place.keychain': () => 'Llavero',
  'place.environment': () => 'Variable de entorno',

  'copies.title': () => 'Todas las copias',
  'copies.words': () => 'Una misma clave puede estar en muchos lugares. Claude Code solo lee algunos.',
  'copies.filter': () => 'Filtrar por archivo, clave o nombre',
  'copies.count': (a) =>
    a.shown === a.all
      ? plural(a.all, { one: '# lugar', other: '# lugares' })
      : `${a.shown} de ${plural(a.all, { one: '# lugar', other: '# lugares' })}`,
  'copies.places': (a) => plural(a.count, { one: 'en # lugar', other: 'en # lugares' }),
  'copies.in-use': () => 'en uso',
  'copies.others': () => 'Otros ajustes',
  'copies.none': () => 'No se ha encontrado ninguna clave ni sesión en los lugares que se han mirado.',
  'copies.no-match': () => 'No hay coincidencias. Prueba con una palabra más corta.',
  'copies.reveal': (a) => `Mostrar en su carpeta: ${a.place}`,
  'copies.remove': (a) => `Quitar la clave de este lugar: ${a.place}`,
  'copies.rotate.short': () => 'Sustituir en todas partes',
  'copies.elsewhere': () => '¿Una clave en otro sitio?',
  'copies.list': () => 'Lugares, por clave',
};
