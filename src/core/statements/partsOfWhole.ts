import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import { FARTHEST, endsTold, isAlike, sentencesEnded } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

const tellsParts = wordList(scopeWords, 'tells-parts');

/**
 * 408人,其中居家观察37人: of the figure before 其中, by the same unit, and so are those between. Shares may stand between,
 * and before a place's name anything (学校43所,损失1.2亿元;其中玉里镇11所).
 */
export function partOfWhole(asked: Unnamed): Figure | undefined {
  const {
    reading: { folded },
    figure,
    before,
  } = asked;
  let next = figure;
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (!one || figure.start - one.end > FARTHEST) return undefined;
    if (!isAlike(one, figure)) {
      if (one.kind !== 'percent' && !isOfPlace(asked, next) && !isModifier(folded, one, figure)) return undefined;
      continue;
    }
    const between = folded.slice(one.end, next.start);
    if (sentencesEnded(between) > 1) return undefined;
    if (isBracketOf(folded, one, figure)) return one;
    if (leadsToParts(between)) return one.noun === null ? undefined : one;
    if (sentencesEnded(between) > 0 || (between.includes(';') && !isBehindPlace(asked))) return undefined;
    next = one;
  }
  return undefined;
}

/** 其中确诊病例12例(绵阳9例: the bracket opens right behind a part, and tells of what parts that one has. */
function isBracketOf(folded: string, { start: part, end, noun, nounFrom }: Figure, { start }: Figure): boolean {
  if (folded.charAt(end) !== '(' || noun === null || nounFrom !== 'here') return false;
  return (
    !folded.slice(end, start).includes(')') && tellsParts.standsIn(folded.slice(Math.max(0, part - LONGEST_PART), part))
  );
}

/** 其中新增确诊病例: no part's own noun with what leads to it is longer. */
const LONGEST_PART = 14;

/** 其中产值过亿元的28户: how much those have that are counted. */
const isModifier = (folded: string, one: Figure, { start }: Figure): boolean =>
  folded.charAt(start - 1) === '的' && !clauseEnd.test(folded.slice(one.end, start));

const clauseEnd = /[,。;:!?\n]/u;

/** 其中玉里镇11所: the part that stands right behind the word is one place's. */
const isOfPlace = ({ reading: { folded }, found }: Unnamed, { start }: Figure): boolean => {
  const name = found.places[firstEndingAfter(found.places, start - 1)];
  return name?.end === start && tellsParts.before(folded, name.start) >= 0;
};

/** 其中甲镇12座;乙镇13座: behind a semicolon only another place's part goes on. */
const isBehindPlace = ({ found, figure }: Unnamed): boolean =>
  found.places[firstEndingAfter(found.places, figure.start - 1)]?.end === figure.start;

/** ,其中, 。其中,: nothing but the rest of the clause stands before the word. */
function leadsToParts(between: string): boolean {
  for (let at = 0; at < between.length; at++)
    if (tellsParts.at(between, at) > 0) return at > 0 && endsTold(between, at - 1);
  return false;
}
