import conversion from '../../tables/words/conversionNames.tsv';
import { charSet } from '../match/charSet';
import type { CharSet } from '../match/charSet';
import { linesOfList } from '../match/wordList';

/** The rows of one list of `conversionNames.tsv` as one: characters of one UTF-16 unit, in no order. */
export function nameRow(list: string): string {
  return linesOfList(conversion, list)
    .map(([row = '']) => row)
    .join('');
}

/** The characters of one list, and `more`, which a table cannot show. */
export function nameCharacters(list: string, more = ''): CharSet {
  return charSet(nameRow(list) + more);
}
