import assert from 'node:assert/strict';
import fc from 'fast-check';
import { groupEntries } from './plainGroups';
import type { Group, GroupOrder } from './plainGroups';
import type { CorpusEntry, GroupBy } from '../../../src/core/index';
import { entry, place } from './entries';

const order: GroupOrder = {
  places: 'code',
  compareNames: (a, b) => (a.name < b.name ? -1 : 1),
  comparable: (name) => name.replaceAll('報', '报'),
};

/** `湖北省 2 [宜昌市 1]`: names and counts, articles left out. */
function drawn(groups: readonly Group[]): string {
  return groups
    .map(({ name, kind, count, groups: below }) => {
      const children = drawn(below);
      return `${name || kind} ${count}${children ? ` [${children}]` : ''}`;
    })
    .join(', ');
}

function grouped(entries: readonly CorpusEntry[], by: GroupBy, changed: Partial<GroupOrder> = {}): string {
  return drawn(groupEntries(entries, by, { ...order, ...changed }));
}

const zigui = place('420527', '湖北省', '宜昌市', '秭归县');
const dangyang = place('420582', '湖北省', '宜昌市', '当阳市');

describe('grouping of a corpus', () => {
  it('Should stand articles below province, prefecture and county, with counts at each', () => {
    const entries = [entry({ place: zigui }), entry({ place: dangyang }), entry({ place: zigui })];
    assert.equal(grouped(entries, 'place'), '湖北省 3 [宜昌市 3 [秭归县 2, 当阳市 1]]');
  });

  it('Should put an article that is known only to its prefecture beside the counties, not into one', () => {
    const [hubei] = groupEntries(
      [entry({ place: zigui }), entry({ place: place('420500', '湖北省', '宜昌市') })],
      'place',
      order,
    );
    assert.equal(hubei?.groups[0]?.entries.length, 1);
    assert.equal(hubei.groups[0].groups[0]?.entries.length, 1);
  });

  it('Should not double the level of a municipality', () => {
    for (const prefecture of ['重庆市', '市辖区', '县', null]) {
      assert.equal(
        grouped([entry({ place: place('500241', '重庆市', prefecture, '秀山土家族苗族自治县') })], 'place'),
        '重庆市 1 [秀山土家族苗族自治县 1]',
      );
    }
  });

  it('Should put a county that its province governs directly right below it', () => {
    const entries = [
      entry({ place: place('429004', '湖北省', '省直辖县级行政区划', '仙桃市') }),
      entry({ place: place('460200', '海南省', '三亚市') }),
    ];
    assert.equal(grouped(entries, 'place'), '湖北省 1 [仙桃市 1], 海南省 1 [三亚市 1]');
  });

  it('Should put a prefecture without counties once', () => {
    assert.equal(
      grouped([entry({ place: place('441900', '广东省', '东莞市', '东莞市') })], 'place'),
      '广东省 1 [东莞市 1]',
    );
  });

  it('Should show Hong Kong, Macau and Taiwan as provinces of their own at the end', () => {
    const entries = [
      entry({ place: place('820000', '澳门特别行政区') }),
      entry({ place: place('810003', '香港特别行政区', null, '东区') }),
      entry({ place: place('710800', '台湾省', null, '新竹市') }),
      entry({ place: place('650000', '新疆维吾尔自治区') }),
    ];
    assert.equal(
      grouped(entries, 'place'),
      '新疆维吾尔自治区 1, 台湾省 1 [新竹市 1], 香港特别行政区 1 [东区 1], 澳门特别行政区 1',
    );
  });

  it('Should put what has no place last, in every order', () => {
    const entries = [
      entry(),
      entry(),
      entry({ place: zigui }),
      entry({ place: place('110101', '北京市', null, '东城区') }),
      entry({ place: dangyang }),
    ];
    assert.equal(grouped(entries, 'place').slice(-9), 'unknown 2');
    assert.equal(grouped(entries, 'place', { places: 'count' }).slice(0, 5), '湖北省 2');
    assert.equal(grouped(entries, 'place', { places: 'name' }).slice(-9), 'unknown 2');
  });

  it('Should group by year and month in order of time', () => {
    const entries = ['2021-11-02', '2020-02-08T10:00:00', '2021-03', '2021', null].map((published) =>
      entry({ published }),
    );
    assert.equal(grouped(entries, 'month'), '2020 1 [2020-02 1], 2021 3 [2021-03 1, 2021-11 1], unknown 1');
  });

  it('Should take a publisher in either script for the same, under the name most articles use', () => {
    const entries = ['湖北日報', '湖北日报', '湖北日报', '三峡商报', null].map((publisher) => entry({ publisher }));
    assert.equal(grouped(entries, 'publisher'), '湖北日报 3, 三峡商报 1, unknown 1');
  });

  it('Should group by script, Simplified first', () => {
    const entries = (['unknown', 'mixed', 'traditional', 'simplified'] as const).map((script) => entry({ script }));
    assert.equal(grouped(entries, 'script'), 'simplified 1, traditional 1, mixed 1, unknown 1');
  });

  it('Should put the articles of a group in order of time, undated ones last', () => {
    const dates = [null, '2022-03-22', '2020-02-08'];
    const [group] = groupEntries(
      dates.map((published) => entry({ published, place: zigui })),
      'place',
      order,
    );
    assert.deepEqual(
      group?.groups[0]?.groups[0]?.entries.map(({ summary }) => summary.published),
      ['2020-02-08', '2022-03-22', null],
    );
  });

  it('Should keep a group’s id when other articles come and go', () => {
    const ids = (entries: CorpusEntry[]): (string | undefined)[] => {
      const [province] = groupEntries(entries, 'place', order);
      return [province?.id, province?.groups[0]?.id];
    };
    assert.deepEqual(
      ids([entry({ place: zigui })]),
      ids([entry({ place: dangyang }), entry({ place: zigui }), entry()]),
    );
  });

  it('Should lose no article and double none, whatever stands in them', () => {
    const anything = fc.record({
      published: fc.option(fc.string()),
      publisher: fc.option(fc.string()),
      place: fc.option(fc.constantFrom(zigui, dangyang, place('500101', '重庆市', '重庆市', '万州区'))),
    });
    fc.assert(
      fc.property(fc.array(anything), fc.constantFrom<GroupBy>('place', 'month', 'publisher', 'script'), (told, by) => {
        const entries = told.map((of) => entry(of));
        const all = (groups: readonly Group[]): CorpusEntry[] =>
          groups.flatMap((group) => [...group.entries, ...all(group.groups)]);
        assert.deepEqual(new Set(all(groupEntries(entries, by, order))), new Set(entries));
        assert.equal(
          groupEntries(entries, by, order).reduce((sum, { count }) => sum + count, 0),
          entries.length,
        );
      }),
    );
  });
});
