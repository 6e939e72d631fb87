import { isArabic } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import { digitsEnd } from './digitForms';

/** Digits of a whole number of kilometres. */
const LONGEST_MILEAGE = 6;

/** The end of what says how far along a road: K1207+300, 13KM+300M, 3K+200, 1891KM处; 0 where it is none. */
export function mileageEnd(folded: string, at: number): number {
  const end = digitsEnd(folded, at);
  if (folded[at - 1] === '+' && isMilestone(folded, at - 1)) return end;
  const stop = folded.startsWith('KM', end) ? end + 2 : folded.startsWith('K+', end) ? end + 1 : 0;
  if (stop === 0 || isLatin(folded.charCodeAt(stop))) return 0;
  if (folded[stop] === '+' && isArabic(folded.charCodeAt(stop + 1))) {
    const metres = digitsEnd(folded, stop + 1);
    return (folded.charCodeAt(metres) | 0x20) === 0x6d ? metres + 1 : metres;
  }
  return folded[stop] === '处' || folded.startsWith('路段', stop) ? stop : 0;
}

/** The K1207 of K1207+300: so far along a road, and so many metres more. */
function isMilestone(folded: string, plus: number): boolean {
  let start = plus;
  while (isArabic(folded.charCodeAt(start - 1)) && plus - start < LONGEST_MILEAGE) start--;
  return start < plus && folded[start - 1] === 'K';
}
