import { PairIndex } from '../match/pairIndex';
import { WordTrie } from '../match/wordTrie';
import { finished } from '../text/steps';
import type { Steps } from '../text/steps';

/** Entries that are read in one step. */
const ENTRIES_A_STEP = 4096;

/** An entry that stands somewhere in a text; of length 0 where none does. */
export interface Match {
  /** The entry's key, as it stands in the text. */
  readonly key: string;
  readonly length: number;
  readonly value: string;
  /** Is it another word, and not another form? */
  readonly isOtherWord: boolean;
}

/** What stands where no entry does. */
export const NO_MATCH: Match = { key: '', length: 0, value: '', isOtherWord: false };

/**
 * One of OpenCC's dictionaries, looked up from a place in a text. Longest match, in UTF-16 units; keys are well-formed,
 * so a match never splits a surrogate pair.
 */
export class Dictionary {
  private readonly entries = new WordTrie<Match>();
  /** What becomes of each UTF-16 unit that is a key by itself. */
  readonly singles = new Map<number, Match>();
  /** Of each UTF-16 unit: `BEGINS` where a key begins with it, and `GOES_ON` where a longer one does. */
  readonly begins = new Uint8Array(0x10000);
  /** A bit for each pair of units that a longer key begins with, shared by some: most pairs of a text have none. */
  readonly pairs = new Uint8Array(PAIRS >> 3);
  /** Of each such pair: the state behind it; 0 where it has not been asked for. */
  private readonly behind = new PairIndex(FEW);

  private isOfPhrases = false;

  /** @param replacesWords do its entries put other words in the place of words (軟體 for 軟件), and not other forms? */
  private constructor(private readonly replacesWords: boolean) {}

  /** @param serialized `key value|key value…`, as opencc-js has it. */
  static from(serialized: string): Dictionary {
    return finished(Dictionary.reading(serialized));
  }

  /** The same in short steps. */
  static *reading(serialized: string, replacesWords = false): Steps<Dictionary> {
    const dictionary = new Dictionary(replacesWords);
    let read = 0;
    for (const [key, value] of entriesOf(serialized)) {
      dictionary.add(key, value);
      if (++read % ENTRIES_A_STEP === 0) yield 0;
    }
    return dictionary;
  }

  /** The longest entry that stands at `at` and ends at or before `end`. Allocates nothing. */
  match(text: string, at: number, end: number): Match {
    const code = text.charCodeAt(at);
    return this.longer(text, at, end) ?? (at < end ? this.singles.get(code) : undefined) ?? NO_MATCH;
  }

  /** The longest entry of several units that stands there; undefined where none does. */
  longer(text: string, start: number, end: number): Match | undefined {
    let at = start + 2;
    let state = at <= end ? this.behindPair(text.charCodeAt(start), text.charCodeAt(start + 1)) : 0;
    let longest: Match | undefined;
    while (state > 0) {
      longest = this.entries.valueAt(state) ?? longest;
      state = at < end ? this.entries.step(state, text.charCodeAt(at++)) : 0;
    }
    return longest;
  }

  /** The state behind a pair of units; below 0 where no key begins with it. */
  private behindPair(first: number, second: number): number {
    const known = this.behind.get(first, second);
    if (known !== 0) return known;
    const state = this.entries.step(this.entries.step(0, first), second);
    this.behind.set(first, second, state);
    return state;
  }

  /** Has it keys of several units? */
  get goesOn(): boolean {
    return this.isOfPhrases;
  }

  private add(key: string, value: string): void {
    const match = { key, length: key.length, value, isOtherWord: this.replacesWords };
    const code = key.charCodeAt(0);
    this.begins[code] = (this.begins[code] ?? 0) | (key.length === 1 ? BEGINS : BEGINS | GOES_ON);
    if (key.length === 1) {
      this.singles.set(code, match);
      return;
    }
    this.isOfPhrases = true;
    this.entries.add(key, match);
    this.behind.set(code, key.charCodeAt(1), 0);
    const pair = pairOf(code, key.charCodeAt(1));
    this.pairs[pair >> 3] = (this.pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
  }
}

/** Ideographic description characters (⿰) open a description of several characters. */
export const isDescription = (code: number): boolean => code >= 0x2ff0 && code <= 0x2fff;

const SAME_UNITS = new Uint16Array(0x10000);
for (let code = 0; code < SAME_UNITS.length; code++) SAME_UNITS[code] = isDescription(code) ? 0 : code;

const BEGINS = 1;
const GOES_ON = 2;
const PAIRS = 2 ** 18;
/** Pairs of a small dictionary. */
const FEW = 64;

const pairOf = (first: number, second: number): number => ((first * 0x9e5) ^ second) & (PAIRS - 1);

function isPairOf(pairs: Uint8Array, text: string, at: number): boolean {
  const pair = pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));
  return ((pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) !== 0;
}

