import type { Fold } from '../text/fold';
import type { NoiseAnchors } from './noiseAnchors';
import type { Big5 } from '../files/big5';
import { findEscapes } from './escapes';
import type { Gbk } from './gbk';
import { findMisreadLatin } from './misreadLatin';
import { findSwappedEncodings } from './swappedEncodings';
import { findLostText, findMisreadUtf8 } from './misreadUtf8';
import { findShiftedBytes } from './shiftedBytes';
import { findTornCharacters } from './tornCharacters';
import type { PinyinReadings } from './pinyin';
import { withoutOverlaps } from './noiseSpan';
import type { Stain } from './noiseSpan';

/** What tells bytes that were read in the wrong way. */
interface Bytes {
  readonly gbk: Gbk;
  readonly big5: Big5;
  readonly readings: PinyinReadings;
  readonly fold: Fold;
}

const sorted = (some: readonly number[], others: readonly number[]): readonly number[] =>
  others.length === 0 ? some : [...some, ...others].sort((a, b) => a - b);

/**
 * Characters that stand for others because bytes were read in the wrong way. Where the bytes alone tell what stood
 * there, the mend is read; where it is only likely, it is proposed as `right`; else the stain has no `right`.
 */
export function findMojibake(
  source: string,
  { lines, questions, misread, latin, escapes, lost }: NoiseAnchors,
  { gbk, big5, readings, fold }: Bytes,
): readonly Stain[] {
  return withoutOverlaps([
    findTornCharacters(source, questions, gbk, readings),
    findMisreadUtf8(source, misread, gbk, fold),
    findShiftedBytes(source, questions, gbk, fold),
    latin.length + misread.length > 0 ? findMisreadLatin(source, sorted(latin, misread), gbk, big5, fold) : [],
    escapes.length > 0 ? findEscapes(source, escapes, gbk, fold) : [],
    lost.length > 0 ? findLostText(source) : [],
    findSwappedEncodings(source, lines, gbk, big5, fold),
  ]);
}
