/** From and to, each a day, a month or a year in ISO 8601; both ends count. */
export interface TimeTyped {
  readonly from?: string;
  readonly to?: string;
}

const DAY = String.raw`\d{4}(?:-\d{1,2}(?:-\d{1,2})?)?`;
const RANGE = new RegExp(String.raw`^(${DAY})?\s*(\.\.|…|~|～|—|–|至|到)?\s*(${DAY})?$`, 'u');

/**
 * What a reader types for a time: 2020, 2020-03, 2020-03-05, 2020..2021-06, 2020.., ..2021; also 2020年3月 and 2020/3.
 * Undefined for anything else, a month 13 for instance.
 */
export function timeTyped(text: string): TimeTyped | undefined {
  const plain = text
    .trim()
    .replace(/(\d)\s*[年月/.](?=\d)/gu, '$1-')
    .replace(/(\d)[年月日]/gu, '$1');
  const [, first, joined, last] = RANGE.exec(plain) ?? [];
  if (first === undefined && last === undefined) return undefined;
  if (joined === undefined && last !== undefined) return undefined;
  const [from, to] = [first, joined === undefined ? first : last].map((day) => day && padded(day));
  if ([from, to].some((day) => day !== undefined && !exists(day)) || (from && to && isBefore(to, from)))
    return undefined;
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const padded = (day: string): string =>
  day
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');

const exists = (day: string): boolean => {
  const whole = `${day}${'-01'.repeat(3 - day.split('-').length)}`;
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
};

/** As far as both say. */
const isBefore = (a: string, b: string): boolean => {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
};
