/** A stretch of time, in milliseconds since 1970; `to` exclusive. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The stretch for which a time holds: the whole of a day, a month or a year; of a period from its first to its last day.
 * Undefined where the year is not known. An open end is the other end's.
 * @param when ISO 8601
 */
export function timeSpan(when: string): TimeSpan | undefined {
  const [first = '', last = first] = when.split('/');
  const from = stretch(first === '..' ? last : first);
  const to = stretch(last === '..' ? first : last);
  return from && to && to.to > from.from ? { from: from.from, to: to.to } : undefined;
}

function stretch(day: string): TimeSpan | undefined {
  const [, year, month, date] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/u.exec(day) ?? [];
  if (year === undefined) return undefined;
  const from = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
  const to =
    month === undefined
      ? Date.UTC(Number(year) + 1, 0)
      : date === undefined
        ? Date.UTC(Number(year), Number(month), 1)
        : from + 86_400_000;
  return { from, to };
}
