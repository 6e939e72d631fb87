import type { GeoProjection } from 'd3-geo';
import { scaleSqrt } from 'd3-scale';
import table from '../../tables/prefecturePoints.tsv';
import { drawn } from '../elements';
import { withFields } from '../filters/queryParts';
import type { NamedGroup } from '../messages';
import { fill } from '../pageWords';
import { groupTable } from './bars';
import { groupInSentence, measured } from './measure';
import type { MarkAsk, PictureMeasure } from './measure';
import type { Picture, PictureMark } from './picture';

/** Degrees east and north, by the prefecture's code. */
const POINTS: ReadonlyMap<string, readonly [number, number]> = new Map(
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [code = '', east, north] = line.split('\t');
      return [code, [Number(east), Number(north)]];
    }),
);

const RADIUS = { least: 1.5, most: 6 };

export interface DotsGiven {
  /** The figures of each region, and of each prefecture. */
  readonly groups: readonly NamedGroup[];
  readonly prefectures: readonly NamedGroup[];
  readonly measure: PictureMeasure;
  readonly ask: MarkAsk;
}

export interface Dots extends Pick<Picture, 'marks' | 'notes'> {
  readonly rows: Picture['table']['rows'];
}

/** Each prefecture as a dot where its seat lies, the smaller ones on top; and how many figures have none. */
export function prefectureDots({ prefectures, groups, measure, ask }: DotsGiven, projection: GeoProjection): Dots {
  const { words, locale } = measure;
  const size = (group: NamedGroup): number => Math.max(0, measured(group, measure) ?? 0);
  const placed = prefectures
    .flatMap((group) => {
      const point = POINTS.get(group.key);
      const at = point && projection([...point]);
      return at && measured(group, measure) !== undefined ? [{ group, at }] : [];
    })
    .sort((a, b) => size(b.group) - size(a.group));
  const radius = scaleSqrt([0, Math.max(1, ...placed.map(({ group }) => size(group)))], [RADIUS.least, RADIUS.most]);
  const dotless = count(groups) - count(placed.map(({ group }) => group));
  return {
    marks: placed.map(({ group, at: [cx, cy] }): PictureMark => ({
      label: groupInSentence(group.label, group, measure),
      shapes: [drawn('circle', { class: 'dot', cx, cy, r: radius(size(group)) })],
      act: () => {
        ask((query) => withFields(query, { place: group.key }), { [`place:${group.key}`]: group.label });
      },
    })),
    rows: groupTable(
      placed.map(({ group }) => group),
      measure,
    ).rows,
    notes: [
      ...(placed.length > 0 ? [words.dotsShow] : []),
      ...(dotless > 0 ? [fill(words.dotless, dotless.toLocaleString(locale))] : []),
    ],
  };
}

const count = (groups: readonly NamedGroup[]): number =>
  groups.reduce((sum, { key, figures }) => (key === '' ? sum : sum + figures), 0);
