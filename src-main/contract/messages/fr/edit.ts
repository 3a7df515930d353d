import type { Translation } from '../../translation';
import type { editWords } from '../en-edit';

/** French of en-edit.ts. */
export const edit: Translation<typeof editWords> = {
  'edit.no-pointer': (a) => `Il n’y a pas de ${a.pointer} dans ce fichier.`,
  'edit.no-variable': (a) => `La ligne ${a.line} ne définit pas ${a.name}.`,
  'edit.no-secret': (a) => `L’ancienne clé n’est pas à la ligne ${a.line}.`,
  'edit.no-item': (a) => `Il n’y a pas d’élément ${a.key} dans cette liste.`,
  'edit.gone': () => 'L’entrée n’est plus là.',
  'edit.changed': () => 'L’ancienne clé n’est plus à cet endroit. Le fichier a changé depuis qu’il a été examiné.',
  'edit.cannot-quote': () =>
    'La nouvelle valeur contient un caractère qui ne peut pas être écrit sans risque à cet endroit.',
  'edit.cannot-write-line': (a) => `La nouvelle valeur ne peut pas être écrite sans risque à la ligne ${a.line}.`,
  'edit.not-text': () => 'Ce fichier n’est pas du texte\u202f: il reste tel quel.',
  'edit.unsafe': () => 'Cette modification aurait changé autre chose dans le fichier\u202f: elle n’a pas été faite.',
  'edit.would-break': () => 'Cette modification aurait abîmé le fichier\u202f: elle n’a pas été faite.',
  'edit.same-place': () => 'Deux des modifications portent sur le même endroit.',
  'edit.by-variable': () => 'Dans ce type de fichier, une valeur est désignée par sa variable.',
  'edit.by-key': () => 'Dans une liste de propriétés, une valeur est désignée par sa clé.',
  'edit.by-path': () => 'Dans ce type de fichier, une valeur est désignée par son chemin.',
  'edit.only-value': () => 'On ne peut pas vider un fichier en retirant sa seule valeur.',
  'edit.inside': (a) => `${a.name} est défini à l’intérieur d’autre chose, à la ligne ${a.line}. Retirez-le à la main.`,
  'edit.not-an-object': (a) => `${a.path} n’est pas un objet, on ne peut donc rien y mettre.`,
  'edit.longer-block': (a) => `La ligne ${a.line} commence un bloc plus long. Modifiez-le à la main.`,
  'edit.handed-on': (a) => `La ligne ${a.line} transmet la clé à un autre programme. Modifiez-la à la main.`,
  'edit.no-name': () => 'Cette entrée n’a pas de nom à changer.',
  'edit.names-stay': () => 'Les noms ne sont pas modifiés dans ce type de fichier.',
  'edit.not-a-pointer': () => 'Ce n’est pas un chemin dans un fichier JSON.',
  'edit.broken-json': (a) => `Le JSON de ce fichier n’est pas valide à la ligne ${a.line}. Réparez-le d’abord.`,
  'edit.broken-toml': () => 'Le TOML de ce fichier n’est pas valide\u202f: il reste tel quel.',
  'edit.broken-yaml': () => 'Le YAML de ce fichier n’est pas valide\u202f: il reste tel quel.',
  'edit.more-than-note': () => 'Cette ligne est plus qu’une note\u202f: elle ne peut pas être retirée en entier.',
  'edit.no-comments': () => 'Ce type de fichier n’a pas de commentaires\u202f: rien ne peut y être désactivé.',
  'edit.tangled-line': () =>
    'La clé fait partie d’une ligne qui ne peut pas être découpée sans risque. Modifiez-la à la main.',
  'edit.no-guessing': (a) =>
    `Ce fichier est abîmé à la ligne ${a.line} d’une façon qu’on ne peut pas réparer sans deviner.`,
};
