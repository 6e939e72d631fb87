import table from '../../../tables/words/serialWords.tsv';
import { wordList } from '../../match/wordList';
import { numeralAt } from '../../numerals/numeralAt';

const serial = wordList(table, 'serial');

/** The numbers by which a folded text says which of a series it is, or speaks of: `12号` in 第12号通告 and 第十二号通告. */
export function serialNumbersOf(folded: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = folded.indexOf('第'); at >= 0; at = folded.indexOf('第', at + 1)) {
    const numeral = numeralAt(folded, folded, at + 1);
    const end = numeral ? serial.at(folded, numeral.end) : 0;
    if (numeral && end > 0) found.add(`${numeral.low}${folded.slice(numeral.end, end)}`);
  }
  return found;
}
