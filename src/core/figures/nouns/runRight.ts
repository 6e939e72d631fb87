import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';
import type { Span } from '../../text/span';
import type { Token } from '../../words/lexicon';
import { WordsRight, joining } from './wordsRight';

const openingQuotes = '“‘「『"《【';
const closingQuotes = '”’」』"》】';
export const isQuote = charSet(openingQuotes + closingQuotes);
const isOpeningQuote = charSet(openingQuotes);
const longestQuotation = 16;
const placeEndings = characterList(context, 'place-end');
/** 2公斤怀疑可卡因: what is thought of the thing. */
const suspected = wordList(context, 'suspected');
/** 14.7万人, and nothing behind it: the number counts what stands before it. */
const countedAlone = /[\d.]{1,9}[余多]?[万亿千百]?[余多]?[\u3400-\u9fff]{1,2}(?:[,。;、!?()\n]|$)/uy;

const isNumber = (folded: string, at: number): boolean => roleOf(folded.charCodeAt(at)) !== NumeralRole.none;

/** 青叶卖三块五: a number stands in what no dictionary knows. */
function holdsNumber(folded: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (roleOf(folded.charCodeAt(at)) === NumeralRole.digit) return true;
  return false;
}

const isShare = charSet('成倍折');

const modifies: ReadonlySet<string> = new Set(['a', 'l', 'x']);

/** 县(市、区), and the closing mark. */
const longestBracket = 4;

/** The words right of a measure word, read from left to right for a noun phrase. */
export class RunRight extends WordsRight {
  /** Words stand before the noun that make sense only up to a 的. */
  private gap = false;
  private onlyUnknown = true;
  byVerb = false;
  /** Where the noun ended at a place when a verbal noun followed it; -1 where none did. */
  private placeEnd = -1;
  /** Where it ended at a place when another noun followed. */
  private rowOfPlaces = -1;

  read(): Span | null {
    let token = this.tokens[0];
    for (; token; token = this.tokens[this.at]) {
      const quoted = isOpeningQuote(this.folded, token.start) ? this.quotation(token) : undefined;
      if (quoted) return quoted;
      if (quoted === null) continue;
      if (!this.take(token)) break;
      this.onlyUnknown &&= token.word.class === 'x';
      this.at++;
    }
    if (this.end > this.start) return { start: this.start, end: this.bracketEnd(this.withoutClause()) };
    return this.unknownName(token?.start ?? this.tokens.at(-1)?.end ?? this.start);
  }

  /** A few characters up to there that no dictionary knows, and no number among them. */
  private unknownName(stop: number): Span | null {
    const length = stop - this.start;
    const isName = this.onlyUnknown && length >= 2 && length <= 6 && !holdsNumber(this.folded, this.start, stop);
    return isName ? { start: this.start, end: stop } : null;
  }

  /** 在6个村建设农田1.35万亩, 19个乡镇受灾人口14.7万人: the village, where a number counts what is built there; 8个乡镇任教的. */
  private withoutClause(): number {
    const isDoneThere = isNumber(this.folded, this.end) || this.folded[this.end] === '的';
    if (this.placeEnd > this.start && isDoneThere) return this.placeEnd;
    countedAlone.lastIndex = this.end;
    const isCounted = this.rowOfPlaces > this.start && countedAlone.test(this.folded);
    return isCounted && this.isOneWord(this.rowOfPlaces) ? this.rowOfPlaces : this.end;
  }

  private isOneWord(start: number): boolean {
    return this.tokens.some((token) => token.start === start && token.end === this.end);
  }

  /** “摩托车”宣讲队: what follows the quotation (null: read on), or its inside where nothing follows. */
  private quotation({ start }: Token): Span | null | undefined {
    if (this.end > 0) return undefined;
    const close = closingQuotes[openingQuotes.indexOf(this.folded[start] ?? ' ')] ?? ' ';
    const closing = this.tokens.findIndex((token) => token.start > start && this.folded[token.start] === close);
    const stop = this.tokens[closing]?.start ?? Infinity;
    if (stop - start > longestQuotation) return undefined;
    const next = closing + 1;
    if (this.tokens[next]?.word.isNominal === true) {
      this.at = next;
      this.start = stop + 1;
      return null;
    }
    const isEmpty = stop === start + 1;
    return this.gap || isEmpty ? undefined : { start: start + 1, end: stop };
  }

