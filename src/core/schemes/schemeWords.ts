import { charSet } from '../match/charSet';
import type { CharSet } from '../match/charSet';
import { NUMERALS } from '../numerals/smallNumeral';

/** The word of a list that stands in the text at the offset, the longest where several do. */
export type WordAt = (text: string, offset: number) => string | undefined;

/** The words that tell a scheme from a count; one field a kind of the table `schemes.tsv`, all folded. */
export interface SchemeWords {
  /** Names that stand by themselves. */
  readonly names: ReadonlySet<string>;
  readonly nameAt: WordAt;
  /** Does a quoted name begin so: with a numeral, a digit, or as one of `names` does? */
  readonly opensName: CharSet;
  /** What looks like a scheme's name in quotes and is none (holidays, places, things). */
  readonly not: ReadonlySet<string>;
  /** After a numeral these begin a count, no name (两年, 三人). */
  readonly isMeasure: CharSet;
  /** After N级. */
  readonly levelAt: WordAt;
  /** After N个. */
  readonly verbAt: WordAt;
  /** X and Y of 一X一Y. */
  readonly eachAt: WordAt;
  readonly oneAt: WordAt;
  /** X of 一天一…, which needs company. */
  readonly perAt: WordAt;
  /** Measure words between the numeral and a quoted name. */
  readonly isKind: CharSet;
  /** What follows a name that is bare digits. */
  readonly heads: readonly string[];
  /** Ends of what stands before a list. */
  readonly before: readonly string[];
  /** Beginnings of what follows a list. */
  readonly afterAt: WordAt;
  /** Words that open an expansion. */
  readonly leadAt: WordAt;
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
  const listed = (kind: string): WordAt => wordAt(longestFirst(kind));
  return {
    names: new Set(words('name')),
    nameAt: listed('name'),
    opensName: charSet(NUMERALS + '0123456789+-Nn新' + initials(words('name'))),
    not: new Set(words('not')),
    isMeasure: charSet(words('time').join('')),
    levelAt: listed('level'),
    verbAt: listed('verb'),
    eachAt: listed('each'),
    oneAt: listed('one'),
    perAt: listed('per'),
    isKind: charSet(words('kind').join('')),
    heads: longestFirst('head'),
    before: longestFirst('before'),
    afterAt: listed('after'),
    leadAt: listed('lead'),
  };
}

const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

function wordAt(longestFirst: readonly string[]): WordAt {
  const begins = charSet(initials(longestFirst));
  const byInitial = new Map<number, readonly string[]>();
  for (const word of longestFirst) {
    const initial = word.charCodeAt(0);
    byInitial.set(initial, [...(byInitial.get(initial) ?? []), word]);
  }
  return (text, offset) => {
    if (!begins(text, offset)) return undefined;
    return byInitial.get(text.charCodeAt(offset))?.find((word) => text.startsWith(word, offset));
  };
}
