import type { Interval } from './interval';
import { peerBefore, peerBehind, shapeBetween } from './terms';
import type { TiedTerms, Term } from './terms';

/** Behind 其中 and before its number a part has only its name. */
const AMONG = /Q[,:]?[xNL0#OIUP]{0,18}$/;
/** 300名党员中,女党员有…: the words of the whole end where this begins. */
const WITHIN = /^x{1,8}W,?[xNOI0#LU]{0,16}$/;
/** 大棚22座(河东… */
const BRACKETED = /^x{0,6}\((Q?)[,:]?[xN0LP]{0,16}$/;
/** Between two parts: a pause, a name. */
const LISTED = /^[xN0#]{0,10}(?:,L?|L+)[xNIO0#UP]{0,16}$/;
/** 占六成, 占总数的60%: beside a part, it ends no list. */
const SHARE = /[,(]?N*S[#xNO]{0,8}0\)?/g;
/** 每, 人均 before a number: it is no whole and no part of one. */
const EACH = /A[^,L(]{0,8}$/;

/** How the text ties a list of parts to what they are parts of. */
export type Tie = 'among' | 'within' | 'bracket';

export interface TiedParts {
  readonly tie: Tie;
  /** Those that may be the whole, nearest first. */
  readonly wholes: readonly Term[];
  /** Indices into the run's terms. */
  readonly parts: readonly number[];
}

/** The list of parts that begins at this term; undefined where nothing ties it to a whole. */
export function partsFrom(run: TiedTerms, index: number): TiedParts | undefined {
  const tie = tieOf(run, index);
  if (!tie) return undefined;
  const parts = [index];
  for (let last = index; parts.length < MOST_PARTS;) {
    const next = peerBehind(run, last);
    if (next < 0 || !isListed(run, last, next)) break;
    parts.push(next);
    last = next;
  }
  return { ...tie, parts };
}

/** A longer list is none of a sentence. */
const MOST_PARTS = 24;

function tieOf(run: TiedTerms, index: number): Omit<TiedParts, 'parts'> | undefined {
  const own = run.terms[index];
  const dimension = own?.dimension ?? null;
  if (!own || dimension === null || COMPARED.test(dimension)) return undefined;
  const before = peerBefore(run, index);
  const whole = run.terms[before];
  if (!whole) return bracketTie(run, index, own);
  const words = shapeBetween(run, whole.end, own.start);
  const tie = AMONG.test(words) ? 'among' : WITHIN.test(words) && isNounBefore(whole, words) ? 'within' : undefined;
  const wholes = tie && wholesBefore(run, before).filter((one) => !countsOther(own, one));
  return wholes && wholes.length > 0 ? { tie, wholes } : undefined;
}

/** Percentages, points and times are of something else each. */
const COMPARED = /^(?:percent|points|times)$/;

/** The term right before the bracket. */
function bracketTie(run: TiedTerms, index: number, own: Term): Omit<TiedParts, 'parts'> | undefined {
  const whole = run.terms[index - 1];
  if (own.depth !== 1 || whole?.depth !== 0 || whole.dimension !== own.dimension) return undefined;
  const hit = BRACKETED.exec(shapeBetween(run, whole.end, own.start));
  return hit && !isEach(run, index - 1) ? { tie: hit[1] === '' ? 'bracket' : 'among', wholes: [whole] } : undefined;
}

/** 300名党员中: what stands before 中 is the noun that the whole counts. */
function isNounBefore({ figure }: Term, words: string): boolean {
  const { noun, nounStart } = figure;
  return noun !== null && nounStart !== null && nounStart >= figure.end && words.indexOf('W') <= noun.length;
}

/** 12个仪器 are no part of 两个部件: the noun behind a number is what it counts, and it is another one. */
export function countsOther({ figure }: Term, { figure: other }: Term): boolean {
  const { noun, nounStart } = figure;
  if (noun === null || other.noun === null || nounStart === null || nounStart < figure.end) return false;
  return !noun.endsWith(other.noun) && !other.noun.endsWith(noun);
}

/** Which of the numbers before is the whole, the words do not always say: the nearest one, or one before it. */
function wholesBefore(run: TiedTerms, nearest: number): readonly Term[] {
  const wholes: Term[] = [];
  for (let at = nearest; at >= 0 && wholes.length < MOST_PARTS;) {
    const whole = run.terms[at];
    if (!whole || isEach(run, at)) return [];
    wholes.push(whole);
    const before = peerBefore(run, at);
    if (before < 0 || AMONG.test(shapeBetween(run, run.terms[before]?.end ?? 0, whole.start))) break;
    at = before;
  }
  return wholes;
}

/** Is it said of each of something? */
export function isEach(run: TiedTerms, index: number): boolean {
  const from = run.terms[index - 1]?.end ?? run.start;
  return EACH.test(shapeBetween(run, from, run.terms[index]?.start ?? from));
}

/** Does the second of two terms go on with the list that the first is in? */
export function isListed(run: TiedTerms, first: number, second: number, listed = LISTED): boolean {
  const [from, to] = [run.terms[first]?.end ?? 0, run.terms[second]?.start ?? 0];
  return to - from <= LONGEST_STEP && listed.test(shapeBetween(run, from, to).replace(SHARE, ''));
}

const LONGEST_STEP = 40;

/** The list of parts that a term is in. */
export function partsAround(run: TiedTerms, index: number): TiedParts | undefined {
  for (let first = index, steps = 0; first >= 0 && steps < MOST_PARTS; steps++) {
    const found = partsFrom(run, first);
    if (found) return found.parts.includes(index) ? found : undefined;
    const before = peerBefore(run, first);
    if (before < 0 || !isListed(run, before, first)) return undefined;
    first = before;
  }
  return undefined;
}

export const intervalsOf = (run: TiedTerms, parts: readonly number[]): readonly Interval[] =>
  termsOf(run, parts).map(({ interval }) => interval);

export const termsOf = ({ terms }: TiedTerms, indices: readonly number[]): readonly Term[] =>
  indices.map((index) => terms[index]).filter((term) => term !== undefined);

/** The one whole of the parts that end with this term: by 其中, or because nothing but the two of them stands there. */
export function wholeBefore(run: TiedTerms, last: number): { whole: Term; parts: readonly number[] } | undefined {
  const found = partsAround(run, last);
  const [whole, another] = found?.wholes ?? [];
  if (found && whole) return another || found.parts.length > 1 ? undefined : { whole, parts: found.parts };
  const first = peerBefore(run, last);
  const only = run.terms[first];
  return only && peerBefore(run, first) < 0 && !isEach(run, first) ? { whole: only, parts: [last] } : undefined;
}
