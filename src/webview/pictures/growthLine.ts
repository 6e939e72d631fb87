import { scaleUtc } from 'd3-scale';
import { line } from 'd3-shape';
import { drawn } from '../elements';
import type { ShownStep, StretchAsked } from '../messages';
import { shortNumber, valueWithUnit } from './measure';
import type { PictureMeasure } from './measure';
import type { Picture, PictureMark } from './picture';
import { timeAxes, timeFrame } from './timeline';
import type { Scales } from './timeline';
import { timeSpan } from './timeSpan';
import { growthScale } from './valueScale';

/** With more steps than these their numbers would lie over one another. */
const MOST_NUMBERED = 16;

export interface GrowthGiven {
  readonly steps: readonly ShownStep[];
  readonly measure: Pick<PictureMeasure, 'words' | 'locale'>;
  readonly width: number;
  readonly open: (at: StretchAsked) => void;
}

interface DrawnStep {
  readonly step: ShownStep;
  /** The middle of its time, in milliseconds since 1970. */
  readonly time: number;
}

/** A number through time, a point a step; each leads to the sentence that says it first. */
export function growth({ steps, measure, width, open }: GrowthGiven): Picture {
  const shown = steps.flatMap(inTime);
  const unit = shown[0]?.step.unit;
  const own = { ...measure, unit };
  const scales = scalesOf(shown, width);
  return {
    ...{ width, height: timeFrame.height, notes: [] },
    ground: shown.length === 0 ? [] : [...timeAxes(scales, width, own), way(shown, scales)],
    marks: shown.map((one) => stepMark(one, scales, own, shown.length <= MOST_NUMBERED, open)),
    table: {
      heads: [
        own.words.columns.when,
        own.words.value,
        own.words.columns.written,
        own.words.reportedBy,
        own.words.reports,
      ],
      rows: shown.map(({ step }) => [
        ...[step.whenInWords, valueWithUnit(step.value, own), step.written, step.reported],
        step.reports.toLocaleString(own.locale),
      ]),
    },
  };
}

function inTime(step: ShownStep): readonly DrawnStep[] {
  const span = timeSpan(step.when);
  return span ? [{ step, time: (span.from + span.to) / 2 }] : [];
}

function scalesOf(shown: readonly DrawnStep[], width: number): Scales {
  const times = shown.map(({ time }) => time);
  const { left, right, top, bottom, height } = timeFrame;
  const ends = [Math.min(...times), Math.max(...times)];
  return {
    x: scaleUtc(ends, [left + 24, width - right - 24]),
    y: growthScale(
      shown.map(({ step }) => step.value),
      [height - bottom, top + 8],
    ),
  };
}

function way(shown: readonly DrawnStep[], { x, y }: Scales): SVGElement {
  const path = line<DrawnStep>(
    ({ time }) => x(time),
    ({ step }) => y(step.value),
  );
  return drawn('path', { class: 'line', d: path([...shown]) ?? '' });
}

function stepMark(
  { step, time }: DrawnStep,
  { x, y }: Scales,
  measure: PictureMeasure,
  isNumbered: boolean,
  open: GrowthGiven['open'],
): PictureMark {
  const [cx, cy] = [x(time), y(step.value)];
  const number = drawn('text', { class: 'middle', x: cx, y: cy - 8 }, shortNumber(step.value, measure.locale));
  return {
    label: `${step.whenInWords}: ${step.written} · ${step.reported}`,
    shapes: [
      drawn('circle', { class: 'reach', cx, cy, r: 12 }),
      drawn('rect', { class: 'month', x: cx - 4, y: cy - 4, width: 8, height: 8 }),
    ],
    words: isNumbered ? [number] : [],
    act: () => {
      open(step.at);
    },
  };
}
