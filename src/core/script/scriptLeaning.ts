import type { Span } from '../text/span';
import { Telling } from './scriptCharacters';
import type { ScriptCharacters } from './scriptCharacters';

/** Only where one script outweighs the other by this much can a character of the other be called left over. */
const CLEAR = 4;

export interface Leaning {
  readonly simplified: number;
  readonly traditional: number;
  /** The script that clearly leads; null where neither does or nothing tells. */
  readonly leans: 'simplified' | 'traditional' | null;
}

/** What a stretch tells, without its leftovers. */
export function leaning(characters: ScriptCharacters, text: string, { start, end }: Span): Leaning {
  const { telling } = characters;
  let simplified = 0;
  let traditional = 0;
  for (let i = start; i < end; i++) {
    // Counted without a branch: which one comes next can't be foretold.
    const tells = telling[text.charCodeAt(i)] ?? Telling.nothing;
    simplified += tells & Telling.simplified;
    traditional += tells >> 1;
  }
  return { simplified, traditional, leans: leader(simplified, traditional) };
}

/** The script that clearly leads, if one does. */
export function leader(simplified: number, traditional: number): Leaning['leans'] {
  if (traditional > 0 && traditional >= CLEAR * simplified) return 'traditional';
  return simplified > 0 && simplified >= CLEAR * traditional ? 'simplified' : null;
}
