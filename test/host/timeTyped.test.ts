import * as assert from 'node:assert/strict';
import { timeTyped } from '../../src/features/shared/timeTyped';

describe('A time that is typed', () => {
  it('Should be a day, a month or a year, or what lies between two', () => {
    const cases: readonly (readonly [string, string | undefined, string | undefined])[] = [
      ['2020', '2020', '2020'],
      ['2020-3', '2020-03', '2020-03'],
      ['2020年3月5日', '2020-03-05', '2020-03-05'],
      ['2020/03', '2020-03', '2020-03'],
      ['2020..2021-06', '2020', '2021-06'],
      ['2020年3月至2021年6月', '2020-03', '2021-06'],
      ['2020 到 2021', '2020', '2021'],
      ['2020..', '2020', undefined],
      ['..2021', undefined, '2021'],
      [' 2020-01-31 ', '2020-01-31', '2020-01-31'],
    ];
    for (const [text, from, to] of cases)
      assert.deepEqual(timeTyped(text), { ...(from ? { from } : {}), ...(to ? { to } : {}) }, text);
  });

  it('Should be none where there is no such time', () => {
    for (const text of ['', '20', '2020-13', '2020-02-30', '2021..2020', '2020-', 'gestern', '..', '2020 2021'])
      assert.equal(timeTyped(text), undefined, text);
  });
});
