import { lastsFor } from '../../words/lastingWords';
import { firstOf } from '../../match/rule';
import type { Rule } from '../../match/rule';
import { charSet } from '../../match/charSet';
import type { Amount, Unit } from '../amounts/amount';
import type { Page } from '../page';
import { isArabic, isHan, isLatin, isSpace } from '../../numerals/numeralRoles';
import { passOver } from '../figure';
import type { Reading } from '../figure';
import type { Numeral } from '../../numerals/numeral';

/** An amount that was read, and where the figure before it ended. */
interface Asked {
  readonly page: Page;
  readonly amount: Amount;
  readonly figureEnd: number;
}

type PassingOver = Rule<Asked, NonNullable<Reading>>;

const rules: readonly PassingOver[] = [
  {
    name: 'part-of-date',
    examples: [['今年⟦前4个月⟧出口增长', 'passed over: date']],
    not: [['工期⟦3个月⟧', '3 月 · 工期']],
    read: ({ page, amount }) => date(page, amount),
  },
  {
    name: 'house-number',
    examples: [['住在解放路⟦388号⟧', 'passed over: address']],
    not: [['共有⟦3栋⟧楼房', '3 栋 · 楼房']],
    read: ({ page, amount }) => houseNumber(page, amount),
  },
  {
    name: 'list-number',
    examples: [['\n⟦3、⟧加强管理', 'passed over: list-number']],
    not: [['出动⟦3⟧人', '3 人']],
    read: ({ page, amount }) => listNumber(page, amount),
  },
  {
    name: 'grade',
    examples: [['县乡⟦两级⟧机关', 'passed over: name']],
    not: [['刮起⟦10级⟧大风', '10 级 · 大风']],
    read: ({ page, amount }) => grade(page, amount),
  },
  {
    name: 'per-what',
    examples: [['5人⟦一组⟧', 'passed over: fixed-word']],
    not: [['分成⟦一组⟧', '1 组']],
    read: ({ page, amount, figureEnd }) => rate(page, amount, figureEnd),
  },
];

/** Numbers that are read as numbers and yet count nothing: dates, list numbers, addresses, names, bare codes. */
const passedOverBy = firstOf<Asked, NonNullable<Reading>>(
  'amounts-passed-over',
  ({ amount }) => ({ start: amount.numberStart, end: Math.max(amount.end, amount.numberEnd) }),
  rules,
);

export function notCounting(page: Page, amount: Amount, figureEnd: number): Reading {
  return (
    passedOverBy({ page, amount, figureEnd }) ??
    group(page, amount) ??
    session(page, amount) ??
    theDay(page, amount) ??
    quotedName(page, amount) ??
    unitless(page, amount)
  );
}

const durationBefore =
  /(?:为期|历时|近|未来|随后|前后|仅用|用时|过去|此后|每|隔|共|满|超过|不到|不足|达|期限|维持|耗时|等|有效期|最长|最多)$/u;

/** 2022年, 3月, 20日, 90年代, 一季度: parts of dates that no date finder has claimed. */
function date(page: Page, amount: Amount): Reading {
  const { numberEnd, numberStart, unit } = amount;
  if (unit && unit.measure.word.length > 1 && unit.measure.kind !== 'duration') return undefined;
  return isDatePart(page.folded, amount) || isPartOfYear(page.folded, amount)
    ? passOver(page, { start: numberStart, end: Math.max(numberEnd + 1, amount.unit?.end ?? 0) }, 'date')
    : undefined;
}

/** 今年前4个月, 前三季度, 头两个月: a part of the year, not how long something took. */
function isPartOfYear(folded: string, { start, unit }: Amount): boolean {
  if (unit?.measure.kind !== 'duration' || !isFirst(folded, start - 1)) return false;
  if (!monthOrQuarter(folded, unit.end - 1)) return false;
  return start < 2 || isYearOrPause(folded, start - 2);
}

const isFirst = charSet('前头');
const monthOrQuarter = charSet('月度');
const isYearOrPause = charSet('年,。;、 \n(');

function isDatePart(folded: string, amount: Amount): boolean {
  const { numberEnd, low } = amount;
  switch (folded.charAt(numberEnd)) {
    case '年':
      return isYear(folded, amount);
    case '世':
      return folded[numberEnd + 1] === '纪' && low > 10;
    case '月':
      return true;
    case '季':
      return low <= 4;
    case '日':
      return isDay(folded, amount);
    default:
      return false;
  }
}

