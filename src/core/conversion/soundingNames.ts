import table from '../../tables/words/conversionNames.tsv';
import { charSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';

const list = (name: string): ReturnType<typeof charSet> => charSet(linesOfList(table, name)[0]?.[0] ?? '');
const sounding = list('sounding');
const transliterating = list('transliteration');

/** How far to either side a foreign name is looked at. */
const REACH = 4;

/**
 * Is the character at `at` a sound of a foreign name, which no word holds: 格雷戈里, 范·多昆, 忽里台? Or does it measure
 * what a figure counts: 5里?
 */
export function isSounding(folded: string, at: number, borders: Uint8Array): boolean {
  if (!sounding(folded, at) || borders[at] !== 1 || borders[at + 1] !== 1) return false;
  const before = reach(folded, at - 1, -1);
  const after = reach(folded, at + 1, 1);
  if (folded.charAt(at - 1 - before) === '·' || folded.charAt(at + 1 + after) === '·') return true;
  if (/[0-9]/.test(folded.charAt(at - 1))) return folded.charAt(at) === '里';
  return before >= 2 || (before === 1 && after >= 1) || (after >= 2 && !isHanBefore(folded, at));
}

const isHanBefore = (folded: string, at: number): boolean => /[\u3400-\u9fff]/.test(folded.charAt(at - 1));

/** How many characters of foreign names stand in a row. */
function reach(folded: string, from: number, step: 1 | -1): number {
  let count = 0;
  while (count < REACH && transliterating(folded, from + count * step)) count++;
  return count;
}
