import table from '../../../tables/words/figureContext.tsv';
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
const english = wordList(table, 'english');

/** Numbers with nothing that they count. 2.9万党员 and 近5万 are figures all the same. */
export const bareNumbers: readonly PassingOver[] = [
  {
    name: 'bare-number',
    examples: [
      ['记者从⟦185⟧获悉', 'passed over: bare'],
      ['门牌上写着⟦两千四百五⟧', 'passed over: bare'],
    ],
    not: [
      ['⟦2.9万⟧党员', '29000 · 党员'],
      ['彩礼只要⟦十三万五⟧。', '135000'],
      ['门票⟦一百⟧一张。', '100 · 门票'],
      ['修车花了⟦两千三⟧。', '2300'],
      ['价格指数为⟦168.91⟧,', '168.91 · 价格指数'],
      ['总得分为⟦92.5⟧,', '92.5'],
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

/** 9县 counts, 三县 is as often a name; 亿元以上项目 says of what size, not how much. */
function countsByUnit(folded: string, { first, numberStart, start }: Amount, { measure }: Unit): boolean {
  if (measure.kind === 'money' && first.bare && !first.open) return start < numberStart || folded[first.end] === '把';
  if (!measure.isNoun || first.scaled) return true;
  return !first.chinese && !isLatin(folded.charCodeAt(numberStart - 1));
}

function countsAlone(folded: string, { first, numberEnd, approx }: Amount): boolean {
  if (first.scaled && !first.bare) return true;
  if (countsMenOrWomen(folded, numberEnd) || isPriced(folded, first) || countsEnglish(folded, first)) return true;
  if (countsRoughly(folded, first) || isScore(folded, first)) return true;
  const isNear = approx !== null && (!first.chinese || first.low >= 10);
  return isNear && !(first.bare && isBasicHan(folded.charCodeAt(numberEnd)) && crowd.at(folded, numberEnd) === 0);
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
