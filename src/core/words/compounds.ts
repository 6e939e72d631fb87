import words from '../../tables/words/words.tsv';
import { characterList, wordList } from '../match/wordList';
import { measureWords } from '../numerals/measureWords';
import { NumeralRole, roleOf } from '../numerals/numeralRoles';
import type { Token } from './lexicon';
import { plainWord } from './word';
import type { LexiconWord } from './word';

const compound = plainWord('n', 24);
const kindVerbs = wordList(words, 'kind-verb');
const kindHeads = wordList(words, 'kind-head');
const suffixes = characterList(words, 'suffix');
const shortestUnknown = 3;

/**
 * Puts words together that the dictionary lacks: an ending with the word before it (加成|率), and a row of single
 * characters, which is what the cut leaves of an unknown word (受|试|者, 建|档|立|卡|户).
 *
 * @param tokens changed in place, since most need no change.
 */
export function joinCompounds(folded: string, tokens: Token[]): void {
  let kept = 0;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token) break;
    const last = kept > 0 ? tokens[kept - 1] : undefined;
    const end = rowEnd(folded, tokens, at);
    if (end - at >= shortestUnknown && folded[token.start + end - at] !== '了') {
      tokens[kept++] = { start: token.start, end: token.start + end - at, word: compound };
      at = end;
      continue;
    }
    const isPassive = last !== undefined && folded[last.start - 1] === '被';
    if (last && !isPassive && joins(folded, last, token))
      tokens[kept - 1] = { start: last.start, end: token.end, word: compound };
    else tokens[kept++] = token;
    at++;
  }
  tokens.length = kept;
}

function joins(folded: string, last: Token, token: Token): boolean {
  return isKind(folded, last, token) || isMeasured(last, token) || (isSuffix(folded, token) && takesSuffix(last));
}

/** 死亡病例, 退役军人: the verb says of what kind they are. */
function isKind(folded: string, verb: Token, head: Token): boolean {
  return kindVerbs.at(folded, verb.start) === verb.end && kindHeads.at(folded, head.start) === head.end;
}

/** 受灾面积, 逗留时间: what a verb is measured in. */
function isMeasured({ start, end, word }: Token, measure: Token): boolean {
  return (
    measure.word.takesVerb &&
    word.class === 'v' &&
    (measure.word.isMeasure || !word.isSure) &&
    end - start === 2 &&
    word.link === null
  );
}

function isSuffix(folded: string, { start, end, word }: Token): boolean {
  return end - start === 1 && word.class !== 's' && suffixes(folded, start);
}

function takesSuffix({ start, end, word }: Token): boolean {
  return end - start >= 2 && (word.class === 'v' || (word.isNominal && word.class !== 'n' && word.class !== 'l'));
}

/** The end of the row of loose single characters that begins at `at`; `at` where there is none. */
function rowEnd(folded: string, tokens: readonly Token[], at: number): number {
  let end = at;
  for (; end < tokens.length; end++) {
    const token = tokens[end];
    if (!token || token.end - token.start !== 1 || !isLoose(token.word) || isCounted(folded, token.start)) break;
  }
  return end;
}

/** 七毛, 三十: a number with what it is of is no part of a name. */
function isCounted(folded: string, at: number): boolean {
  if (roleOf(folded.charCodeAt(at)) !== NumeralRole.digit) return false;
  return roleOf(folded.charCodeAt(at + 1)) === NumeralRole.unit || measureWords.longest(folded, at + 1) !== undefined;
}

function isLoose(word: LexiconWord): boolean {
  if (word.link !== null) return false;
  return word.isSure ? word.class === 'n' || word.class === 'a' : word.isNominal || word.class === 'v';
}
