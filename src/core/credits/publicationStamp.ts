import { firstStamp, isoDay, two } from '../dates/stamp';
import type { Stamp } from '../dates/stamp';
import { dateNumeralAt } from '../numerals/dateNumeral';
import type { Span } from '../text/span';

/** 15时30分, a weekday or the zone of time before the clock (HKT 00:51): forms of a stamp that stand only in lines of credits. */
const CLOCK =
  /[ ,]{0,2}(?:\(?(?:星期|周|礼拜)[一二三四五六日天]\)?|(?:HKT|CST|GMT|UTC)(?:\+0?8(?::00)?)?)?[ ,]{0,2}\(?([01]?\d|2[0-3])(?::|时|点)([0-5]\d)(?:分|:([0-5]\d)(?!\d)|(?!\d))\)?/uy;
/** 18时, a full hour that ends the line which the day begins. */
const HOUR = /[ ,]{0,2}([01]?\d|2[0-3])[时点]整?/uy;
const IN_CHARACTERS =
  /(?<![〇零一二三四五六七八九])([一二]?[〇零○O0一二三四五六七八九]{3,4})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/u;
const MONTH_AND_DAY = '(?:年 ?(\\d{1,2})月 ?(\\d{1,2})日|([-/.])(\\d{1,2})\\4(\\d{1,2})(?![\\d./-]))';
const REPUBLIC = new RegExp(`(?:民国 ?|(?<![\\d./-])(?=1[01]\\d(?!\\d)))(\\d{1,3})${MONTH_AND_DAY}`, 'u');
/** 98-05-20: 1991 to 2010. */
const EARLY_REPUBLIC = new RegExp(`^([89]\\d)${MONTH_AND_DAY}`, 'u');
const REPUBLIC_BEGAN = 1911;

/**
 * The day of publication that a stretch of a folded line of credits states, in any form; with its clock time.
 *
 * @param isTraditional whether its label is written so: a year of two digits is the Republic's then.
 */
export function publicationStamp(folded: string, span: Span, isTraditional = false): Stamp | undefined {
  const stamp = firstStamp(folded, span);
  if (stamp) return stamp.value.includes('T') ? stamp : withHour(folded, withClock(folded, stamp, span.end), span);
  const words = folded.slice(span.start, span.end);
  const early = isTraditional ? EARLY_REPUBLIC.exec(words) : null;
  const day = dayInCharacters(words) ?? dayOfRepublic(early ?? REPUBLIC.exec(words));
  return (
    day &&
    withClock(
      folded,
      { ...day, start: day.start + span.start, end: day.end + span.start, dayEnd: day.end + span.start },
      span.end,
    )
  );
}

function withClock(folded: string, stamp: Stamp, limit: number): Stamp {
  CLOCK.lastIndex = stamp.end;
  const [clock, hour = '', minute = '', second] = CLOCK.exec(folded) ?? [];
  const end = stamp.end + (clock?.length ?? 0);
  if (clock === undefined || end > limit) return stamp;
  return { ...stamp, end, value: `${stamp.value}T${two(Number(hour))}:${minute}${second ? `:${second}` : ''}` };
}

function withHour(folded: string, stamp: Stamp, span: Span): Stamp {
  HOUR.lastIndex = stamp.end;
  const [hour, digits = ''] = HOUR.exec(folded) ?? [];
  if (hour === undefined || stamp.value.includes('T') || !isBlank(folded, span.start, stamp.start)) return stamp;
  const end = stamp.end + hour.length;
  return isBlank(folded, end, span.end) ? { ...stamp, end, value: `${stamp.value}T${two(Number(digits))}:00` } : stamp;
}

const isBlank = (folded: string, from: number, to: number): boolean => !/[^\s()]/u.test(folded.slice(from, to));

type Day = Omit<Stamp, 'dayEnd'>;

/** 二〇二二年三月二十二日. */
function dayInCharacters(words: string): Day | undefined {
  const match = IN_CHARACTERS.exec(words);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  const digits = year
    .replace(/[〇零○O]/gu, '0')
    .replace(/[一二三四五六七八九]/gu, (one) => String('一二三四五六七八九'.indexOf(one) + 1));
  return dayOf(match, Number(digits), dateNumeralAt(month, 0)?.value, dateNumeralAt(day, 0)?.value);
}

/** 111年3月22日, 110-09-30, as Taiwan's offices write it. */
function dayOfRepublic(match: RegExpExecArray | null): Day | undefined {
  if (!match) return undefined;
  const [year, month, day] = [match[1], match[2] ?? match[5], match[3] ?? match[6]].map(Number);
  return dayOf(match, (year ?? 0) + REPUBLIC_BEGAN, month, day);
}

function dayOf(match: RegExpExecArray, year: number, month = 0, day = 0): Day | undefined {
  const value = year >= 1900 && year < 2100 ? isoDay(year, month, day) : undefined;
  return value === undefined ? undefined : { start: match.index, end: match.index + match[0].length, value };
}
