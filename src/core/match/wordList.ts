import { charSet } from './charSet';
import type { CharSet } from './charSet';
import { remembered } from './memo';
import { WordTrie } from './wordTrie';

/** Words of the language that a rule asks for. The first characters are derived, so a look-up that fails is one bit. */
export interface WordList {
  /** The end of the longest word that begins at this offset of a folded text; 0 where none begins. */
  at(folded: string, offset: number): number;
  /** The start of the longest word that ends at this offset (exclusive) of a folded text; -1 where none ends. */
  before(folded: string, offset: number): number;
  /** Is this word, as a whole, in the list? */
  has(word: string): boolean;
  /** Does any of the words stand anywhere in a folded text? */
  standsIn(folded: string): boolean;
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
  return unreadLines(table, list).map((line) => line.split('\t'));
}

function unreadLines(table: string, list: string): readonly string[] {
  const lines = listsOf(table).get(list);
  if (!lines) throw new RangeError(`No table line begins with ${list}.`);
  return lines;
}

/** The lines behind the name of their list, by that name. Each table is gone through once, however many lists it has. */
const listsOf = remembered((table: string): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  let list = '\n';
  let lines: string[] = [];
  let end: number;
  for (let start = 0; start < table.length; start = end + 1) {
    end = table.indexOf('\n', start);
    if (end < 0) end = table.length;
    const tab = table.indexOf('\t', start);
    if (tab < 0) break;
    if (tab > end || table.startsWith('#', start)) continue;
    // Lists stand together: most lines are of the list of the line before.
    if (tab - start !== list.length || !table.startsWith(list, start)) {
      list = table.slice(start, tab);
      lines = lists.get(list) ?? [];
      lists.set(list, lines);
    }
    lines.push(table.slice(tab + 1, end));
  }
  return lists;
});

/**
 * The words of one list of a table, as `linesOfList` has them. Make it once, at module level: it is looked up at once, and
 * its words are read when a text first asks for one, for there are hundreds of lists.
 */
export function wordList(table: string, list: string): WordList {
  const lines = unreadLines(table, list);
  return wordsRead(() => lines.map(firstColumn));
}

function firstColumn(line: string): string {
  const tab = line.indexOf('\t');
  return tab < 0 ? line : line.slice(0, tab);
}

/** The characters of one list of a table, each of one UTF-16 unit, one a line. */
export function characterList(table: string, list: string): CharSet {
  return charSet(
    linesOfList(table, list)
      .map(([character = '']) => character)
      .join(''),
  );
}

/** A word with a value; lists have `true` for each. */
type Entry<Value> = readonly [word: string, value: Value];

export const listOfWords = (words: readonly string[]): WordList => wordsRead(() => words);

/** @param read the words, asked for once; what a look-up in one direction needs is made when one is first made. */
function wordsRead(read: () => readonly string[]): WordList {
  let list: readonly string[] | undefined;
  const words = (): readonly string[] => (list ??= read());
  const entries = (): Entry<true>[] => words().map((word): Entry<true> => [word, true]);
  let opens: CharSet | undefined;
  let closes: CharSet | undefined;
  let onward: WordTrie<true> | undefined;
  let back: WordTrie<true> | undefined;
  let all: ReadonlySet<string> | undefined;
  return {
    at: (folded, offset) =>
      (opens ??= charSet(firstsOf(entries())))(folded, offset)
        ? (onward ??= trieOf(entries())).longestEnd(folded, offset)
        : 0,
    before: (folded, offset) =>
      (closes ??= charSet(lastsOf(entries())))(folded, offset - 1)
        ? longestStart((back ??= trieBack(entries())), folded, offset)
        : -1,
    has: (word) => (all ??= new Set(words())).has(word),
    standsIn: (folded) => words().some((word) => folded.includes(word)),
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

export function mapOfWords<Value>(entries: readonly Entry<Value>[]): WordMap<Value> {
  const opens = charSet(firstsOf(entries));
  const closes = charSet(lastsOf(entries));
  let onward: WordTrie<Value> | undefined;
  let back: WordTrie<Value> | undefined;
  return {
    at: (folded, offset) => (opens(folded, offset) ? (onward ??= trieOf(entries)).longest(folded, offset) : undefined),
    before: (folded, offset) =>
      closes(folded, offset - 1) ? longestBefore((back ??= trieBack(entries)), folded, offset) : undefined,
  };
}

const firstsOf = (entries: readonly Entry<unknown>[]): string => entries.map(([word]) => word.charAt(0)).join('');
const lastsOf = (entries: readonly Entry<unknown>[]): string => entries.map(([word]) => word.slice(-1)).join('');

/** The words by their beginnings. A trie is made when it is first asked: most lists are asked one way only. */
function trieOf<Value>(entries: readonly Entry<Value>[]): WordTrie<Value> {
  const trie = new WordTrie<Value>();
  for (const [word, value] of entries) trie.add(word, value);
  return trie;
}

/** The words by their ends. */
function trieBack<Value>(entries: readonly Entry<Value>[]): WordTrie<Value> {
  return trieOf(entries.map(([word, value]): Entry<Value> => [reversed(word), value]));
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
