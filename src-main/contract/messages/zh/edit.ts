import type { Translation } from '../../translation';
import type { editWords } from '../en-edit';
import { spaced } from './spaced';

/** Chinese of en-edit.ts. */
export const edit: Translation<typeof editWords> = {
  'edit.no-pointer': (a) => spaced`这个文件里没有${a.pointer}。`,
  'edit.no-variable': (a) => spaced`第${a.line}行没有设置${a.name}。`,
  'edit.no-secret': (a) => spaced`旧密钥不在第${a.line}行。`,
  'edit.no-item': (a) => spaced`这个列表里没有项目${a.key}。`,
  'edit.gone': () => '这一项已不存在。',
  'edit.changed': () => '旧密钥已不在这个位置。查看之后，文件被更改过。',
  'edit.cannot-quote': () => '新值里有一个字符，无法安全地写在这个位置。',
  'edit.cannot-write-line': (a) => spaced`新值无法安全地写入第${a.line}行。`,
  'edit.not-text': () => '这个文件不是文本，所以保持不变。',
  'edit.unsafe': () => '这项更改会改动文件里的其他内容，所以没有执行。',
  'edit.would-break': () => '这项更改会损坏文件，所以没有执行。',
  'edit.same-place': () => '有两项更改涉及同一个位置。',
  'edit.by-variable': () => '在这类文件里，值由变量名指定。',
  'edit.by-key': () => '在属性列表里，值由键名指定。',
  'edit.by-path': () => '在这类文件里，值由路径指定。',
  'edit.only-value': () => '不能移除文件中唯一的值而使它变空。',
  'edit.inside': (a) => spaced`${a.name}设置在第${a.line}行的其他内容之中。请手动移除。`,
  'edit.not-an-object': (a) => spaced`${a.path}不是对象，所以无法放入内容。`,
  'edit.longer-block': (a) => spaced`第${a.line}行是一个较长区块的开头。请手动编辑。`,
  'edit.handed-on': (a) => spaced`第${a.line}行把密钥交给了另一个程序。请手动编辑。`,
  'edit.no-name': () => '这一项没有可以更改的名称。',
  'edit.names-stay': () => '这类文件里的名称不做更改。',
  'edit.not-a-pointer': () => '这不是 JSON 文件中的路径。',
  'edit.broken-json': (a) => spaced`这个文件在第${a.line}行不是有效的 JSON。请先修复。`,
  'edit.broken-toml': () => '这个文件不是有效的 TOML，所以保持不变。',
  'edit.broken-yaml': () => '这个文件不是有效的 YAML，所以保持不变。',
  'edit.more-than-note': () => '这一行不只是注释，所以不能整行删除。',
  'edit.no-comments': () => '这类文件没有注释，所以无法停用其中的内容。',
  'edit.tangled-line': () => '密钥所在的行无法安全地拆开。请手动编辑。',
  'edit.no-guessing': (a) => spaced`这个文件在第${a.line}行损坏，不靠猜测就无法修复。`,
};
