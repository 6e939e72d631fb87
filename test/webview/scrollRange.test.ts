import assert from 'node:assert/strict';
import { ScrollRange } from '../../src/webview/grid/scrollRange';

const ROW = 24;
const VIEW = 500;
const MANY = 1_700_000;

describe('The scroll range of a table', () => {
  it('Should be the rows’ own height as long as a browser can scroll it', () => {
    const range = new ScrollRange(1000, ROW, VIEW);
    assert.equal(range.height, 1000 * ROW);
    assert.equal(range.isScaled, false);
    assert.equal(range.offsetAt(1234), 1234);
  });

  it('Should reach the last of 1.7 million rows within what a browser can scroll', () => {
    const range = new ScrollRange(MANY, ROW, VIEW);
    assert.ok(range.height < 8_000_000);
    assert.equal(range.isScaled, true);
    assert.equal(range.seenAt(range.offsetAt(range.height - VIEW)).to, MANY);
    assert.equal(range.seenAt(range.offsetAt(0)).from, 0);
  });

  it('Should lead from any row to the scroll bar and back to the row', () => {
    const range = new ScrollRange(MANY, ROW, VIEW);
    for (const row of [0, 1, 77, 850_000, MANY - 30]) {
      const back = range.offsetAt(range.scrollTopAt(range.within(row * ROW)));
      assert.ok(Math.abs(back - row * ROW) < 1e-3, `${row}`);
    }
  });

  it('Should move no further than a row needs to be seen whole', () => {
    const range = new ScrollRange(1000, ROW, VIEW);
    assert.equal(range.showing(5, 0), 0);
    assert.equal(range.showing(100, 0), 101 * ROW - VIEW);
    assert.equal(range.showing(3, 2000), 3 * ROW);
  });

  it('Should never leave the rows, nor count where there are none', () => {
    const range = new ScrollRange(3, ROW, VIEW);
    assert.equal(range.within(999), 0);
    assert.deepEqual(range.seenAt(0), { from: 0, to: 3 });
    assert.deepEqual(new ScrollRange(0, ROW, VIEW).seenAt(0), { from: 0, to: 0 });
  });
});
