import assert from 'node:assert/strict';
import { commonUnitOf } from '../../../src/core/corpus/figures/commonUnits';
import type { FigureKind } from '../../../src/core/article/model';
import { measureWords } from '../../../src/core/numerals/measureWords';

/** To what a double can tell. */
const isNear = (value: number, wanted: number): boolean => Math.abs(value - wanted) <= 1e-12 * Math.abs(wanted);

describe('How many of its base unit a unit is', () => {
  for (const [kind, count, unit, wanted, common] of [
    ['area', 90, '亩', 6, '公顷'],
    ['area', 15, '亩', 1, '公顷'],
    ['area', 3, '顷', 20, '公顷'],
    ['length', 3, '尺', 1, '米'],
    ['length', 30, '寸', 1, '米'],
    ['length', 3, '丈', 10, '米'],
  ] as const satisfies readonly (readonly [FigureKind, number, string, number, string])[]) {
    it(`Should be exact: ${String(count)}${unit} is ${String(wanted)} ${common}`, () => {
      const [own, other] = [commonUnitOf(kind, unit), commonUnitOf(kind, common)];
      assert.ok(own && other);
      assert.equal(own.unit, other.unit);
      assert.ok(isNear(count * own.factor, wanted * other.factor), String(count * own.factor));
    });
  }

  it('Should be told of times, down to the smallest', () => {
    for (const [unit, seconds] of [
      ['分钟', 60],
      ['秒', 1],
      ['毫秒', 1e-3],
      ['微秒', 1e-6],
      ['纳秒', 1e-9],
    ] as const)
      assert.ok(isNear((measureWords.get(unit)?.factor ?? 0) * 3600, seconds), unit);
  });

  it('Should be a number of each word of the table', () => {
    for (const unit of ['个', '亩', '㎡', '斤', '刻钟', '桶原油'])
      assert.ok(Number.isFinite(measureWords.get(unit)?.factor), unit);
  });
});
