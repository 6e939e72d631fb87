import { charSet } from '../text/charSet';
import type { Findings } from '../article/finder';
import type { DateSource } from '../article/model';
import type { Day } from './calendar';
import { dayNumber, parseDay } from './calendar';
import type { Parts, RawDate } from './rawDate';

/** When the article was written, as far as its own header, URL or dateline says. */
export interface Writing {
  readonly day: Day;
  readonly source: DateSource;
}

/** The day of publication, from the header or footer or from the article's URL. */
export function publicationOf({ credits, outside }: Findings): Writing | undefined {
  const all = [...credits, ...outside.credits];
  const published = all.find(({ role }) => role === 'published');
  const day = published && parseDay(published.value);
  if (!day) return undefined;
  const url = all.find(({ role }) => role === 'url');
  const inUrl = url !== undefined && published.start >= url.start && published.end <= url.end;
  return { day, source: inUrl ? 'url' : 'publication' };
}

/** How far behind publication a month and day may lie before it must be the year before's. */
const FARTHEST_AHEAD = 200;

/** The year of a month and day in an article of that day: its own, unless that would be far ahead. */
export function yearNear(day: Day, month: number, dayOfMonth: number): number {
  const ahead = dayNumber({ year: day.year, month, day: dayOfMonth }) - dayNumber(day);
  return ahead > FARTHEST_AHEAD ? day.year - 1 : ahead < -330 ? day.year + 1 : day.year;
}

/** A dateline stands in the first line that has a date, and 电, 讯 or 消息 follows it. */
const DATELINE_REACH = 40;

const AGENCY = /^ ?(?:电|讯|消息|综合报道)/u;
const mayBeAgency = charSet(' 电讯消综');

/** The dateline's date: 新华社贵阳5月20日电. */
export function datelineIn(folded: string, raws: readonly RawDate[]): Parts | undefined {
  const raw = raws.find(({ end }) => mayBeAgency(folded, end) && AGENCY.test(folded.slice(end, end + 5)));
  if (raw?.meaning.kind !== 'parts' || raw.meaning.from.month === undefined || raw.meaning.from.day === undefined)
    return undefined;
  const lineStart = folded.lastIndexOf('\n', raw.start - 1) + 1;
  return raw.start - lineStart <= DATELINE_REACH ? raw.meaning.from : undefined;
}
