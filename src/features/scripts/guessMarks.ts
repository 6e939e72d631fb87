import { Disposable, OverviewRulerLane, ThemeColor, window, workspace } from 'vscode';
import type { TextEditor, TextEditorDecorationType } from 'vscode';
import { firstEndingAfter } from '../../core/index';
import { colorIds, settingIds } from '../../ids';
import { rangeOf } from './choiceActions';
import type { DocumentChoices, ShownChoice } from './documentChoices';
import { isGuess } from './guesses';
import { Pauses } from '../shared/pauses';

const PAUSE = 200;

/** Of a text with more guesses than these, those around what its editor shows are marked. */
const MANY = 1000;

/**
 * What a conversion guessed is underlined until the reader has settled it. A decoration and no hint: VS Code draws hints
 * two characters wide, so that of neighbours only the first has one.
 */
export function registerGuessMarks(choices: DocumentChoices): Disposable {
  const color = new ThemeColor(colorIds.guessUnderline);
  const style = window.createTextEditorDecorationType({
    borderWidth: '0 0 2px 0',
    borderStyle: 'dotted',
    borderColor: color,
    overviewRulerColor: color,
    overviewRulerLane: OverviewRulerLane.Center,
  });
  const pauses = new Pauses();
  const markAll = (uri?: string): void => {
    for (const editor of window.visibleTextEditors) {
      if (uri === undefined || editor.document.uri.toString() === uri) mark(choices, style, editor);
    }
  };
  const soon = (uri: string): void => {
    pauses.after(uri, PAUSE, () => {
      markAll(uri);
    });
  };
  markAll();
  return Disposable.from(
    style,
    pauses,
    choices.onDidChange(soon),
    window.onDidChangeVisibleTextEditors(() => {
      markAll();
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (choices.of(textEditor.document).length > MANY) soon(textEditor.document.uri.toString());
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingIds.guessMarks)) markAll();
    }),
  );
}

function mark(choices: DocumentChoices, style: TextEditorDecorationType, editor: TextEditor): void {
  const { document } = editor;
  const shown = workspace.getConfiguration(undefined, document.uri).get<boolean>(settingIds.guessMarks, true);
  const guesses = shown ? choices.of(document).filter(isGuess) : [];
  editor.setDecorations(
    style,
    aroundShown(guesses, editor).map((guess) => rangeOf(document, guess)),
  );
}

function aroundShown(guesses: readonly ShownChoice[], { document, visibleRanges }: TextEditor): readonly ShownChoice[] {
  const [shown] = visibleRanges;
  if (guesses.length <= MANY || !shown) return guesses;
  const first = firstEndingAfter(guesses, document.offsetAt(shown.start)) - MANY / 4;
  return guesses.slice(Math.max(0, first), Math.max(0, first) + MANY);
}
