import { isArabic, isBasicHan } from '../numerals/numeralRoles';
import type { Lexicon } from './lexicon';

/** The words of a text one after the other, as columns; offsets are the text's. */
export interface WordsOfText {
  readonly starts: readonly number[];
  /** Exclusive. */
  readonly ends: readonly number[];
  /** By word: the number of the sentence that it stands in. */
  readonly sentences: readonly number[];
}

/** The lexicon cuts so many characters at once. */
const CUT = 40;
/** The last characters of a cut, whose words may go on behind it. */
const UNSURE = 8;

/** Marks at which a sentence ends, as folding leaves them, and line ends. */
export const isSentenceEnd = (code: number): boolean =>
  code === 0x3002 || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x0d;

/**
 * Cuts a whole text into words: the likeliest of the lexicon for Chinese characters; letters of any other writing and
 * digits (3.5 is one) as far as they run. Marks and blanks are no words. Linear.
 * @param text folded
 */
export function runningWords(lexicon: Lexicon, text: string): WordsOfText {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  const add = (start: number, end: number): void => {
    starts.push(start);
    ends.push(end);
    sentences.push(sentence);
  };
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    if (isBasicHan(code)) at = cutHan(lexicon, text, at, add);
    else if (isSentenceEnd(code)) {
      sentence++;
      at++;
    } else {
      const end = runEnd(text, at);
      if (end > at) add(at, end);
      at = Math.max(end, at + 1);
    }
  }
  return { starts, ends, sentences };
}

/** The words of the Chinese characters that begin at `start`, as far as they run. @returns where that is */
function cutHan(lexicon: Lexicon, text: string, start: number, add: (start: number, end: number) => void): number {
  let end = start;
  while (end < text.length && isBasicHan(text.charCodeAt(end))) end++;
  for (let from = start; from < end;) {
    const to = Math.min(end, from + CUT);
    const sure = to === end ? end : to - UNSURE;
    for (const token of lexicon.tokens(text, from, to)) {
      if (token.start >= sure) break;
      add(token.start, token.end);
      from = token.end;
    }
  }
  return end;
}

const LETTER = /[\p{L}\p{M}\p{Nd}]/u;

/** The end of the letters or the digits at `start`; `start` itself for a mark, a blank, or half of a pair alone. */
function runEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (isArabic(first)) return digitsEnd(text, start);
  let end = start;
  for (let code = first; end < text.length; code = text.charCodeAt(end)) {
    if (isBasicHan(code) || !(isPlainLetter(code) || isArabic(code) || (code > 0x7f && isLetterAt(text, end)))) break;
    end += code >= 0xd800 && code < 0xdc00 ? 2 : 1;
    // A rare Chinese character is a word of its own, as the lexicon has it.
    if (code >= 0xd800 && code < 0xdc00) break;
  }
  return end;
}

const isPlainLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);

const isLetterAt = (text: string, at: number): boolean => LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

function digitsEnd(text: string, start: number): number {
  let end = start;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const isPoint = code === 0x2e && isArabic(text.charCodeAt(end + 1));
    if (!isArabic(code) && !isPoint && !isPlainLetter(code)) break;
  }
  return end;
}
