import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import type { Token } from '../../words/lexicon';
import { BesideCounted } from './besideCounted';
import type { Before } from './foundBefore';
import { actors, placeEndings } from './wordsLeft';

/** 树 of 植树: counted, not the deed. */
const isObject = characterList(context, 'object');
/** 从8月至案发共售出2900桶: up to when. */
const leadsToTime = characterList(context, 'leads-to-time');
const isAt = charSet('在于');
const negation = characterList(context, 'negation');
const sumsUp = wordList(context, 'sums-up');
const issues = wordList(context, 'issues');
const LONGEST_PAPER = 4;
const person = characterList(context, 'person-end');
const sights = characterList(context, 'sight-end');

/** The words left of a figure, read from right to left for a noun phrase. */
export class RunLeft extends BesideCounted {
  private changes = false;
  /** The noun is a deed, with where it was done before it. */
  private doneAt = false;

  read(): Before {
    for (let last = this.lastOfNoun(this.tokens.length - 1); last >= 0;) {
      const tail = this.tokens[last];
      if (!tail || !this.mayEnd(tail)) {
        const noun = this.besideVerb(last);
        const continues = !noun && this.isBareVerb(last);
        return { ...this.found(noun), continues, changes: continues && this.changes };
      }
      const begin = this.beginOfNoun(last);
      const first = this.withoutOutside(begin, last);
      const head = this.tokens[first];
      if (first <= last && head && !this.isPerOne(begin, last)) {
        return this.judged(head, this.withoutState(first, last) ?? tail, this.isCompared(begin, first, tail));
      }
      last = this.lastOfNoun(begin - 1);
    }
    return { noun: null, continues: true, changes: this.changes, overVerb: false, start: this.start };
  }

  private isCompared(begin: number, first: number, tail: Token): boolean {
    const isStandard = this.isStandard(begin) || this.isStandard(first);
    if (isStandard || this.isBehindStandard(begin)) return true;
    return this.isOfThen(this.tokens[first]?.start ?? 0) || this.isReckoning(tail);
  }

  private get start(): number {
    return this.tokens[0]?.start ?? 0;
  }

  /** 已完工114处: verbs and what goes with them, of what was named before. */
  private isBareVerb(last: number): boolean {
    for (let at = last; at >= 0; at--) {
      const word = this.tokens[at]?.word;
      if (word?.link === null && !'vdft'.includes(word.class)) return false;
    }
    return true;
  }

  private found(noun: Span | null): Before {
    return { noun, continues: false, changes: false, overVerb: this.skippedVerb, start: this.start };
  }

  private judged(head: Token, tail: Token, isStandard: boolean): Before {
    if (head === tail && this.isState(tail)) return { ...this.found(null), continues: true };
    if (this.isQuality(head, tail)) return { ...this.found(null), continues: true };
    const person = this.options.countsPeople ? this.personBeforeDeed(head, tail) : null;
    if (person) return this.found(person);
    if (this.isNamedSite(head, tail) || this.isBareDeed(head, tail)) return { ...this.found(null), continues: true };
    if (isStandard) return { noun: null, continues: true, changes: true, overVerb: false, start: this.start };
    if (this.isNoNoun(head, tail)) return this.found(null);
    const noun = { start: this.withNegation(head.start), end: tail.end };
    return { ...this.found(noun), isDeedAlone: this.isDeedAlone(head, tail) };
  }

  /** 调解336件, 其中移送8件: a verbal noun, and before it nothing that has or does it. */
  private isDeedAlone(head: Token, tail: Token): boolean {
    if (this.doneAt) return true;
    return this.tokens.every(({ start, word }) =>
      start < head.start ? word.link !== null || 'dft'.includes(word.class) : start > tail.start || word.class === 'w',
    );
  }

  /** 上转842人次: one character that only says what was done to those counted before. */
  private isBareDeed(head: Token, tail: Token): boolean {
    return this.options.countsDeeds && head === tail && head.word.class === 'v' && head.end - head.start === 1;
  }

  /** 柳林镇40例, 月牙泉13万人次: where they are; more than the 镇 of 一个镇. */
  private isNamedSite({ start }: Token, { end }: Token): boolean {
    if (end - start < 2) return false;
    if (this.options.countsVisits && sights(this.folded, end - 1)) return true;
    return this.options.countsNoPlace && placeEndings(this.folded, end - 1);
  }

  /** 孕产妇免费筛查1516人: the clause begins with the people to whom the deed was done. */
  private personBeforeDeed(head: Token, tail: Token): Span | null {
    if (head.word.class !== 'w' || tail.word.class !== 'w') return null;
    const [first] = this.tokens;
    if (!first || first.end > head.start || first.word.class !== 'n' || this.isOfPlace(first)) return null;
    return person(this.folded, first.end - 1) ? { start: first.start, end: first.end } : null;
  }

