import table from '../../tables/words/checkWords.tsv';
import { wordMap } from '../match/wordList';

/**
 * What the words between two numbers do, a letter each, so that a rule can say of the whole what it asks for (`,S#` for
 * ，占总数的). The words stand in the table under these letters' names; any other character is `x`.
 */
const letters: Readonly<Record<string, string>> = {
  plain: 'x',
  pause: ',',
  joiner: 'L',
  among: 'Q',
  within: 'W',
  total: 'T',
  rest: 'R',
  others: 'J',
  share: 'S',
  base: '#',
  rise: 'G',
  fall: 'D',
  from: 'F',
  to: 'O',
  compare: 'C',
  earlier: 'Y',
  average: 'A',
  about: 'N',
  other: 'B',
  rank: 'M',
  owned: 'H',
  summed: 'U',
  scope: 'X',
  prices: 'K',
  open: '(',
  close: ')',
  colon: ':',
  more: 'E',
  respectively: 'V',
  outcome: 'P',
  cumulated: 'Z',
  is: 'I',
};

const words = wordMap(table, 'word', ([name = '']) => {
  const letter = letters[name];
  if (letter === undefined) throw new RangeError(`No class of words is called ${name}.`);
  return letter;
});

export function shapeOf(folded: string): string {
  let shape = '';
  for (let at = 0; at < folded.length;) {
    const word = words.at(folded, at);
    const letter = word?.value ?? 'x';
    const end = word?.end ?? at + 1;
    shape += letter === 'x' ? 'x'.repeat(end - at) : letter;
    at = end;
  }
  return shape;
}
