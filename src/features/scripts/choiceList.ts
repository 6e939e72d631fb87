import { QuickPickItemKind, Selection, TextEditorRevealType, l10n, window } from 'vscode';
import type { QuickPickItem, TextDocument, TextEditor } from 'vscode';
import { groundSentence, rangeOf } from './choiceActions';
import type { DocumentChoices, ShownChoice } from './choices';

interface ChoiceItem extends QuickPickItem {
  readonly choice?: ShownChoice;
}

/** More lines than this nobody reads in a list. */
const MOST = 2000;

/** Every one-to-many choice of the text with its sentence, guesses first; the one in focus is shown in the editor. */
export function listChoices(choices: DocumentChoices, editor: TextEditor): void {
  const known = choices.of(editor.document);
  if (known.length === 0) {
    void window.showInformationMessage(
      l10n.t('This text was not converted in this session, or left nothing to choose.'),
    );
    return;
  }
  const picker = window.createQuickPick<ChoiceItem>();
  picker.title = l10n.t('Choices of This Conversion');
  picker.placeholder = l10n.t('Type a character to filter; Enter goes to it');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items(editor.document, known);
  picker.onDidChangeActive(([item]) => {
    if (item?.choice) reveal(editor, item.choice);
  });
  const before = { selections: editor.selections, range: editor.visibleRanges[0] };
  let accepted = false;
  picker.onDidAccept(() => {
    accepted = true;
    const [item] = picker.selectedItems;
    if (item?.choice) reveal(editor, item.choice);
    picker.hide();
    void window.showTextDocument(editor.document, editor.viewColumn);
  });
  picker.onDidHide(() => {
    if (!accepted) {
      editor.selections = before.selections;
      if (before.range) editor.revealRange(before.range, TextEditorRevealType.AtTop);
    }
    picker.dispose();
  });
  picker.show();
}

function items(document: TextDocument, known: readonly ShownChoice[]): ChoiceItem[] {
  const guesses = known.filter(({ ground }) => ground === 'guess');
  const usual = known.filter(({ ground }) => ground === 'usual');
  const certain = known.filter(({ ground }) => ground !== 'guess' && ground !== 'usual');
  return [
    separator(l10n.t('{0} guesses', guesses.length)),
    ...guesses.slice(0, MOST).map((choice) => item(document, choice)),
    separator(l10n.t('{0} certain', certain.length)),
    ...certain.slice(0, MOST).map((choice) => item(document, choice)),
    separator(l10n.t('{0} usual: the other forms are rare', usual.length)),
    ...usual.slice(0, MOST).map((choice) => item(document, choice)),
  ];
}

const separator = (label: string): ChoiceItem => ({ label, kind: QuickPickItemKind.Separator });

function item(document: TextDocument, choice: ShownChoice): ChoiceItem {
  const others = choice.alternatives.filter((form) => form !== choice.chosen).join(' ');
  const icon = choice.ground === 'guess' ? '$(question)' : '$(check)';
  return {
    label: `${icon} ${choice.from} → ${choice.chosen}`,
    description: `(${others}) ${groundSentence(choice)}`,
    detail: sentenceAround(document, choice),
    choice,
  };
}

const AROUND = 40;

/** The sentence that holds the choice, its line's at most. */
function sentenceAround(document: TextDocument, { start, end }: ShownChoice): string {
  const line = document.lineAt(document.positionAt(start).line);
  const offset = document.offsetAt(line.range.start);
  const before = line.text.slice(Math.max(0, start - offset - AROUND), start - offset);
  const after = line.text.slice(end - offset, end - offset + AROUND);
  const from = Math.max(...['。', '！', '？', '；'].map((stop) => before.lastIndexOf(stop)));
  const to = after.search(/[。！？；]/);
  const middle = line.text.slice(start - offset, end - offset);
  return `${before.slice(from + 1)}${middle}${to < 0 ? after : after.slice(0, to + 1)}`.trim();
}

function reveal(editor: TextEditor, choice: ShownChoice): void {
  const range = rangeOf(editor.document, choice);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
  editor.selections = [new Selection(range.start, range.end)];
}