function isYear(folded: string, { first, numberEnd, low, high }: Amount): boolean {
  if (first.scaled) return false;
  const digits = first.end - first.start;
  const isWritten = !first.chinese && (digits === 4 ? low >= 1000 && low <= 2100 : folded.startsWith('0', first.start));
  const isRange = high > low && low >= 1000 && high <= 2100;
  return isWritten || isRange || folded[numberEnd + 1] === '代' || monthFollows(folded, numberEnd + 1);
}

function monthFollows(folded: string, at: number): boolean {
  return /^\d{1,2}月/u.test(folded.slice(at, at + 3));
}

function isDay(folded: string, { start, first, numberEnd, low, high }: Amount): boolean {
  if (!Number.isInteger(low) || !Number.isInteger(high)) return false;
  if (high > 31 && !startsDayPart(folded, numberEnd + 1)) return false;
  if (folded[numberEnd + 1] === '内' || folded.startsWith('以内', numberEnd + 1)) return false;
  if (lastsFor(folded, first.start)) return false;
  return !durationBefore.test(folded.slice(Math.max(0, start - 3), first.start));
}

/** 凌晨, 上午, 电: behind a day, however its number has suffered. */
const startsDayPart = charSet('凌清早上中下午傍晚夜深电讯');
const startsHouse = charSet('号室单弄路胡国省县乡高');
const houses = /^(?:号楼|号线|号|室|单元|弄|路公交|路|胡同|国道|省道|县道|乡道|高速)/u;

/** 388号, 3号楼, 2单元, 6号线, 312国道. */
function houseNumber(page: Page, { numberStart, numberEnd, first, unit }: Amount): Reading {
  const { folded } = page;
  if (unit?.measure.word === '路' && first.chinese) return undefined;
  if (unit && isBuilding(folded, unit, numberStart))
    return passOver(page, { start: numberStart, end: unit.end }, 'address');
  if (!startsHouse(folded, numberEnd)) return undefined;
  const match = houses.exec(folded.slice(numberEnd, numberEnd + 3));
  return match ? passOver(page, { start: numberStart, end: numberEnd + match[0].length }, 'address') : undefined;
}

const isStorey = charSet('栋幢座楼层');

/** 128号3栋2单元: a building among the numbers of an address. */
function isBuilding(folded: string, unit: Unit, start: number): boolean {
  if (!isStorey(folded, unit.start) || unit.end > unit.start + 1) return false;
  return (
    '号区苑园'.includes(folded[start - 1] ?? ' ') ||
    /^\d{1,4}(?:单元|室|号|楼)/u.test(folded.slice(unit.end, unit.end + 7))
  );
}

/** What a line or a sentence begins behind. */
const beginsLine = charSet('\n\r。;:!?');

function startsLine(folded: string, at: number): boolean {
  let before = at - 1;
  while (isSpace(folded.charCodeAt(before))) before--;
  return before < 0 || beginsLine(folded, before);
}

