import type { Span } from '../../text/span';
import { isSentenceEnd } from '../../words/runningWords';
import type { WordsOfText } from '../../words/runningWords';
import type { CutWords } from './corpusWords';

/**
 * The words of the sentences that hold a hit: no word is near to a hit in another sentence, and the others need not be cut.
 * Columns as of the whole text, with its offsets.
 * @param hits in offsets of the text, in order
 */
export function wordsBesideHits(text: string, hits: readonly Span[], wordsOf: CutWords): WordsOfText {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  for (const { start: from, end } of sentencesOf(text, hits)) {
    const words = wordsOf(text.slice(from, end));
    for (const [index, start] of words.starts.entries()) {
      starts.push(from + start);
      ends.push(from + (words.ends[index] ?? start));
      sentences.push(sentence + (words.sentences[index] ?? 0));
    }
    // One stretch may be several sentences, where a hit goes over their border.
    sentence = (sentences.at(-1) ?? sentence) + 1;
  }
  return { starts, ends, sentences };
}

/** Each sentence that holds a hit, once; sentences that one hit joins are one stretch. */
function* sentencesOf(text: string, hits: readonly Span[]): Generator<Span, void, undefined> {
  let last: Span | undefined;
  for (const { start, end } of hits) {
    if (last && start <= last.end) {
      if (end > last.end) last = { start: last.start, end: sentenceEnd(text, end) };
      continue;
    }
    if (last) yield last;
    last = { start: sentenceStart(text, start), end: sentenceEnd(text, end) };
  }
  if (last) yield last;
}

function sentenceStart(text: string, at: number): number {
  while (at > 0 && !isSentenceEnd(text.charCodeAt(at - 1))) at--;
  return at;
}

function sentenceEnd(text: string, at: number): number {
  while (at < text.length && !isSentenceEnd(text.charCodeAt(at))) at++;
  return at;
}
