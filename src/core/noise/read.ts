import type { Noise } from '../article/model';
import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import { ReadingTextBuilder } from '../text/sourceMap';
import type { Tables } from '../tables';
import { firstEndingAfter } from '../text/span';
import { findBrokenLines } from './brokenLines';
import { findCaptions } from './captions';
import { findFurniture } from './furniture';
import { createFurnitureWords } from './furnitureWords';
import type { FurnitureWords } from './furnitureWords';
import { findGlosses } from './gloss';
import { linesOf } from './lines';
import type { Line } from './lines';
import { createReadings } from './pinyin';
import type { Readings } from './pinyin';
import { asNoise, outside, withoutOverlaps } from './stain';
import type { Stain } from './stain';

/** What finding noise needs to know of the language. */
interface Language {
  readonly fold: Fold;
  readonly readings: Readings;
  readonly furniture: FurnitureWords;
}

/**
 * The reading text of a source and the noise that was found: sorted, without overlaps, in source offsets.
 * Linear in the length of the source; never throws.
 */
export type SourceReader = (source: string) => { reading: Reading; noise: readonly Noise[] };

export function createSourceReader(tables: Pick<Tables, 'readings' | 'furniture'>, fold: Fold): SourceReader {
  const language: Language = {
    fold,
    readings: createReadings(tables.readings),
    furniture: createFurnitureWords(tables.furniture),
  };
  return (source) => {
    const stains = findStains(source, language);
    const { text, map } = readingText(source, stains);
    const reading = { source, text, folded: fold(text), map };
    return { reading, noise: stains.map((stain) => asNoise(stain, source)) };
  };
}

/** The surest first: of two stains that overlap the earlier list wins. To add a kind of noise is to add a list. */
function findStains(source: string, { fold, readings, furniture }: Language): readonly Stain[] {
  const lines = linesOf(source);
  const { dropped, kept } = findFurniture(source, lines, fold, furniture);
  const captions = findCaptions(source, lines, fold);
  const isApart = (index: number): boolean => [dropped, kept, captions].some((stains) => touches(stains, lines[index]));
  const broken = findBrokenLines(source, lines, fold, isApart);
  const certain = withoutOverlaps([dropped, findGlosses(source, readings), broken]);
  return withoutOverlaps([certain, outside(kept, certain), outside(captions, certain)]);
}

function touches(stains: readonly Stain[], line: Line | undefined): boolean {
  if (!line) return false;
  const stain = stains[firstEndingAfter(stains, line.start)];
  return stain !== undefined && stain.start < line.end;
}

function readingText(source: string, stains: readonly Stain[]): ReturnType<ReadingTextBuilder['finish']> {
  const builder = new ReadingTextBuilder(source);
  for (const { read } of stains) {
    if (!read) continue;
    builder.keepUntil(read.start);
    builder.replaceUntil(read.end, read.as);
  }
  return builder.finish();
}
