import { spanAt } from '../../core/index';
import type { Reading, Span } from '../../core/index';
import type { ShownArticle } from '../shown/shownArticle';
import type { Segmenter } from './segmenter';

/** A word as the article writes it, without noise inside, and the source characters that it stands on. */
export interface Word {
  readonly text: string;
  readonly span: Span;
}

/** How far on either side of a place the text is looked at (characters): words are short, and a cut costs time. */
const AROUND = 60;
const BETWEEN_WORDS = /[^\p{Script=Han}\p{L}\p{N}]/u;

/** The words of articles. */
export class Words {
  constructor(private readonly segment: Segmenter) {}

  /** The word at an offset of the source; undefined where none stands there. */
  async at({ reading }: ShownArticle, offset: number): Promise<Word | undefined> {
    const at = reading.map.toReading(offset);
    const stretch = stretchAround(reading, at);
    if (stretch.end <= stretch.start) return undefined;
    const words = await this.segment(reading.folded.slice(stretch.start, stretch.end));
    const word = spanAt(spansOf(words, stretch.start), at);
    return word && { text: reading.text.slice(word.start, word.end), span: reading.map.toSource(word) };
  }
}

/** Letters without a mark or a space between them, around `at`. */
function stretchAround({ folded }: Reading, at: number): Span {
  let start = at;
  let end = at;
  while (start > 0 && at - start < AROUND && !BETWEEN_WORDS.test(folded.charAt(start - 1))) start--;
  while (end < folded.length && end - at < AROUND && !BETWEEN_WORDS.test(folded.charAt(end))) end++;
  return end > at ? { start, end } : { start: at, end: at };
}

function spansOf(words: readonly string[], start: number): Span[] {
  let at = start;
  return words.map((word) => ({ start: at, end: (at += word.length) }));
}
