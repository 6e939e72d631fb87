import given from '../../tables/words/givenCharacters.tsv';
import { linesOfList } from '../match/wordList';
import { isNeverLast, isCountingSign, isSeldomWord } from './nameShape';
import type { LikeliestWords, WordPath } from '../words/wordPath';

/** By character: its bits in one list of the table. */
function bitsOf(list: string, unknown: number): Uint8Array {
  const bits = new Uint8Array(0x10000).fill(unknown);
  for (const [number = '', characters = ''] of linesOfList(given, list)) {
    for (let i = 0; i < characters.length; i++) bits[characters.charCodeAt(i)] = Number(number);
  }
  return bits;
}

/** Of a character that no name of the table has. */
const UNKNOWN = 16;
const surnames = bitsOf('surname', UNKNOWN);
const first = bitsOf('first', UNKNOWN);
const second = bitsOf('second', UNKNOWN);
const only = bitsOf('only', UNKNOWN);
/** Names of two characters are rarer than those of three. */
const SHORT = 2;

/** How rare a name of a surname of one character is among names, in bits. */
function nameBits(folded: string, start: number, end: number): number {
  const surname = surnames[folded.charCodeAt(start)] ?? UNKNOWN;
  const one = folded.charCodeAt(start + 1);
  if (end - start === 2) return surname + (only[one] ?? UNKNOWN) + SHORT;
  return surname + (first[one] ?? UNKNOWN) + (second[folded.charCodeAt(start + 2)] ?? UNKNOWN);
}

/** How far behind a name its clause is read. */
const REACH = 12;

/**
 * By how many bits the words of a text are rarer than the same text with a name from `start` to `end`: above 0, the name
 * is likelier than the words, had they equal chances.
 */
export function nameOdds(path: WordPath, folded: string, words: LikeliestWords, start: number, end: number): number {
  const { borders, costs } = words;
  const tail = path.of(folded.slice(end, end + REACH));
  let behind = 0;
  while (behind < tail.borders.length - 1 && (borders[end + behind] !== 1 || tail.borders[behind] !== 1)) behind++;
  const withName = (costs[start] ?? 0) + nameBits(folded, start, end) + (tail.costs[behind] ?? 0);
  return (costs[end + behind] ?? 0) - withName;
}

/** What tells that a name stands here, beside its characters. */
export type Witness = 'credit' | 'title' | 'list' | 'clause' | 'none';

/** By how many bits the name has to be likelier; a surname that is oftener a word (于) needs a title, a list or the beginning of a clause. */
const LEAST: Record<Witness, number> = { credit: -10, title: 0, list: 3, clause: 6, none: 8 };
const LEAST_OF_WORD: Record<Witness, number> = { credit: -10, title: 5, list: 3, clause: 4, none: Infinity };

/** May anything be a name here, by this witness? Never behind 于 without one. */
export const mayTell = (folded: string, at: number, witness: Witness): boolean =>
  leastOdds(folded, at, witness) < Infinity;

const leastOdds = (folded: string, at: number, witness: Witness): number =>
  (isSeldomWord(folded, at) ? LEAST : LEAST_OF_WORD)[witness];

/** How long the name of one or two given characters is that most likely begins here; 0 where words are likelier. */
export function likelyName(
  path: WordPath,
  folded: string,
  words: LikeliestWords,
  at: number,
  witness: Witness,
): number {
  if (isCountingSign(folded, at - 1) || isCountingSign(folded, at + 1) || DIGIT.test(folded.charAt(at - 1))) return 0;
  let most = leastOdds(folded, at, witness);
  let likeliest = 0;
  for (const length of [3, 2]) {
    if (!HAN_ROW.test(folded.slice(at, at + length)) || isNeverLast(folded, at + length - 1)) continue;
    const odds = nameOdds(path, folded, words, at, at + length);
    if (odds <= most) continue;
    most = odds;
    likeliest = length;
  }
  return likeliest;
}

const HAN_ROW = /^[\u3400-\u9fff]{2,3}$/;
const DIGIT = /[0-9]/;
