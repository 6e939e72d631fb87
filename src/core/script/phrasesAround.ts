import type { Span } from '../text/span';
import type { PhraseForms } from './scriptCharacters';

/** A text to search, and how often its words stand in it. */
export interface Searched {
  readonly text: string;
  readonly folded: string;
  readonly frequency: (word: string) => number;
}

/** A phrase that stands around a character, in its Traditional form. */
export interface Around {
  readonly start: number;
  readonly form: string;
}

/** The longest phrases that hold the character at `at`, all of one length: rivals, where there are several. */
export function longestAround(phrases: PhraseForms, folded: string, at: number, span: Span): Around[] {
  let around: Around[] = [];
  let most = 2;
  for (let start = Math.max(span.start, at - LONGEST + 1); start <= at; start++) {
    const lengths = phrases.lengthsFrom(folded, start);
    const least = Math.max(most, at + 1 - start);
    for (let length = Math.min(longestOf(lengths), span.end - start); length >= least; length--) {
      if ((lengths & (1 << length)) === 0) continue;
      const form = phrases.forms.get(folded.slice(start, start + length));
      if (form === undefined) continue;
      if (form.length > most) around = [];
      most = form.length;
      around.push({ start, form });
      break;
    }
  }
  return around;
}

/** The highest bit; below 0 where none is set. */
const longestOf = (lengths: number): number => 31 - Math.clz32(lengths);

/** No phrase of the table that matters is longer. */
const LONGEST = 8;

/**
 * The one form that the rival words give. Where one of them takes the text for right, it is right (若干|部門). Where they
 * want different forms, the word that the text has oftener decides (防控|干部, not 防|控干|部); no decision, no answer.
 */
export function agreed(
  words: readonly Around[],
  { text, folded, frequency }: Searched,
  at: number,
): string | undefined {
  const [only] = words;
  if (only && words.length === 1) return only.form.charAt(at - only.start);
  const rights = words.map(({ start, form }) => form.charAt(at - start));
  if (rights.includes(text.charAt(at)) || new Set(rights).size === 1) {
    return rights.includes(text.charAt(at)) ? text.charAt(at) : rights[0];
  }
  const counts = words.map(({ start, form }) => frequency(folded.slice(start, start + form.length)));
  const most = Math.max(...counts);
  return counts.filter((count) => count === most).length === 1 ? rights[counts.indexOf(most)] : undefined;
}

/** Each word is counted once, however often it is asked for. */
export function createFrequency(folded: string): (word: string) => number {
  const counts = new Map<string, number>();
  return (word) => {
    const count = counts.get(word) ?? occurrences(folded, word);
    counts.set(word, count);
    return count;
  };
}

/** Up to a hundred: enough to decide, and a bound on a hostile text. */
function occurrences(text: string, word: string): number {
  let count = 0;
  for (let at = text.indexOf(word); at >= 0 && count < 100; at = text.indexOf(word, at + 1)) count++;
  return count;
}
