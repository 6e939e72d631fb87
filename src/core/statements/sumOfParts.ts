import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import { wordList } from '../match/wordList';
import { ROUNDING, isAlike, isExact, sentencesEnded } from './unnamedFigure';
import type { Unnamed } from './unnamedFigure';

const caseUnits = wordList(scopeWords, 'case-unit');

/** How many parts a whole may have, and how far from it the last one may stand. */
const MOST_PARTS = 16;
const FARTHEST_PART = 400;

/** 共26处:河东9处、河西12处、城南5处: where those beside each other add up to the one before them, it is what they are parts of. */
export function makesUpWhole(asked: Unnamed): Figure | undefined {
  const { figure, all, at, before } = asked;
  if (!isExact(figure)) return undefined;
  let sum = 0;
  let parts = 0;
  for (let first = at; first > 0 && at - first < MOST_PARTS; first--) {
    const whole = before[first - 1];
    const part = all[first];
    if (!whole || !part || !mayGoOn(asked, part, whole)) return undefined;
    if (!isAlike(part, figure)) continue;
    sum += valueOf(part);
    parts++;
    if (!isOfCases(whole, figure) || !isExact(whole) || sum > whole.value * (1 + ROUNDING)) continue;
    if (restAddsUp(figure, all, at, whole.value - sum, parts)) return whole.noun === null ? undefined : whole;
  }
  return undefined;
}

/** 裁罚5案,甲里3件、乙里2件: cases are counted by several words. */
const isOfCases = (whole: Figure, part: Figure): boolean =>
  isAlike(whole, part) || (caseUnits.has(whole.unit ?? '') && caseUnits.has(part.unit ?? ''));

/** Shares may stand between the parts, and no sentence's end before the last of them. */
function mayGoOn({ reading: { folded }, figure }: Unnamed, part: Figure, whole: Figure): boolean {
  if (figure.start - whole.end > FARTHEST_PART || !isExact(part)) return false;
  if (!isAlike(part, figure)) return part.kind === 'percent';
  return sentencesEnded(folded.slice(whole.end, part.start)) === 0;
}

/** Do those behind make up what is still lacking? */
function restAddsUp(figure: Figure, all: readonly Figure[], at: number, lacking: number, before: number): boolean {
  let left = lacking;
  if (Math.abs(left) < ROUNDING * valueOf(figure)) return before > 1;
  for (let next = at + 1; next < all.length && next - at < MOST_PARTS; next++) {
    const part = all[next];
    if (!part || part.start - figure.end > FARTHEST_PART || !isExact(part)) return false;
    if (isAlike(part, figure)) left -= part.value;
    else if (part.kind !== 'percent') return false;
    if (Math.abs(left) < ROUNDING * lacking) return true;
    if (left < 0) return false;
  }
  return false;
}

const valueOf = ({ value }: Figure): number => (typeof value === 'number' ? value : 0);
