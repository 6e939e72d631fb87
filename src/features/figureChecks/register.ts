import {
  Diagnostic,
  DiagnosticRelatedInformation,
  DiagnosticSeverity,
  Disposable,
  Location,
  Range,
  l10n,
} from 'vscode';
import type { TextDocument } from 'vscode';
import { figureChecks } from '../../core/index';
import type { Clash, Figure } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { inTurns } from '../../host/turns';
import { settingIds } from '../../ids';
import { clashInWords } from '../shared/clashInWords';
import { TextHints } from '../shared/textHints';

const CODE = 'figure-check';

type Needs = Pick<Services, 'shown' | 'chinese'>;

/** Numbers of an article that cannot all be true: quiet hints that link both places, for *Problems* and F8. */
export function registerFigureChecks({ chinese, shown }: Needs): Disposable {
  const hints = new TextHints(chinese, {
    collection: 'corpusReader.figureChecks',
    setting: settingIds.figureChecks,
    of: (document) => clashHints(shown, document),
  });
  return Disposable.from(hints);
}

async function clashHints(shown: Services['shown'], document: TextDocument): Promise<Diagnostic[]> {
  const article = await shown.get(document);
  if (!article) return [];
  const clashes = await inTurns(figureChecks(article.article, article.reading));
  return clashes.flatMap((clash) => clashHint(article, clash));
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
