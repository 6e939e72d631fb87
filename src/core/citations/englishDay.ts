const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** The parts of a day as English styles write them: `2022-03-20` as 2022, March, 20. */
export function englishDay(iso: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? '' : MONTH.format(Date.UTC(2000, Number(month) - 1, 1));
  return { year, month: name, day: day === undefined ? '' : String(Number(day)) };
}
