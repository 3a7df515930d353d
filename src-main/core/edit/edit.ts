import { message } from '../../contract/messages/message';
import { ok, type Result } from '../result';
import type { Editor } from './draft';
import { dotenvEditor, environmentDEditor } from './dotenv-edit';
import { lineOf, notText, unsafe, unsupported } from './faults';
import { fishEditor } from './fish-edit';
import { iniEditor } from './ini-edit';
import { jsonEditor } from './json-edit';
import { Lines } from './lines';
import { nushellEditor } from './nushell-edit';
import { plainEditor } from './plain-edit';
import { plistEditor } from './plist-edit';
import { powershellEditor } from './powershell-edit';
import { planProse } from './prose';
import { shellEditor } from './shell-edit';
import { inOrder, spliceText } from './splice';
import { tomlEditor } from './toml-edit';
import { yamlEditor } from './yaml-edit';
import type { Edit, EditAction, EditFault, EditFormat, EditTarget } from './target';

const editors: Readonly<Record<EditFormat, Editor>> = {
  json: jsonEditor('json'),
  jsonc: jsonEditor('jsonc'),
  dotenv: dotenvEditor,
  shell: shellEditor,
  fish: fishEditor,
  nushell: nushellEditor,
  powershell: powershellEditor,
  'environment-d': environmentDEditor,
  plist: plistEditor,
  toml: tomlEditor,
  yaml: yamlEditor,
  ini: iniEditor,
  plain: plainEditor,
};

/**
 * One change to one text. Comments, order, indentation, line ends, a byte order mark, a missing last line end:
 * all that the change is not about stays byte for byte. The new text is read again before it is handed out; if
 * anything else in it reads differently, the answer is a fault and never a wrong text.
 * `text` must be decoded without loss; lines count from 1.
 */
export function applyEdit(
  format: EditFormat,
  text: string,
  target: EditTarget,
  action: EditAction,
): Result<string, EditFault> {
  return applyEdits(format, text, [{ target, action }]);
}

/** Several changes to one text at once; all places refer to the text as it is now. All are made, or none. */
export function applyEdits(format: EditFormat, text: string, edits: readonly Edit[]): Result<string, EditFault> {
  if (text.includes('\u0000')) return notText();
  if (edits.length === 0) return ok(text);
  const editor = editors[format];
  const isByLine = ({ target }: Edit) => target.at === 'text' || format === 'plain';
  const byLine = edits.filter(isByLine);
  const byPlace = edits.filter((edit) => !isByLine(edit));
  const draft = editor.draft(text, byPlace);
  if (!draft.ok) return draft;
  const comments = format === 'plain' ? 'all' : draft.value.comments;
  const prose = planProse(text, new Lines(text), byLine, editor.asProse, comments);
  if (!prose.ok) return prose;

  const first = edits[0] ? lineOf(edits[0].target) : undefined;
  const splices = inOrder([...draft.value.splices, ...prose.value.splices]);
  if (!splices) return unsupported(message('edit.same-place'), first);
  const after = spliceText(text, splices);
  return draft.value.holds(after, splices, prose.value.edits) ? ok(after) : unsafe(first);
}
