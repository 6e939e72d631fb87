import { RE2JS } from 're2js';
import type { Fold } from '../../text/fold';
import type { Span } from '../../text/span';
import { SearchRefused } from '../questions';
import type { SearchTerm } from '../questions';
import { textOf, unitsOf } from './bytes';
import { requiredRuns } from './requiredRuns';
import { mayHold } from './signature';
import type { Signature } from './signature';
import { inSmallLetters } from './storedArticle';
import { indexOfUnits } from './unitScan';

/** Told of a stretch of the units that are looked through. */
export type OnHit = (start: number, end: number) => void;

/** What is looked for, ready to look. */
export interface TermMatcher {
  /** May it stand in the block? */
  mayBeIn(signature: Signature): boolean;
  /** Tells of every place in a block's units, in order, none over another. @param ends of the articles in the units */
  find(units: Uint16Array, ends: readonly number[], onHit: OnHit): void;
}

/** Does a word of the text reach over one of its ends? Offsets of the folded text. */
export type IsWord = (text: string, start: number, end: number) => boolean;

export interface MatcherOptions {
  readonly fold: Fold;
  readonly isWord: IsWord;
}

/** @throws SearchRefused for what is no pattern, or nothing at all */
export function matcherOf(term: SearchTerm, options: MatcherOptions): TermMatcher {
  if (term.kind === 'pattern') return patternMatcher(term, options.fold);
  const words = wordsOf(term, options.fold);
  if (words === '') throw new SearchRefused(term, 'There is nothing to look for.');
  const plain = plainMatcher(unitsOf([words]).subarray(0, words.length));
  return term.kind === 'plain' ? plain : wordMatcher(plain, options.isWord);
}

/** What is looked for as it stands in a text; '' is nothing. Not of a pattern. */
export const wordsOf = (term: SearchTerm, fold: Fold): string =>
  inSmallLetters(fold(term.text.trim().replaceAll('\0', '')));

function plainMatcher(wanted: Uint16Array): TermMatcher {
  return {
    mayBeIn: (signature) => mayHold(signature, wanted),
    find: (units, _, onHit) => {
      const { length } = wanted;
      for (let at = indexOfUnits(units, wanted); at >= 0; at = indexOfUnits(units, wanted, at + length))
        onHit(at, at + length);
    },
  };
}

/** Characters on each side that decide how a sentence is cut there. */
const REACH = 12;

function wordMatcher(plain: TermMatcher, isWord: IsWord): TermMatcher {
  return {
    mayBeIn: (signature) => plain.mayBeIn(signature),
    find: (units, ends, onHit) => {
      plain.find(units, ends, (start, end) => {
        const from = Math.max(0, start - REACH);
        const around = textOf(units.subarray(from, end + REACH));
        if (isWord(around, start - from, end - from)) onHit(start, end);
      });
    },
  };
}

/** An article at a time, so that no pattern reaches from one into the next. */
function patternMatcher(term: SearchTerm, fold: Fold): TermMatcher {
  const pattern = compiled(term, fold);
  const runs = requiredRuns(foldedPattern(term.text, fold)).map((run) => unitsOf([run]).subarray(0, run.length));
  return {
    mayBeIn: (signature) => runs.every((run) => mayHold(signature, run)),
    find: (units, ends, onHit) => {
      let start = 0;
      for (const end of ends) {
        const matcher = pattern.matcher(textOf(units.subarray(start, end)));
        while (matcher.find())
          if (matcher.end() > matcher.start()) onHit(start + matcher.start(), start + matcher.end());
        start = end + 1;
      }
    },
  };
}

function compiled(term: SearchTerm, fold: Fold): RE2JS {
  try {
    return RE2JS.compile(foldedPattern(term.text, fold), RE2JS.CASE_INSENSITIVE | RE2JS.MULTILINE);
  } catch (error) {
    throw new SearchRefused(term, error instanceof Error ? error.message : String(error));
  }
}

/** A character that folding makes a sign of the pattern's language (（ becomes a bracket) stands for itself. */
export function foldedPattern(pattern: string, fold: Fold): string {
  return pattern.replace(/[^\0-\x7f]/gu, (character) => fold(character).replace(/[\\^$.|?*+()[\]{}]/g, '\\$&'));
}

/** Where the term stands in one folded text. @throws SearchRefused */
export function findInText(term: SearchTerm, options: MatcherOptions): (folded: string) => readonly Span[] {
  const matcher = matcherOf(term, options);
  return (folded) => {
    const found: Span[] = [];
    const text = inSmallLetters(folded);
    matcher.find(unitsOf([text]), [text.length], (start, end) => found.push({ start, end }));
    return found;
  };
}
