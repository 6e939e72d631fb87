import { Range, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import type { ConvertParts } from './convertEditor';
import { reallyEdited, refusal } from './convertEditor';

/** *Convert back*: what stood there before the conversion of this session, character for character; nothing is guessed. */
export async function convertBack({ memory }: ConvertParts, editor: TextEditor): Promise<void> {
  const { document } = editor;
  const refused = refusal(document);
  const whole = editor.selections.every(({ isEmpty }) => isEmpty);
  const spans = whole
    ? [new Range(document.positionAt(0), document.positionAt(document.getText().length))]
    : editor.selections.map(({ start, end }) => new Range(start, end));
  const known = spans.flatMap((range) => {
    // Asked for without a range, the text need not be put together anew.
    const before = memory.before(document, whole ? document.getText() : document.getText(range));
    return before === undefined ? [] : [{ range, before }];
  });
  if (refused !== undefined || known.length === 0) {
    const unknown = l10n.t('This text was changed since it was converted, or not converted in this session.');
    void window.showInformationMessage(refused ?? unknown);
    return;
  }
  const edit = editor.edit((builder) => {
    for (const { range, before } of known) builder.replace(range, before);
  });
  if (await reallyEdited(document, edit)) return;
  void window.showInformationMessage(l10n.t('The document can’t be changed, so nothing was converted.'));
}
