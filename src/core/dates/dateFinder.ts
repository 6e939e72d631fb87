import dateContext from '../../tables/words/dateContext.tsv';
import { wordList } from '../match/wordList';
import type { Find } from '../article/finder';
import type { Credit, DateMention } from '../article/model';
import { mentionOf, overlapsAny } from '../text/span';
import { AnchorScan } from '../match/anchorScan';
import { createCalendar } from './calendar';
import { contextOf } from './yearContext';
import { parseDateWords } from './dateWords';
import { parseEvents } from './events';
import type { RawDate } from './rawDate';
import { parseReigns } from './reigns';
import { DateResolver } from './resolve';
import { stampInUrl } from './stamp';
import { datelineAmong } from './writingDay';
import { dateBeginnings, scanDates } from './dateScan';
import type { DateSigns } from './dateScan';

/** The tables of time: see each file's first lines. */
export interface DateTables {
  readonly calendar: string;
  readonly festivals: string;
  readonly dateWords: string;
  readonly datedEvents: string;
  readonly reigns: string;
}

const ofTaiwan = wordList(dateContext, 'taiwan');

/** Does the text speak of Taiwan anywhere? */
function speaksOfTaiwan(folded: string): boolean {
  for (let at = 0; at < folded.length; at++) if (ofTaiwan.at(folded, at) > 0) return true;
  return false;
}

/** 民国114年, 114年度: a year that can be no other's in a text of Taiwan. */
const namesItsYear = /民国 ?[\d一二三四五六七八九十]|(?<![\d.])1[01]\d(?:年|学年)(?!来|的历史|历史)/u;

/** 發布日期:98-05-20: is the day of publication one of a year of the Republic? */
const isStampedThere = (folded: string, credits: readonly Credit[]): boolean =>
  credits.some(({ role, start, end }) => role === 'published' && /^\d{2,3}\D/u.test(folded.slice(start, end)));

/** Finds every date and gives it its year, from the article itself and never from today. Needs the credits. */
export function createDateFinder(tables: DateTables, scan = new AnchorScan()): Find {
  const calendar = createCalendar(tables.calendar, tables.festivals);
  const words = parseDateWords(tables.dateWords, tables.festivals);
  const events = parseEvents(tables.datedEvents);
  const reigns = parseReigns(tables.reigns);
  const beginnings = dateBeginnings(words);
  const signs: DateSigns = { words, beginnings, anchors: scan.of({ alone: beginnings }) };
  return (reading, found) => {
    const { text, folded } = reading;
    let taiwan: boolean | undefined;
    const isTaiwan = (): boolean => (taiwan ??= isStampedThere(folded, found.credits) || speaksOfTaiwan(folded));
    let republic: boolean | undefined;
    const countsByIt = (): boolean =>
      isTaiwan() && (republic ??= isStampedThere(folded, found.credits) || namesItsYear.test(folded));
    const raws = scanDates(folded, signs, { isTaiwan, countsByIt, reigns });
    const resolver = new DateResolver(folded, contextOf(reading, found, raws, calendar, events));
    const dateline = datelineAmong(folded, raws);
    const stamps = found.credits.filter(({ role }) => role === 'published');
    const dates = raws.map((raw): DateMention => {
      const { start, end } = raw;
      const { value, grain, resolvedFrom, from } = resolver.resolve(raw);
      const by = resolvedFrom === 'neighbour' ? from : resolvedFrom === 'dateline' ? dateline : undefined;
      const lender = by && by.start !== start ? { from: mentionOf(text, by) } : {};
      const date = { start, end, text: text.slice(start, end), value, grain, resolvedFrom, ...lender };
      return stamped(date, raw, stamps, text);
    });
    const inUrl = urlDates(found.credits);
    return {
      dates: inUrl.length === 0 ? dates : withUrlDates(dates, inUrl),
      outside: { ...found.outside, dates: urlDates(found.outside.credits) },
    };
  };
}

/** A day that the text's own scan met inside the address is told by the address. */
const withUrlDates = (dates: readonly DateMention[], inUrl: readonly DateMention[]): DateMention[] =>
  [...dates.filter((date) => !overlapsAny(inUrl, date)), ...inUrl].sort((a, b) => a.start - b.start);

/** The day in the article's own URL, /2022/03/22/, which may be all that states its year. */
function urlDates(credits: readonly Credit[]): DateMention[] {
  const url = credits.find(({ role }) => role === 'url');
  const stamp = url && stampInUrl(url.value);
  if (!stamp) return [];
  const span = { start: url.start + stamp.start, end: url.start + stamp.end };
  const text = url.value.slice(stamp.start, stamp.end);
  return [{ ...span, text, value: stamp.value, grain: 'day', resolvedFrom: 'explicit' }];
}

/** The header’s time stamp is one mention with its clock time. */
function stamped(date: DateMention, raw: RawDate, stamps: readonly Credit[], text: string): DateMention {
  const stamp = stamps.find(({ start }) => start === date.start);
  if (!stamp || stamp.end < date.end || raw.meaning.kind !== 'parts') return date;
  const grain = stamp.value.includes('T') ? 'datetime' : date.grain;
  return { ...date, end: stamp.end, text: text.slice(date.start, stamp.end), value: stamp.value, grain };
}
