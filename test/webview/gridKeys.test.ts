import assert from 'node:assert/strict';
import { cellAfter } from '../../src/webview/grid/gridKeys';

const size = { rows: 1000, columns: 9, page: 20 };
const here = { row: 50, column: 4, anchor: 50 };
const keys = (key: string, more: { ctrlKey?: boolean; shiftKey?: boolean } = {}): Parameters<typeof cellAfter>[0] => ({
  ...{ key, ctrlKey: false, metaKey: false, shiftKey: false },
  ...more,
});

describe('The keys of a table', () => {
  for (const [name, pressed, row, column] of [
    ['a row down', keys('ArrowDown'), 51, 4],
    ['a row up', keys('ArrowUp'), 49, 4],
    ['a column to the right', keys('ArrowRight'), 50, 5],
    ['a page down', keys('PageDown'), 70, 4],
    ['a page up', keys('PageUp'), 30, 4],
    ['the first column', keys('Home'), 50, 0],
    ['the last column', keys('End'), 50, 8],
    ['the first cell', keys('Home', { ctrlKey: true }), 0, 0],
    ['the last cell', keys('End', { ctrlKey: true }), 999, 8],
    ['the last row', keys('ArrowDown', { ctrlKey: true }), 999, 4],
  ] as const) {
    it(`Should lead to ${name}`, () => {
      const next = cellAfter(pressed, here, size);
      assert.deepEqual(next && [next.row, next.column, next.anchor], [row, column, row]);
    });
  }

  it('Should leave the anchor where it is while Shift is held', () => {
    assert.deepEqual(cellAfter(keys('ArrowDown', { shiftKey: true }), here, size), { row: 51, column: 4, anchor: 50 });
  });

  it('Should select everything by Control+A', () => {
    assert.deepEqual(cellAfter(keys('a', { ctrlKey: true }), here, size), { row: 999, column: 4, anchor: 0 });
  });

  it('Should stay inside the table', () => {
    assert.equal(cellAfter(keys('ArrowUp'), { row: 0, column: 0, anchor: 0 }, size)?.row, 0);
    assert.equal(cellAfter(keys('PageDown'), { row: 995, column: 0, anchor: 0 }, size)?.row, 999);
  });

  it('Should leave other keys to others', () => {
    assert.equal(cellAfter(keys('Tab'), here, size), undefined);
    assert.equal(cellAfter(keys('a'), here, size), undefined);
  });
});
