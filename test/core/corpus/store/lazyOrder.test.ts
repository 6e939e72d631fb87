import * as assert from 'node:assert/strict';
import { LazyOrder } from '../../../../src/core/corpus/store/lazyOrder';

/** Keys that look shuffled and are the same in each run. */
const keysOf = (count: number): readonly number[] =>
  Array.from({ length: count }, (_, row) => (row * 7919 + 13) % (count >> 1 || 1));

const comparing =
  (keys: readonly number[]) =>
  (a: number, b: number): number =>
    (keys[a] ?? 0) - (keys[b] ?? 0) || a - b;

describe('An order that is made as far as it is looked at', () => {
  for (const count of [0, 1, 2, 3, 10, 1000]) {
    const keys = keysOf(count);
    const all = Array.from(keys.keys()).sort(comparing(keys));
    it(`Should be the same as if all ${count} were sorted, page by page and from anywhere`, () => {
      for (const size of [1, 7, 500]) {
        const order = new LazyOrder(count, comparing(keys));
        for (let from = 0; from < count; from += size)
          assert.deepEqual(order.slice(from, from + size), all.slice(from, from + size));
      }
      const late = new LazyOrder(count, comparing(keys));
      assert.deepEqual(late.slice(count >> 1, count), all.slice(count >> 1));
      assert.deepEqual(late.slice(0, count + 5), all);
    });

    it(`Should know the place of each of ${count}, also before it is made`, () => {
      const order = new LazyOrder(count, comparing(keys));
      for (const row of [...all.keys()].slice(0, 50)) assert.equal(order.placeOf(all[row] ?? -1), row);
    });
  }

  it('Should compare a few times a row for the first page, whatever the order was before', () => {
    for (const key of [(row: number) => row, (row: number) => -row, (row: number) => (row * 7919) % 100_003]) {
      let compared = 0;
      const order = new LazyOrder(100_000, (a, b) => (compared++, key(a) - key(b) || a - b));
      order.slice(0, 500);
      assert.ok(compared < 800_000, `${compared}`);
    }
  });
});
