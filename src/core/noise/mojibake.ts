import type { Fold } from '../text/fold';
import type { NoiseAnchors } from './noiseAnchors';
import type { Gbk } from './gbk';
import { findLostText, findMisreadUtf8 } from './misreadUtf8';
import { findShiftedBytes } from './shiftedBytes';
import { findTornCharacters } from './tornCharacters';
import type { PinyinReadings } from './pinyin';
import { withoutOverlaps } from './noiseSpan';
import type { Stain } from './noiseSpan';

/**
 * Characters that stand for others because bytes were read in the wrong way. Where the bytes alone tell what stood
 * there, the mend is read; where it is only likely, it is proposed as `right`; else the stain has no `right`.
 */
export function findMojibake(
  source: string,
  { questions, misread, lost }: NoiseAnchors,
  gbk: Gbk,
  readings: PinyinReadings,
  fold: Fold,
): readonly Stain[] {
  return withoutOverlaps([
    findTornCharacters(source, questions, gbk, readings),
    findMisreadUtf8(source, misread, gbk, fold),
    findShiftedBytes(source, questions, gbk, fold),
    lost.length > 0 ? findLostText(source) : [],
  ]);
}
