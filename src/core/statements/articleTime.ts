import type { Findings } from '../article/finder';
import type { DateMention } from '../article/model';
import type { Reading } from '../text/reading';
import { charSet } from '../match/charSet';
import { isHan } from '../text/characters';
import { dayOf, isDay } from './dateValues';

/** When the article was written, as it says itself: a dateline, a stamp at its head, its publication. */
export interface ArticleTime {
  readonly day: string | null;
  /** The dates that say so: they govern no figure by themselves. */
  readonly stamps: readonly DateMention[];
}

const dispatch = charSet('电讯');
/** A dateline stands in the lead: as many characters from the text's begin. */
const HEAD = 600;

export function articleTime({ folded }: Reading, found: Findings): ArticleTime {
  const dateline = found.dates.find(
    (date) => date.start < HEAD && isDay(dayOf(date.value) ?? '') && isDateline(folded, date),
  );
  const stamp = found.dates.find((date) => isHeadStamp(folded, date));
  const published = [...found.credits, ...found.outside.credits].find(({ role }) => role === 'published');
  const day = dayOf(dateline?.value ?? null) ?? dayOf(published?.value ?? null) ?? dayOf(stamp?.value ?? null);
  return { day, stamps: [dateline, stamp].filter((date) => date !== undefined) };
}

/** 新华社贵阳5月20日电, 東南網2月2日訊. */
const isDateline = (folded: string, { end }: DateMention): boolean =>
  dispatch(folded, end) || (folded.charAt(end) === ' ' && dispatch(folded, end + 1));

/** 02.27 毛集实验区:…, date 2025-11-22 警方…, a line that holds a day alone: a day in digits that no sentence holds. */
function isHeadStamp(folded: string, { start, end, value }: DateMention): boolean {
  if (start > HEAD || !isDay(dayOf(value) ?? '') || isHan(folded.charCodeAt(end - 1))) return false;
  const line = folded.lastIndexOf('\n', start - 1) + 1;
  for (let at = line; at < start; at++) if (isHan(folded.charCodeAt(at))) return false;
  return folded.charAt(end).trim() === '' && (line === 0 || clockEnd(folded, end));
}

/** Does the line end behind the day, or behind its time? */
const clockEnd = (folded: string, end: number): boolean => /^[ \d:]*$/u.test(lineFrom(folded, end));

const lineFrom = (folded: string, at: number): string => {
  const end = folded.indexOf('\n', at);
  return folded.slice(at, end < 0 ? folded.length : end).trim();
};