/** 一、 (二) 1. at the head of a line or a sentence, 图1, 表2. */
function listNumber(page: Page, { numberStart, numberEnd, low, unit }: Amount): Reading {
  const { folded } = page;
  const before = folded[numberStart - 1] ?? '\n';
  const next = folded[numberEnd] ?? '\n';
  if (low >= 100) return undefined;
  const isEnclosed = before === '(' && next === ')';
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
function grade(page: Page, { numberStart, unit, first }: Amount): Reading {
  if (unit?.measure.word !== '级' || !first.chinese) return undefined;
  if (/^(?:左右|以上)?(?:大风|风|阵风|地震|台风|强风|狂风|[,。])/u.test(page.folded.slice(unit.end, unit.end + 4)))
    return undefined;
  return passOver(page, { start: numberStart, end: unit.end }, 'name');
}

/** 5人一组, 四人一桌: the 一 behind an amount says per what. */
function rate(page: Page, { numberStart, unit, low, first }: Amount, figureEnd: number): Reading {
  const follows = numberStart === figureEnd && figureEnd > 0 && first.chinese && low === 1 && unit !== null;
  return follows ? passOver(page, { start: numberStart, end: unit.end }, 'fixed-word') : undefined;
}

/** 高家村三组: a villagers' group by its number. */
function group(page: Page, { numberStart, unit, approx }: Amount): Reading {
  if (unit?.measure.word !== '组' || approx !== null) return undefined;
  const isNamed = /[村溪湾庄屯寨坪冲坡社区队垸沟岭塘]$/u.test(page.folded.slice(numberStart - 1, numberStart));
  const hasVillagers = page.folded.startsWith('村民', unit.end);
  return isNamed || hasVillagers ? passOver(page, { start: numberStart, end: unit.end }, 'name') : undefined;
}

const assembly =
  /(?:[一二三四五六七八九]中全会|[一二三四五六七八九十]{1,3}次|人大|政协|县委|市委|省委|区委|党委|中央|全国|理事|委员|常委|村委|团委|纪委)/y;

const meeting = /(?:全体)?(?:会议|全会|职代会|代表大会|党代会|团代会|妇代会|常委会|理事会)/y;
const endsAssembly = charSet('届会协大');

/** 十七届人大常委会, 第九届三次会议: which of its kind an assembly or its meeting is, 第 left out. */
function session({ folded, text }: Page, { numberStart, unit, first }: Amount): Reading {
  if (!unit || !first.chinese) return undefined;
  const isMeeting = unit.measure.word === '次' && endsAssembly(folded, numberStart - 1);
  if (unit.measure.word !== '届' && !isMeeting) return undefined;
  const named = isMeeting ? meeting : assembly;
  named.lastIndex = unit.end;
  if (!named.test(folded)) return undefined;
  return passOver({ text }, { start: numberStart, end: unit.end }, 'name');
}

/** 社区的一天, 收获的一季: a title's way of saying "a day at". */
function theDay(page: Page, { numberStart, end, unit, low, first }: Amount): Reading {
  if (!first.chinese || low !== 1 || unit?.measure.kind !== 'duration' || page.folded[numberStart - 1] !== '的')
    return undefined;
  return isEnd(page.folded[end]) ? passOver(page, { start: numberStart, end }, 'idiom') : undefined;
}

function isEnd(char: string | undefined): boolean {
  return char === undefined || ',。;!?\n\r”’」』'.includes(char);
}

const quotes: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"', '《': '》' };
const opensQuote = charSet(Object.keys(quotes).join(''));
const longestName = 9;

/** “三最”, “新八大员”, “5+2”: a short quotation that begins with its number is a name. */
function quotedName(page: Page, { numberStart, end }: Amount): Reading {
  const { folded } = page;
  if (!opensQuote(folded, numberStart - 1)) return undefined;
  const close = quotes[folded.charAt(numberStart - 1)];
  if (close === undefined) return undefined;
  const ahead = folded.slice(numberStart, numberStart + longestName).indexOf(close, end - numberStart);
  const stop = numberStart + ahead;
  const isName = ahead >= 0 && !/[,。;!?]/u.test(folded.slice(numberStart, stop));
  return isName ? passOver(page, { start: numberStart, end: stop }, 'name') : undefined;
}

/** A number with nothing that it counts: a code, a score, a page. 2.9万党员 and 近5万 are figures all the same. */
function unitless(page: Page, amount: Amount): Reading {
  const { first, numberStart, numberEnd } = amount;
  const counts = amount.unit ? countsByUnit(page.folded, amount, amount.unit) : countsAlone(page.folded, amount);
  if (counts) return undefined;
  const end = Math.max(numberEnd, numberStart + 1);
  return passOver(page, { start: numberStart, end }, first.chinese ? 'name' : 'code');
}

/** 9县 counts, 三县 is as often a name; 亿元以上项目 says of what size, not how much. */
function countsByUnit(folded: string, { first, numberStart, start }: Amount, { measure }: Unit): boolean {
  if (measure.kind === 'money' && first.bare && !first.open) return start < numberStart;
  if (!measure.isNoun || first.scaled) return true;
  return !first.chinese && !isLatin(folded.charCodeAt(numberStart - 1));
}

function countsAlone(folded: string, { first, numberEnd, approx }: Amount): boolean {
  if (first.scaled && !first.bare) return true;
  if (countsMenOrWomen(folded, numberEnd)) return true;
  if (countsRoughly(folded, first)) return true;
  const isNear = approx !== null && (!first.chinese || first.low >= 10);
  return isNear && !(first.bare && isHan(folded.charCodeAt(numberEnd)));
}

const leadsToNumber = charSet('有达到约近是了出卖来');

/** 一天就有七八百。: a rough number that ends its clause. */
function countsRoughly(folded: string, { chinese, low, high, start, end, bare }: Numeral): boolean {
  if (!chinese || bare || high === low || low < 10 || !isEnd(folded[end])) return false;
  return low >= 1000 || leadsToNumber(folded, start - 1);
}

/** 两男一女. */
function countsMenOrWomen(folded: string, at: number): boolean {
  return (folded[at] === '男' || folded[at] === '女') && !'性生子童士方孩婴'.includes(folded[at + 1] ?? ' ');
}
