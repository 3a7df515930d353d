import type { Words } from './words';

/** Why a file was not edited. */
export const editWords = {
  'edit.no-pointer': (a: { pointer: string }) => `There is no ${a.pointer} in this file.`,
  'edit.no-variable': (a: { line: number; name: string }) => `Line ${a.line} does not set ${a.name}.`,
  'edit.no-secret': (a: { line: number }) => `The old key is not on line ${a.line}.`,
  'edit.no-item': (a: { key: string }) => `There is no item ${a.key} in this list.`,
  'edit.gone': () => 'The entry is no longer there.',
  'edit.changed': () => 'The old key is no longer at this place. The file has changed since it was looked at.',
  'edit.cannot-quote': () => 'The new value has a character that cannot be written safely at this place.',
  'edit.cannot-write-line': (a: { line: number }) => `The new value cannot be written safely on line ${a.line}.`,
  'edit.not-text': () => 'This file is not text, so it is left alone.',
  'edit.unsafe': () => 'This change would have altered something else in the file, so it was not made.',
  'edit.would-break': () => 'This change would have broken the file, so it was not made.',
  'edit.same-place': () => 'Two of the changes are about the same place.',
  'edit.by-variable': () => 'In this kind of file a value is named by its variable.',
  'edit.by-key': () => 'In a property list a value is named by its key.',
  'edit.by-path': () => 'In this kind of file a value is named by its path.',
  'edit.only-value': () => 'A file cannot be emptied by taking out its only value.',
  'edit.inside': (a: { name: string; line: number }) =>
    `${a.name} is set inside something else on line ${a.line}. Please take it out by hand.`,
  'edit.not-an-object': (a: { path: string }) => `${a.path} is not an object, so nothing can be put in it.`,
  'edit.longer-block': (a: { line: number }) => `Line ${a.line} begins a longer block. Please edit it by hand.`,
  'edit.handed-on': (a: { line: number }) => `Line ${a.line} hands the key to another program. Please edit it by hand.`,
  'edit.no-name': () => 'This entry has no name that could be changed.',
  'edit.names-stay': () => 'Names in this kind of file are not changed.',
  'edit.not-a-pointer': () => 'This is not a path into a JSON file.',
  'edit.broken-json': (a: { line: number }) => `This file is not valid JSON at line ${a.line}. Repair it first.`,
  'edit.broken-toml': () => 'This file is not valid TOML, so it is left alone.',
  'edit.broken-yaml': () => 'This file is not valid YAML, so it is left alone.',
  'edit.more-than-note': () => 'This line is more than a note, so it cannot be dropped as a whole.',
  'edit.no-comments': () => 'This kind of file has no comments, so nothing in it can be switched off.',
  'edit.tangled-line': () => 'The key is part of a line that cannot be taken apart safely. Please edit it by hand.',
  'edit.no-guessing': (a: { line: number }) =>
    `This file is broken at line ${a.line} in a way that cannot be mended without guessing.`,
} satisfies Words;
