import table from '../../tables/words/conversionNames.tsv';
import { charSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';

const list = (name: string): ReturnType<typeof charSet> => charSet(linesOfList(table, name)[0]?.[0] ?? '');
const sounding = list('sounding');
const transliterating = list('transliteration');

/** How far to either side a foreign name is looked at. */
const REACH = 4;

/** Is the character at `at` a sound of a foreign name, which no phrase holds: 格雷戈里, 范·多昆, 忽里台? */
export function isSounding(folded: string, at: number, borders: Uint8Array): boolean {
  if (!sounding(folded, at)) return false;
  const before = reach(folded, at, -1, borders);
  const after = reach(folded, at, 1, borders);
  if (folded.charAt(at - 1 - before) === '·' || folded.charAt(at + 1 + after) === '·') return true;
  return before >= 2 || (before === 1 && after >= 1) || (after >= 2 && !isHanBefore(folded, at));
}

/** May a foreign name begin at `at`: do two more of its sounds stand behind, each by itself, for no word holds them? */
export const beginsSounds = (folded: string, at: number, borders: Uint8Array): boolean =>
  sounding(folded, at) &&
  [1, 2].every(
    (more) => transliterating(folded, at + more) && borders[at + more] === 1 && borders[at + more + 1] === 1,
  );

const isHanBefore = (folded: string, at: number): boolean => /[\u3400-\u9fff]/.test(folded.charAt(at - 1));

/** How many characters of foreign names stand in a row, without half a word at the end: not 林 of 树林. */
function reach(folded: string, from: number, step: 1 | -1, borders: Uint8Array): number {
  let count = 0;
  let whole = 0;
  while (count < REACH && transliterating(folded, from + (count + 1) * step)) {
    count++;
    const edge = step === 1 ? from + count + 1 : from - count;
    if (borders[edge] === 1) whole = count;
  }
  return whole;
}
