import type { Article, NoiseKind } from '../article/model';
import type { Reading } from '../text/reading';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { ParagraphSentence, PlaceInText } from './cited';

/** Furniture and credits, which no reader counts. */
const UNCOUNTED: readonly NoiseKind[] = ['nav', 'boilerplate', 'credit', 'caption'];

/**
 * The lines of the reading text that a reader would count as paragraphs, in its offsets and in order: those with a
 * character that belongs neither to a title, a heading of its own nor to credits and furniture. Linear.
 */
export function paragraphsOf(article: Article, { source, text, map }: Reading): readonly Span[] {
  const uncounted = new Uint8Array(source.length);
  for (const { start, end } of uncountedIn(article)) uncounted.fill(1, start, end);
  return linesOf(text).filter((line) => {
    const { start, end } = map.toSource(line);
    for (let at = start; at < end; at++) if (uncounted[at] === 0 && source.charAt(at).trim() !== '') return true;
    return false;
  });
}

function uncountedIn({ credits, headings, noise }: Article): readonly Span[] {
  return [
    ...credits.filter(({ role }) => role === 'title'),
    ...headings.filter(({ runIn }) => !runIn),
    ...noise.filter(({ kind }) => UNCOUNTED.includes(kind)),
  ];
}

/** Where a stretch of the reading text stands; null where it begins or ends in no paragraph. */
export function placeInText(article: Article, reading: Reading, { start, end }: Span): PlaceInText | null {
  const paragraphs = paragraphsOf(article, reading);
  const from = placeOf(reading.text, paragraphs, start);
  const to = placeOf(reading.text, paragraphs, Math.max(start, end - 1));
  return from && to && { from, to };
}

function placeOf(text: string, paragraphs: readonly Span[], at: number): ParagraphSentence | null {
  const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  const paragraph = paragraphs[index];
  if (!paragraph) return null;
  const all = sentences(text.slice(paragraph.start, paragraph.end));
  const own = all.findIndex(({ end }) => at - paragraph.start < end);
  return { paragraph: index + 1, sentence: own + 1 };
}

/** Lines with anything in them, without the white space around it. */
function linesOf(text: string): Span[] {
  return [...text.matchAll(/[^\n]*\S[^\n]*/gu)].map(({ 0: line, index }) => {
    const start = index + line.length - line.trimStart().length;
    return { start, end: start + line.trim().length };
  });
}
