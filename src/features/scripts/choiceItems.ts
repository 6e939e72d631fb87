import { QuickPickItemKind, Selection, TextEditorRevealType, l10n } from 'vscode';
import type { QuickPickItem, TextDocument, TextEditor } from 'vscode';
import type { Span } from '../../core/index';
import { asWritten } from '../shared/ofAnArticle';
import { groundSentence, rangeOf } from './choiceActions';
import type { ShownChoice } from './documentChoices';
import { otherForms } from './guesses';

/** Where a choice stands in the list. */
export type Part = 'guess' | 'replaced' | 'certain' | 'usual';

export function partOf({ ground }: ShownChoice): Part {
  return ground === 'guess' || ground === 'usual' || ground === 'replaced' ? ground : 'certain';
}

export interface ChoiceItem extends QuickPickItem {
  readonly choice?: ShownChoice;
}

/** More lines than this nobody reads in a list. */
const MOST = 2000;

/** Guesses first, then words that others were put for, then what a word or a name settled, then what is usual; each under a line that counts them. */
export function choiceItems(
  document: TextDocument,
  known: readonly ShownChoice[],
  placed: (choice: ShownChoice) => Part = partOf,
): ChoiceItem[] {
  const part = (which: Part, label: (count: number) => string): ChoiceItem[] => {
    const choices = known.filter((choice) => placed(choice) === which);
    if (choices.length === 0) return [];
    return [separator(label(choices.length)), ...choices.slice(0, MOST).map((choice) => item(document, choice))];
  };
  return [
    ...part('guess', (count) => (count === 1 ? l10n.t('1 guess') : l10n.t('{0} guesses', count))),
    ...part('replaced', (count) => (count === 1 ? l10n.t('1 word replaced') : l10n.t('{0} words replaced', count))),
    ...part('certain', (count) => l10n.t('{0} certain', count)),
    ...part('usual', (count) => (count === 1 ? l10n.t('1 usual form') : l10n.t('{0} usual forms', count))),
  ];
}

const separator = (label: string): ChoiceItem => ({ label, kind: QuickPickItemKind.Separator });

function item(document: TextDocument, choice: ShownChoice): ChoiceItem {
  const others = otherForms(choice).join(' ');
  const icon = { guess: '$(question)', taken: '$(edit)' }[choice.ground as string] ?? '$(check)';
  return {
    label: `${icon} ${choice.from} → ${choice.chosen}`,
    description: `(${others}) ${groundSentence(choice)}`,
    detail: sentenceWith(document, choice, document.getText(rangeOf(document, choice))),
    choice,
  };
}

/** Characters of a sentence before and behind a choice: a line of the list holds them. */
const BEFORE = 16;
const BEHIND = 26;

/** The sentence that holds the choice, its line's at most, with `middle` in the choice's place, in brackets. */
export function sentenceWith(document: TextDocument, { start, end }: Span, middle: string): string {
  const line = document.lineAt(document.positionAt(start).line);
  const offset = document.offsetAt(line.range.start);
  const before = line.text.slice(0, start - offset);
  const behind = line.text.slice(end - offset);
  const opens = Math.max(...['。', '！', '？', '；'].map((stop) => before.lastIndexOf(stop))) + 1;
  const closes = behind.search(/[。！？；]|$/) + 1;
  const shownBefore = before.length - opens > BEFORE ? `…${before.slice(-BEFORE)}` : before.slice(opens);
  const shownBehind = closes > BEHIND ? `${behind.slice(0, BEHIND)}…` : behind.slice(0, closes);
  return asWritten(`${shownBefore}【${middle}】${shownBehind}`.trim());
}

/** Shows the choice in the editor, selected. */
export function reveal(editor: TextEditor, choice: Span, how = TextEditorRevealType.InCenterIfOutsideViewport): void {
  const range = rangeOf(editor.document, choice);
  editor.revealRange(range, how);
  // The cursor is on the choice, so that its card and its quick fixes are a key away.
  editor.selections = [new Selection(range.end, range.start)];
}

/** Remembers what the editor shows and selects; the answer brings it back. */
export function viewKeeper(editor: TextEditor): () => void {
  const { selections, visibleRanges } = editor;
  const [range] = visibleRanges;
  return () => {
    editor.selections = selections;
    if (range) editor.revealRange(range, TextEditorRevealType.AtTop);
  };
}
