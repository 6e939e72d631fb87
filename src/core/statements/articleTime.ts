import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { DateMention } from '../article/model';
import type { Reading } from '../text/reading';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { standsAtHead } from '../words/headStamps';
import { dayOf, isDay } from './dateValues';

/** When the article was written, as it says itself: a dateline, a stamp at its head, its publication. */
export interface ArticleTime {
  readonly day: string | null;
  /** The dates that say so: they govern no figure by themselves. */
  readonly stamps: readonly DateMention[];
}

const dispatch = charSet('电讯');
const today = wordList(scopeWords, 'today');
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

/** A day that stands at the head of the text or alone in its line. */
const isHeadStamp = (folded: string, date: DateMention): boolean =>
  isDay(dayOf(date.value) ?? '') && standsAtHead(folded, date);
