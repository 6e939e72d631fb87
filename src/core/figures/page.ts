import type { WordList } from '../match/wordList';
import { numeralAt } from '../numerals/numeralAt';
import type { Numeral } from '../numerals/numeral';
import { spanAt } from '../text/span';
import type { Span } from '../text/span';
import type { MeasureWords } from '../numerals/measureWords';

const remembered = 16;

/** Where the figures of one article are looked for: its reading text, folded and as it stands. */
export class Page {
  /** The last stretch of ASCII looked at: its end, and whether it is a URL or the like. */
  readonly token = { end: 0, isAddress: false };
  private readonly offsets = new Array<number>(remembered).fill(-1);
  private readonly numerals = new Array<Numeral | undefined>(remembered).fill(undefined);
  private readonly held = new Map<WordList, boolean>();

  /** @param places where other finders found places, sorted */
  constructor(
    readonly folded: string,
    readonly text: string,
    readonly measureWords: MeasureWords,
    private readonly places: readonly Span[],
  ) {}

  /** Does a place that another finder found hold this offset? */
  isPlaceAt(offset: number): boolean {
    return spanAt(this.places, offset) !== undefined;
  }

  /** Does any of the words stand in the text? What few articles have is not sought beside each figure then. */
  holds(words: WordList): boolean {
    const known = this.held.get(words);
    if (known !== undefined) return known;
    const holds = words.standsIn(this.folded);
    this.held.set(words, holds);
    return holds;
  }

  /** The numeral that begins at an offset; the last few are remembered, for several rules ask for the same. */
  numeralAt(offset: number): Numeral | undefined {
    const slot = offset % remembered;
    if (this.offsets[slot] !== offset) {
      this.offsets[slot] = offset;
      this.numerals[slot] = numeralAt(this.folded, this.text, offset);
    }
    return this.numerals[slot];
  }
}
