import table from '../../../tables/words/figureTimes.tsv';
import { characterList, wordMap } from '../../match/wordList';

/** The part of the day that a written hour belongs to, and where its word begins (the hour's own offset if outside it). */
export interface DayPart {
  readonly start: number;
  readonly part: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
}

const parts = wordMap(table, 'dayPart', ([part]) => part as DayPart['part']);
const ofDay = characterList(table, 'ofDay');

/** The part of the day named directly before `at`; 当晚, 昨早 name a day as well, so that the figure does not hold them. */
export function dayPartBefore(folded: string, at: number): DayPart | undefined {
  const found = parts.before(folded, at);
  if (!found) return undefined;
  const { start, value: part } = found;
  return { start: start === at - 1 && ofDay(folded, start - 1) ? at : start, part };
}

/** From which to which hour as spoken twelve is added. */
const later: Readonly<Record<DayPart['part'], readonly [from: number, to: number]>> = {
  morning: [1, 0],
  noon: [0, 3],
  afternoon: [0, 11],
  evening: [5, 12],
  night: [6, 12],
};

/** The hour of 24 that an hour as spoken means. */
export function onDayClock(hours: number, part: DayPart | undefined): number {
  const [from, to] = later[part?.part ?? 'morning'];
  return hours >= from && hours < to + 1 ? hours + 12 : hours;
}
