import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, window, workspace } from 'vscode';
import type { DiagnosticCollection, TextDocument } from 'vscode';
import { settingIds } from '../../ids';
import { rangeOf } from './choiceActions';
import type { DocumentChoices, ShownChoice } from './documentChoices';
import { isGuess, otherForms } from './guesses';
import { Pauses } from './pauses';

const PAUSE = 200;

/** VS Code shows no more of them in a file; as those before are reviewed, those behind come. */
const MOST_HINTS = 1000;

/** What a conversion guessed is marked as quietly as what an earlier one left over, until the reader has settled it. */
export function registerGuessHints(choices: DocumentChoices): Disposable {
  const hints = languages.createDiagnosticCollection('corpusReader.guesses');
  const pauses = new Pauses();
  const show = (document: TextDocument): void => {
    pauses.after(document.uri.toString(), PAUSE, () => {
      hint(choices, hints, document);
    });
  };
  const all = (): void => {
    for (const { document } of window.visibleTextEditors) show(document);
  };
  all();
  return Disposable.from(
    hints,
    pauses,
    choices.onDidChange((uri) => {
      const document = workspace.textDocuments.find((one) => one.uri.toString() === uri);
      if (document) show(document);
    }),
    window.onDidChangeVisibleTextEditors(all),
    workspace.onDidCloseTextDocument(({ uri }) => {
      hints.delete(uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingIds.guessHints)) all();
    }),
  );
}

function hint(choices: DocumentChoices, hints: DiagnosticCollection, document: TextDocument): void {
  if (document.isClosed) return;
  const shown = workspace.getConfiguration(undefined, document.uri).get<boolean>(settingIds.guessHints, true);
  const guesses = shown ? choices.of(document).filter(isGuess) : [];
  hints.set(
    document.uri,
    guesses.slice(0, MOST_HINTS).map((guess) => guessHint(document, guess)),
  );
}

function guessHint(document: TextDocument, guess: ShownChoice): Diagnostic {
  const message = l10n.t('{0} is a guess; it could also be {1}.', guess.chosen, otherForms(guess).join(' · '));
  const diagnostic = new Diagnostic(rangeOf(document, guess), message, DiagnosticSeverity.Hint);
  diagnostic.source = 'Corpus Reader';
  diagnostic.code = 'guess';
  return diagnostic;
}
