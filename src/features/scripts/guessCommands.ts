import { Disposable, commands, l10n, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { commandIds } from '../../ids';
import { reveal } from './choiceItems';
import type { ShownChoice } from './documentChoices';
import { alike, guessFrom, isGuess } from './guesses';
import { reviewGuesses } from './reviewGuesses';
import { alwaysSo, settle } from './settleGuesses';
import type { GuessParts } from './settleGuesses';

/** What a command does in the active editor; a quick fix passes the offset that it means, and more. */
type Work = (parts: GuessParts, editor: TextEditor, start: unknown, more: unknown) => Promise<void> | void;

const WORKS: readonly (readonly [string, Work])[] = [
  [commandIds.reviewGuesses, reviewGuesses],
  [
    commandIds.nextGuess,
    (parts, editor) => {
      step(parts, editor, 1);
    },
  ],
  [
    commandIds.previousGuess,
    (parts, editor) => {
      step(parts, editor, -1);
    },
  ],
  [commandIds.keepGuess, keep],
  [commandIds.alwaysSo, writeAlwaysSo],
];

/** The guesses of a conversion by commands and keys. */
export function registerGuessCommands(parts: GuessParts): Disposable {
  return Disposable.from(
    ...WORKS.map(([id, work]) =>
      commands.registerCommand(id, async (start?: unknown, more?: unknown) => {
        if (window.activeTextEditor) await work(parts, window.activeTextEditor, start, more);
      }),
    ),
  );
}

async function keep(parts: GuessParts, editor: TextEditor, start: unknown, all: unknown): Promise<void> {
  const guess = guessAt(parts, editor, start);
  const guesses = parts.choices.of(editor.document).filter(isGuess);
  if (guess) await settle(parts, editor, all === true ? alike(guesses, guess) : [guess], null);
}

async function writeAlwaysSo(parts: GuessParts, editor: TextEditor, start: unknown, form: unknown): Promise<void> {
  const guess = guessAt(parts, editor, start);
  if (guess) await alwaysSo(parts, editor, guess, typeof form === 'string' ? form : guess.chosen);
}

function step({ choices }: GuessParts, editor: TextEditor, by: 1 | -1): void {
  const { document, selection } = editor;
  const guesses = choices.of(document).filter(isGuess);
  const guess = guessFrom(guesses, document.offsetAt(by === 1 ? selection.end : selection.start), by);
  if (guess) reveal(editor, guess);
  else window.setStatusBarMessage(l10n.t('There is no guess to review in this text.'), 3000);
}

/** The guess at an offset, or at the cursor; says so where there is none. */
function guessAt(
  { choices }: GuessParts,
  { document, selection }: TextEditor,
  start: unknown,
): ShownChoice | undefined {
  const choice = choices.touching(document, typeof start === 'number' ? start : document.offsetAt(selection.start));
  if (choice && isGuess(choice)) return choice;
  window.setStatusBarMessage(l10n.t('There is no guess at the cursor.'), 3000);
  return undefined;
}
