import { charSet } from '../text/charSet';
import type { Span } from '../text/span';
import { withCompounds } from './compounds';
import { isArabic } from './characters';
import type { Lexicon, Token } from './lexicon';

const reach = 26;
const isStop = charSet(',。;:、!?\n\r ()“”‘’「」『』《》"|\t>');
/** The first half of 全县, 全市: no noun that is counted. */
const wholesOf = charSet('国省市县区镇乡村街旗州港台球校院场线');
/** Behind a number, parts of a date. */
const dateWords = charSet('年月日');
/** Who does something, and so is not what the number behind the verb counts (文化部补助八成). */
const actors = charSet('员人者民农师生友警部局厅院府司');
/** 每层两户 counts no floors, 由县里补助八成 no county; 比平均水平低两成 goes on about what is compared. */
const isBarring = charSet('每各由被');
const isCompared = charSet('比较');
const placeEndings = charSet('村镇乡县市省区州旗国');

/** What was found to the left: a noun, or that the clause has no subject of its own. */
export interface Before {
  readonly noun: Span | null;
  /** The clause holds nothing but verbs, adverbs, times and places, so that it goes on about what the last one named. */
  readonly continues: boolean;
  /** And it says so: it tells of a change or a part (增至, 占). */
  readonly changes: boolean;
  /** A verb stands between the noun and the number. */
  readonly overVerb: boolean;
  /** Where the words that were read begin. */
  readonly start: number;
}

const longestBracket = 3;

export interface Options {
  /** Verbs may be skipped (秋粮种了33.75万亩) and are no noun; 的 may stand between (占常住人口的66.86%). */
  readonly isMeasured: boolean;
  /** A verb right before is what is counted (电话了解39人次). */
  readonly countsDeeds: boolean;
  /** A place's name is no noun counted (西尹村14人), nor is what was done (集中安置2953人). */
  readonly countsPeople: boolean;
  /** Does a known place hold this offset? */
  readonly isPlaceAt: (offset: number) => boolean;
}

/**
 * The noun phrase before a figure: 設卡89處, 志愿者30名, 总投资5000万元.
 * @param from nothing left of it is read (the last figure's end)
 */
export function nounBefore(
  lexicon: Lexicon,
  folded: string,
  from: number,
  figureStart: number,
  options: Options,
): Before {
  const stop = clauseStop(folded, from, figureStart);
  const start = clauseStart(folded, Math.max(from, stop - reach), stop);
  if (start === stop) return { noun: null, continues: true, changes: false, overVerb: false, start };
  const tokens = withCompounds(folded, lexicon.tokens(folded, start, stop));
  return new RunLeft(lexicon, folded, tokens, options).read();
}

/** 景区(点)23个: a short bracket before the number is passed by, and a lost character. */
function clauseStop(folded: string, from: number, end: number): number {
  if (end <= from) return end;
  if (folded[end - 1] === '?') return end - 1;
  if (folded[end - 1] !== ')') return end;
  for (let at = end - 2; at >= Math.max(from, end - 2 - longestBracket); at--) if (folded[at] === '(') return at;
  return end;
}

function clauseStart(folded: string, least: number, end: number): number {
  let start = end;
  while (start > least && !isStop(folded, start - 1)) start--;
  return start;
}

/** The words left of a figure, read from right to left for a noun phrase. */
class RunLeft {
  private changes = false;
  private skippedVerb = false;

  constructor(
    private readonly lexicon: Lexicon,
    private readonly folded: string,
    private readonly tokens: readonly Token[],
    private readonly options: Options,
  ) {}

  read(): Before {
    for (let last = this.lastOfNoun(this.tokens.length - 1); last >= 0;) {
      const tail = this.tokens[last];
      if (!tail || !this.mayEnd(tail)) return this.found(tail ? this.withinVerb(tail) : null);
      const begin = this.beginOfNoun(last);
      const first = this.withoutOutside(begin, last);
      const head = this.tokens[first];
      if (first <= last && head) return this.judged(head, tail, this.tokens[first - 1]);
      last = this.lastOfNoun(begin - 1);
    }
    return { noun: null, continues: true, changes: this.changes, overVerb: false, start: this.start };
  }

  private get start(): number {
    return this.tokens[0]?.start ?? 0;
  }

