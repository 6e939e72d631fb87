import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  Location,
  Range,
  languages,
  l10n,
  window,
  workspace,
} from 'vscode';
import type { DiagnosticCollection, TextDocument } from 'vscode';
import { figureChecks } from '../../core/index';
import type { Clash, Figure } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { inTurns } from '../../host/turns';
import { settingIds } from '../../ids';
import { Pauses } from '../shared/pauses';
import { clashInWords } from './clashInWords';

const CODE = 'figure-check';
const PAUSE = 400;

type Needs = Pick<Services, 'shown' | 'chinese'>;

/** Numbers of an article that cannot all be true: quiet hints that link both places, for *Problems* and F8. */
export function registerFigureChecks(services: Needs): Disposable {
  const hints = languages.createDiagnosticCollection('corpusReader.figureChecks');
  const pauses = new Pauses();
  const later = (document: TextDocument, pause = PAUSE): void => {
    if (!services.chinese.is(document)) return;
    pauses.after(document.uri.toString(), pause, () => void hint(services, hints, document));
  };
  const all = (): void => {
    for (const { document } of window.visibleTextEditors) later(document, 0);
  };
  all();
  return Disposable.from(
    hints,
    pauses,
    window.onDidChangeVisibleTextEditors(all),
    workspace.onDidChangeTextDocument(({ document }) => {
      later(document);
    }),
    services.chinese.onDidBecome((document) => {
      later(document);
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      hints.delete(uri);
    }),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(settingIds.figureChecks)) all();
    }),
  );
}

async function hint({ shown }: Needs, hints: DiagnosticCollection, document: TextDocument): Promise<void> {
  if (document.isClosed) return;
  const version = document.version;
  const asked = workspace.getConfiguration(undefined, document.uri).get<boolean>(settingIds.figureChecks, true);
  const article = asked ? await shown.get(document) : undefined;
  const clashes = article && (await inTurns(figureChecks(article.article, article.reading)));
  if (document.version !== version) return;
  hints.set(document.uri, article && clashes ? clashes.flatMap((clash) => clashHint(article, clash)) : []);
}

/** None where the view leaves the figure out. */
function clashHint(shown: ShownArticle, clash: Clash): Diagnostic[] {
  const range = rangeOf(shown, clash.figure);
  if (!range) return [];
  const diagnostic = new Diagnostic(range, clashInWords(clash), DiagnosticSeverity.Information);
  diagnostic.source = 'Corpus Reader';
  diagnostic.code = CODE;
  diagnostic.relatedInformation = clash.others.flatMap((other) => relatedTo(shown, other));
  return [diagnostic];
}

function relatedTo(shown: ShownArticle, other: Figure): DiagnosticRelatedInformation[] {
  const range = rangeOf(shown, other);
  if (!range) return [];
  const message = l10n.t('The other number: {0}', other.text);
  return [new DiagnosticRelatedInformation(new Location(shown.document.uri, range), message)];
}

function rangeOf({ document, toShown }: ShownArticle, { start, end }: Figure): Range | undefined {
  const span = toShown({ start, end });
  return span ? new Range(document.positionAt(span.start), document.positionAt(span.end)) : undefined;
}
