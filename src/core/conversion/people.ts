import type { Span } from '../text/span';
import { beginsWord } from './beginningWords';
import { inCredit } from './creditedPeople';
import { nameByOdds } from './likelyNames';
import { maskedName } from './maskedNames';
import { isAccordingTo, nameAt } from './nameHere';
import { writtenSurname } from './namePage';
import type { NamePage } from './namePage';
import { hasOwnForm } from './nameTable';
import type { NameTable } from './nameTable';
import { hasWitness } from './nameWitnesses';
import { isPlaceOrTime } from './placeOrTime';
import { beforeTitle, isFamiliar } from './titledNames';
import type { LikeliestWords, WordPath } from '../words/wordPath';

/**
 * Personal names in a folded text: after titles, in credit lines, in lists, and 某-names. Sorted, without overlaps. Linear.
 * @param source the text as it is written, where that is known: 於 and 後 are no surnames, though 于 and 后 are
 */
export type PeopleFinder = (folded: string, words: LikeliestWords, source?: string) => Span[];

/** The Traditional form of a stretch of a folded text, which `source` has as it is written, where it is a phrase of OpenCC's. */
export type PhraseForm = (folded: string, start: number, end: number, source: string) => string | undefined;

/** A credit line is short; what is longer is a sentence. */
const LONGEST_CREDIT = 80;

/** @param path cuts what stands behind a name that may be one */
export function createPeopleFinder(names: NameTable, phraseForm: PhraseForm, path: WordPath): PeopleFinder {
  return (folded, words, source = folded) => {
    const formOf = (start: number, end: number): string | undefined => phraseForm(folded, start, end, source);
    const isWord = (start: number, end: number): boolean => formOf(start, end) !== undefined;
    const page = { names, formOf, isWord, path, folded, words, source };
    const spans: Span[] = [];
    for (let start = 0; start < folded.length;) {
      const lineBreak = folded.indexOf('\n', start);
      const end = lineBreak < 0 ? folded.length : lineBreak;
      const credited = end - start <= LONGEST_CREDIT ? inCredit(names, folded, start, end) : [];
      for (const person of credited.length > 0 ? credited : inProse(page, start, end)) spans.push(person);
      start = end + 1;
    }
    return spans;
  };
}

function inProse(page: NamePage, start: number, end: number): Span[] {
  const { names, folded } = page;
  const spans: Span[] = [];
  for (let at = start; at < end; at++) {
    if (names.initials[folded.charCodeAt(at)] === 0 || isInsideWord(page, at)) continue;
    const last = spans.at(-1);
    if (last === undefined || last.end <= at) spans.push(...namesFrom(page, at, last, start, end));
  }
  return spans;
}

/** Can nobody's name begin here, because a word reaches over it? Not of 某, of 于 and the like, nor behind 据 and 老. */
function isInsideWord({ names, folded, words }: NamePage, at: number): boolean {
  if (words.borders[at] === 1) return false;
  const code = folded.charCodeAt(at);
  return !(code === MASK || hasOwnForm(names, code) || isAccordingTo(folded, at - 1) || isFamiliar(folded, at - 1));
}

const MASK = '某'.charCodeAt(0);

/** The name that begins at `at`, or whose surname stands before a title or a mask there. */
function namesFrom(page: NamePage, at: number, before: Span | undefined, start: number, end: number): Span[] {
  const { names, folded } = page;
  const length = nameAt(page, at, end);
  const isTold =
    length > 0 &&
    !isPlaceOrTime(page, at, length) &&
    hasWitness(page, { start: at, end: at + length }, before, start, end);
  const likeliest = isTold ? length : nameByOdds(page, at, before, start, end);
  if (likeliest > 0) return [{ start: at, end: at + likeliest }];
  if (folded.charAt(at) === '某') return maskedName(names, folded, at, start, end);
  if (writtenSurname(page, at) === 0) return NOBODY;
  const titled = beforeTitle(page, at, start);
  return titled.length > 0 && beginsWord(page, at) ? NOBODY : titled;
}

const NOBODY: Span[] = [];
