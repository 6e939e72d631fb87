import type { Amount, Page } from './amount';
import { isArabic, isHan, isLatin, isSpace } from './characters';
import { passOver } from './figure';
import type { Reading } from './figure';

type Rule = (page: Page, amount: Amount, from: number) => Reading;

/** Numbers that are read as numbers and yet count nothing: dates, list numbers, addresses, names, bare codes. */
const rules: readonly Rule[] = [date, houseNumber, listNumber, grade, rate, quotedName, unitless];

export function notCounting(page: Page, amount: Amount, from: number): Reading {
  for (const rule of rules) {
    const read = rule(page, amount, from);
    if (read) return read;
  }
  return undefined;
}

const durationBefore =
  /(?:连续|为期|历时|近|未来|随后|前后|持续|长达|仅用|用时|过去|此后|每|隔|共|满|超过|不到|不足|达)$/u;

/** 2022年, 3月, 20日, 90年代, 一季度: parts of dates that no date finder has claimed. */
function date(page: Page, amount: Amount): Reading {
  const { numberEnd, numberStart, low } = amount;
  const next = page.folded[numberEnd] ?? ' ';
  const isDate = {
    年: () => isYear(page.folded, amount),
    世: () => page.folded[numberEnd + 1] === '纪' && low > 10,
    月: () => true,
    季: () => low <= 4,
    日: () => isDay(page.folded, amount),
  }[next];
  return isDate?.() === true ? passOver(page, { start: numberStart, end: numberEnd + 1 }, 'date') : undefined;
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

function isDay(folded: string, { start, first, numberEnd }: Amount): boolean {
  const isSpan = durationBefore.test(folded.slice(Math.max(0, start - 3), first.start));
  return !isSpan && folded[numberEnd + 1] !== '内';
}

const houses = /^(?:号楼|号线|号|室|单元|弄|路公交|路|胡同|国道|省道|县道|乡道|高速)/u;

/** 388号, 3号楼, 2单元, 6号线, 312国道. */
function houseNumber(page: Page, { numberStart, numberEnd, first, unit }: Amount): Reading {
  const { folded } = page;
  if (unit?.measure.word === '路' && first.chinese) return undefined;
  const match = houses.exec(folded.slice(numberEnd, numberEnd + 3));
  return match ? passOver(page, { start: numberStart, end: numberEnd + match[0].length }, 'address') : undefined;
}

function startsLine(folded: string, at: number): boolean {
  let before = at - 1;
  while (isSpace(folded.charCodeAt(before))) before--;
  return before < 0 || '\n\r。;:!?'.includes(folded[before] ?? ' ');
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
function rate(page: Page, { numberStart, unit, low, first }: Amount, from: number): Reading {
  const follows = numberStart === from && from > 0 && first.chinese && low === 1 && unit !== null;
  return follows ? passOver(page, { start: numberStart, end: unit.end }, 'fixed-word') : undefined;
}

const quotes: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '「': '」', '『': '』', '"': '"', '《': '》' };
const longestName = 9;

/** “三最”, “新八大员”, “5+2”: a short quotation that begins with its number is a name. */
function quotedName(page: Page, { numberStart, end }: Amount): Reading {
  const { folded } = page;
  const close = quotes[folded[numberStart - 1] ?? ' '];
  if (close === undefined) return undefined;
  const stop = folded.indexOf(close, end);
  const inside = stop < 0 ? '' : folded.slice(numberStart, Math.min(stop, numberStart + longestName));
  const isName = stop >= 0 && stop - numberStart < longestName && !/[,。;!?]/u.test(inside);
  return isName ? passOver(page, { start: numberStart, end: stop }, 'name') : undefined;
}

/** A number with nothing that it counts: a code, a score, a page. 2.9万党员 and 近5万 are figures all the same. */
function unitless(page: Page, amount: Amount): Reading {
  const { folded } = page;
  const { unit, first, numberStart, numberEnd } = amount;
  const pass = (): Reading =>
    passOver(page, { start: numberStart, end: Math.max(numberEnd, numberStart + 1) }, first.chinese ? 'name' : 'code');
  if (unit)
    return unit.measure.isNoun && (first.chinese || isLatin(folded.charCodeAt(numberStart - 1))) && !first.scaled
      ? pass()
      : undefined;
  if (first.scaled && !first.bare) return undefined;
  const isCounted = amount.approx !== null && (!first.chinese || first.low >= 10);
  if (isCounted && !(first.bare && isHan(folded.charCodeAt(numberEnd)))) return undefined;
  return pass();
}
