import { l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { rangeOf } from './choiceActions';
import { reallyEdited } from './convertEditor';
import type { DocumentChoices, ShownChoice } from './documentChoices';
import { isGuess } from './guesses';
import { phraseAround } from './guessedPhrase';
import type { PhraseParts } from './guessedPhrase';
import { asEntry, keepInList, ownForm } from './readersList';

export interface GuessParts extends PhraseParts {
  readonly choices: DocumentChoices;
}

/** Puts a form in the place of guesses, or keeps theirs, as one undo step; from then on they are the reader's choice. */
export async function settle(
  { memory }: GuessParts,
  editor: TextEditor,
  guesses: readonly ShownChoice[],
  form: string | null,
): Promise<void> {
  const { document } = editor;
  const others = form === null ? [] : guesses.filter(({ chosen }) => chosen !== form);
  memory.settle(
    document,
    guesses.filter((one) => !others.includes(one)),
  );
  if (form === null || others.length === 0) return;
  const edit = editor.edit((builder) => {
    for (const one of others) builder.replace(rangeOf(document, one), form);
  });
  if (!(await reallyEdited(document, edit))) {
    void window.showInformationMessage(l10n.t('The document can’t be changed, so nothing was changed.'));
  }
}

/**
 * *Always so*: the phrase that a guess stands in is kept with this form in the reader's list, which every later
 * conversion obeys, and the guesses of this text in the same phrase take it. Answers whether it was done.
 */
export async function alwaysSo(
  parts: GuessParts,
  editor: TextEditor,
  guess: ShownChoice,
  form: string,
): Promise<boolean> {
  const { document } = editor;
  const around = await phraseAround(parts, document, guess, form);
  const entry = await window.showInputBox({
    title: l10n.t('Always So'),
    value: asEntry(around),
    prompt: l10n.t('Every later conversion writes this phrase so. It is kept in your list of protected phrases.'),
    validateInput: (value) => (ownForm(value) ? undefined : l10n.t('Write the phrase, = and what it becomes.')),
  });
  const own = entry === undefined ? undefined : ownForm(entry);
  if (!own) return false;
  await keepInList(own);
  const same = asEntry(own) === asEntry(around) ? inSamePhrase(parts, editor, guess, around) : [guess];
  const starts = new Set(same.map(({ start }) => start));
  await settle(parts, editor, same, form);
  const settled = parts.choices.of(document).filter(({ start, ground }) => starts.has(start) && ground === 'taken');
  parts.memory.settle(document, settled, { ground: 'reader', word: own.phrase });
  return true;
}

/** The guesses that stand in the same characters as this one, and this one. */
function inSamePhrase(
  { choices }: GuessParts,
  { document }: TextEditor,
  guess: ShownChoice,
  around: { readonly start: number; readonly end: number },
): ShownChoice[] {
  const text = document.getText();
  const phrase = text.slice(around.start, around.end);
  const before = guess.start - around.start;
  return choices
    .of(document)
    .filter((one) => isGuess(one) && one.from === guess.from && text.startsWith(phrase, one.start - before));
}
