import table from '../../../tables/words/figureTimes.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { isArabic, isBasicHan, isSpace } from '../../numerals/numeralRoles';
import type { Clock } from './clock';

/** 以2:09:10的成绩夺冠: how long a race took, which no clock says. */
export function isRaceResult(folded: string, { end, seconds }: Clock): boolean {
  return seconds && result.at(folded, end) > 0;
}

const result = wordList(table, 'result');
const endsStamp = charSet('\n\r|]');

/** A header's time stamp (2022-03-22 15:52, 2021年11月02日11:44 | 来源), not a time that the text speaks of. */
export function isTimestamp(folded: string, clock: Clock): boolean {
  const { start, end, seconds, value } = clock;
  if (isLineOfTime(folded, clock)) return true;
  if (folded[end - 3] !== ':' || typeof value !== 'number') return false;
  let before = start - 1;
  while (isSpace(folded.charCodeAt(before))) before--;
  const isDated = isArabic(folded.charCodeAt(before)) || folded[before] === '日' || folded[before] === 'T';
  if (!isDated) return seconds && !isTold(folded, start, end);
  if (seconds || end >= folded.length || endsStamp(folded, end)) return true;
  return isSpace(folded.charCodeAt(end)) || folded.startsWith('来源', end);
}

const zones = wordList(table, 'zone-of-time');

/** 香港時間18時30分, on a line of its own: when the notice was given out. */
function isLineOfTime(folded: string, { start, end }: Clock): boolean {
  const zone = zones.before(folded, start);
  if (zone < 0 || (end < folded.length && !endsStamp(folded, end))) return false;
  let before = zone;
  while (folded[before - 1] === ' ') before--;
  return before === 0 || endsStamp(folded, before - 1);
}

/** 于06:12:30升空; 06:12:30,卫星升空: a sentence tells it. */
function isTold(folded: string, start: number, end: number): boolean {
  if (isBasicHan(folded.charCodeAt(start - 1)) || isBasicHan(folded.charCodeAt(end))) return true;
  return folded[end] === ',' && isBasicHan(folded.charCodeAt(end + 1));
}
