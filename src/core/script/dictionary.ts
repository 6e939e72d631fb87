/**
 * One of OpenCC's dictionaries, looked up from a place in a text. Longest match, in UTF-16 units; keys are well-formed,
 * so a match never splits a surrogate pair.
 */
export class Dictionary {
  private readonly entries = new Map<string, string>();
  /** The longest key that begins with this UTF-16 unit, 0 where none does. */
  private readonly longest = new Uint8Array(0x10000);

  /** @param serialized `key value|key value…`, as opencc-js has it. */
  constructor(serialized: string) {
    for (let start = 0; start < serialized.length;) {
      const bar = serialized.indexOf('|', start);
      const end = bar < 0 ? serialized.length : bar;
      const space = serialized.indexOf(' ', start);
      if (space > start && space < end) this.add(serialized.slice(start, space), serialized.slice(space + 1, end));
      start = end + 1;
    }
  }

  get(key: string): string | undefined {
    return this.entries.get(key);
  }

  /** The length of the longest key that stands at `at` and ends at or before `end`; 0 for none. */
  match(text: string, at: number, end: number): number {
    const most = Math.min(this.longest[text.charCodeAt(at)] ?? 0, end - at);
    for (let length = most; length > 0; length--) {
      if (this.entries.has(text.slice(at, at + length))) return length;
    }
    return 0;
  }

  private add(key: string, value: string): void {
    this.entries.set(key, value);
    const first = key.charCodeAt(0);
    this.longest[first] = Math.max(this.longest[first] ?? 0, key.length);
  }
}

/** Dictionaries of one step: the longest match of all counts, of equal ones the earlier dictionary's. */
export type DictionaryGroup = readonly Dictionary[];

export function matchIn(
  group: DictionaryGroup,
  text: string,
  at: number,
  end: number,
): { length: number; value: string } {
  let length = 0;
  let from: Dictionary | undefined;
  for (const dictionary of group) {
    const found = dictionary.match(text, at, end);
    if (found <= length) continue;
    length = found;
    from = dictionary;
  }
  return { length, value: from?.get(text.slice(at, at + length)) ?? '' };
}
