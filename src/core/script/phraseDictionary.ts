import { WordTrie } from '../match/wordTrie';
import { finished } from '../text/steps';
import type { Steps } from '../text/steps';

/** Entries that are read in one step. */
const ENTRIES_A_STEP = 4096;

/** An entry that stands somewhere in a text; of length 0 where none does. */
export interface Match {
  readonly length: number;
  readonly value: string;
  /** Is it another word, and not another form? */
  readonly isOtherWord: boolean;
}

/** What stands where no entry does. */
export const NO_MATCH: Match = { length: 0, value: '', isOtherWord: false };

/**
 * One of OpenCC's dictionaries, looked up from a place in a text. Longest match, in UTF-16 units; keys are well-formed,
 * so a match never splits a surrogate pair.
 */
export class Dictionary {
  private readonly entries = new WordTrie<Match>();
  /** What becomes of each UTF-16 unit that is a key by itself. */
  private readonly singles: (Match | undefined)[] = new Array<Match | undefined>(0x10000);
  /** Of each UTF-16 unit: `BEGINS` where a key begins with it, and `GOES_ON` where a longer one does. */
  readonly begins = new Uint8Array(0x10000);
  /** A bit for each pair of units that a longer key begins with, shared by some: most pairs of a text have none. */
  private readonly pairs = new Uint8Array(PAIRS >> 3);

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
    const single = at < end ? (this.singles[code] ?? NO_MATCH) : NO_MATCH;
    if (((this.begins[code] ?? 0) & GOES_ON) === 0) return single;
    const pair = pairOf(code, text.charCodeAt(at + 1));
    if (((this.pairs[pair >> 3] ?? 0) & (1 << (pair & 7))) === 0) return single;
    return this.longer(text, at, end) ?? single;
  }

  private longer(text: string, start: number, end: number): Match | undefined {
    let longest: Match | undefined;
    let state = this.entries.step(0, text.charCodeAt(start));
    for (let at = start + 1; at < end && state !== 0; at++) {
      state = this.entries.step(state, text.charCodeAt(at));
      longest = this.entries.valueAt(state) ?? longest;
    }
    return longest;
  }

  private add(key: string, value: string): void {
    const match = { length: key.length, value, isOtherWord: this.replacesWords };
    const code = key.charCodeAt(0);
    this.begins[code] = (this.begins[code] ?? 0) | (key.length === 1 ? BEGINS : BEGINS | GOES_ON);
    if (key.length === 1) {
      this.singles[code] = match;
      return;
    }
    this.entries.add(key, match);
    const pair = pairOf(code, key.charCodeAt(1));
    this.pairs[pair >> 3] = (this.pairs[pair >> 3] ?? 0) | (1 << (pair & 7));
  }
}

const BEGINS = 1;
const GOES_ON = 2;
const PAIRS = 2 ** 18;

const pairOf = (first: number, second: number): number => ((first * 0x9e5) ^ second) & (PAIRS - 1);

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

/** Dictionaries of one step: the longest match of all counts, of equal ones the earlier dictionary's. */
export class DictionaryGroup {
  /** Not 0 for each UTF-16 unit that a key of one of them begins with: at all others nothing has to be looked up. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(readonly dictionaries: readonly Dictionary[]) {
    for (const { begins } of dictionaries) {
      for (let code = 0; code < begins.length; code++)
        this.begins[code] = (this.begins[code] ?? 0) | (begins[code] ?? 0);
    }
  }

  /** May an entry begin with this UTF-16 unit? */
  mayBegin(code: number): boolean {
    return this.begins[code] !== 0;
  }

  /** The longest entry that stands at `at` and ends at or before `end`. */
  match(text: string, at: number, end: number): Match {
    let found = NO_MATCH;
    if (this.begins[text.charCodeAt(at)] === 0) return found;
    for (const dictionary of this.dictionaries) {
      const match = dictionary.match(text, at, end);
      if (match.length > found.length) found = match;
    }
    return found.isOtherWord && text.startsWith(found.value, at) ? { ...found, isOtherWord: false } : found;
  }
}
