import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, listOfWords, linesOfList, wordList } from '../../match/wordList';
import { isArabic, isBasicHan, isSpace } from '../../numerals/numeralRoles';
import { passOver } from '../figure';
import type { AskedFigure, PassingOver } from './passingOver';
import { passNumber, passUnit } from './passingOver';

const wind = wordList(table, 'wind');
const assembly = wordList(table, 'assembly');
const meeting = wordList(table, 'meeting');
const beforeMeeting = characterList(table, 'beforeMeeting');
const yields = wordList(table, 'yields');
const unitBefore = wordList(table, 'unit');
const forceParts = listOfWords(linesOfList(table, 'forcePart').map(([word = '']) => word));

/** Numbers that tell one of several from the others, and numbers of fixed turns of phrase. */
export const numbersInNames: readonly PassingOver[] = [
  {
    name: 'list-number',
    examples: [['\n⟦3、⟧加强管理', 'passed over: list-number']],
    not: [['出动⟦3⟧人', '3 人']],
    read: listNumber,
  },
  {
    name: 'grade',
    examples: [['县乡⟦两级⟧机关', 'passed over: name']],
    not: [['刮起⟦10级⟧大风', '10 级 · 大风']],
    read: (asked) => (isGrade(asked) ? passUnit(asked, 'name') : undefined),
  },
  {
    name: 'per-what',
    examples: [['5人⟦一组⟧', 'passed over: fixed-word']],
    not: [['分成⟦一组⟧', '1 组']],
    read: (asked) => (isPer(asked) ? passUnit(asked, 'fixed-word') : undefined),
  },
  {
    name: 'per-acre',
    examples: [
      ['⟦一亩⟧地能收八百斤', 'passed over: fixed-word'],
      ['⟦1垧⟧地比去年多打近千斤', 'passed over: fixed-word'],
    ],
    not: [
      ['租了⟦一亩⟧地。', '1 亩 · 地'],
      ['还有⟦一亩⟧地种着菜', '1 亩 · 地'],
      ['⟦两亩⟧地能收千斤', '2 亩 · 地'],
    ],
    read: (asked) => (isPerAcre(asked) ? passUnit(asked, 'fixed-word') : undefined),
  },
  {
    name: 'part-of-a-force',
    examples: [
      ['交警总队高速公路⟦三支队⟧通报', 'passed over: name'],
      ['交由重案组⟦一队⟧跟进', 'passed over: name'],
    ],
    not: [['高速公路边停着⟦三队⟧。', '3 队']],
    read: (asked) => (isPartOfForce(asked) ? passUnit(asked, 'name') : undefined),
  },
  {
    name: 'assembly',
    examples: [['⟦十七届⟧人大常委会', 'passed over: name']],
    not: [
      ['连任⟦三届⟧', '3 届'],
      ['召开了⟦三次⟧会议', '3 次 · 会议'],
    ],
    read: (asked) => (isAssembly(asked) ? passUnit(asked, 'name') : undefined),
  },
  {
    name: 'a-day-at',
    examples: [['社区的⟦一天⟧', 'passed over: idiom']],
    not: [['休息了⟦一天⟧', '1 天']],
    read: (asked) => (isDayAt(asked) ? passUnit(asked, 'idiom') : undefined),
  },
  {
    name: 'quoted-name',
    examples: [['评为“⟦四人组合⟧”', 'passed over: name']],
    not: [['他说：“⟦5人⟧到场，无人缺席”', '5 人']],
    read: quotedName,
  },
  {
    name: 'page-number',
    examples: [['详见⟦03版⟧报道', 'passed over: code']],
    not: [['印了⟦3版⟧', '3 版']],
    read: (asked) => (isPage(asked) ? passUnit(asked, 'code') : undefined),
  },
  {
    name: 'school-class',
    examples: [['六年级⟦二班⟧的学生', 'passed over: name']],
    not: [
      ['每天开出⟦二班⟧。', '2 班'],
      ['全校分成⟦12个班⟧。', '12 个 · 班'],
    ],
    read: (asked) => (isSchoolClass(asked) ? passUnit(asked, 'name') : undefined),
  },
  {
    name: 'corners',
    examples: [['放入⟦八角⟧、桂皮', 'passed over: name']],
    not: [
      ['每斤涨了⟦八角⟧', '8 角'],
      ['只要⟦八角钱⟧', '8 角钱'],
    ],
    read: (asked) => (isCorners(asked) ? passUnit(asked, 'name') : undefined),
  },
  {
    name: 'person-and-currency',
    examples: [['赔偿李⟦四⟧人民币5000元', 'passed over: name']],
    not: [['来了⟦四人⟧。', '4 人']],
    read: (asked) => (isBeforeCurrency(asked) ? passNumber(asked, 'name') : undefined),
  },
];

/** What a line or a sentence begins behind. */
const beginsLine = charSet('\n\r。;:!?');

function startsLine(folded: string, at: number): boolean {
  let before = at - 1;
  while (isSpace(folded.charCodeAt(before))) before--;
  return before < 0 || beginsLine(folded, before);
}

/** 一、 (二) 1. at the head of a line or a sentence, 图1, 表2. */
function listNumber(asked: AskedFigure): ReturnType<PassingOver['read']> {
  const { page, amount } = asked;
  const { numberStart, numberEnd, low, unit } = amount;
  const { folded } = page;
  if (low >= 100) return undefined;
  const before = folded[numberStart - 1];
  const isEnclosed = before === '(' && folded[numberEnd] === ')';
  const isCaption = (before === '图' || before === '表') && !unit;
  if (isEnclosed || isCaption) return passOver(page, { start: numberStart, end: numberEnd }, 'list-number');
  if (!isListMark(folded, numberEnd, low) || !startsLine(folded, numberStart)) return undefined;
  return passOver(page, { start: numberStart, end: numberEnd + 1 }, 'list-number');
}

