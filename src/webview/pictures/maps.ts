import { geoConicEqualArea, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlinesTable from '../../tables/provinces.topo.json';
import { drawn } from '../elements';
import { withFields } from '../filters/queryParts';
import type { NamedGroup } from '../messages';
import { groupTable } from './bars';
import { groupInSentence, measured, shortNumber } from './measure';
import type { MarkAsk, PictureMeasure } from './measure';
import type { PictureMark, Picture } from './picture';
import { prefectureDots } from './prefectureDots';
import { REGIONS, shadesOf } from './regions';
import type { Region } from './regions';

export interface MapGiven {
  /** The figures of each region. */
  readonly groups: readonly NamedGroup[];
  /** Of `REGIONS`, in the reader's script. */
  readonly names: readonly string[];
  readonly measure: PictureMeasure;
  readonly width: number;
  readonly ask: MarkAsk;
}

/** A region of which there are figures. */
interface Filled {
  readonly region: Region;
  readonly group: NamedGroup;
}

function filledRegions(groups: readonly NamedGroup[]): readonly Filled[] {
  return REGIONS.flatMap((region) => {
    const group = groups.find(({ code }) => code === region.code);
    return group ? [{ region, group }] : [];
  });
}

const TILE = { width: 62, height: 34, gap: 3 };
const COLUMNS = 1 + Math.max(...REGIONS.map(({ column }) => column));
const ROWS = 1 + Math.max(...REGIONS.map(({ row }) => row));

/** How a region is drawn: its shape, and what is written on it. */
interface RegionForm {
  readonly shape: (region: Region, filled: string) => SVGElement;
  readonly words: (region: Region, value: string) => readonly SVGElement[];
}

/** Each region a tile of the same size. */
export function tileMap(given: MapGiven): Picture {
  const corner = ({ column, row }: Region): readonly [number, number] => [
    column * (TILE.width + TILE.gap),
    row * (TILE.height + TILE.gap),
  ];
  const size = { width: COLUMNS * (TILE.width + TILE.gap), height: ROWS * (TILE.height + TILE.gap) };
  return mapOf(given, size, {
    shape: (region, filled) => {
      const [x, y] = corner(region);
      return drawn('rect', { class: filled, x, y, width: TILE.width, height: TILE.height, rx: 2 });
    },
    words: (region, value) => {
      const [left, y] = corner(region);
      const x = left + TILE.width / 2;
      const name = drawn(
        'text',
        { class: 'middle', x, y: y + (value === '' ? 21 : 15) },
        given.names[REGIONS.indexOf(region)] ?? region.name,
      );
      return value === '' ? [name] : [name, drawn('text', { class: 'middle small', x, y: y + 29 }, value)];
    },
  });
}

/** Regions, each with its name in `n`. */
const topology = outlinesTable as unknown as Topology<{ p: GeometryCollection<{ n: string }> }>;

const OUTLINES = { width: 440, height: 330 };

export interface OutlinesGiven extends MapGiven {
  /** The figures of each prefecture. */
  readonly prefectures: readonly NamedGroup[];
}

/** Each region as its source draws it, and its prefectures as dots. */
export function outlineMap(given: OutlinesGiven): Picture {
  const regions = feature(topology, topology.objects.p);
  const projection = geoConicEqualArea().parallels([25, 47]).rotate([-105, 0]);
  const path = geoPath(projection.fitSize([OUTLINES.width, OUTLINES.height], regions)).digits(1);
  const outlines = new Map(regions.features.map((each) => [each.properties.n, path(each) ?? '']));
  const picture = mapOf(given, OUTLINES, {
    shape: ({ outline }, filled) => drawn('path', { class: filled, d: outlines.get(outline) ?? '' }),
    words: () => [],
  });
  const dots = prefectureDots(given, projection);
  const { heads, rows } = picture.table;
  return {
    ...{ ...picture, marks: [...picture.marks, ...dots.marks], table: { heads, rows: [...rows, ...dots.rows] } },
    notes: [...picture.notes, ...dots.notes, given.measure.words.asTheSource],
  };
}

function mapOf(
  { groups, measure, ask }: MapGiven,
  size: Pick<Picture, 'width' | 'height'>,
  { shape, words }: RegionForm,
): Picture {
  const filled = filledRegions(groups);
  const shades = shadesOf(
    filled.map(({ group }) => group),
    measure,
  );
  const empty = REGIONS.filter((region) => !filled.some((one) => one.region === region));
  const marks = filled.map(({ region, group }): PictureMark => {
    const value = measured(group, measure);
    const said = value === undefined ? '' : shortNumber(value, measure.locale);
    return {
      label: groupInSentence(group.label, group, measure),
      shapes: [shape(region, `region shade-${shades.get(group.key) ?? 1}`)],
      words: words(region, said),
      act: () => {
        ask((query) => withFields(query, { place: region.code }), { [`place:${region.code}`]: group.label });
      },
    };
  });
  return {
    ...size,
    ...{ marks, notes: [measure.words.shadesShow] },
    ground: empty.flatMap((region) => [shape(region, 'region empty'), ...words(region, '')]),
    table: groupTable(
      filled.map(({ group }) => group),
      measure,
    ),
  };
}
