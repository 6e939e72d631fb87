import type { FigurePoint } from '../../core/index';
import { drawn } from '../elements';
import { withFields } from '../filters/queryParts';
import { shortNumber, valueWithUnit } from './measure';
import type { MarkAsk, PictureMeasure } from './measure';
import type { PictureMark, Picture } from './picture';
import { someTicks, valueScale } from './valueScale';
import type { ValueScale } from './valueScale';

const HEIGHT = 220;
const LEFT = 50;
const TOP = 18;
const BOTTOM = 26;
const BINS = 24;

/** Values between two ends, `to` exclusive but in the last bin; `least` and `most` are the values that are in it. */
interface Bin {
  readonly from: number;
  readonly to: number;
  least: number;
  most: number;
  count: number;
}

export interface SpreadGiven {
  readonly points: readonly FigurePoint[];
  readonly measure: PictureMeasure;
  readonly width: number;
  readonly ask: MarkAsk;
}

/** How many figures there are of which size. */
export function spread({ points, measure, width, ask }: SpreadGiven): Picture {
  const values = points.map(({ value }) => value);
  const x = valueScale(values, [LEFT, width - 12]);
  const bins = binsOf(values, x);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const y = (count: number): number => HEIGHT - BOTTOM - (count / most) * (HEIGHT - BOTTOM - TOP);
  const filled = bins.filter(({ count }) => count > 0);
  const marks = filled.map((bin) =>
    binMark(bin, { left: x(bin.from), right: x(bin.to), top: y(bin.count) }, measure, ask),
  );
  return {
    ...{ width, height: HEIGHT, marks, notes: [] },
    ground: someTicks(x, 6).map((tick) =>
      drawn('text', { class: 'tick middle', x: x(tick), y: HEIGHT - 8 }, shortNumber(tick, measure.locale)),
    ),
    table: {
      heads: [measure.words.value, measure.words.figures],
      rows: filled.map((bin) => [binInWords(bin, measure), bin.count.toLocaleString(measure.locale)]),
    },
  };
}

function binMark(
  bin: Bin,
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
  measure: PictureMeasure,
  ask: MarkAsk,
): PictureMark {
  const foot = HEIGHT - BOTTOM;
  return {
    label: `${binInWords(bin, measure)}: ${bin.count.toLocaleString(measure.locale)}`,
    shapes: [
      drawn('rect', { class: 'reach', x: left, y: TOP, width: right - left, height: foot - TOP }),
      drawn('rect', { class: 'bar', x: left + 1, y: top, width: Math.max(1, right - left - 2), height: foot - top }),
    ],
    words: [
      drawn('text', { class: 'middle', x: (left + right) / 2, y: top - 4 }, shortNumber(bin.count, measure.locale)),
    ],
    act: () => {
      ask((query) => withFields(query, { least: bin.least, most: bin.most }), {});
    },
  };
}

const binInWords = ({ least, most }: Bin, measure: PictureMeasure): string =>
  least === most ? valueWithUnit(least, measure) : `${valueWithUnit(least, measure)} – ${valueWithUnit(most, measure)}`;

/** Bins of one width on the scale, so that they look alike, with ends that are round. */
function binsOf(values: readonly number[], x: ValueScale): readonly Bin[] {
  const [first = 0, last = 1] = x.range();
  const edges = Array.from({ length: BINS + 1 }, (_, at) => rounded(x.invert(first + ((last - first) * at) / BINS)));
  const bins = edges
    .slice(1)
    .map((to, at): Bin => ({ from: edges[at] ?? to, to, least: Infinity, most: -Infinity, count: 0 }));
  for (const value of values) {
    const bin = bins.find(({ to }) => value < to) ?? bins.at(-1);
    if (!bin) continue;
    bin.count++;
    bin.least = Math.min(bin.least, value);
    bin.most = Math.max(bin.most, value);
  }
  return bins.filter(({ from, to }) => to > from);
}

const rounded = (value: number): number => Number(value.toPrecision(3));