  /** 不合格食品3批次: without its 不 it would be the contrary. */
  private withNegation(start: number): number {
    const isWord = this.tokens.some((token) => token.start === start - 1 && token.end === start);
    return isWord && negation(this.folded, start - 1) ? start - 1 : start;
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
    if (word.class === 'f' && this.folded[start] === '每') return isMeasured;
    if (word.class === 'f' && this.folded[start] === '的') return isMeasured || this.isDatePart(at - 1);
    if (word.class === 't' && word.isSure && this.isNow(at)) return true;
    return isMeasured && (word.class === 'v' || word.class === 'd' || word.class === 't' || word.class === 's');
  }

  private mayEnd({ word }: Token): boolean {
    if (word.class === 'v') return this.options.countsDeeds;
    return word.isNominal;
  }

  /** 植树500棵, 设卡89处: the object within the verb is counted; 航班取消150班: what stands before it. */
  private besideVerb(at: number): Span | null {
    const { isMeasured, countsPeople } = this.options;
    const verb = this.tokens[at];
    if (!verb || isMeasured || countsPeople) return null;
    const issued = this.options.countsPapers ? this.issuedUpTo(at) : null;
    return issued || verb.word.class !== 'v' ? issued : this.besideDeed(at, verb);
  }

  private besideDeed(at: number, verb: Token): Span | null {
    if (verb.end - verb.start === 2 && isObject(this.folded, verb.end - 1))
      return { start: verb.end - 1, end: verb.end };
    const topic = this.tokens[this.topicBefore(at)];
    if (
      topic?.word.class !== 'n' ||
      this.isWhole(topic.start, topic.end) ||
      this.isOfPlace(topic) ||
      actors(this.folded, topic.end - 1) ||
      leadsToTime(this.folded, topic.start - 1)
    )
      return null;
    return topic.end - topic.start > 1 ? { start: topic.start, end: topic.end } : null;
  }

  /** 公路被滚石阻断11处, 船班今天共取消28航次: past who has done it, or when and how. */
  private topicBefore(at: number): number {
    if (this.isDoneBy(at - 1)) return at - 3;
    let before = at - 1;
    while ('dt'.includes(this.tokens[before]?.word.class ?? 'n')) before--;
    return before;
  }

  /** 发出整改通知23份: a verb by itself, which names what is issued or held. */
  private issuedUpTo(at: number): Span | null {
    const end = this.tokens[at]?.end ?? 0;
    for (let from = at; from > Math.max(0, at - LONGEST_PAPER); from--) {
      const token = this.tokens[from];
      if (token?.word.link !== null || !'vwnax'.includes(token.word.class)) return null;
      const { start } = token;
      if (issues.before(this.folded, start) >= 0) return end - start > 1 ? { start, end } : null;
    }
    return null;
  }

  /** 公路被滚石阻断11处: who or what has done it. */
  private isDoneBy(at: number): boolean {
    const { start, end } = this.tokens[at - 1] ?? { start: 0, end: 0 };
    return end === start + 1 && this.folded[start] === '被';
  }

  private beginOfNoun(last: number): number {
    let first = last;
    const isDeed = this.tokens[last]?.word.class === 'v';
    while (first > 0 && this.extends(this.tokens[first - 1], isDeed)) first--;
    return first;
  }

  private withoutOutside(begin: number, last: number): number {
    this.doneAt = this.isDoneAt(begin, last);
    let first = this.doneAt ? last : begin;
    while (first <= last && this.isOutside(first, last)) first++;
    for (let at = last - 1; at > first; at--) if (this.isDeedOfThem(at)) return at + 1;
    return first;
  }

  /** 在老年活动室捐款: the deed is counted, and the words behind 在 tell where it was done. */
  private isDoneAt(begin: number, last: number): boolean {
    const start = this.tokens[begin]?.start ?? 0;
    return last > begin && this.tokens[last]?.word.class === 'w' && isAt(this.folded, start - 1);
  }

  /** 房屋受损1320间: the state that a noun is in does not end it. */
  private withoutState(first: number, last: number): Token | undefined {
    let end = last;
    while (end > first && this.tokens[end]?.word.class === 'a' && this.tokens[end - 1]?.word.class === 'n') end--;
    return this.tokens[end];
  }

  private extends(token: Token | undefined, isDeed: boolean): boolean {
    if (!token || sumsUp.at(this.folded, token.start) === token.end) return false;
    if (token.word.link !== null) return token.end - token.start > 1 && 'ad'.includes(token.word.class);
    return token.word.isNominal || (isDeed && token.word.class === 'v');
  }
}
