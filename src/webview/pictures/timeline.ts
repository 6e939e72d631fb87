import { namedTimes } from './namedTimes';
import { scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import type { FigurePoint } from '../../core/index';
import { drawn } from '../elements';
import { inGroup } from '../filters/queryParts';
import type { NamedGroup } from '../messages';
import type { BarsGiven } from './bars';
import { groupTable } from './bars';
import { groupInSentence, measured, shortNumber, valueWithUnit } from './measure';
import type { PictureMeasure } from './measure';
import type { PictureMark, Picture } from './picture';
import { timeSpan } from './timeSpan';
import type { TimeSpan } from './timeSpan';
import { someTicks, valueScale } from './valueScale';
import type { ValueScale } from './valueScale';

/** The picture's height, and what its axes take of it, in pixels. */
export const timeFrame = { height: 240, left: 64, top: 12, bottom: 26, right: 12 };
const { height: HEIGHT, left: LEFT, top: TOP, bottom: BOTTOM } = timeFrame;

export interface TimelineGiven extends BarsGiven {
  readonly points: readonly FigurePoint[];
  readonly reveal: (row: number) => void;
}

type Dated<Of> = { readonly span: TimeSpan } & Of;

export interface Scales {
  readonly x: ReturnType<typeof scaleUtc<number, number>>;
  readonly y: ValueScale;
}

/** The medians of the months as a line, and each figure as a point with the ends between which it lies. */
export function timeline(given: TimelineGiven): Picture {
  const { measure, width } = given;
  const months = given.groups
    .flatMap((group) => dated(group, group.key))
    .filter((group) => measured(group, measure) !== undefined)
    .sort((a, b) => a.span.from - b.span.from);
  const points = measure.unit === undefined ? [] : given.points.flatMap((point) => dated(point, point.when ?? ''));
  const spans = [...months, ...points].map(({ span }) => span);
  const first = spans.reduce((least, { from }) => Math.min(least, from), Infinity);
  const last = spans.reduce((most, { to }) => Math.max(most, to), -Infinity);
  const values = [...months.map((month) => measured(month, measure) ?? 0), ...points.map(({ value }) => value)];
  const scales: Scales = {
    x: scaleUtc([first, last], [LEFT, width - 12]),
    y: valueScale(values, [HEIGHT - BOTTOM, TOP]),
  };
  const marks = [
    ...months.map((month) => monthMark(month, scales, given)),
    ...points.map((point) => pointMark(point, scales, given)),
  ];
  const isEmpty = months.length === 0 && points.length === 0;
  return {
    ...{
      width,
      height: HEIGHT,
      notes: points.length > 0 ? [measure.words.timelineShows] : [],
      marks: isEmpty ? [] : marks,
    },
    ground: isEmpty
      ? []
      : [
          ...timeAxes(scales, width, measure),
          ...(measure.unit === undefined ? [] : [medians(months, scales, measure)]),
        ],
    table: groupTable(months, measure),
  };
}

function dated<Of extends object>(of: Of, when: string): readonly Dated<Of>[] {
  const span = timeSpan(when);
  return span ? [{ ...of, span }] : [];
}

const middle = ({ from, to }: TimeSpan): number => (from + to) / 2;

function medians(months: readonly Dated<NamedGroup>[], { x, y }: Scales, measure: PictureMeasure): SVGElement {
  const path = line<Dated<NamedGroup>>(
    ({ span }) => x(middle(span)),
    (month) => y(measured(month, measure) ?? 0),
  );
  return drawn('path', { class: 'line', d: path([...months]) ?? '' });
}

function monthMark(month: Dated<NamedGroup>, { x, y }: Scales, { measure, ask }: TimelineGiven): PictureMark {
  const [cx, cy] = [x(middle(month.span)), y(measured(month, measure) ?? 0)];
  const foot = HEIGHT - BOTTOM;
  return {
    label: groupInSentence(month.label, month, measure),
    shapes: [
      measure.unit === undefined
        ? drawn('rect', { class: 'bar', x: cx - 3, y: cy, width: 6, height: Math.max(1, foot - cy) })
        : drawn('rect', { class: 'month', x: cx - 4, y: cy - 4, width: 8, height: 8 }),
    ],
    act: () => {
      ask((query) => inGroup(query, 'month', month.key), { [`month:${month.key}`]: month.label });
    },
  };
}

/** A point; where its words leave room, a line to the ends between which it lies, with an arrow where an end is open. */
function pointMark(point: Dated<FigurePoint>, { x, y }: Scales, { measure, reveal }: TimelineGiven): PictureMark {
  const { value, least, most, span, row } = point;
  const [cx, cy] = [x(middle(span)), y(value)];
  const [low, high] = [least === null ? HEIGHT - BOTTOM : within(y(least)), most === null ? TOP : within(y(most))];
  const shapes: SVGElement[] = [];
  if (low !== high) shapes.push(drawn('line', { class: 'whisker', x1: cx, x2: cx, y1: low, y2: high }));
  if (most === null)
    shapes.push(drawn('path', { class: 'open', d: `M${cx - 3},${TOP + 5}L${cx},${TOP}L${cx + 3},${TOP + 5}` }));
  if (least === null) {
    const end = HEIGHT - BOTTOM;
    shapes.push(drawn('path', { class: 'open', d: `M${cx - 3},${end - 5}L${cx},${end}L${cx + 3},${end - 5}` }));
  }
  shapes.push(drawn('circle', { class: 'point', cx, cy, r: 3 }));
  return {
    label: pointInSentence(point, measure),
    shapes,
    act: () => {
      reveal(row);
    },
  };
}

const within = (y: number): number =>
  Number.isFinite(y) ? Math.max(TOP, Math.min(y, HEIGHT - BOTTOM)) : HEIGHT - BOTTOM;

/** A figure in a few words: its time, its value, how far that reaches. */
export function pointInSentence({ value, least, most, when }: FigurePoint, measure: PictureMeasure): string {
  const { words } = measure;
  const said = valueWithUnit(value, measure);
  const range =
    most === null
      ? ` ${words.openUp}`
      : least === null
        ? ` ${words.openDown}`
        : least === most
          ? ''
          : ` (${valueWithUnit(least, measure)} – ${valueWithUnit(most, measure)})`;
  return `${when ?? words.unknown}: ${said}${range}`;
}

/** Rules with values across, and times along the foot. */
export function timeAxes({ x, y }: Scales, width: number, { locale }: PictureMeasure): SVGElement[] {
  const across = someTicks(y, 5).flatMap((tick) => [
    drawn('line', { class: 'rule', x1: LEFT, x2: width - 12, y1: y(tick), y2: y(tick) }),
    drawn('text', { class: 'tick end', x: LEFT - 6, y: y(tick) + 4 }, shortNumber(tick, locale)),
  ]);
  return [...across, ...timesAlong(x, width, HEIGHT, locale)];
}

/** A name that would be cut off at the edge is left out. */
const HALF_A_NAME = 36;

/** Times along the foot, as many as there is room for. */
export function timesAlong(x: Scales['x'], width: number, height: number, locale: string): SVGElement[] {
  return namedTimes(x, Math.max(2, Math.floor(width / 130)), locale)
    .filter(({ time }) => x(time) < width - HALF_A_NAME)
    .map(({ time, name }) => drawn('text', { class: 'tick middle', x: x(time), y: height - 8 }, name));
}
