import { dateNumeralAt } from '../numerals/dateNumeral';
import type { RawDate } from './rawDate';

/** 80年代, 八十年代, 八九十年代, 1980年代. */
const DECADES = /(?:(\d\d)?(\d)0|([一二三四五六七八九])?([一二三四五六七八九])十)年代/uy;
/** What stands before it says which hundred years: 上世纪, 19世纪, 二十世纪. */
const CENTURY = /(?:上个?世纪|(\d{1,2}|[一二三四五六七八九十]{1,3})世纪)(?:的)?$/u;
const LONGEST_CENTURY = 6;
/** 20年代 and 30年代 without a century are those of this one. */
const FIRST_OF_LAST_CENTURY = 40;

/** A decade, or several, as its first and last year: `1980/1989`, `1980/1999`. */
export function decadesAt(folded: string, start: number): RawDate | undefined {
  DECADES.lastIndex = start;
  const match = DECADES.exec(folded);
  if (!match) return undefined;
  const [text, hundreds, tens, firstHan, lastHan] = match;
  const last = tens ?? String(digit(lastHan));
  const first = firstHan === undefined ? last : String(digit(firstHan));
  const century = CENTURY.exec(folded.slice(Math.max(0, start - LONGEST_CENTURY), start));
  const base = baseOf(hundreds, century, Number(last) * 10);
  if (base === undefined || Number(first) > Number(last)) return undefined;
  const value = `${base + Number(first) * 10}/${base + Number(last) * 10 + 9}`;
  return { start: start - (century?.[0].length ?? 0), end: start + text.length, meaning: { kind: 'fixed', value } };
}

function baseOf(hundreds: string | undefined, century: RegExpExecArray | null, decade: number): number | undefined {
  // No such years: 0000年代, 0世纪90年代.
  if (hundreds !== undefined) return hundreds === '00' ? undefined : Number(hundreds) * 100;
  if (!century) return decade < FIRST_OF_LAST_CENTURY ? 2000 : 1900;
  const named = century[1];
  if (named === undefined) return 1900;
  const number = dateNumeralAt(named, 0)?.value;
  return number === undefined || !(number >= 1) ? undefined : (number - 1) * 100;
}

function digit(han: string | undefined): number {
  return dateNumeralAt(han ?? '', 0)?.value ?? NaN;
}
