import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { DateMention } from '../article/model';
import type { Reading } from '../text/reading';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isHan } from '../text/characters';
import { dayOf, isDay } from './dateValues';

/** When the article was written, as it says itself: a dateline, a stamp at its head, its publication. */
export interface ArticleTime {
  readonly day: string | null;
  /** The dates that say so: they govern no figure by themselves. */
  readonly stamps: readonly DateMention[];
}

const dispatch = charSet('电讯');
const today = wordList(scopeWords, 'today');
const publisher = wordList(scopeWords, 'publisher');
/** A dateline stands in the lead: as many characters from the text's begin. */
const HEAD = 600;

export function articleTime({ folded }: Reading, found: Findings): ArticleTime {
  const dateline = found.dates.find(
    (date) =>
      date.start < HEAD && isDay(dayOf(date.value) ?? '') && (isDateline(folded, date) || isToday(folded, date)),
  );
  const stamp = found.dates.find((date) => isHeadStamp(folded, date));
  const published = [...found.credits, ...found.outside.credits].find(({ role }) => role === 'published');
  const day = dayOf(dateline?.value ?? null) ?? dayOf(published?.value ?? null) ?? dayOf(stamp?.value ?? null);
  return { day, stamps: [dateline, stamp].filter((date) => date !== undefined) };
}

/** 新华社贵阳5月20日电, 東南網2月2日訊. */
const isDateline = (folded: string, { end }: DateMention): boolean =>
  dispatch(folded, end) || (folded.charAt(end) === ' ' && dispatch(folded, end + 1));

/** 今(2023年8月16日)公布, 今天(3月8日): the day on which it is told. */
function isToday(folded: string, { start, end }: DateMention): boolean {
  return folded.charAt(start - 1) === '(' && folded.charAt(end) === ')' && today.before(folded, start - 1) >= 0;
}

/** 02.27 毛集实验区:…, date 2025-11-22 警方…, a line that holds a day alone: a day in digits that no sentence holds. */
function isHeadStamp(folded: string, { start, end, value }: DateMention): boolean {
  if (start > HEAD || !isDay(dayOf(value) ?? '') || isHan(folded.charCodeAt(end - 1))) return false;
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  for (let at = line; at < start; at++) if (isHan(folded.charCodeAt(at))) return false;
  return folded.charAt(end).trim() === '' && (line === 0 || clockEnd(folded, end));
}

/** Does the line end behind the day, behind its time, or behind the paper that printed it (2020-02-19 罗田新闻网)? */
function clockEnd(folded: string, end: number): boolean {
  const rest = lineFrom(folded, end).replace(/^[ \d:]*/u, '');
  return rest === '' || (/^[\u3400-\u9fff]{2,12}$/u.test(rest) && publisher.before(rest, rest.length) >= 0);
}

const lineFrom = (folded: string, at: number): string => {
  const end = folded.indexOf('\n', at);
  return folded.slice(at, end < 0 ? folded.length : end).trim();
};
