/** Values of dates as statements need them: days, months, years and periods in ISO 8601. */

/** A date's value without its time of day; a time alone (T09:00) is none. */
export function dayOf(value: string | null): string | null {
  if (value === null || value.startsWith('T')) return null;
  return value.replace(/T[\d:]+/gu, '');
}

export const isDay = (value: string): boolean => /^(?:\d{4}|-)-\d{2}-\d{2}$/u.test(value);

/** The year of a value, null where it has none. */
export const yearOf = (value: string | null): string | null => (value && /^\d{4}/u.exec(value)?.[0]) ?? null;

/** The same day of a year, whether or not both say the year. */
export const isSameDay = (a: string, b: string): boolean => isDay(a) && isDay(b) && a.slice(-5) === b.slice(-5);

/** A day so many days later; null where the year is not known and the month could end. */
export function daysLater(day: string, days: number): string | null {
  if (!isDay(day)) return null;
  if (days === 0) return day;
  const [month = 0, date = 0] = day.slice(-5).split('-').map(Number);
  const hasYear = yearOf(day) !== null;
  const later = new Date(Date.UTC(hasYear ? Number(day.slice(0, 4)) : 2001, month - 1, date + days));
  const iso = later.toISOString().slice(0, 10);
  if (hasYear) return iso;
  return month === 2 || month === 3 ? null : `-${iso.slice(4)}`;
}

/** Until now: `2020-01-26/..`; of a period, from its beginning on (2018年第四季度以来). */
export const openFrom = (value: string): string => `${value.split('/', 1)[0] ?? value}/..`;

/** A day, or several in a row. */
export const beginsWithDay = (value: string): boolean => isDay(value.split('/', 1)[0] ?? '');

/** From one day to another. */
export const isPeriodOfDays = (value: string): boolean =>
  value.split('/').length === 2 && value.split('/').every(isDay);

/** The year of a day, a year, or a period within one. */
export function onlyYear(value: string): string | null {
  const year = yearOf(value);
  const slash = value.indexOf('/');
  return slash < 0 || yearOf(value.slice(slash + 1)) === year ? year : null;
}
