import { finished } from '../text/steps';
import type { Steps } from '../text/steps';

/** Entries that are read in one step. */
const ENTRIES_A_STEP = 4096;

/**
 * One of OpenCC's dictionaries, looked up from a place in a text. Longest match, in UTF-16 units; keys are well-formed,
 * so a match never splits a surrogate pair.
 */
export class Dictionary {
  private readonly entries = new Map<string, string>();
  /** What becomes of each UTF-16 unit that is a key by itself. */
  private readonly singles: (string | undefined)[] = new Array<string | undefined>(0x10000);
  /** 1 for each UTF-16 unit that a key begins with: at all others nothing has to be looked up. */
  private readonly begins = new Uint8Array(0x10000);
  /** The longest key of those whose first two units fall into this slot; most pairs of a text fall into empty ones. */
  private readonly longest: Uint8Array;
  private readonly slots: number;

  private constructor(
    length: number,
    /** Do its entries put other words in the place of words (軟體 for 軟件), and not other forms of characters? */
    readonly replacesWords: boolean,
  ) {
    this.slots = slotsFor(length);
    this.longest = new Uint8Array(this.slots);
  }

  /** @param serialized `key value|key value…`, as opencc-js has it. */
  static from(serialized: string): Dictionary {
    return finished(Dictionary.reading(serialized));
  }

  /** The same in short steps. */
  static *reading(serialized: string, replacesWords = false): Steps<Dictionary> {
    const dictionary = new Dictionary(serialized.length, replacesWords);
    let read = 0;
    for (const [key, value] of entriesOf(serialized)) {
      dictionary.add(key, value);
      if (++read % ENTRIES_A_STEP === 0) yield 0;
    }
    return dictionary;
  }

  get(key: string): string | undefined {
    return this.entries.get(key);
  }

  /** The value of the key of this length at `at`, which `match` found. */
  valueAt(text: string, at: number, length: number): string | undefined {
    return length === 1 ? this.singles[text.charCodeAt(at)] : this.entries.get(text.slice(at, at + length));
  }

  /** May a key begin with this UTF-16 unit? */
  mayBegin(code: number): boolean {
    return this.begins[code] === 1;
  }

  /** The length of the longest key that stands at `at` and ends at or before `end`; 0 for none. */
  match(text: string, at: number, end: number): number {
    const slot = this.slot(text.charCodeAt(at), text.charCodeAt(at + 1));
    const most = Math.min(this.longest[slot] ?? 0, end - at);
    for (let length = most; length > 1; length--) {
      if (this.entries.has(text.slice(at, at + length))) return length;
    }
    return at < end && this.singles[text.charCodeAt(at)] !== undefined ? 1 : 0;
  }

  private add(key: string, value: string): void {
    this.entries.set(key, value);
    if (key.length === 1) this.singles[key.charCodeAt(0)] = value;
    this.begins[key.charCodeAt(0)] = 1;
    const slot = this.slot(key.charCodeAt(0), key.charCodeAt(1));
    if (key.length > 1) this.longest[slot] = Math.max(this.longest[slot] ?? 0, key.length);
  }

  private slot(first: number, second: number): number {
    return ((first * 0x9e5) ^ second) & (this.slots - 1);
  }
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

/** A power of two with some sixteen slots an entry of usual length. */
function slotsFor(length: number): number {
  return 2 ** Math.min(20, Math.max(8, Math.ceil(Math.log2(length + 1))));
}

/** An entry that stands somewhere in a text; of length 0 where none does. */
export interface Match {
  readonly length: number;
  readonly value: string;
  /** Is it another word, and not another form? */
  readonly isOtherWord: boolean;
}

/** What stands where no entry does. */
export const NO_MATCH: Match = { length: 0, value: '', isOtherWord: false };

/** Dictionaries of one step: the longest match of all counts, of equal ones the earlier dictionary's. */
export type DictionaryGroup = readonly Dictionary[];

/** May an entry of the group begin with the character at `at`? */
export function mayMatch(group: DictionaryGroup, code: number): boolean {
  for (const dictionary of group) if (dictionary.mayBegin(code)) return true;
  return false;
}

export function matchIn(group: DictionaryGroup, text: string, at: number, end: number): Match {
  let length = 0;
  let from: Dictionary | undefined;
  for (const dictionary of group) {
    const found = dictionary.match(text, at, end);
    if (found <= length) continue;
    length = found;
    from = dictionary;
  }
  if (from === undefined) return NO_MATCH;
  const value = from.valueAt(text, at, length) ?? '';
  return { length, value, isOtherWord: from.replacesWords && !text.startsWith(value, at) };
}
