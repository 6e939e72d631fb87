import { spanAt } from '../../core/index';
import type { Reading, Span } from '../../core/index';
import type { ShownArticle } from '../shown/shownArticle';
import type { People } from './peopleNamed';
import type { Segmenter } from './segmenter';
import type { IsListedWord } from './listedWords';

/** A word as the article writes it, without noise inside, and the source characters that it stands on. */
export interface WordRead {
  readonly text: string;
  readonly span: Span;
  /** The same in offsets of the reading text. */
  readonly read: Span;
  /** Is it the name of a person whom the article names? */
  readonly isPerson: boolean;
}

/** What tells words from one another. */
export interface WordSources {
  readonly segment: Segmenter;
  /** The words that are known. */
  readonly list: () => Promise<IsListedWord>;
  readonly people: () => Promise<People>;
}

/** How far on either side of a place the text is looked at (characters): words are short, and a cut costs time. */
const AROUND = 60;
const BETWEEN_WORDS = /[^\p{Script=Han}\p{L}\p{N}]/u;
const LONGEST_WORD = 8;

/** The words of articles. */
export class Words {
  constructor(private readonly sources: WordSources) {}

  /** The word at an offset of the source, the longest that is known there; undefined where none stands there. */
  async at({ article, reading }: ShownArticle, offset: number): Promise<WordRead | undefined> {
    const at = reading.map.toReading(offset);
    const person = await (await this.sources.people()).at(article, reading, at);
    const read = person ?? (await this.wordAt(reading, at));
    if (!read) return undefined;
    const span = reading.map.toSource(read);
    // What was left out of the reading text has no words of its own.
    if (offset < span.start || offset >= span.end) return undefined;
    return { text: reading.text.slice(read.start, read.end), span, read, isPerson: person !== undefined };
  }

  private async wordAt(reading: Reading, at: number): Promise<Span | undefined> {
    const stretch = stretchAround(reading, at);
    if (stretch.end <= stretch.start) return undefined;
    const words = await this.sources.segment(reading.folded.slice(stretch.start, stretch.end));
    return longestAt(spansOf(words, stretch.start), at, reading.folded, await this.sources.list());
  }
}

/** What a segmenter cuts in two (疫 and 情) is one word where the list has it. */
function longestAt(spans: readonly Span[], at: number, folded: string, isWord: IsListedWord): Span | undefined {
  let longest = spanAt(spans, at);
  for (const { start } of spans.filter((span) => span.start <= at && at - span.start < LONGEST_WORD)) {
    for (const { end } of spans.filter((span) => span.end > at && span.end - start <= LONGEST_WORD)) {
      const isLonger = longest !== undefined && end - start > longest.end - longest.start;
      if (isLonger && isWord(folded.slice(start, end))) longest = { start, end };
    }
  }
  return longest;
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
