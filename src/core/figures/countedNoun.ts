import type { Span } from '../text/span';
import type { Page } from './amount';
import type { FigureWithoutNoun } from './figure';

/** What a figure counts, or null where the text names nothing. */
export function countedNoun(page: Page, figure: FigureWithoutNoun): Span | null {
  if (figure.noNounAfter === true) return null;
  const { folded } = page;
  let end = figure.end;
  while (end - figure.end < 10 && !/[,。;、:!?\n\s的在将已被把于从()]/u.test(folded[end] ?? '\n')) end++;
  return end > figure.end + 1 ? { start: figure.end, end } : null;
}