/** The pairs of `key value|key value…`; what has no key or no value is passed over. */
export function* entriesOf(serialized: string): Generator<readonly [string, string], void, undefined> {
  for (let start = 0; start < serialized.length;) {
    const bar = serialized.indexOf('|', start);
    const end = bar < 0 ? serialized.length : bar;
    const space = serialized.indexOf(' ', start);
    if (space > start && space < end) yield [serialized.slice(start, space), serialized.slice(space + 1, end)];
    start = end + 1;
  }
}

/**
 * Dictionaries of one step: the longest match of all counts, of equal ones the earlier dictionary's. What all of them say
 * of a single unit, and of the pairs that longer keys begin with, is one table: one look tells of most characters.
 */
export class DictionaryGroup {
  /** Not 0 for each UTF-16 unit that a key of one of them begins with: at all others nothing has to be looked up. */
  private readonly begins = new Uint8Array(0x10000);
  private readonly pairs = new Uint8Array(PAIRS >> 3);
  /** Of each unit: which of the matches it is by itself. */
  private readonly singles = new Uint16Array(0x10000);
  private readonly matches: Match[] = [NO_MATCH];
  /** Of each unit: the one unit that it becomes by itself; 0 where it is more than that, or begins a description (⿰). */
  private readonly units = SAME_UNITS.slice();
  /** The dictionaries that have longer keys. */
  private readonly ofPhrases: readonly Dictionary[];

  constructor(readonly dictionaries: readonly Dictionary[]) {
    this.ofPhrases = dictionaries.filter(({ goesOn }) => goesOn);
    for (const { begins, pairs, singles } of dictionaries) {
      join(this.begins, begins);
      join(this.pairs, pairs);
      for (const [code, match] of singles) this.addSingle(code, match);
    }
  }

  private addSingle(code: number, match: Match): void {
    if (this.singles[code] !== 0) return;
    this.singles[code] = this.matches.push(match) - 1;
    this.units[code] = match.value.length === 1 && !match.isOtherWord ? match.value.charCodeAt(0) : 0;
  }

  /** The one unit that the unit at `at` becomes by itself; 0 where `match` is to be asked. */
  plain(text: string, at: number): number {
    return this.units[text.charCodeAt(at)] ?? 0;
  }

  /** Where the first unit stands that an entry may begin with; the text's length where none does. */
  firstIn(text: string): number {
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.begins[code] !== 0 || this.units[code] !== code) return at;
    }
    return text.length;
  }

  /** May an entry begin with this UTF-16 unit? */
  mayBegin(code: number): boolean {
    return this.begins[code] !== 0;
  }

  /** May an entry of several units stand at `at`? */
  mayGoOn(text: string, at: number): boolean {
    return ((this.begins[text.charCodeAt(at)] ?? 0) & GOES_ON) !== 0 && isPairOf(this.pairs, text, at);
  }

  /** What the UTF-16 unit at `at` is by itself. */
  single(text: string, at: number): Match {
    const found = this.matches[this.singles[text.charCodeAt(at)] ?? 0] ?? NO_MATCH;
    return found.isOtherWord ? unlessSame(found, text, at) : found;
  }

  /** The longest entry that stands at `at` and ends at or before `end`. */
  match(text: string, at: number, end: number): Match {
    const single = at < end ? this.single(text, at) : NO_MATCH;
    return this.mayGoOn(text, at) ? this.longest(text, at, end, single) : single;
  }

  private longest(text: string, at: number, end: number, single: Match): Match {
    let found = single;
    for (const dictionary of this.ofPhrases) {
      const match = dictionary.longer(text, at, end);
      if (match !== undefined && match.length > found.length) found = match;
    }
    return found.isOtherWord ? unlessSame(found, text, at) : found;
  }
}

/** What stays as it is is no other word. */
const unlessSame = (found: Match, text: string, at: number): Match =>
  text.startsWith(found.value, at) ? { ...found, isOtherWord: false } : found;

function join(all: Uint8Array, more: Uint8Array): void {
  for (let i = 0; i < all.length; i++) all[i] = (all[i] ?? 0) | (more[i] ?? 0);
}
