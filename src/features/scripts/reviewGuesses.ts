import { QuickPickItemKind, Selection, TextEditorRevealType, ThemeIcon, l10n, window } from 'vscode';
import type { QuickInputButton, QuickPickItem, TextDocument, TextEditor } from 'vscode';
import { becameSentence } from './choiceActions';
import { reveal, sentenceWith } from './choiceItems';
import { refusal } from './convertEditor';
import type { ShownChoice } from './documentChoices';
import { alike, guessFrom, isGuess, otherForms } from './guesses';
import { alwaysSo, settle } from './settleGuesses';
import type { GuessParts } from './settleGuesses';

/** What the reader decides of a guess. */
type Decision =
  | { readonly does: 'settle'; readonly which: readonly ShownChoice[]; readonly form: string | null }
  | { readonly does: 'always'; readonly form: string }
  | { readonly does: 'next' | 'previous' };

/** *Review the Guesses*: from one to the next, each shown in its sentence, until none is left or the reader leaves. */
export async function reviewGuesses(parts: GuessParts, editor: TextEditor): Promise<void> {
  const { document } = editor;
  const refused = refusal(document);
  if (refused !== undefined || guessesOf(parts, document).length === 0) {
    void window.showInformationMessage(refused ?? l10n.t('There is no guess to review in this text.'));
    return;
  }
  let offset = document.offsetAt(editor.selection.start);
  for (let by: 1 | -1 = 1; !document.isClosed;) {
    const guess = guessFrom(guessesOf(parts, document), offset, by);
    if (!guess) {
      window.setStatusBarMessage(`$(check) ${l10n.t('All guesses are reviewed')}`, 5000);
      return;
    }
    // In the middle, for the questions are asked in front of the editor's first lines.
    reveal(editor, guess, TextEditorRevealType.InCenter);
    const decision = await pickDecision(parts, document, guess);
    unselect(editor);
    if (!decision) return;
    by = decision.does === 'previous' ? -1 : 1;
    const stays = decision.does === 'always' && !(await alwaysSo(parts, editor, guess, decision.form));
    if (decision.does === 'settle') await settle(parts, editor, decision.which, decision.form);
    offset = by === -1 || stays ? guess.start : guess.end;
  }
}

/** Shown by selecting it; what is done next, Convert Back for instance, is meant for the whole text. */
function unselect(editor: TextEditor): void {
  const { start } = editor.selection;
  editor.selection = new Selection(start, start);
}

const guessesOf = ({ choices }: GuessParts, document: TextDocument): ShownChoice[] =>
  choices.of(document).filter(isGuess);

interface DecisionItem extends QuickPickItem {
  readonly decision?: Decision;
}

function pickDecision(parts: GuessParts, document: TextDocument, guess: ShownChoice): Promise<Decision | undefined> {
  const guesses = guessesOf(parts, document);
  const picker = window.createQuickPick<DecisionItem>();
  picker.title = l10n.t('Guess {0} of {1}: {2}', guesses.indexOf(guess) + 1, guesses.length, becameSentence(guess));
  picker.placeholder = l10n.t('Enter decides and goes to the next guess; Escape ends the review');
  const previous: QuickInputButton = { iconPath: new ThemeIcon('arrow-up'), tooltip: l10n.t('Previous Guess') };
  const next: QuickInputButton = { iconPath: new ThemeIcon('arrow-down'), tooltip: l10n.t('Next Guess') };
  picker.buttons = [previous, next];
  picker.items = decisionItems(document, guess, alike(guesses, guess));
  return new Promise((resolve) => {
    picker.onDidTriggerButton((button) => {
      resolve({ does: button === previous ? 'previous' : 'next' });
      picker.hide();
    });
    picker.onDidAccept(() => {
      resolve(picker.selectedItems[0]?.decision);
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

/** This one, all like it, from now on, and neither: what stands there comes first each time. */
function decisionItems(document: TextDocument, guess: ShownChoice, same: readonly ShownChoice[]): DecisionItem[] {
  const forms = otherForms(guess);
  const one = [guess];
  const { from, chosen } = guess;
  return [
    { ...item('check', l10n.t('Keep {0}', chosen), { does: 'settle', which: one, form: null }), ...shown(chosen) },
    ...forms.map((form) => ({
      ...item('replace', l10n.t('Change to {0}', form), { does: 'settle', which: one, form }),
      ...shown(form),
    })),
    ...(same.length < 2 ? [] : allItems(guess, same)),
    { label: l10n.t('From now on'), kind: QuickPickItemKind.Separator },
    ...[chosen, ...forms].map((form) =>
      item('book', l10n.t('Always {0} for {1} in This Phrase…', form, from), { does: 'always', form }),
    ),
    { label: '', kind: QuickPickItemKind.Separator },
    item('arrow-down', l10n.t('Leave It for Later'), { does: 'next' }),
    item('arrow-up', l10n.t('Back to the Previous Guess'), { does: 'previous' }),
  ];

  function shown(form: string): Pick<DecisionItem, 'detail'> {
    return { detail: sentenceWith(document, guess, form) };
  }
}

function allItems(guess: ShownChoice, same: readonly ShownChoice[]): DecisionItem[] {
  const { from, chosen } = guess;
  const settled = (form: string | null): Decision => ({ does: 'settle', which: same, form });
  return [
    { label: l10n.t('All like it'), kind: QuickPickItemKind.Separator },
    item('check-all', l10n.t('Keep all {0} {1} that were {2}', same.length, chosen, from), settled(null)),
    ...otherForms(guess).map((form) =>
      item(
        'replace-all',
        l10n.t('Change all {0} {1} that were {2} to {3}', same.length, chosen, from, form),
        settled(form),
      ),
    ),
  ];
}

const item = (icon: string, label: string, decision: Decision): DecisionItem => ({
  label: `$(${icon}) ${label}`,
  decision,
});
