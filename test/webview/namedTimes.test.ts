import * as assert from 'node:assert/strict';
import { scaleUtc } from 'd3-scale';
import { namedTimes } from '../../src/webview/pictures/namedTimes';

const named = (from: string, to: string, count: number, locale = 'zh-CN'): readonly (readonly [string, string])[] =>
  namedTimes(scaleUtc([new Date(from), new Date(to)], [0, 1000]), count, locale).map(
    ({ time, name }) => [time.toISOString().slice(0, 10), name] as const,
  );

describe('The names of times along a picture', () => {
  it('Should be of days where the ticks stand inside months', () => {
    assert.deepEqual(named('2022-03-20', '2022-04-12', 4), [
      ['2022-03-20', '2022年3月20日'],
      ['2022-03-27', '2022年3月27日'],
      ['2022-04-03', '2022年4月3日'],
      ['2022-04-10', '2022年4月10日'],
    ]);
  });

  it('Should name a month only where it begins, and a year only where it begins', () => {
    for (const [time] of named('2022-01-10', '2022-12-20', 8)) assert.match(time, /-01$/u);
    assert.deepEqual(named('2022-01-10', '2022-12-20', 8)[0], ['2022-02-01', '2022年2月']);
    assert.deepEqual(named('2012-03-01', '2022-03-01', 5)[0], ['2014-01-01', '2014年']);
    assert.deepEqual(named('2012-03-01', '2022-03-01', 5, 'en')[0], ['2014-01-01', '2014']);
  });

  it('Should be told once each, however near the ticks', () => {
    assert.deepEqual(named('2022-03-20T00:00:00Z', '2022-03-20T12:00:00Z', 6), [['2022-03-20', '2022年3月20日']]);
  });
});
