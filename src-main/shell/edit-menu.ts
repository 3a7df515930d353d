import { Menu, type WebContents } from 'electron';

/** A right click in a field or on selected text: cut, copy, paste, as people know them from everywhere. */
export function offerEditing(contents: WebContents): void {
  contents.on('context-menu', (_event, { isEditable, selectionText, editFlags }) => {
    if (!isEditable && selectionText.trim() === '') return;
    const copy = { role: 'copy' as const, enabled: editFlags.canCopy };
    const all = [
      { role: 'cut' as const, enabled: editFlags.canCut },
      copy,
      { role: 'paste' as const, enabled: editFlags.canPaste },
      { role: 'selectAll' as const },
    ];
    Menu.buildFromTemplate(isEditable ? all : [copy]).popup();
  });
}

/** macOS takes the keys for copy and paste from the application's menu; the other systems need none. */
export function setApplicationMenu(): void {
  Menu.setApplicationMenu(
    process.platform === 'darwin' ? Menu.buildFromTemplate([{ role: 'appMenu' }, { role: 'editMenu' }]) : null,
  );
}
