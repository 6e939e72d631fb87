import dateContext from '../../tables/words/dateContext.tsv';
import { wordList } from '../match/wordList';
import type { Findings } from '../article/finder';
import type { DateSource } from '../article/model';
import type { Span } from '../text/span';
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

const agency = wordList(dateContext, 'dateline-end');

/** The date at the head of a report, 5月20日 of 新华社贵阳5月20日电, among the dates of a folded text. */
export function datelineAmong<D extends Span>(folded: string, dates: readonly D[]): D | undefined {
  const date = dates.find(({ end }) => agency.at(folded, folded[end] === ' ' ? end + 1 : end) > 0);
  if (!date) return undefined;
  const lineStart = folded.lastIndexOf('\n', date.start - 1) + 1;
  return date.start - lineStart <= DATELINE_REACH ? date : undefined;
}

/** What the dateline's date says; undefined where there is none, or it is no day. */
export function datelineIn(folded: string, raws: readonly RawDate[]): Parts | undefined {
  const meaning = datelineAmong(folded, raws)?.meaning;
  if (meaning?.kind !== 'parts' || meaning.from.month === undefined || meaning.from.day === undefined) return undefined;
  return meaning.from;
}
