import { charSet } from '../text/charSet';
import type { Token } from './lexicon';
import { plainWord } from './word';
import type { Word } from './word';

const compound = plainWord('n', 24);
/** Endings that make a noun of the word before them: 加成率, 渗漏量, 卖出价, 采集员, 看样点. */
const suffixes = charSet('率量额价费值费户者员队点期站款金证券品物器机车线区室店厂所院科部处组团会社板膜剂液法版卡岗');
const shortestUnknown = 3;

/**
 * Words that the dictionary lacks, put together: an ending with the word before it (加成|率), and a row of single
 * characters, which is what the cut leaves of an unknown word (受|试|者, 建|档|立|卡|户).
 */
export function withCompounds(folded: string, tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = rowEnd(tokens, at);
    const token = tokens[at];
    if (!token) break;
    if (end - at >= shortestUnknown) {
      joined.push({ start: token.start, end: tokens[end - 1]?.end ?? token.end, word: compound });
      at = end;
      continue;
    }
    push(joined, folded, token);
    at++;
  }
  return joined;
}

function push(joined: Token[], folded: string, token: Token): void {
  const last = joined.at(-1);
  if (last && (isMeasured(last, token) || (isSuffix(folded, token) && takesSuffix(last)))) {
    joined[joined.length - 1] = { start: last.start, end: token.end, word: compound };
  } else joined.push(token);
}

/** 受灾面积, 逗留时间: what a verb is measured in. */
function isMeasured({ start, end, word }: Token, measure: Token): boolean {
  return measure.word.takesVerb && word.class === 'v' && end - start === 2 && word.link === null;
}

function isSuffix(folded: string, { start, end, word }: Token): boolean {
  return end - start === 1 && word.class !== 's' && suffixes(folded, start);
}

function takesSuffix({ start, end, word }: Token): boolean {
  return end - start >= 2 && (word.class === 'v' || (word.isNominal && word.class !== 'n' && word.class !== 'l'));
}

/** The end of the row of loose single characters that begins at `at`; `at` where there is none. */
function rowEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token || token.end - token.start !== 1 || !isLoose(token.word)) break;
  }
  return end;
}

function isLoose(word: Word): boolean {
  if (word.link !== null) return false;
  return word.isSure ? word.class === 'n' || word.class === 'a' : word.isNominal || word.class === 'v';
}
