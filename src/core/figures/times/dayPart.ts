import { charSet } from '../../match/charSet';

/** The part of the day that a written hour belongs to, and where its word begins (the hour's own offset if outside it). */
export interface DayPart {
  readonly start: number;
  readonly part: 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';
}

const parts: Readonly<Record<string, DayPart['part']>> = {
  凌晨: 'morning',
  清晨: 'morning',
  早晨: 'morning',
  早上: 'morning',
  上午: 'morning',
  早间: 'morning',
  早: 'morning',
  中午: 'noon',
  正午: 'noon',
  下午: 'afternoon',
  午后: 'afternoon',
  傍晚: 'afternoon',
  晚上: 'evening',
  晚间: 'evening',
  夜间: 'evening',
  入夜: 'evening',
  晚: 'evening',
  夜里: 'night',
  深夜: 'night',
  午夜: 'night',
  半夜: 'night',
  夜: 'night',
};

const ofDays = charSet('今昨明当每前次翌该后');
const endsPart = charSet('晨上午间早后晚夜里');

/** The part of the day named directly before `at`; 当晚, 昨早 name a day as well, so that the figure does not hold them. */
export function dayPartBefore(folded: string, at: number): DayPart | undefined {
  if (!endsPart(folded, at - 1)) return undefined;
  const two = at > 1 ? parts[folded.slice(at - 2, at)] : undefined;
  if (two) return { start: at - 2, part: two };
  const one = parts[folded.charAt(at - 1)];
  return one && { start: ofDays(folded, at - 2) ? at : at - 1, part: one };
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
