import dateContext from '../../tables/words/dateContext.tsv';
import { wordList } from '../match/wordList';

const anotherMatter = wordList(dateContext, 'another-matter');
const REACH = 6;

/**
 * Does what stands behind a date say that it tells of another matter, a birth or a founding (2018年8月31日前出生,
 * 2010年3月5日成立的公司)? Its year is no other date's then.
 */
export function isOfAnotherMatter(folded: string, end: number): boolean {
  for (let at = end; at < end + REACH && !STOPS.has(folded.charAt(at)); at++)
    if (anotherMatter.at(folded, at) > 0) return true;
  return false;
}

const STOPS = new Set([',', '。', ';', ':', '!', '?', '\n', '']);

/** 生日当天, 开学当天: the day of an event whose date nothing tells. */
const events = wordList(dateContext, 'event-of-day');

/** Is the 当天 at `start` the day of an event that stands right before it, whatever day was named last? */
export function isOfEvent(folded: string, start: number): boolean {
  return events.before(folded, start) >= 0;
}

const LONGEST_QUOTATION = 300;

/** In quoted speech 今天 is the speaker's day, which nothing tells. */
export function isSpoken(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - LONGEST_QUOTATION), start);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return line.lastIndexOf('“') > line.lastIndexOf('”') || line.lastIndexOf('「') > line.lastIndexOf('」');
}
