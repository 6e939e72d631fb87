import { scaleLinear } from 'd3-scale';
import { drawn } from '../elements';
import { inGroup } from '../filters/queryParts';
import type { NamedGroup } from '../messages';
import { groupInSentence, measured, shortNumber, valueWithUnit } from './measure';
import type { MarkAsk, PictureMeasure } from './measure';
import type { PictureMark, Picture } from './picture';

const ROW = 22;
const TOP = 20;
/** Where the names end, and where the numbers do, from the left. */
const NAMES = 150;
const NUMBERS = 208;
const RIGHT = 16;
/** One value far above all others would leave no room for them: its line then ends at the edge. */
const LONGEST = 4;

export interface BarsGiven {
  readonly groups: readonly NamedGroup[];
  readonly measure: PictureMeasure;
  readonly width: number;
  readonly ask: MarkAsk;
}

/** A bar a group: its median, with a line from the least to the most; or how many figures there are. */
export function bars({ groups, measure, width, ask }: BarsGiven): Picture {
  const drawable = groups.filter((group) => measured(group, measure) !== undefined);
  const size = drawable.map((group) => measured(group, measure) ?? 0);
  const most = Math.max(...size, 0);
  const ends = measure.unit === undefined ? [] : drawable.map((group) => group.most ?? 0);
  const far = Math.max(most, Math.min(Math.max(...ends, 0), most * LONGEST)) || 1;
  const near = Math.min(0, ...size);
  const x = scaleLinear([near, far], [NUMBERS + 8, Math.max(NUMBERS + 68, width - RIGHT)]).nice();
  const marks = drawable.map((group, at): PictureMark => {
    const { by, key, label } = group;
    return {
      label: groupInSentence(label, group, measure),
      ...barOf(group, size[at] ?? 0, { x, y: TOP + at * ROW, width, measure }),
      act: () => {
        ask((query) => inGroup(query, by, key), { [`${by}:${key}`]: label });
      },
    };
  });
  return {
    ...{
      width,
      height: TOP + drawable.length * ROW + 6,
      marks,
      notes: ends.length > 0 ? [measure.words.barsShow] : [],
    },
    ground: axisAbove(x, TOP + drawable.length * ROW, measure),
    table: groupTable(drawable, measure),
  };
}

interface Place {
  readonly x: ReturnType<typeof scaleLinear<number, number>>;
  readonly y: number;
  readonly width: number;
  readonly measure: PictureMeasure;
}

/** Where the whiskers of a bar end; undefined where its values can't be compared, or are all one. */
function whiskerOf({ least, most }: NamedGroup, { x, measure }: Place): readonly [number, number] | undefined {
  if (measure.unit === undefined || least === null || most === null || least === most) return undefined;
  const [, end = 0] = x.range();
  return [Math.max(x(least), NUMBERS + 8), Math.min(x(most), end)];
}

function barOf(group: NamedGroup, size: number, place: Place): Pick<PictureMark, 'shapes' | 'words'> {
  const { x, y, width, measure } = place;
  const middle = y + ROW / 2;
  const [left, right] = [Math.min(x(0), x(size)), Math.max(x(0), x(size))];
  const whisker = whiskerOf(group, place);
  const said = measure.unit === undefined ? size.toLocaleString(measure.locale) : shortNumber(size, measure.locale);
  return {
    shapes: [
      drawn('rect', { class: 'reach', x: 0, y, width, height: ROW }),
      drawn('rect', { class: 'bar', x: left, y: y + 4, width: Math.max(1, right - left), height: ROW - 8 }),
      ...(whisker ? [drawn('line', { class: 'whisker', x1: whisker[0], x2: whisker[1], y1: middle, y2: middle })] : []),
    ],
    words: [
      drawn('text', { x: NAMES - 8, y: middle + 4, class: 'end' }, short(group.label)),
      drawn('text', { x: NUMBERS, y: middle + 4, class: 'end' }, said),
    ],
  };
}

/** As much of a name as there is room for; Latin letters take half of a character's. */
function short(name: string): string {
  const most = /[^\p{Script=Latin}\s]/u.test(name) ? 10 : 20;
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

function axisAbove(x: Place['x'], bottom: number, { locale }: PictureMeasure): SVGElement[] {
  return x
    .ticks(5)
    .flatMap((tick) => [
      drawn('line', { class: 'rule', x1: x(tick), x2: x(tick), y1: TOP - 4, y2: bottom }),
      drawn('text', { class: 'tick middle', x: x(tick), y: TOP - 8 }, shortNumber(tick, locale)),
    ]);
}

/** The table behind a picture of groups. */
export function groupTable(groups: readonly NamedGroup[], measure: PictureMeasure): Picture['table'] {
  const { words, locale, unit } = measure;
  const [first] = groups;
  const name = first ? (first.by === 'province' ? words.place : words[first.by]) : '';
  const value = (number: number | null): string => (number === null ? '' : valueWithUnit(number, measure));
  const values = unit === undefined ? [] : [words.median, words.least, words.greatest];
  return {
    heads: [name, words.figures, words.articles, ...values],
    rows: groups.map((group) => [
      ...[group.label, group.figures.toLocaleString(locale), group.articles.toLocaleString(locale)],
      ...(unit === undefined ? [] : [value(group.median), value(group.least), value(group.most)]),
    ]),
  };
}
