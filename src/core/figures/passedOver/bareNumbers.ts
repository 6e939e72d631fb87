import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { isArabic, isBasicHan, isSpace } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import type { Numeral } from '../../numerals/numeral';
import type { Amount } from '../amounts/amount';
import type { Unit } from '../amounts/unit';
import type { AskedFigure, PassingOver } from './passingOver';
import { passNumber } from './passingOver';
import { isEnd } from './names';

const notSex = characterList(table, 'notSex');
const leadsToNumber = characterList(table, 'leadsToNumber');
const leadsToSum = wordList(table, 'leadsToSum');
const perUnit = wordList(table, 'perUnit');
const crowd = wordList(table, 'crowd');
const score = wordList(table, 'score');
const leadsToScore = wordList(table, 'leadsToScore');
const isPause = charSet(',。;:、!?()\n\r ');
const english = wordList(table, 'english');
/** 十八县市: of several kinds of places side by side. */
const kindsOfPlace = wordList(table, 'kindsOfPlace');

/** Numbers with nothing that they count. 2.9万党员 and 近5万 are figures all the same. */
export const bareNumbers: readonly PassingOver[] = [
  {
    name: 'bare-number',
    examples: [
      ['记者从⟦185⟧获悉', 'passed over: bare'],
      ['门牌上写着⟦两千四百五⟧', 'passed over: bare'],
      ['来到⟦2⟧学生家里', 'passed over: bare'],
      ['来了⟦七十⟧居民', 'passed over: name'],
    ],
    not: [
      ['⟦2.9万⟧党员', '29000 · 党员'],
      ['彩礼只要⟦十三万五⟧。', '135000'],
      ['门票⟦一百⟧一张。', '100 · 门票'],
      ['修车花了⟦两千三⟧。', '2300'],
      ['价格指数为⟦168.91⟧,', '168.91 · 价格指数'],
      ['总得分为⟦92.5⟧,', '92.5'],
      ['有干部1100名,⟦1732⟧贫困户受助', '1732 · 贫困户'],
      ['今年新增⟦600⟧學位', '600 · 學位'],
      ['假期⟦廿六萬⟧訪客到澳', '260000 · 訪客'],
      ['行动横跨⟦十二县市⟧,', '12 县市 · 县市'],
    ],
    read: (asked) => (countsSomething(asked) ? undefined : passNumber(asked, isName(asked) ? 'name' : 'bare')),
  },
];

function countsSomething({ page: { folded }, amount }: AskedFigure): boolean {
  return amount.unit ? countsByUnit(folded, amount, amount.unit) : countsAlone(folded, amount);
}

/** 三县, 张三: a small Chinese numeral among other characters is as often a part of a name. */
function isName({ page: { folded }, amount: { first, numberEnd } }: AskedFigure): boolean {
  return first.chinese && (first.low < 10 || first.bare || isBasicHan(folded.charCodeAt(numberEnd)));
}

/** 9县 counts, 三县 is as often a name, 三县市 is none; 亿元以上项目 says of what size, not how much. */
function countsByUnit(folded: string, { first, numberStart, numberEnd, start }: Amount, { measure }: Unit): boolean {
  if (measure.kind === 'money' && first.bare && !first.open) return start < numberStart || folded[first.end] === '把';
  if (!measure.isNoun || first.scaled) return true;
  if (first.chinese) return first.low >= 2 && !first.bare && kindsOfPlace.at(folded, numberEnd) > 0;
  return !isLatin(folded.charCodeAt(numberStart - 1));
}

function countsAlone(folded: string, { first, numberEnd, approx }: Amount): boolean {
  if (first.scaled && !first.bare) return true;
  if (countsMenOrWomen(folded, numberEnd) || isPriced(folded, first) || countsEnglish(folded, first)) return true;
  if (countsRoughly(folded, first) || isScore(folded, first)) return true;
  const isNear = approx !== null && (!first.chinese || first.low >= 10);
  if (countsPeopleAlone(folded, first, numberEnd)) return true;
  return isNear && !(first.bare && isBasicHan(folded.charCodeAt(numberEnd)) && crowd.at(folded, numberEnd) === 0);
}

const countedAlone = wordList(table, 'countedAlone');
const leastAlone = 10;
/** In characters a small number is as often a part of a name. */
const leastInWords = 10_000;

/** 帮扶2332贫困户, 新增4000学位: a number of some size right on the name of people or places for them, and no letter or mark before it. */
function countsPeopleAlone(folded: string, { chinese, low, start }: Numeral, end: number): boolean {
  if (low < (chinese ? leastInWords : leastAlone) || countedAlone.at(folded, end) === 0) return false;
  return start === 0 || isBasicHan(folded.charCodeAt(start - 1)) || isPause(folded, start - 1);
}

/** 一天就有七八百。, 彩礼十三万五。, 花了两千三。: a rough or a great number that ends its clause, or one of money. */
function countsRoughly(folded: string, { chinese, low, high, start, end, bare }: Numeral): boolean {
  if (!chinese || bare || low < 10 || !isEnd(folded, end)) return false;
  if (high > low) return low >= 1000 || leadsToNumber(folded, start - 1);
  return low > 1e4 || leadsToSum.before(folded, start) >= 0;
}

/** 指数为168.91, 得分达92.5: what is told by a number that has no unit. */
function isScore(folded: string, { chinese, start }: Numeral): boolean {
  if (chinese) return false;
  const lead = leadsToScore.before(folded, start);
  return score.before(folded, lead < 0 ? start : lead) >= 0;
}

/** 两男一女. */
function countsMenOrWomen(folded: string, at: number): boolean {
  return (folded[at] === '男' || folded[at] === '女') && !notSex(folded, at + 1);
}

const leastPrice = 10;

/** 门票一百一张, 租金三万一年: what one costs. */
function isPriced(folded: string, { end, low, bare }: Numeral): boolean {
  return low >= leastPrice && !bare && folded[end] === '一' && perUnit.at(folded, end + 1) > 0;
}

/** 1,502 people. */
function countsEnglish(folded: string, { chinese, end }: Numeral): boolean {
  if (chinese || !isSpace(folded.charCodeAt(end))) return false;
  const stop = english.at(folded, end + 1);
  return stop > 0 && !isLatin(folded.charCodeAt(stop)) && !isArabic(folded.charCodeAt(stop));
}
