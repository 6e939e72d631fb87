import { charSet } from '../text/charSet';
import type { Span } from '../text/span';
import type { Lexicon, Token } from './lexicon';

const reach = 26;
const quotes: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '"': '"',
  '《': '》',
  '【': '】',
};
const opensQuote = charSet(Object.keys(quotes).join(''));
const endsPerson = charSet('员人者众民部长户工师生友童警医属代客手家');

/** The noun phrase that begins at `start` (behind a measure word), its shortest full form, or null. */
export function nounAfter(lexicon: Lexicon, folded: string, start: number, countsPeople: boolean): Span | null {
  return new NounReader(lexicon, folded, start, countsPeople).read();
}

class NounReader {
  private at: number;
  private start: number;
  private end = -1;
  /** Words stand before the noun that make sense only up to a 的. */
  private gap = false;
  private onlyUnknown = true;
  private readonly limit: number;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly folded: string,
    start: number,
    private readonly countsPeople: boolean,
  ) {
    this.at = folded[start] === '的' ? start + 1 : start;
    this.start = this.at;
    this.limit = Math.min(folded.length, this.at + reach);
  }

  read(): Span | null {
    while (this.at < this.limit) {
      const quoted = this.quotation();
      if (quoted) return quoted;
      const token = this.lexicon.tokenAt(this.folded, this.at);
      if (!this.take(token)) break;
      this.at = Math.max(this.at, token.end);
    }
    if (this.end > this.start) return { start: this.start, end: this.bracketEnd(this.end) };
    const isName = this.onlyUnknown && this.at - this.start >= 2 && this.at - this.start <= 6;
    return isName ? { start: this.start, end: this.at } : null;
  }

  /** “摩托车”宣讲队: what follows the quotation, or its inside where nothing follows. */
  private quotation(): Span | null {
    if (this.end > 0 || !opensQuote(this.folded, this.at)) return null;
    const close = quotes[this.folded.charAt(this.at)];
    if (close === undefined) return null;
    const length = this.folded.slice(this.at + 1, this.at + 17).indexOf(close);
    if (length < 0) return null;
    const stop = this.at + 1 + length;
    const next = this.lexicon.tokenAt(this.folded, stop + 1);
    if ('nwax'.includes(next.class)) {
      this.at = this.start = stop + 1;
      return null;
    }
    return this.gap ? null : { start: this.at + 1, end: stop };
  }

  private take(token: Token): boolean {
    const seen = this.end > this.start;
    if (token.class === 's') return false;
    this.onlyUnknown &&= token.class === 'x';
    switch (token.class) {
      case 'n':
        if (!this.gap) this.end = token.end;
        return true;
      case 'w':
        return this.takeVerbalNoun(token, seen);
      case 'f':
        return this.takeFunctionWord(token, seen);
      case 'a':
      case 'l':
      case 'x':
        return !seen || this.nounFollows(token.end);
      case 'v':
        return !seen && !this.blocks(token);
      case 'd':
      case 't':
        this.gap = true;
        return !seen;
    }
  }

  /** A verb without a noun behind it says what was done (10件送达灾区), unless a 的 is still to come. */
  private blocks(token: Token): boolean {
    if (this.nounFollows(token.end)) return false;
    this.gap = true;
    return !this.folded.slice(token.end, this.limit).includes('的');
  }

  private takeVerbalNoun(token: Token, seen: boolean): boolean {
    if (!seen) {
      if (this.lexicon.tokenAt(this.folded, token.end).class !== 'n') this.end = token.end;
      return true;
    }
    if (endsPerson(this.folded, this.end - 1)) return false;
    this.end = token.end;
    return true;
  }

  private takeFunctionWord(token: Token, seen: boolean): boolean {
    const word = this.folded.slice(token.start, token.end);
    if (word === '的') {
      const isPerson = endsPerson(this.folded, this.end - 1);
      if (seen && (!this.countsPeople || isPerson)) return false;
      this.start = token.end;
      this.end = -1;
      this.gap = false;
      return true;
    }
    if (seen) return this.joins(word, token);
    this.gap = true;
    return true;
  }

  /** 村和社区, 镇干部和机关人员: nouns joined. */
  private joins(word: string, token: Token): boolean {
    if (word !== '和' && word !== '与' && word !== '及') return false;
    return token.start - this.start <= 4 && this.nounFollows(token.end);
  }

  private nounFollows(at: number): boolean {
    const next = this.lexicon.tokenAt(this.folded, at);
    return next.class === 'n' || (next.class === 'w' && this.lexicon.tokenAt(this.folded, next.end).class === 'n');
  }

  /** 村(居): a bracket of one or two characters belongs to the noun. */
  private bracketEnd(end: number): number {
    const length = this.folded[end] === '(' ? this.folded.slice(end, end + 4).indexOf(')') : -1;
    return length > 0 ? end + length + 1 : end;
  }
}
