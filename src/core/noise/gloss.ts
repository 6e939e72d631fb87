import { firstEndingAfter } from '../text/span';
import type { PinyinReadings } from './pinyin';
import type { Stain } from './noiseSpan';

const CLOSE = 0x29;
const WIDE_CLOSE = 0xff09;
/** `(zhuāng)`, and room for combining tone marks. */
const LONGEST = 9;

/**
 * Pinyin glosses: a bracket that holds exactly one syllable which is a reading of the character before it.
 * The gloss goes out of the reading text, its character stands for both.
 * @param brackets where brackets open
 * @param mended mojibake that is mended: where one ends at the bracket, its last character is the one before.
 */
export function findGlosses(
  source: string,
  brackets: readonly number[],
  readings: PinyinReadings,
  mended: readonly Stain[],
): Stain[] {
  const stains: Stain[] = [];
  for (const at of brackets) {
    const end = at === 0 ? 0 : glossEnd(source, at);
    if (end === 0) continue;
    const mend = mended.length > 0 ? mendBefore(mended, at) : undefined;
    const before = mend ?? source.charAt(at - 1);
    if (!readings.canBeRead(before, source.slice(at + 1, end - 1))) continue;
    const read = mend === undefined ? { start: at - 1, end, as: before } : { start: at, end, as: '' };
    stains.push({ start: at, end, kind: 'pinyin-gloss', right: '', read });
  }
  return stains;
}

/** The last character of the mend that ends at the offset. */
function mendBefore(mended: readonly Stain[], at: number): string | undefined {
  const stain = mended[firstEndingAfter(mended, at - 1)];
  return stain?.end === at ? stain.read?.as.at(-1) : undefined;
}

/** The end of a bracket of nothing but Latin letters and tone marks, or 0. */
function glossEnd(source: string, open: number): number {
  const last = Math.min(source.length - 1, open + LONGEST + 1);
  for (let at = open + 1; at <= last; at++) {
    const code = source.charCodeAt(at);
    if (code === CLOSE || code === WIDE_CLOSE) return at > open + 1 ? at + 1 : 0;
    if (!isSyllableLetter(code)) return 0;
  }
  return 0;
}

/** a-z, A-Z, Latin letters with marks, combining marks, typewriter ɑ ɡ, Vietnamese ế as a stand-in for ê̄. */
function isSyllableLetter(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0x24f) ||
    code === 0x251 ||
    code === 0x261 ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x1e00 && code <= 0x1eff)
  );
}
