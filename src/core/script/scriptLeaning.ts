import type { Span } from '../text/span';
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
  const told = counted(characters.telling, text, start, end);
  const simplified = told % SHARE;
  const traditional = (told - simplified) / SHARE;
  return { simplified, traditional, leans: leader(simplified, traditional) };
}

/** More than a text has characters; with as many times itself still a number told exactly. */
const SHARE = 2 ** 26;
/** What each of `Telling` adds to the two counts in one number. */
const COUNTS = [0, 1, SHARE] as const;

/**
 * The characters that tell Simplified, and `SHARE` times those that tell Traditional. Nothing is done behind the loop:
 * V8 optimises a long loop while it runs, and where it has not yet seen what follows, it falls back into slow code at
 * each text's end.
 */
function counted(telling: Uint8Array, text: string, start: number, end: number): number {
  let told = 0;
  for (let i = start; i < end; i++) told += COUNTS[telling[text.charCodeAt(i)] ?? 0] ?? 0;
  return told;
}

/** The script that clearly leads, if one does. */
export function leader(simplified: number, traditional: number): Leaning['leans'] {
  if (traditional > 0 && traditional >= CLEAR * simplified) return 'traditional';
  return simplified > 0 && simplified >= CLEAR * traditional ? 'simplified' : null;
}
