import type { Noise } from '../article/model';
import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import { identityMap, ReadingTextBuilder } from '../text/sourceMap';
import type { SourceMap } from '../text/sourceMap';
import type { Tables } from '../tables';
import { firstEndingAfter } from '../text/span';
import { createAnchorSearch } from './noiseAnchors';
import type { NoiseAnchors, AnchorSearch } from './noiseAnchors';
import { readMarkdown } from './markdown';
import type { Markdown } from './markdown';
import { findBrokenLines } from './brokenLines';
import { findCaptions } from './captions';
import { findFurniture } from './furniture';
import { createFurnitureWords } from './furnitureWords';
import type { FurnitureWords } from './furnitureWords';
import { createBig5 } from '../files/big5';
import type { Big5 } from '../files/big5';
import { createGbk } from './gbk';
import type { Gbk } from './gbk';
import { findGlosses } from './gloss';
import type { Line } from './sourceLines';
import { createReadings } from './pinyin';
import type { PinyinReadings } from './pinyin';
import { findMojibake } from './mojibake';
import { findNoteMarks, numbersIn } from './noteMarks';
import { findResidue } from './residue';
import { findSpreadWords } from './blanks';
import { findSpreadDates } from './spreadDates';
import { asNoise, outside, withoutOverlaps } from './noiseSpan';
import type { Stain } from './noiseSpan';

/** What finding noise needs to know of the language. */
interface Language {
  readonly fold: Fold;
  readonly readings: PinyinReadings;
  readonly furniture: FurnitureWords;
  readonly gbk: Gbk;
  readonly big5: Big5;
  readonly anchorsIn: AnchorSearch;
}

/**
 * The reading text of a source and the noise that was found: sorted, without overlaps, in source offsets.
 * Linear in the length of the source; never throws. @param path its ending says whether the source is Markdown
 */
export type SourceReader = (source: string, path?: string) => { reading: Reading; noise: readonly Noise[] };

export function createSourceReader(tables: Pick<Tables, 'readings' | 'gbk' | 'big5'>, fold: Fold): SourceReader {
  const gbk = createGbk(tables.gbk);
  const language: Language = {
    fold,
    readings: createReadings(tables.readings),
    furniture: createFurnitureWords(),
    gbk,
    big5: createBig5(tables.big5),
    anchorsIn: createAnchorSearch(gbk),
  };
  return (source, path = '') => {
    const foldedSource = fold(source);
    const anchors = language.anchorsIn(source);
    const markdown = MARKDOWN.test(path) ? readMarkdown(source, anchors.lines) : undefined;
    const noteMarks = findNoteMarks(source);
    const stains = findStains({ source, folded: foldedSource, anchors, markdown, noteMarks }, language);
    const { text, map } = readingText(source, stains);
    // Folding keeps lengths, so the folded text is the folded source with the same pieces out: folded once, not twice.
    const folded = map.identity ? foldedSource : foldedText(foldedSource, stains, fold);
    const noteNumbers = numbersIn(noteMarks.filter((mark) => stains.includes(mark)));
    const reading = { source, text, folded, map, ...noteNumbers, ...(markdown ? { marks: markdown.marks } : {}) };
    return { reading, noise: asNoise(stains, source) };
  };
}

const MARKDOWN = /\.(?:md|markdown)$/i;

/** A source and what was seen of it at first. */
interface Looked {
  readonly source: string;
  readonly folded: string;
  readonly anchors: NoiseAnchors;
  readonly markdown: Markdown | undefined;
  readonly noteMarks: readonly Stain[];
}

/** The surest first: of two stains that overlap the earlier list wins. To add a kind of noise is to add a list. */
function findStains({ source, folded, anchors, markdown, noteMarks }: Looked, language: Language): readonly Stain[] {
  const { readings, furniture } = language;
  const { lines } = anchors;
  const { dropped, kept } = findFurniture(folded, lines, furniture);
  const captions = findCaptions(folded, lines);
  const apart = [dropped, kept, captions];
  const isApart = (index: number): boolean =>
    apart.some((stains) => touches(stains, lines[index])) || markdown?.isApart(index) === true;
  const mojibake = findMojibake(source, anchors, language);
  const broken = findBrokenLines(folded, lines, isApart);
  const certain = withoutOverlaps([
    dropped,
    mojibake,
    findGlosses(source, anchors.brackets, readings, mojibake),
    findResidue(source, anchors.markup),
    noteMarks,
    broken,
    findSpreadWords(source, lines),
    findSpreadDates(source, lines),
    markdown?.unread ?? [],
  ]);
  return withoutOverlaps([certain, outside(kept, certain), outside(captions, certain)]);
}

function touches(stains: readonly Stain[], line: Line | undefined): boolean {
  if (!line) return false;
  const stain = stains[firstEndingAfter(stains, line.start)];
  return stain !== undefined && stain.start < line.end;
}

function readingText(source: string, stains: readonly Stain[]): { text: string; map: SourceMap } {
  if (!stains.some(({ read }) => read)) return { text: source, map: identityMap(source.length) };
  const builder = new ReadingTextBuilder(source);
  for (const { read } of stains) {
    if (!read) continue;
    builder.keepUntil(read.start);
    builder.replaceUntil(read.end, read.as);
  }
  return builder.finish();
}

function foldedText(foldedSource: string, stains: readonly Stain[], fold: Fold): string {
  const pieces: string[] = [];
  let done = 0;
  for (const { read } of stains) {
    if (!read) continue;
    pieces.push(foldedSource.slice(done, read.start), read.as === '' ? '' : fold(read.as));
    done = read.end;
  }
  pieces.push(foldedSource.slice(done));
  return pieces.join('');
}