  private found(noun: Span | null): Before {
    return { noun, continues: false, changes: false, overVerb: this.skippedVerb, start: this.start };
  }

  private judged(head: Token, tail: Token, before: Token | undefined): Before {
    if (before && isCompared(this.folded, before.start) && before.end === before.start + 1)
      return { noun: null, continues: true, changes: true, overVerb: false, start: this.start };
    return this.found(this.isNoNoun(head, tail) ? null : { start: head.start, end: tail.end });
  }

  /** The index of the word that would end the noun, -1 where all may be skipped. */
  private lastOfNoun(from: number): number {
    let at = from;
    for (; at >= 0; at--) {
      const token = this.tokens[at];
      if (!token || !this.isSkipped(token, at)) break;
      this.changes ||= token.word.link === 'change';
      this.skippedVerb ||= token.word.link === null && token.word.class === 'v';
    }
    return at;
  }

  private isSkipped({ start, word }: Token, at: number): boolean {
    if (word.link !== null || this.isDatePart(at)) return true;
    const { isMeasured } = this.options;
    if (word.class === 'f' && this.folded[start] === '的') return isMeasured || this.isDatePart(at - 1);
    return isMeasured && (word.class === 'v' || word.class === 'd' || word.class === 't' || word.class === 's');
  }

  /** 从2015年的: the 年 behind its number, and the number; 去年. */
  private isDatePart(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const { start, word } = token;
    if (word.class === 's') return isArabic(this.folded.charCodeAt(start)) && this.isDateWord(at + 1);
    return this.isDateWord(at) && this.tokens[at - 1]?.word.class === 's';
  }

  private isDateWord(at: number): boolean {
    const token = this.tokens[at];
    return token !== undefined && token.end - token.start <= 2 && dateWords(this.folded, token.start);
  }

  private mayEnd({ word }: Token): boolean {
    if (word.class === 'v') return this.options.countsDeeds;
    return 'nwxal'.includes(word.class);
  }

  /** 植树500棵, 设卡89处: the object within the verb is counted. */
  private withinVerb({ start, end, word }: Token): Span | null {
    const { isMeasured, countsPeople } = this.options;
    if (word.class !== 'v' || end - start !== 2 || isMeasured || countsPeople) return null;
    const isObject =
      this.lexicon.isOfClass(this.folded, start, 'v') && this.lexicon.isOfClass(this.folded, end - 1, 'n');
    return isObject ? { start: end - 1, end } : null;
  }

  private beginOfNoun(last: number): number {
    let first = last;
    const isDeed = this.tokens[last]?.word.class === 'v';
    while (first > 0 && this.extends(this.tokens[first - 1], isDeed)) first--;
    return first;
  }

  private withoutOutside(begin: number, last: number): number {
    let first = begin;
    while (first <= last && this.isOutside(first, last)) first++;
    return first;
  }

  private extends(token: Token | undefined, isDeed: boolean): boolean {
    if (!token) return false;
    if (token.word.link !== null) return token.word.class === 'a' || token.word.class === 'd';
    return 'nwaxl'.includes(token.word.class) || (isDeed && token.word.class === 'v');
  }

  /** 全县, a place's name, a date's 年, 人均 and a verbal noun after an adverb (就检测车辆) are not part of the noun. */
  private isOutside(at: number, last: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    if (token.word.class === 'l' || this.options.isPlaceAt(token.start)) return true;
    if (token.word.class === 'd' || this.isWhole(token.start, token.end) || this.isDatePart(at)) return true;
    const next = this.tokens[at + 1];
    const isVerb = token.word.class === 'w' && at < last && next?.word.class === 'n' && next.end - next.start > 1;
    return isVerb && 'sdf'.includes(this.tokens[at - 1]?.word.class ?? 's');
  }

  private isWhole(start: number, end: number): boolean {
    return end - start === 2 && this.folded[start] === '全' && wholesOf(this.folded, start + 1);
  }

  private isNoNoun(head: Token, tail: Token): boolean {
    const { folded, options } = this;
    if (this.skippedVerb && actors(folded, tail.end - 1)) return true;
    if (isBarring(folded, head.start - 1)) return true;
    if (!options.countsPeople) return false;
    return tail.end - head.start > 1 && placeEndings(folded, tail.end - 1);
  }
}
