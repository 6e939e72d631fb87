import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { WordList } from '../../match/wordList';
import { isBasicHan, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { modifierBefore } from '../approximation';
import { passOver } from '../figure';
import type { NumberReading } from '../figure';
import type { AskedNumber, PassingOverNumber } from './askedNumber';
import { fixedWords } from './fixedWords';
import type { FixedWord } from './fixedWords';

const heightBefore = characterList(table, 'heightBefore');
const beforePosition = characterList(table, 'beforePosition');

/** Chinese numerals that are parts of words. */
export const wordsWithNumbers: readonly PassingOverNumber[] = [
  {
    name: 'weekday-in-a-row',
    examples: [['每周一、⟦三⟧、五开放', 'passed over: date']],
    not: [['每周⟦三次⟧', '3 次']],
    read: weekdayInRow,
  },
  {
    name: 'fixed-word',
    examples: [
      ['⟦一线⟧人员', 'passed over: fixed-word'],
      ['他们真的⟦一起⟧去办案', 'passed over: fixed-word'],
      ['他的徒弟⟦一起⟧办案', 'passed over: fixed-word'],
    ],
    not: [
      ['法院审理了去年发生的⟦一起⟧盗窃案', '1 起 · 盗窃案'],
      ['每周⟦三次⟧', '3 次'],
      ['提前⟦一小时⟧到', '1 小时'],
      ['⟦十分之一⟧', '0.1'],
      ['身高⟦一米八⟧', '1.8 米 · 身高'],
      ['种了⟦近千亩⟧茶园', 'nearly 1000 亩 · 茶园'],
      ['五天打⟦一眼⟧机井', '1 眼 · 机井'],
      ['市区⟦四处⟧工地停工', '4 处 · 工地'],
      ['原住民选区应选⟦一席⟧。', '1 席 · 原住民选区'],
      ['厂房⟦第二次⟧拍卖流拍', '2 次'],
    ],
    read: fixedWord,
  },
  {
    name: 'said-twice',
    examples: [['算⟦一⟧算', 'passed over: fixed-word']],
    not: [['共⟦一次⟧。', '1 次']],
    read: saidTwice,
  },
];

/** 算一算, 一道道, 一个个: reduplication, not counting. */
function saidTwice({ page, at }: AskedNumber): NumberReading {
  const { folded } = page;
  if (folded[at] !== '一') return undefined;
  const next = folded[at + 1];
  if (next === undefined || !isOneCharacter(next) || roleOf(next.charCodeAt(0)) !== NumeralRole.none) return undefined;
  if (folded[at - 1] === next && at > 0) return passOver(page, { start: at - 1, end: at + 2 }, 'fixed-word');
  if (folded[at + 2] === next) return passOver(page, { start: at, end: at + 3 }, 'fixed-word');
  return undefined;
}

/** Not the half of a rare character. */
const isOneCharacter = (unit: string): boolean => !/[\ud800-\udfff]/u.test(unit);

const isWeekday = charSet('一二三四五六日天');
const joinsWeekdays = charSet('、至到和及-—~,');
const endsWeek = charSet('周期拜');
const longestWeek = 14;

/** 每周一、三、五: the weekdays behind the first one. */
function weekdayInRow({ page, at }: AskedNumber): NumberReading {
  const { folded } = page;
  if (!joinsWeekdays(folded, at - 1) || !isWeekday(folded, at)) return undefined;
  let before = at - 1;
  while (at - before < longestWeek && (isWeekday(folded, before) || joinsWeekdays(folded, before))) before--;
  return endsWeek(folded, before) && isWeekday(folded, before + 1)
    ? passOver(page, { start: at, end: at + 1 }, 'date')
    : undefined;
}

/** The fixed word at `at`, unless the number with its unit reaches further (三公里 is no 三公). */
function fixedWord({ page, at, numberEnd, amountEnd }: AskedNumber): NumberReading {
  const word = fixedWords.at(page.folded, at);
  if (!word || startsFraction(page.folded, word) || isWeekly(page.folded, word, numberEnd)) return undefined;
  if (isCase(page.folded, word) || isThings(page.folded, word)) return undefined;
  if (word.start === at && amountEnd >= word.end && isFieldMeasured(page.folded, word)) return undefined;
  if (amountEnd > word.end && (isHeight(page.folded, word) || isAfterPosition(page.folded, word, at))) return undefined;
  return yields(word, at, numberEnd, amountEnd) ? undefined : passOver(page, word, word.reason);
}

const beforeCase = characterList(table, 'beforeCase');
const caseWord = wordList(table, 'case');
const longestCase = 12;

/** 通报一起诈骗案, 发生的一起诈骗案: 一起 counts a case where what came before can do so, and a case is named behind it. */
function isCase(folded: string, { start, end }: FixedWord): boolean {
  if (folded[start] !== '一' || folded[end - 1] !== '起' || end !== start + 2) return false;
  if (!beforeCase(folded, folded[start - 1] === '的' ? start - 2 : start - 1)) return false;
  for (let at = end + 1; at < end + longestCase && isBasicHan(folded.charCodeAt(at)); at++) {
    if (caseWord.at(folded, at) > 0) return true;
  }
  return false;
}

/** What each of the measure words counts with which a fixed word ends, where that word is none. */
const thingsOf: Readonly<Record<string, WordList>> = {
  一眼: wordList(table, 'well'),
  四处: wordList(table, 'site-counted'),
};

/** 一眼机井, 四处工地, 应选一席。, 第二次拍卖: wells, sites, seats and rounds. */
function isThings(folded: string, { start, end }: FixedWord): boolean {
  const word = folded.slice(start, end);
  if (word === '二次') return folded[start - 1] === '第';
  if (word === '一席') return seats.before(folded, start) >= 0;
  return (thingsOf[word]?.at(folded, end) ?? 0) > 0;
}

const seats = wordList(table, 'leads-to-seat');

const leadsToField = wordList(table, 'leadsToField');

/** 近千亩茶园 and 流转千亩 say how large it is, 千亩茶园 as often what it is called. */
function isFieldMeasured(folded: string, { start, end }: FixedWord): boolean {
  if (folded[end - 1] !== '亩') return false;
  return modifierBefore(folded, start) !== undefined || leadsToField.before(folded, start) >= 0;
}

/** 身高一米八: 高一 is no school year behind what is so high. */
function isHeight(folded: string, { start }: FixedWord): boolean {
  return folded[start] === '高' && heightBefore(folded, start - 1);
}

const isPosition = characterList(table, 'position');

/** 提前一小时, 晚上一家人: the 前 of 前一 belongs to the word before. */
function isAfterPosition(folded: string, { start }: FixedWord, at: number): boolean {
  return start === at - 1 && isPosition(folded, start) && beforePosition(folded, start - 1);
}

/** 十分 is a word, 十分之一 a fraction. */
function startsFraction(folded: string, { end }: FixedWord): boolean {
  return folded[end] === '之' && folded[end - 1] === '分';
}

/** 周三 is a day, 每周三次 three times a week, 一周五天 five days of one; 每周三次日 is the day again. */
function isWeekly(folded: string, { start, end }: FixedWord, numberEnd: number): boolean {
  if (numberEnd !== end) return false;
  if (folded[start - 1] === '每') return isTimes(folded, end) && folded[end + 1] !== '日';
  return weeks(folded, start - 1) && folded[start] === '周' && isPartOfWeek(folded, end);
}

const isTimes = charSet('次遍趟');
const weeks = charSet('每一两');
const isPartOfWeek = characterList(table, 'part-of-week');

function yields(word: FixedWord, at: number, numberEnd: number, amountEnd: number): boolean {
  return word.start === at ? amountEnd > word.end : numberEnd > word.end;
}
