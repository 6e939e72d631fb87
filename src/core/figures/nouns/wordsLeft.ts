import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { isArabic, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import type { Token } from '../../words/lexicon';
import { isWhereVisitorsAreFrom } from '../../words/visitors';
import type { Options } from './foundBefore';

/** The second half of 全县, 全市: no noun that is counted. */
const wholesOf = characterList(context, 'whole');
/** Behind a number, parts of a date. */
export const dateWords = characterList(context, 'date-part');
/** 年底, 月份; 年假 and 日产量 are no parts of a date. */
const endsDate = characterList(context, 'behind-date-part');
/** 县, 镇, 村: the last character of a place's name. */
export const placeEndings = characterList(context, 'place-end');
/** 该乡, 其背囊. */
export const pointsOut = characterList(context, 'pointing-out');
/** Who does something, and so is not what the number behind the verb counts (文化部补助八成). */
export const actors = characterList(context, 'actor-end');
const classifiers = characterList(context, 'classifier');
const isEach = charSet('每各');
const level = characterList(context, 'level-end');
/** 比平均水平低两成, 按可比价格增长3%: goes on about what is compared. */
const standard = characterList(context, 'standard');
const compares = charSet('比较');
const LONGEST_THEN = 10;
const thens = wordList(context, 'compared-time');
const reckoned = wordList(context, 'reckoned');
const exceeds = wordList(context, 'exceeds');
const looksAt = wordList(context, 'looks-at');
const holdsObject = wordList(context, 'holds-its-object');
const doneToOrgans = wordList(context, 'done-to-organs');
const organs = wordList(context, 'organ-or-person');
const buildingDeeds = wordList(context, 'building-deed');
const endsBuilding = characterList(context, 'building-end');
const mainlands = wordList(context, 'mainland');
const streets = charSet('街段巷');
/** 信义街; a shorter word is a kind of street (老街). */
const SHORTEST_STREET = 3;
const partsOfTown = wordList(context, 'part-of-town');
const whoActs = characterList(context, 'acts-end');

/** What each word left of a figure is: a date's part, a place's name, a state, something that goes on about the noun. */
export abstract class WordsLeft {
  constructor(
    protected readonly folded: string,
    protected readonly tokens: readonly Token[],
    protected readonly options: Options,
  ) {}

  /** 在建38部: what is in that state was named before. */
  protected isState({ start, word }: Token): boolean {
    return word.class === 'a' && this.folded[start] === '在';
  }

  /** 最年轻的24岁, 一次性5000元: how something is, with no word of what. 重症3例 says it of the cases. */
  protected isQuality(head: Token, tail: Token): boolean {
    if (head.word.class !== 'a') return false;
    const isOneWord = head === tail || (tail.start === head.end && tail.end === tail.start + 1);
    if (isOneWord && level(this.folded, tail.end - 1)) return true;
    if (head !== tail) return false;
    return (!head.word.isSure && head.end - head.start <= 2) || this.folded.startsWith('一次性', head.start);
  }

  /** 比平均水平低两成, 比上年预算数少200元: what stands behind 比 is only compared with. */
  protected isStandard(at: number): boolean {
    const { start, end } = this.tokens[at - 1] ?? { start: 0, end: 0 };
    return end === start + 1 && standard(this.folded, start);
  }

  /** 比国内行情高2成: 比 before the words that say of what kind or where the other is. */
  protected isBehindStandard(begin: number): boolean {
    for (let at = begin - 1; at >= 0; at--) {
      const { start, end, word } = this.tokens[at] ?? { start: 0, end: 0, word: undefined };
      if (end === start + 1 && compares(this.folded, start)) return true;
      if (exceeds.at(this.folded, start) === end) return true;
      if (!word || !'tlanxd'.includes(word.class)) return false;
    }
    return false;
  }

  /** 比上年产量, 较去年同期的支出: behind 比 and the time with which it is compared. */
  protected isOfThen(start: number): boolean {
    for (let at = start - 2; at >= start - LONGEST_THEN; at--)
      if (compares(this.folded, at)) return this.thenEnd(at + 1, start) >= start;
    return false;
  }

  private thenEnd(from: number, start: number): number {
    let end = from;
    while (end < start) {
      const next = thens.at(this.folded, end);
      if (next === 0 && roleOf(this.folded.charCodeAt(end)) !== NumeralRole.digit) break;
      end = Math.max(next, end + 1);
    }
    return end;
  }

  /** 剔除退税因素后增长4.8%, 按同口径下降3%: what is reckoned without, or how. */
  protected isReckoning({ end }: Token): boolean {
    return this.options.isMeasured && reckoned.before(this.folded, end) >= 0;
  }

  /** 标准每生每天4元: for each of what the sum is, which is not what it is. */
  protected isPerOne(begin: number, last: number): boolean {
    const token = this.tokens[begin];
    if (!token || !this.options.isMoney || begin !== last || !isEach(this.folded, token.start - 1)) return false;
    return token.end - token.start < 3 || !dateWords(this.folded, token.start);
  }

  /** 档位由现时124个减至88个: a word of time between. */
  protected isNow(at: number): boolean {
    const { start, end } = this.tokens[at] ?? { start: 0, end: 0 };
    return (
      end - start === 2 && (this.folded[end - 1] === '前' || this.folded[start] === '现' || this.folded[start] === '原')
    );
  }

  /** 从2015年的: the 年 behind its number, and the number; 去年. */
  protected isDatePart(at: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    const { start, word } = token;
    if (word.class === 's') return isArabic(this.folded.charCodeAt(start)) && this.isDateWord(at + 1);
    return this.isDateWord(at) && this.tokens[at - 1]?.word.class === 's';
  }

  protected isDateWord(at: number): boolean {
    const token = this.tokens[at];
    if (!token || !dateWords(this.folded, token.start)) return false;
    const length = token.end - token.start;
    return length === 1 || (length === 2 && endsDate(this.folded, token.start + 1));
  }

  /** A verbal noun behind an adverb, or at the clause's begin, with its object behind it. */
  protected isVerbAt(at: number): boolean {
    const object = this.objectOf(at);
    if (object?.word.class !== 'n' || object.word.isMeasure || object.end - object.start === 1) return false;
    if (this.opensClause(at)) return !this.isOwnKind(at);
    return this.isDoneByThem(at) || this.isDoneToOrgan(at, object);
  }

  /** 仁爱乡重建校舍, 规划普通教室: what is done with buildings. */
  private isBuilt(at: number): boolean {
    const object = this.objectOf(at);
    if (!object) return false;
    const { start, end } = this.tokens[at] ?? { start: 0, end: 0 };
    return buildingDeeds.at(this.folded, start) === end && endsBuilding(this.folded, object.end - 1);
  }

  /** The word behind a verb and what tells how its object is. */
  private objectOf(at: number): Token | undefined {
    let next = at + 1;
    while (this.tokens[next]?.word.class === 'a') next++;
    return this.tokens[next];
  }

  /** Does nothing stand before the word, or an adverb? */
  private opensClause(at: number): boolean {
    const last = this.tokens[at - 1]?.word;
    return last?.link !== null || 'sdf'.includes(last.class);
  }

  /** 救灾资金, 抢险力量: a verb that has its object in itself names the kind of the thing behind it. */
  private isOwnKind(at: number): boolean {
    const { start, end } = this.tokens[at] ?? { start: 0, end: 0 };
    return holdsObject.at(this.folded, start) === end;
  }

  /** 立案处罚企业, 问责责任人员: what is done to those who stand behind it. */
  private isDoneToOrgan(at: number, object: Token): boolean {
    const { start, end } = this.tokens[at] ?? { start: 0, end: 0 };
    return doneToOrgans.at(this.folded, start) === end && organs.before(this.folded, object.end) >= object.start;
  }

  /** 检查组检查小水库: a verb of whoever looks after things, with its object. */
  protected isDeedOfThem(at: number): boolean {
    return this.tokens[at]?.word.class === 'w' && this.isDoneByThem(at) && this.isVerbAt(at);
  }

  /** 检查组检查小水库: who does it stands before the verb. */
  private isDoneByThem(at: number): boolean {
    const { start, end } = this.tokens[at] ?? { start: 0, end: 0 };
    return at > 0 && whoActs(this.folded, start - 1) && looksAt.at(this.folded, start) === end;
  }

  /** The 条 of 这条路. */
  protected isMeasureWord(at: number): boolean {
    const token = this.tokens[at];
    if (!token || token.end > token.start + 1) return false;
    return classifiers(this.folded, token.start) && this.tokens[at - 1]?.word.class === 'f';
  }

  /** The 乡 of 该乡产值. */
  private isKindPointedOut({ start, end }: Token): boolean {
    return end === start + 1 && placeEndings(this.folded, start) && pointsOut(this.folded, start - 1);
  }

  protected isOfPlace({ start, word }: Token): boolean {
    return word.class === 'l' || this.options.isPlaceAt(start);
  }

  /** 信义街大爱屋, 城区公厕: the street or the part of a town in which it stands. */
  private isStreet({ start, end }: Token, before: Token | undefined): boolean {
    if (partsOfTown.at(this.folded, start) === end) return true;
    if (!streets(this.folded, end - 1)) return false;
    return (
      end - start >= SHORTEST_STREET || (end === start + 1 && before?.word.isNominal === true && before.end === start)
    );
  }

  /** 百寿村接种103人次: the village where it was done, which no list of places has. */
  private isVillageOfDeed(at: number, last: number): boolean {
    const { start, end } = this.tokens[at] ?? { start: 0, end: 0 };
    if (!this.options.countsVisits || at !== last - 1 || this.tokens[last]?.word.class !== 'w') return false;
    return end - start >= SHORTEST_STREET && placeEndings(this.folded, end - 1);
  }

  /** 香港旅客, 中国大陆旅客: where visitors are from is what tells them apart. */
  private isOrigin(at: number, last: number): boolean {
    for (let place = at; place < last; place++) {
      const token = this.tokens[place];
      if (!token || !(this.isOfPlace(token) || mainlands.at(this.folded, token.start) === token.end)) return false;
      if (isWhereVisitorsAreFrom(this.folded, token.end)) return true;
    }
    return false;
  }

  /** The 镇 of 竹山镇, where the dictionary knows 竹山 alone. */
  protected endsPlace({ start, end }: Token, before: Token | undefined): boolean {
    return end === start + 1 && placeEndings(this.folded, start) && before !== undefined && this.isOfPlace(before);
  }

  protected isWhole(start: number, end: number): boolean {
    return end - start === 2 && this.folded[start] === '全' && wholesOf(this.folded, start + 1);
  }

  /** 全县, a place's name, a date's 年, 人均 and a verbal noun after an adverb (就检测车辆) are not part of the noun. */
  protected isOutside(at: number, last: number): boolean {
    const token = this.tokens[at];
    if (!token) return false;
    if (this.isOfPlace(token)) return !this.isOrigin(at, last);
    if (at < last && this.isBesideNoun(token, at, last)) return true;
    return token.word.class === 'd' || this.isWhole(token.start, token.end) || this.isDatePart(at);
  }

  /** 每, 这条, 信义街 and 检测 of what stands before a noun: which one it is, where, or what is done with it. */
  private isBesideNoun(token: Token, at: number, last: number): boolean {
    const before = this.tokens[at - 1];
    if (isEach(this.folded, token.start - 1) || this.endsPlace(token, before) || this.isMeasureWord(at)) return true;
    if (this.isKindPointedOut(token) || this.isStreet(token, before) || this.isVillageOfDeed(at, last)) return true;
    return (token.word.class === 'w' && this.isVerbAt(at)) || this.isBuilt(at);
  }
}
