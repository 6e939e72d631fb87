import { beginsWord } from './beginningWords';
import { maskedStop } from './maskedNames';
import { nameCharacters } from './nameCharacters';
import { isHanAt, isWholeName, rushes } from './nameEnds';
import { writtenSurname } from './namePage';
import type { NamePage } from './namePage';
import { isNeverLast, isOrdinary, isSeldomWord, says } from './nameShape';

const neverGiven = nameCharacters('neverGiven');
const ACCORDING_TO = '据'.charCodeAt(0);
/** Does 据 stand there, behind which what begins inside a word may be a name all the same? */
export const isAccordingTo = (folded: string, at: number): boolean => folded.charCodeAt(at) === ACCORDING_TO;

const MASK = '某'.charCodeAt(0);

/** How long the name is that may begin here; 0 where ordinary words stand here. */
export function nameAt(page: NamePage, at: number, end: number): number {
  if (page.words.borders[at] === 0 && !isAccordingTo(page.folded, at - 1)) return 0;
  const length = nameLength(page, at, end);
  // Phrases are asked for last: that looks far and wide in memory.
  if (length === 0 || beginsWord(page, at)) return 0;
  if (isFramed(page, at, length) || !isOrdinary(page, at, at + length)) return length;
  const isShorter = length === 3 && isWholeName(page, at + 2, end) && !isOrdinary(page, at, at + 2);
  return isShorter ? 2 : 0;
}

/** 据于永新介绍: what stands in this frame is a person, however ordinary its words are. */
export function isFramed({ folded }: NamePage, at: number, length: number): boolean {
  return isAccordingTo(folded, at - 1) && says.at(folded, at + length) > 0;
}

/** How long the name is that begins at `at`: its surname, and one or two characters as what follows allows; 0: none. */
function nameLength(page: NamePage, at: number, end: number): number {
  const { folded } = page;
  const surname = writtenSurname(page, at);
  if (surname === 0 || neverGiven(folded, at + surname)) return 0;
  const given = at + surname;
  if (folded.charCodeAt(given) === MASK) return maskedStop(folded, given, end) - at;
  for (const count of [2, 1])
    if (isGiven(folded, given, count, end) && stops(page, at, given, count, end)) return surname + count;
  return 0;
}

/** May the characters be a given name? */
function isGiven(folded: string, given: number, count: number, end: number): boolean {
  const last = given + count - 1;
  if (last >= end || !isHanAt(folded, given) || isNeverLast(folded, last)) return false;
  return count === 1 || (isHanAt(folded, last) && !rushes(folded, last));
}

/** Does a name of so many given characters end where a name may end? */
function stops(page: NamePage, at: number, given: number, count: number, end: number): boolean {
  const { folded, words } = page;
  const stop = given + count;
  if (isWholeName(page, stop, end) || rushes(folded, stop)) return true;
  return count === 2 && isSeldomWord(folded, at) && words.borders[stop] === 1;
}
