/** The words that tell a scheme from a count; one field a kind of the table `schemes.tsv`, all folded. */
export interface SchemeWords {
  /** Names that stand by themselves, by their first character, longest first. */
  readonly names: ReadonlyMap<string, readonly string[]>;
  /** What looks like a scheme's name in quotes and is none (holidays, places, things). */
  readonly not: ReadonlySet<string>;
  /** After a numeral these begin a count, no name (两年, 三人). */
  readonly measures: ReadonlySet<string>;
  /** After N级. */
  readonly levels: readonly string[];
  /** After N个. */
  readonly verbs: readonly string[];
  /** X and Y of 一X一Y, longest first. */
  readonly each: readonly string[];
  readonly one: readonly string[];
  /** X of 一天一…, which needs company. */
  readonly per: readonly string[];
  /** Measure words between the numeral and a quoted name. */
  readonly kinds: ReadonlySet<string>;
  /** What follows a name that is bare digits. */
  readonly heads: readonly string[];
  /** Ends of what stands before a list. */
  readonly before: readonly string[];
  /** Beginnings of what follows a list. */
  readonly after: readonly string[];
  /** Words that open an expansion. */
  readonly leads: readonly string[];
}

/** @param table `schemes.tsv`: kind, tab, words parted by spaces; `#` begins a comment line. */
export function parseSchemeWords(table: string): SchemeWords {
  const kinds = new Map<string, string[]>();
  for (const line of table.split('\n')) {
    const [kind = '', words = ''] = line.split('\t');
    if (!line.startsWith('#') && words) kinds.set(kind, words.split(' '));
  }
  const words = (kind: string): string[] => kinds.get(kind) ?? [];
  const longestFirst = (kind: string): string[] => words(kind).sort((a, b) => b.length - a.length);
  return {
    names: byFirstCharacter(longestFirst('name')),
    not: new Set(words('not')),
    measures: new Set(words('time')),
    levels: longestFirst('level'),
    verbs: longestFirst('verb'),
    each: longestFirst('each'),
    one: longestFirst('one'),
    per: longestFirst('per'),
    kinds: new Set(words('kind')),
    heads: longestFirst('head'),
    before: longestFirst('before'),
    after: longestFirst('after'),
    leads: longestFirst('lead'),
  };
}

function byFirstCharacter(names: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    const first = name.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  return groups;
}

/** The first of `words` that stands in `text` at `offset`. */
export function wordAt(words: readonly string[], text: string, offset: number): string | undefined {
  return words.find((word) => text.startsWith(word, offset));
}
