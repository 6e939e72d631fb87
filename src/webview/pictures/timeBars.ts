import { scaleLinear, scaleUtc } from 'd3-scale';
import { drawn } from '../elements';
import { fill } from '../pageWords';
import type { FoundTimes, TimeChosen, TimelineWords } from '../timelineMessages';
import { shortNumber } from './measure';
import type { Picture, PictureMark } from './picture';
import { timesAlong } from './timeline';
import { timeSpan } from './timeSpan';
import { barsOfTime } from './timesDrawn';
import type { TimeBar } from './timesDrawn';

const LEFT = 40;
const RIGHT = 14;
const TOP = 10;
const BOTTOM = 26;

export interface TimeBarsGiven {
  readonly found: FoundTimes;
  readonly words: TimelineWords;
  readonly locale: string;
  readonly width: number;
  readonly height: number;
  /** Null: all times again. */
  readonly choose: (time: TimeChosen | null) => void;
}

interface Frame {
  readonly x: ReturnType<typeof scaleUtc<number, number>>;
  readonly y: ReturnType<typeof scaleLinear<number, number>>;
}

/** The articles of each month as a bar; where there is no room for months, of each year. */
export function timeBars(given: TimeBarsGiven): Picture {
  const { found, words, locale, width, height } = given;
  const { bars, inMonths, yearOnly, span } = barsOfTime(found, width - LEFT - RIGHT);
  const most = Math.max(1, ...bars.map(({ articles }) => articles));
  const frame: Frame = {
    x: scaleUtc([span.from, span.to], [LEFT, width - RIGHT]),
    y: scaleLinear([0, most], [height - BOTTOM, TOP]),
  };
  const counted = (text: string, count: number): string[] =>
    count > 0 ? [fill(text, count.toLocaleString(locale))] : [];
  return {
    ...{ width, height },
    notes: [...counted(words.undated, found.undated), ...counted(words.yearOnly, yearOnly)],
    marks: bars.map((bar) => timeMark(bar, bars, { frame, given })),
    ground: bars.length === 0 ? [] : axes(frame, given),
    table: {
      heads: [inMonths ? words.month : words.year, words.articles],
      rows: bars.map(({ when, articles }) => [inWords(when, locale), articles.toLocaleString(locale)]),
    },
  };
}

function timeMark(
  bar: TimeBar,
  bars: readonly TimeBar[],
  { frame: { x, y }, given }: { readonly frame: Frame; readonly given: TimeBarsGiven },
): PictureMark {
  const { found, words, locale, height, choose } = given;
  const { when, articles, span, chosen } = bar;
  const [left, right] = [x(span.from), x(span.to)];
  const size = { x: left, width: Math.max(1, right - left - 1) };
  const look = chosen === undefined ? 'bar' : chosen ? 'bar chosen' : 'bar pale';
  return {
    label: fill(words.articlesOf, inWords(when, locale), articles.toLocaleString(locale)),
    isChosen: chosen === true,
    shapes: [
      drawn('rect', { class: 'reach', ...size, y: TOP, height: height - TOP - BOTTOM }),
      drawn('rect', { class: look, ...size, y: y(articles), height: Math.max(1, height - BOTTOM - y(articles)) }),
    ],
    act: (isFurther) => {
      choose(isFurther ? asFarAs(when, found) : found.from === when && found.to === when ? null : only(when));
    },
    reach: (at) => {
      const isAll = found.from === undefined && found.to === undefined;
      choose(asFarAs(when, isAll ? only(bars[at]?.when ?? when) : found));
    },
  };
}

const only = (when: string): TimeChosen => ({ from: when, to: when });

/** From what was chosen before to this, or from this to that. */
function asFarAs(when: string, { from = when, to = when }: Pick<FoundTimes, 'from' | 'to'>): TimeChosen {
  return when < from ? { from: when, to } : { from, to: when };
}

/** `2022-03` as March 2022. */
export function inWords(when: string, locale: string): string {
  const span = timeSpan(when);
  if (!span) return when;
  const month = when.length > 4 ? ({ month: 'long' } as const) : {};
  return new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC', ...month }).format(span.from);
}

function axes({ x, y }: Frame, { width, height, locale }: TimeBarsGiven): SVGElement[] {
  const across = y
    .ticks(3)
    .filter(Number.isInteger)
    .flatMap((tick) => [
      drawn('line', { class: 'rule', x1: LEFT, x2: width - RIGHT, y1: y(tick), y2: y(tick) }),
      drawn('text', { class: 'tick end', x: LEFT - 6, y: y(tick) + 4 }, shortNumber(tick, locale)),
    ]);
  return [...across, ...timesAlong(x, width, height, locale)];
}
