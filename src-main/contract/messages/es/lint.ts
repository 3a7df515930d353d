import type { Translation } from '../../translation';
import type { lintWords } from '../en-lint';

/** Spanish of en-lint.ts. */
export const lint: Translation<typeof lintWords> = {
  'lint.empty': () => 'Está vacío.',
  'lint.reference': () => 'Solo indica dónde está el valor.',
  'lint.placeholder': () => 'Es un texto de ejemplo, no una clave.',
  'lint.around': () => 'Tiene un espacio o un salto de línea al principio o al final.',
  'lint.quotes': () => 'Las comillas que lo rodean se envían como parte del valor.',
  'lint.bearer': () => 'La palabra «Bearer» se vuelve a añadir delante al enviarlo.',
  'lint.character': (a) => `Hay ${a.character} en la posición ${a.position}.`,
  'lint.space': () => 'Tiene un espacio dentro.',
  'lint.doubled': () => 'Se ha pegado dos veces seguidas.',
  'lint.truncated': () => 'Parece cortado: las claves son más largas.',
  'lint.wrong-kind': (a) => `Es ${a.kind}, que no corresponde aquí.`,
  'lint.other-vendor': (a) => `Parece una clave de ${a.vendor}.`,

  'kind.api-key': () => 'una clave de API de Claude',
  'kind.admin-key': () => 'una clave de administrador',
  'kind.oauth-token': () => 'un token de sesión',
  'kind.refresh-token': () => 'un token para renovar la sesión',

  'character.line-break': () => 'un salto de línea',
  'character.empty': () => 'un carácter vacío',
  'character.invisible': () => 'un carácter invisible',
  'character.curly-quote': () => 'una comilla tipográfica',
  'character.ellipsis': () => 'unos puntos suspensivos (…)',
  'character.long-dash': () => 'una raya larga',
  'character.not-plain': () => 'un carácter que no es texto simple',
};