function isListMark(folded: string, at: number, number: number): boolean {
  const mark = folded[at] ?? ' ';
  if (mark === '.') return !isArabic(folded.charCodeAt(at + 1));
  return mark === '、' || mark === ')' || (mark === ',' && number < 10);
}

/** 三级响应, 两级机关, 五级书记: ranks and levels, not things counted. 8级大风, 5.2级地震 measure. */
function isGrade({ page, amount: { unit, first } }: AskedFigure): boolean {
  return unit?.measure.word === '级' && first.chinese && wind.at(page.folded, unit.end) === 0;
}

/** 5人一组, 四人一桌: the 一 behind an amount says per what. */
/** 一亩地能收八百斤: what each of them yields or costs. */
function isPerAcre({ page: { folded }, amount: { low, high, start, numberStart, end, unit } }: AskedFigure): boolean {
  if (unit?.measure.kind !== 'area' || low !== 1 || high !== 1 || start !== numberStart) return false;
  if (folded[end] !== '地' && folded[end] !== '田') return false;
  return yields.at(folded, end + 1) > 0;
}

function isPer({ amount: { numberStart, unit, low, first }, figureEnd }: AskedFigure): boolean {
  return numberStart === figureEnd && figureEnd > 0 && first.chinese && low === 1 && unit !== null;
}

/** 总队三支队, 重案组一队: which of its parts. */
function isPartOfForce({ page: { folded }, amount: { numberStart, first, unit, low, approx } }: AskedFigure): boolean {
  if (!unit || approx !== null || low > 30 || first.low !== first.high) return false;
  return forceParts.has(unit.measure.word) && unitBefore.before(folded, numberStart) >= 0;
}

/** 十七届人大常委会, 第九届三次会议: which of its kind an assembly or its meeting is, 第 left out. */
function isAssembly({ page: { folded }, amount: { numberStart, unit, first } }: AskedFigure): boolean {
  if (!unit || !first.chinese) return false;
  if (unit.measure.word === '次') return beforeMeeting(folded, numberStart - 1) && meeting.at(folded, unit.end) > 0;
  return unit.measure.word === '届' && assembly.at(folded, pastNumber(folded, unit.end)) > 0;
}

const isSmall = charSet('一二三四五六七八九十');

/** Past the number of 十七届三中全会, 九届三次. */
function pastNumber(folded: string, at: number): number {
  let end = at;
  while (end - at < 3 && isSmall(folded, end)) end++;
  return end;
}

/** 社区的一天, 收获的一季: a title's way of saying "a day at". */
function isDayAt({ page: { folded }, amount: { numberStart, end, unit, low, first } }: AskedFigure): boolean {
  if (!first.chinese || low !== 1 || unit?.measure.kind !== 'duration' || folded[numberStart - 1] !== '的')
    return false;
  return isEnd(folded, end);
}

const ends = charSet(',。;!?\n\r”’」』');

/** Does a clause or a quotation end here? */
export function isEnd(folded: string, at: number): boolean {
  return at >= folded.length || ends(folded, at);
}

const quotes: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"', '《': '》' };
const opensQuote = charSet(Object.keys(quotes).join(''));
const clauseMark = charSet(',。;!?');
const longestName = 9;

/** “三最”, “新八大员”, “5+2”: a short quotation that begins with its number is a name. */
function quotedName({ page, amount: { numberStart, end } }: AskedFigure): ReturnType<PassingOver['read']> {
  const { folded } = page;
  if (!opensQuote(folded, numberStart - 1)) return undefined;
  const close = quotes[folded.charAt(numberStart - 1)];
  let stop = end;
  while (stop < numberStart + longestName && folded[stop] !== close && !clauseMark(folded, stop)) stop++;
  const isName = close !== undefined && stop < numberStart + longestName && folded[stop] === close;
  return isName ? passOver(page, { start: numberStart, end: stop }, 'name') : undefined;
}

/** 01版, A3版: of a newspaper. */
function isPage({ page: { folded }, amount: { numberStart, unit, first } }: AskedFigure): boolean {
  if (unit?.measure.word !== '版' || first.chinese) return false;
  return folded[numberStart] === '0' || folded[numberStart - 1] === ':';
}

const schoolClass = wordList(table, 'schoolClass');

/** 六年级二班: which of the classes. */
function isSchoolClass({ page: { folded }, amount: { numberStart, first, unit, low } }: AskedFigure): boolean {
  if (unit?.measure.word !== '班' || low > 40 || first.low !== first.high) return false;
  return schoolClass.before(folded, numberStart) >= 0;
}

const cornerPrice = characterList(table, 'cornerPrice');

/** 八角 by itself is a spice or an octagon; money is 八角钱, 五元八角 or has a price before it. */
function isCorners({ page: { folded }, amount: { numberStart, first, unit, end } }: AskedFigure): boolean {
  if (unit?.measure.word !== '角' || !first.chinese || first.end !== first.start + 1 || end > unit.end) return false;
  return !cornerPrice(folded, numberStart - 1) && !cornerPrice(folded, numberStart - 2);
}

/** 李四人民币: a person's name before a currency, for nobody counts in 人民币. */
function isBeforeCurrency({ page: { folded }, amount: { numberStart, first, unit } }: AskedFigure): boolean {
  if (!first.chinese || first.end !== first.start + 1 || !unit || unit.start < numberStart) return false;
  if (!isBasicHan(folded.charCodeAt(numberStart - 1)) || unit.measure.kind !== 'money') return false;
  return (
    unit.measure.word.startsWith('人民币') ||
    (folded.startsWith('币', unit.end - 1) && isArabic(folded.charCodeAt(unit.end)))
  );
}
