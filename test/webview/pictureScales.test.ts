import assert from 'node:assert/strict';
import type { NamedGroup } from '../../src/webview/messages';
import { REGIONS, shadesOf } from '../../src/webview/pictures/regions';
import { timeSpan } from '../../src/webview/pictures/timeSpan';
import { growthScale, someTicks, valueScale } from '../../src/webview/pictures/valueScale';
import outlines from '../../src/tables/provinces.topo.json';
import type { PageWords } from '../../src/webview/pageWords';

const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

describe('The time of a figure in a picture', () => {
  for (const [when, from, to] of [
    ['2020', '2020-01-01', '2021-01-01'],
    ['2020-02', '2020-02-01', '2020-03-01'],
    ['2020-02-28', '2020-02-28', '2020-02-29'],
    ['2020-01-26/2020-02', '2020-01-26', '2020-03-01'],
    ['2020-01-26/..', '2020-01-26', '2020-01-27'],
    ['../2020', '2020-01-01', '2021-01-01'],
    ['2020-03-05T09:00', '2020-03-05', '2020-03-06'],
  ] as const) {
    it(`Should be the whole of ${when}`, () => {
      assert.deepEqual(timeSpan(when), { from: day(from), to: day(to) });
    });
  }

  it('Should be nowhere without a year', () => {
    for (const unknown of ['--03-20', 'T09:00', '']) assert.equal(timeSpan(unknown), undefined);
  });
});

describe('The scale of values in a picture', () => {
  it('Should be by logarithms where the largest is many times the smallest, and never with a zero', () => {
    assert.ok('base' in valueScale([1, 1_000_000], [0, 100]));
    assert.ok(!('base' in valueScale([0, 1_000_000], [0, 100])));
    assert.ok(!('base' in valueScale([10, 20], [0, 100])));
  });

  it('Should begin near the least where a number is followed through time, unless it doubled', () => {
    assert.ok((growthScale([128, 132], [0, 100]).domain()[0] ?? 0) > 100);
    assert.equal(growthScale([10, 132], [0, 100]).domain()[0], 0);
    for (const values of [[5], [0], [-3, -3]])
      assert.ok(Number.isFinite(growthScale(values, [0, 100])(values[0] ?? 0)));
  });

  it('Should stand where there is one value, and where there is none', () => {
    for (const values of [[5], [], [0]]) assert.ok(Number.isFinite(valueScale(values, [0, 100])(0)), String(values));
  });

  it('Should have few ticks', () => {
    for (const most of [7, 1000, 1e9]) assert.ok(someTicks(valueScale([1, most], [0, 100]), 5).length <= 8, `${most}`);
  });
});

describe('The map', () => {
  it('Should have 34 regions, each on a tile of its own, each with an outline', () => {
    assert.equal(REGIONS.length, 34);
    assert.equal(new Set(REGIONS.map(({ column, row }) => `${column} ${row}`)).size, 34);
    const drawn = outlines.objects.p.geometries.map(({ properties }) => properties.n);
    assert.deepEqual(REGIONS.map(({ outline }) => outline).sort(), drawn.sort());
  });

  it('Should shade by rank, so that one large value does not pale all others', () => {
    const of = (key: string, figures: number): NamedGroup => ({ key, figures }) as NamedGroup;
    const measure = { unit: undefined, words: {} as PageWords, locale: 'en' };
    const shades = shadesOf([of('a', 1), of('b', 2), of('c', 1_000_000)], measure);
    assert.deepEqual([...shades.values()], [1, 3, 5]);
  });
});
