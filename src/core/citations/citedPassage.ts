import type { Article } from '../article/model';
import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import { sentenceAround } from '../text/sentences';
import { mentionOf } from '../text/span';
import type { Span } from '../text/span';
import type { CitedPassage } from './cited';
import { citedSource } from './citedSource';
import { placeInText } from './placeInText';

/** What a passage is cut from, and the day on which it is cited, as ISO 8601 has it. */
export interface CitedFrom {
  readonly article: Article;
  readonly reading: Reading;
  readonly fold: Fold;
  readonly path: string;
  readonly accessed: string;
}

/**
 * A stretch of source as a passage to be cited: what is selected, without the white space around it; an empty stretch
 * stands for the sentence that holds it. Undefined where there is nothing to be quoted.
 */
export function citedPassage(from: CitedFrom, span: Span): CitedPassage | undefined {
  const { article, reading, fold, path, accessed } = from;
  const inText = quotedSpan(reading, span);
  const quote = reading.text.slice(inText.start, inText.end).replaceAll(/\s+/gu, ' ');
  if (quote === '') return undefined;
  return {
    source: citedSource(article, /\S[^\n]*/u.exec(reading.text)?.[0] ?? '', fold),
    ...mentionOf(reading.source, reading.map.toSource(inText)),
    ...{ quote, path, accessed, place: placeInText(article, reading, inText) },
    quotesInCorners: count(reading.text, '「') > count(reading.text, '“'),
  };
}

function quotedSpan({ text, map }: Reading, span: Span): Span {
  const mark = { start: map.toReading(span.start), end: map.toReading(span.end) };
  if (span.end <= span.start) return sentenceAround(text, { start: mark.start, end: mark.start });
  const selected = text.slice(mark.start, mark.end);
  const start = mark.start + selected.length - selected.trimStart().length;
  return { start, end: Math.max(start, start + selected.trim().length) };
}

const count = (text: string, mark: string): number => text.split(mark).length - 1;
