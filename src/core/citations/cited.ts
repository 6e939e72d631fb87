import type { Script } from '../article/model';
import type { Mention } from '../text/span';

/** What is cited of an article, as its credits give it; in the article's own script. */
export interface CitedSource {
  /** In brackets where the article has none: its first words. */
  readonly title: string;
  readonly isUntitled: boolean;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** What the publisher is, as far as its name says so. A body that issues its own texts is their author where nobody signs. */
  readonly publisherIs: 'newspaper' | 'body' | 'other';
  /** A day, a month or a year as ISO 8601 has it. */
  readonly published: string | null;
  readonly url: string | null;
  readonly script: Script;
}

/** Paragraphs of an article, and sentences in them, counted from 1; titles, headings and credits are not counted. */
export interface PlaceInText {
  readonly from: ParagraphSentence;
  readonly to: ParagraphSentence;
}

export interface ParagraphSentence {
  readonly paragraph: number;
  readonly sentence: number;
}

/** A passage that is cited. Offsets are UTF-16 units of the source, `text` is what stands there. */
export interface CitedPassage extends Mention {
  readonly source: CitedSource;
  /** What is quoted: the reading text without noise, line breaks as single spaces. */
  readonly quote: string;
  /** Null in a title, a heading or the credits. */
  readonly place: PlaceInText | null;
  /** The article's path, for data. */
  readonly path: string;
  /** Does the article itself quote with 「」? */
  readonly quotesInCorners: boolean;
  /** The day on which it is cited, as ISO 8601 has it. */
  readonly accessed: string;
}
