import type { Span } from '../text/span';

/** Why a stretch is not converted as words are. */
export type ProtectedAs = 'person' | 'place' | 'title' | 'reader' | 'word';

export interface Protected extends Span {
  readonly as: ProtectedAs;
  /** Its form in the target script, where the holder knows it; else the converter finds it. */
  readonly form?: string;
}

/** The reader's own words: protected wherever they stand, or never. */
export interface ReaderWords {
  /** A word, or `word=form`: what it becomes (the word itself where no form is given). */
  readonly phrases: readonly string[];
  /** Words that are never taken for a name, a place or a title. */
  readonly excluded: readonly string[];
}
