import type { Lexicon, Token } from '../../words/lexicon';
import type { Name } from '../gazetteer/nameIndex';
import type { Span } from '../../text/span';
import { isMark } from './boundaries';
import type { WordPairs } from './wordPairs';

/** Do the words around a stretch run across one of its ends, so that it is but the seam of two of them? */
export type IsAcrossWords = (folded: string, span: Span, name: Name) => boolean;

/** So many characters on each side decide how a sentence is cut there. */
const REACH = 6;
/** How rare a name is at most, as the binary logarithm of one in how many words: provinces are named far more often. */
const rarityOf = { province: 10, prefecture: 14, county: 17, township: 17 } as const;
/** The cut across the name must be likelier by so much (16 times), for the word list knows few names. */
const MARGIN = 4;

/**
 * 荣获|嘉奖 is not 获嘉, 今天|长沙 not 天长: the sentence is cut into words freely, and once more around the name.
 *
 * @param lexicon is asked for when a text first holds such a name.
 */
export function createWordCut(lexicon: () => Lexicon, isWord: WordPairs): IsAcrossWords {
  const isPair = (words: Lexicon, folded: string, at: number): boolean =>
    isWord(folded, at) || words.tokens(folded, at, at + 2).length === 1;
  return (folded, { start, end }, { divisions }) => {
    const from = reach(folded, start, -1);
    const to = reach(folded, end, 1);
    if (from === start && to === end) return false;
    const words = lexicon();
    const left = from < start && isPair(words, folded, start - 1);
    const right = to > end && isPair(words, folded, end - 1);
    if (!left && !right) return false;
    const level = divisions[0]?.level ?? 'county';
    if (level === 'county' && left && right) return true;
    const free = words.tokens(folded, from, to);
    if (!free.some((token) => crosses(token, start, end))) return false;
    const around = cost(words.tokens(folded, from, start)) + cost(words.tokens(folded, end, to));
    return around + nameCost(words, folded, start, end, rarityOf[level]) > cost(free) + MARGIN;
  };
}

const crosses = (token: Token, start: number, end: number): boolean =>
  (token.start < start && token.end > start && token.end < end) ||
  (token.start > start && token.start < end && token.end > end);

const cost = (tokens: readonly Token[]): number => tokens.reduce((sum, { word }) => sum + word.rarity, 0);

function nameCost(words: Lexicon, folded: string, start: number, end: number, most: number): number {
  const [only, ...more] = words.tokens(folded, start, end);
  return only && more.length === 0 ? Math.min(only.word.rarity, most) : most;
}

/** The offset up to which the clause goes on from another, at most so far. */
function reach(folded: string, from: number, step: 1 | -1): number {
  let at = from;
  for (let count = 0; count < REACH; count++) {
    const next = step === 1 ? at : at - 1;
    if (next < 0 || next >= folded.length || isMark(folded, next)) break;
    at += step;
  }
  return at;
}
