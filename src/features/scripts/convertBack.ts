import { l10n, window } from 'vscode';
import type { TextDocument, TextEditor } from 'vscode';
import type { Span } from '../../core/index';
import { putIn, refusal } from './convertEditor';
import type { ConvertParts } from './convertEditor';
import { changesBack, spansOf } from './goBack';
import { afterBack, backIn } from './wayBack';

/**
 * *Convert Back*: what stood there before the last conversion comes back, character for character, wherever nothing was
 * changed since; what was changed stays, and is told of. Nothing is guessed.
 */
export async function convertBack(parts: ConvertParts, editor: TextEditor): Promise<void> {
  const { memory, choices } = parts;
  const { document } = editor;
  const refused = refusal(document);
  const way = memory.way(document);
  const spans = spansOf(document, askedSpans(editor));
  const backs = backIn(way, spans);
  const left = way.touched.filter((mark) => spans.some((span) => mark.start <= span.end && mark.end >= span.start));
  if (refused !== undefined || backs.length === 0) {
    void window.showInformationMessage(refused ?? nothing(parts, document, left.length));
    return;
  }
  const next = afterBack(way, backs);
  const done = await putIn(parts, editor, changesBack(document, backs), next, () => {
    const earlier = memory.earlierChoices(document);
    if (earlier) choices.set(document.uri, earlier);
  });
  if (done && left.length > 0) void window.showInformationMessage(leftSentence(left.length));
}

/** The selections that are not empty, else all. */
function askedSpans({ document, selections }: TextEditor): Span[] {
  const chosen = selections.filter(({ isEmpty }) => !isEmpty);
  if (chosen.length === 0) return [{ start: 0, end: document.getText().length }];
  return chosen
    .map((one) => ({ start: document.offsetAt(one.start), end: document.offsetAt(one.end) }))
    .sort((a, b) => a.start - b.start);
}

function nothing({ memory }: ConvertParts, document: TextDocument, touched: number): string {
  const wasHere = touched > 0 || (memory.hasConverted(document) && memory.way(document).kept.length === 0);
  return wasHere
    ? l10n.t('What was converted here was changed since, so nothing was converted back.')
    : l10n.t('Nothing was converted here, so there is nothing to convert back.');
}

function leftSentence(count: number): string {
  return count === 1
    ? l10n.t('Converted back, but for one place that was changed since.')
    : l10n.t('Converted back, but for {0} places that were changed since.', count);
}