  private take(token: Token): boolean {
    const seen = this.end > this.start;
    if (this.isBound(token, seen)) return false;
    const kind = token.word.class;
    if (kind === 'n') return this.takeNoun(token, seen);
    if (kind === 'w') return this.takeVerbalNoun(token, seen);
    if (kind === 'f') return this.takeFunctionWord(token, seen);
    return kind === 'v' ? this.takeVerb(token, seen) : this.takeModifier(token, seen);
  }

  private takeVerb(token: Token, seen: boolean): boolean {
    if (seen && this.leadsToProject(token)) return true;
    if (!seen && suspected.at(this.folded, token.start) === token.end && this.nounFollows()) {
      this.start = token.end;
      return true;
    }
    this.byVerb ||= !seen;
    return !seen && !this.blocks();
  }

  private takeModifier(token: Token, seen: boolean): boolean {
    if (modifies.has(token.word.class) || this.isPartOfWord(token)) {
      if (seen && placeEndings(this.folded, this.end - 1)) this.placeEnd = this.end;
      return !seen || this.nounFollows();
    }
    this.gap = true;
    return !seen;
  }

  /** The clause's end, a verb that leads on to a number (为, 达), the next number. */
  private isBound({ start, word }: Token, seen: boolean): boolean {
    if (word.class === 's' || (word.link !== null && (word.class === 'v' || word.class === 'f'))) return true;
    const role = roleOf(this.folded.charCodeAt(start));
    // 72个空置三成: a share that stands behind another word is the next number.
    if (this.at > 0 && role === NumeralRole.digit && isShare(this.folded, start + 1)) return true;
    return seen ? role !== NumeralRole.none : this.byVerb && role === NumeralRole.digit;
  }

  private takeNoun(token: Token, seen: boolean): boolean {
    if (seen && this.isLaid(token)) return false;
    if (seen && ((this.namesMeasure(token) && this.leadsToNumber(token)) || this.endsWithPeople(token))) return false;
    if (seen && !this.gap && placeEndings(this.folded, this.end - 1)) this.rowOfPlaces = this.end;
    if (!this.gap) this.end = token.end;
    return true;
  }

  /** A verb without a noun behind it says what was done (10件送达灾区), unless a 的 is still to come. */
  private blocks(): boolean {
    if (this.nounFollows()) return false;
    this.gap = true;
    return !this.tokens.some(({ start }, at) => at > this.at && this.folded[start] === '的');
  }

  private takeVerbalNoun(token: Token, seen: boolean): boolean {
    if (!seen) {
      if (!this.gap && this.classAt(this.at + 1) !== 'n') this.end = token.end;
      return true;
    }
    if (this.endsInPerson() || this.leadsToNumber(token)) return false;
    if (placeEndings(this.folded, this.end - 1)) this.placeEnd = this.end;
    this.end = token.end;
    return true;
  }

  private takeFunctionWord(token: Token, seen: boolean): boolean {
    if (token.end - token.start === 1 && this.folded[token.start] === '的') {
      if (seen && !this.isAttribute() && (!this.countsPeople || this.isPeople())) return false;
      this.start = token.end;
      this.end = -1;
      this.byVerb = this.gap = false;
      return true;
    }
    if (seen) return this.joins(token);
    if (this.at === 0 && joining(this.folded, token.start)) return true;
    this.gap = true;
    return true;
  }

  /** 村(居), 县(市、区): a bracket of one or two characters, or of single ones in a row, belongs to the noun. */
  private bracketEnd(end: number): number {
    if (this.folded[end] !== '(') return end;
    for (let at = end + 1; at <= end + longestBracket; at++) {
      if (this.folded[at] === ')') return at + 1;
      if (at > end + 2 && this.folded[end + 2] !== '、') return end;
    }
    return end;
  }
}
