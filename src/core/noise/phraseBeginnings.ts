import { charSet } from '../match/charSet';
import { PairIndex } from '../match/pairIndex';

/** A gloss, or what stands between a menu's items, may part a phrase's first two characters. */
const isGap = charSet('( |丨【】[]:·');

/** Where phrases may begin, by their first two characters: most places are passed by at the cost of one look-up. */
export class PhraseBeginnings {
  private readonly begins = new Uint8Array(0x10000);
  private readonly pairs: PairIndex;

  /** @param phrases of one character or more; @param signs characters that are enough by themselves */
  constructor(
    phrases: readonly string[],
    private readonly signs = '',
  ) {
    this.pairs = new PairIndex(phrases.length);
    for (const phrase of phrases) {
      this.begins[phrase.charCodeAt(0)] = 1;
      if (phrase.length > 1) this.pairs.set(phrase.charCodeAt(0), phrase.charCodeAt(1), 0);
    }
    for (let i = 0; i < signs.length; i++) this.begins[signs.charCodeAt(i)] = 1;
  }

  /** May a phrase begin at `offset`, in a stretch of text that ends at `end`? Never wrong where it says no. */
  mayBeginAt(text: string, offset: number, end: number): boolean {
    const code = text.charCodeAt(offset);
    if (this.begins[code] !== 1) return false;
    if (offset + 1 >= end || isGap(text, offset + 1) || this.signs.includes(text.charAt(offset))) return true;
    return this.pairs.get(code, text.charCodeAt(offset + 1)) >= 0;
  }

  mayBeginWithin(text: string, start: number, end: number): boolean {
    for (let at = start; at < end; at++) if (this.mayBeginAt(text, at, end)) return true;
    return false;
  }
}
