import { isoDay, two } from './stamp';

/** A day of the Gregorian calendar. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const MS_A_DAY = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day) / MS_A_DAY;
}

export function dayFromNumber(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

export function addDays(day: Day, offset: number): Day {
  return dayFromNumber(dayNumber(day) + offset);
}

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function isoOf({ year, month, day }: Day): string {
  return isoDay(year, month, day) ?? `${year}-${two(month)}`;
}

export function parseDay(iso: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(iso) ?? [];
  return year ? { year: Number(year), month: Number(month), day: Number(day) } : undefined;
}

/** The Chinese calendar from 1900 to 2100. */
export interface Calendar {
  /** The Gregorian day of a lunar day; `year` is the Gregorian year in which that lunar year begins. */
  lunarDay(year: number, month: number, day: number): Day | undefined;
  /** The day of a festival or a solar term in a Gregorian year. */
  festival(name: string, year: number): Day | undefined;
}

interface CalendarYear {
  readonly months: ReadonlyMap<number, number>;
  readonly terms: ReadonlyMap<string, Day>;
}

/**
 * @param calendar generated: `year<tab>lunar month=first day …<tab>term=day …`
 * @param festivals `name<tab>lunar|solar<tab>month<tab>day` (day 0: the last of the month before)
 */
export function createCalendar(calendar: string, festivals: string): Calendar {
  const years = new CalendarYears(calendar);
  const feasts = new Map(
    rows(festivals).map(([name = '', kind, month, day]) => [name, { kind, month: Number(month), day: Number(day) }]),
  );
  const lunarDay: Calendar['lunarDay'] = (year, month, day) => {
    const first = years.of(year)?.months.get(month);
    return first === undefined ? undefined : dayFromNumber(first + day - 1);
  };
  return {
    lunarDay,
    festival(name, year) {
      const feast = feasts.get(name);
      if (!feast) return years.of(year)?.terms.get(name);
      if (feast.kind === 'solar') return { year, month: feast.month, day: feast.day };
      return [lunarDay(year, feast.month, feast.day), lunarDay(year - 1, feast.month, feast.day)].find(
        (day) => day?.year === year,
      );
    },
  };
}

/** The table's years, each read when it is first asked for: an article needs two or three of two hundred. */
class CalendarYears {
  private readonly read = new Map<number, CalendarYear | undefined>();

  constructor(private readonly table: string) {}

  of(year: number): CalendarYear | undefined {
    if (!this.read.has(year)) this.read.set(year, this.parse(year));
    return this.read.get(year);
  }

  private parse(year: number): CalendarYear | undefined {
    const start = this.table.indexOf(`\n${year}\t`) + 1;
    if (start === 0) return undefined;
    const end = this.table.indexOf('\n', start);
    const [, months, terms] = this.table.slice(start, end < 0 ? this.table.length : end).split('\t');
    return parseYear(months, terms);
  }
}

function rows(table: string): string[][] {
  return table
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

function parseYear(months = '', terms = ''): CalendarYear {
  const entries = (list: string): [string, Day][] =>
    list.split(' ').flatMap((entry) => {
      const [name = '', iso = ''] = entry.split('=');
      const day = parseDay(iso);
      return day ? [[name, day]] : [];
    });
  return {
    months: new Map(entries(months).map(([month, day]) => [Number(month), dayNumber(day)])),
    terms: new Map(entries(terms)),
  };
}
