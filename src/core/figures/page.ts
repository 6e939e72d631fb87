import { numeralAt } from './numeral';
import type { Numeral } from './numeral';
import type { MeasureWord } from './measureWords';
import type { WordTrie } from './wordTrie';

/** Where the figures of one article are looked for: its reading text, folded and as it stands. */
export interface Page {
  readonly folded: string;
  readonly text: string;
  readonly measureWords: WordTrie<MeasureWord>;
  /** Does a place that another finder found hold this offset? */
  readonly isPlaceAt: (offset: number) => boolean;
  /** The numeral that begins at an offset; the last few are remembered, for several rules ask for the same. */
  readonly numeralAt: (offset: number) => Numeral | undefined;
  /** The last stretch of ASCII looked at: its end, and whether it is a URL or the like. */
  readonly token: { end: number; isAddress: boolean };
}

const remembered = 16;

export function createPage(parts: Omit<Page, 'numeralAt' | 'token'>): Page {
  const offsets: number[] = new Array<number>(remembered).fill(-1);
  const numerals: (Numeral | undefined)[] = new Array<Numeral | undefined>(remembered).fill(undefined);
  const read = (offset: number): Numeral | undefined => {
    const slot = offset % remembered;
    if (offsets[slot] !== offset) {
      offsets[slot] = offset;
      numerals[slot] = numeralAt(parts.folded, parts.text, offset);
    }
    return numerals[slot];
  };
  return { ...parts, numeralAt: read, token: { end: 0, isAddress: false } };
}
