import { isLatin } from '../../text/characters';
import table from '../../../tables/words/figureCurrency.tsv';
import type { Span } from '../../text/span';
import { wordList } from '../../match/wordList';

const signs = wordList(table, 'sign');
const names = wordList(table, 'name');

/** The currency sign that ends at `at`, where a number begins: the ￥ of ￥300, US$; undefined where none does. */
export function currencySign(folded: string, at: number): Span | undefined {
  const start = signs.before(folded, at);
  return start < 0 || isLatin(folded.charCodeAt(start - 1)) ? undefined : { start, end: at };
}

/** The currency's name that ends at `at`: the 人民币 of 人民币5000. */
export function currencyName(folded: string, at: number): Span | undefined {
  const start = names.before(folded, at);
  return start < 0 ? undefined : { start, end: at };
}
