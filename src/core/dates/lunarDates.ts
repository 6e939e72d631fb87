import type { RawDate } from './rawDate';
import { dateNumeralAt } from '../numerals/dateNumeral';

const LUNAR =
  /(?:(农历|阴历|旧历|夏历)(?:[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年|(\d{4}|[〇零○一二三四五六七八九]{4})年)?)?(?:(正|腊|冬|[一二三四五六七八九十]{1,2})月|(大年|年))(初)?([一二三四五六七八九十廿]{1,3})(?!月|年|号|个|余|分)/uy;
const MONTH_NAMES: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/** A day of the lunar calendar: `农历八月十五`, `腊月二十三`, `正月初八`, `大年初二`. Undefined where nothing says it is one. */
export function lunarDate(folded: string, start: number): RawDate | undefined {
  LUNAR.lastIndex = start;
  const match = LUNAR.exec(folded);
  if (!match) return undefined;
  const [text, calendar, yearName, monthName = '', newYear, early, dayName = ''] = match;
  const isNewYear = newYear !== undefined;
  const month = isNewYear ? 1 : (MONTH_NAMES[monthName] ?? valueOf(monthName));
  const day = valueOf(dayName);
  const isTold = isNewYear ? early !== undefined : (calendar ?? early) !== undefined || monthName in MONTH_NAMES;
  if (!isTold || !isWithin(month, 12) || !isWithin(day, 30)) return undefined;
  const end = start + text.length;
  const of = yearName === undefined ? {} : { of: { year: valueOf(yearName) } };
  return { start, end: folded[end] === '日' ? end + 1 : end, meaning: { kind: 'lunar', month, day, ...of } };
}

function isWithin(value: number, last: number): boolean {
  return value >= 1 && value <= last;
}

function valueOf(word: string): number {
  return dateNumeralAt(word, 0)?.value ?? NaN;
}
