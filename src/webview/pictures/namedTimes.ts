/** What is asked of a scale of times. */
interface TimeScale {
  ticks(count: number): Date[];
}

const DAY = 86_400_000;
/** From one tick to the next; the shortest month and the shortest year, with some room for clocks. */
const [ALMOST_A_MONTH, ALMOST_A_YEAR] = [27 * DAY, 360 * DAY];

/**
 * Some times of a scale, each with a name as exact as they are near one another: a tick between the beginnings of two months
 * names its day, since a month's name there would say that the month begins.
 * @param count about how many
 */
export function namedTimes(scale: TimeScale, count: number, locale: string): { time: Date; name: string }[] {
  const ticks = scale.ticks(count);
  const form = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', ...finer(ticks) });
  const named = ticks.map((time) => ({ time, name: form.format(time) }));
  return named.filter(({ name }, at) => name !== named[at - 1]?.name);
}

function finer([first, second]: readonly Date[]): Intl.DateTimeFormatOptions {
  const step = first && second ? second.getTime() - first.getTime() : 0;
  if (step >= ALMOST_A_YEAR) return {};
  return step >= ALMOST_A_MONTH ? { month: 'short' } : { month: 'short', day: 'numeric' };
}
