import type { Span } from '../text/span';
import type { ProtectedAs } from './protected';

/**
 * What settled a one-to-many character: a word of OpenCC's, a rule for names, the text's own leftover; or that all its
 * other forms are rare and stand in words that OpenCC knows; or the reader, who was asked; or nothing. `replaced` is a
 * whole word that Taiwan's own word was put for.
 */
export type ChoiceGround = 'word' | ProtectedAs | 'leftover' | 'usual' | 'replaced' | 'taken' | 'guess';

/** A one-to-many character of a conversion, or a word that became another. `start…end` is its source span, `targetStart…targetEnd` what it became. */
export interface Choice extends Span {
  readonly targetStart: number;
  readonly targetEnd: number;
  /** What it became, and every form it could have become, this one among them; target script. */
  readonly chosen: string;
  readonly alternatives: readonly string[];
  /** Only a guess is uncertain. */
  readonly ground: ChoiceGround;
  /** The word that settled it, as it stands in the source; else null. */
  readonly word: string | null;
}

export function movedChoice(choice: Choice, source: number, target: number): Choice {
  const { start, end, targetStart, targetEnd, chosen, alternatives, ground, word } = choice;
  return {
    start: start + source,
    end: end + source,
    targetStart: targetStart + target,
    targetEnd: targetEnd + target,
    chosen,
    alternatives,
    ground,
    word,
  };
}
