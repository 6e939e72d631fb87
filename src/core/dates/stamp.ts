import type { Span } from '../text/span';

/** A day written with its year in digits, and the clock time that stands right behind it. Offsets as in the given text. */
export interface Stamp extends Span {
  /** `2022-03-22`, or `2022-03-22T15:52:28` with a clock time. */
  readonly value: string;
  /** Where the day ends and the clock time, if any, has not begun. */
  readonly dayEnd: number;
}

const DAY =
  /(?<!\d)(?<!\d[-./])((?:19|20)\d\d)(?:(?: ?年 ?| {1,2})(\d\d?) ?月 ?(\d\d?) ?日|([-/.])(\d\d?)\4(\d\d?)(?![-./]?\d)| {1,2}(\d\d?)\/ ?(\d\d?)(?!\d))/uy;
const CLOCK = /[T ]{0,4}([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?!\d)/uy;

/** The first full date in digits in `folded` between the offsets; for short stretches such as a line of credits. */
export function firstStamp(folded: string, { start, end }: Span): Stamp | undefined {
  for (let at = start; at + 1 < end; at++) {
    const stamp = beginsYear(folded, at) ? stampAt(folded, at) : undefined;
    if (stamp && stamp.dayEnd <= end) return stamp;
  }
  return undefined;
}

/** 19 or 20, as every stamp begins. */
function beginsYear(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return code === 50 ? folded.charCodeAt(at + 1) === 48 : code === 49 && folded.charCodeAt(at + 1) === 57;
}

function stampAt(folded: string, start: number): Stamp | undefined {
  DAY.lastIndex = start;
  const match = DAY.exec(folded);
  if (!match) return undefined;
  const month = match[2] ?? match[5] ?? match[7];
  const day = match[3] ?? match[6] ?? match[8];
  const value = isoDay(Number(match[1]), Number(month), Number(day));
  return value === undefined ? undefined : withClock(folded, { start, dayEnd: DAY.lastIndex, value });
}

function withClock(folded: string, { start, dayEnd, value }: Omit<Stamp, 'end'>): Stamp {
  CLOCK.lastIndex = dayEnd;
  const [text, hour = '', minute = '', second] = CLOCK.exec(folded) ?? [];
  if (text === undefined) return { start, end: dayEnd, dayEnd, value };
  const time = [hour.padStart(2, '0'), minute, ...(second ? [second] : [])].join(':');
  return { start, end: dayEnd + text.length, dayEnd, value: `${value}T${time}` };
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** `2022-03-05`, or undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  if (day < 1 || day > (DAYS[month - 1] ?? 0) || (month === 2 && day === 29 && !isLeap(year))) return undefined;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

export function two(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

const IN_URL = /[/_=t-]((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?=[/_.\-?]|$)/u;

/** The day that a URL's path states, as in `/2022/03/22/`, `/202203/22/` or `t20220322_1.html`. */
export function stampInUrl(url: string): (Span & { value: string }) | undefined {
  const match = IN_URL.exec(url);
  if (!match) return undefined;
  const [text, year, month, day] = match;
  const value = isoDay(Number(year), Number(month), Number(day));
  return value ? { start: match.index + 1, end: match.index + text.length, value } : undefined;
}
