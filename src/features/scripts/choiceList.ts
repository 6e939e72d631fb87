import { l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { choiceItems, reveal, viewKeeper } from './choiceItems';
import type { ChoiceItem } from './choiceItems';
import type { DocumentChoices } from './documentChoices';

/** Every one-to-many choice of the text with its sentence, guesses first; the one in focus is shown in the editor. */
export function listChoices(choices: DocumentChoices, editor: TextEditor): void {
  const known = choices.of(editor.document);
  if (known.length === 0) {
    void window.showInformationMessage(
      l10n.t('There is nothing to review: this text was not converted here, or no character had several forms.'),
    );
    return;
  }
  const picker = window.createQuickPick<ChoiceItem>();
  picker.title = l10n.t('Conversion Choices');
  picker.placeholder = l10n.t('Type a character to filter; Enter goes to it');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = choiceItems(editor.document, known);
  picker.onDidChangeActive(([item]) => {
    if (item?.choice) reveal(editor, item.choice);
  });
  const restore = viewKeeper(editor);
  let accepted = false;
  picker.onDidAccept(() => {
    accepted = true;
    const [item] = picker.selectedItems;
    if (item?.choice) reveal(editor, item.choice);
    picker.hide();
    void window.showTextDocument(editor.document, editor.viewColumn);
  });
  picker.onDidHide(() => {
    if (!accepted) restore();
    picker.dispose();
  });
  picker.show();
}
