import { charSet } from './charSet';
import type { CharSet } from './charSet';
import { WordTrie } from './wordTrie';

/** Words of the language that a rule asks for. The first characters are derived, so a look-up that fails is one bit. */
export interface WordList {
  /** The end of the longest word that begins at this offset of a folded text; 0 where none begins. */
  at(folded: string, offset: number): number;
  /** The start of the longest word that ends at this offset (exclusive) of a folded text; -1 where none ends. */
  before(folded: string, offset: number): number;
  /** Is this word, as a whole, in the list? */
  has(word: string): boolean;
}

/** Words with a value each. */
export interface WordMap<Value> {
  /** The longest word that begins at this offset of a folded text, and the offset behind it. */
  at(folded: string, offset: number): { readonly value: Value; readonly end: number } | undefined;
  /** The longest word that ends at this offset of a folded text, and where it starts. */
  before(folded: string, offset: number): { readonly value: Value; readonly start: number } | undefined;
}

/**
 * The lines of one list of a table: `list<tab>word<tab>value…`; `#` begins a comment line, which names the source.
 *
 * @throws RangeError where the table has no such list: a list that is misspelt would silently find nothing.
 */
export function linesOfList(table: string, list: string): readonly (readonly string[])[] {
  const lines = table
    .split('\n')
    .filter((line) => line.startsWith(`${list}\t`))
    .map((line) => line.split('\t').slice(1));
  if (lines.length === 0) throw new RangeError(`No table line begins with ${list}.`);
  return lines;
}

/** The words of one list of a table, as `linesOfList` has them. Make it once, at module level. */
export function wordList(table: string, list: string): WordList {
  return listOfWords(linesOfList(table, list).map(([word = '']) => word));
}

/** The characters of one list of a table, each of one UTF-16 unit, one a line. */
export function characterList(table: string, list: string): CharSet {
  return charSet(
    linesOfList(table, list)
      .map(([character = '']) => character)
      .join(''),
  );
}

export function listOfWords(words: readonly string[]): WordList {
  const { forward, backward, opens, closes } = triesOf(words.map((word) => [word, true] as const));
  const all = new Set(words);
  return {
    at: (folded, offset) => (opens(folded, offset) ? forward.longestEnd(folded, offset) : 0),
    before: (folded, offset) => (closes(folded, offset - 1) ? longestStart(backward, folded, offset) : -1),
    has: (word) => all.has(word),
  };
}

function longestStart(backward: WordTrie<true>, folded: string, offset: number): number {
  let longest = -1;
  let state = 0;
  for (let at = offset - 1; at >= 0; at--) {
    state = backward.step(state, folded.charCodeAt(at));
    if (state === 0) break;
    if (backward.isWord(state)) longest = at;
  }
  return longest;
}

/** The words of one list of a table with what `value` makes of each line's further columns. */
export function wordMap<Value>(
  table: string,
  list: string,
  value: (columns: readonly string[], word: string) => Value,
): WordMap<Value> {
  return mapOfWords(linesOfList(table, list).map(([word = '', ...columns]) => [word, value(columns, word)] as const));
}

export function mapOfWords<Value>(entries: readonly (readonly [word: string, value: Value])[]): WordMap<Value> {
  const { forward, backward, opens, closes } = triesOf(entries);
  return {
    at: (folded, offset) => (opens(folded, offset) ? forward.longest(folded, offset) : undefined),
    before: (folded, offset) => (closes(folded, offset - 1) ? longestBefore(backward, folded, offset) : undefined),
  };
}

/** The words by their beginnings and by their ends, and the characters that a look-up of either kind needs. */
function triesOf<Value>(entries: readonly (readonly [word: string, value: Value])[]) {
  const forward = new WordTrie<Value>();
  const backward = new WordTrie<Value>();
  for (const [word, value] of entries) {
    forward.add(word, value);
    backward.add(reversed(word), value);
  }
  return {
    forward,
    backward,
    opens: charSet(entries.map(([word]) => word.charAt(0)).join('')),
    closes: charSet(entries.map(([word]) => word.charAt(word.length - 1)).join('')),
  };
}

/** By UTF-16 units, as tries step; never shown. */
function reversed(word: string): string {
  let back = '';
  for (let i = word.length - 1; i >= 0; i--) back += word.charAt(i);
  return back;
}

function longestBefore<Value>(
  backward: WordTrie<Value>,
  folded: string,
  offset: number,
): { readonly value: Value; readonly start: number } | undefined {
  let longest: { value: Value; start: number } | undefined;
  let state = 0;
  for (let at = offset - 1; at >= 0; at--) {
    state = backward.step(state, folded.charCodeAt(at));
    if (state === 0) break;
    const value = backward.valueAt(state);
    if (value !== undefined) longest = { value, start: at };
  }
  return longest;
}
