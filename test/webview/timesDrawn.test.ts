import assert from 'node:assert/strict';
import { barsOfTime } from '../../src/webview/pictures/timesDrawn';
import type { FoundTimes } from '../../src/webview/timelineMessages';

const times = (of: Readonly<Record<string, number>>): FoundTimes => ({
  times: Object.entries(of).map(([when, articles]) => ({ when, articles })),
  undated: 0,
});

const drawn = (found: FoundTimes, room: number): readonly (readonly [string, number, boolean | undefined])[] =>
  barsOfTime(found, room).bars.map(({ when, articles, chosen }) => [when, articles, chosen]);

const few = times({ '2022-03': 2, '2021-12': 1, '2022': 4 });
const long = times({ '1958-08': 3, '1958': 1, '1976-10': 5, '1998-07': 2 });

describe('The bars of a timeline', () => {
  it('Should be months, by time, where there is room for all', () => {
    const bars = [
      ['2021-12', 1, undefined],
      ['2022-03', 2, undefined],
    ];
    assert.deepEqual(drawn(few, 300), bars);
    assert.equal(barsOfTime(few, 300).yearOnly, 4);
  });

  it('Should be years where there is not, and then count articles of which only the year is known', () => {
    assert.deepEqual(
      drawn(long, 300).map(([when, articles]) => [when, articles]),
      [
        ['1958', 4],
        ['1976', 5],
        ['1998', 2],
      ],
    );
    assert.equal(barsOfTime(long, 300).yearOnly, 0);
  });

  it('Should be the months of a year that is chosen among many', () => {
    const found = { ...long, from: '1958', to: '1958' };
    assert.deepEqual(drawn(found, 300), [['1958-08', 3, true]]);
    assert.equal(barsOfTime(found, 300).inMonths, true);
    assert.equal(barsOfTime({ ...long, from: '1958', to: '1976' }, 300).inMonths, false);
  });

  it('Should say which are chosen, as far as both say', () => {
    assert.deepEqual(
      drawn({ ...few, from: '2022-03-15', to: '2022-04' }, 300).map(([, , chosen]) => chosen),
      [false, true],
    );
    assert.deepEqual(
      drawn({ ...few, to: '2021' }, 300).map(([, , chosen]) => chosen),
      [true, false],
    );
  });

  it('Should leave a single month as narrow as a month of a year', () => {
    const { span, bars } = barsOfTime(times({ '2022-03': 1 }), 300);
    const [bar] = bars;
    assert.ok(bar && (bar.span.to - bar.span.from) / (span.to - span.from) < 0.1);
  });

  it('Should be none where no article has a date', () => {
    assert.deepEqual(drawn({ times: [], undated: 3 }, 300), []);
  });
});
