import { conversionMap } from '../../core/index';
import type { Span, Conversion } from '../../core/index';

type ConversionMap = Conversion['map'];

/** Where the text's line ends of two characters begin. */
function returns(text: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf('\r\n'); at >= 0; at = text.indexOf('\r\n', at + 2)) found.push(at);
  return found;
}

/** Sorted spans of a text in offsets that count each line end as one character. Linear. */
export function countingLineEndsOnce<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
  const ends = returns(text);
  return ends.length === 0 ? spans : moved(spans, -1, (index) => ends[index]);
}

/** The other way: spans whose offsets count each line end as one, in offsets of the text as it stands. */
export function countingAllOfLineEnds<S extends Span>(text: string, spans: readonly S[]): readonly S[] {
  const ends = returns(text);
  return ends.length === 0 ? spans : moved(spans, 1, (index) => (ends[index] ?? Infinity) - index);
}

function moved<S extends Span>(spans: readonly S[], by: 1 | -1, endAt: (index: number) => number | undefined): S[] {
  let passed = 0;
  const across = (offset: number): number => {
    while ((endAt(passed) ?? Infinity) < offset) passed++;
    return offset + by * passed;
  };
  return spans.map((span) => ({ ...span, start: across(span.start), end: across(span.end) }));
}

type Count = typeof countingLineEndsOnce;

/** A map between two texts, with both sides' offsets counted in the other way. */
export function recounted(map: ConversionMap, count: Count, source: string, target: string): ConversionMap {
  const sources = count(source, map.uneven);
  const targets = count(
    target,
    map.uneven.map(({ targetStart, targetEnd }) => ({ start: targetStart, end: targetEnd })),
  );
  return conversionMap(
    sources.map(({ start, end }, index) => {
      const target = targets[index] ?? { start, end };
      return { start, end, targetStart: target.start, targetEnd: target.end };
    }),
  );
}

export const oneLineFeed = (text: string): string => text.replaceAll('\r\n', '\n');

/** Characters of a text, each line end counted as one. */
export const lengthOf = (text: string): number => oneLineFeed(text).length;
