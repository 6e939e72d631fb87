import assert from 'node:assert/strict';
import { figureBounds } from '../../../src/core/corpus/figureBounds';

describe('figure bounds', () => {
  it('Should take 余, 多 and 以上 for a lower bound', () => {
    assert.deepEqual(figureBounds({ kind: 'count', value: 350, approx: 'over' }), { low: 350, high: null });
  });

  it('Should take 近 and 不足 for an upper bound', () => {
    assert.deepEqual(figureBounds({ kind: 'count', value: 300, approx: 'nearly' }), { low: null, high: 300 });
    assert.deepEqual(figureBounds({ kind: 'weight', value: 5, approx: 'under' }), { low: null, high: 5 });
  });

  it('Should bound a range on both sides, and an approximate one where its word says', () => {
    assert.deepEqual(figureBounds({ kind: 'count', value: [2, 3], approx: null }), { low: 2, high: 3 });
    assert.deepEqual(figureBounds({ kind: 'count', value: [20, 30], approx: 'over' }), { low: 20, high: null });
  });

  it('Should bound a share and a multiple as any number: 逾一半, 30多倍', () => {
    assert.deepEqual(figureBounds({ kind: 'ratio', value: 0.5, approx: 'over' }), { low: 0.5, high: null });
  });

  it('Should say nothing of exact and of merely rough figures', () => {
    assert.equal(figureBounds({ kind: 'count', value: 12, approx: null }), null);
    assert.equal(figureBounds({ kind: 'count', value: 300, approx: 'about' }), null);
    assert.equal(figureBounds({ kind: 'ratio', value: [3, 1], approx: null }), null);
    assert.equal(figureBounds({ kind: 'ratio', value: [3, 1], approx: 'over' }), null);
  });
});
