import assert from 'node:assert/strict';
import { previewOf } from '../../../src/core/text/preview';

describe('preview of a mention', () => {
  it('Should stay on the mention’s line and say where it stands', () => {
    const source = '第一行\n全县修水库三座。\n第三行';
    const { text, at } = previewOf(source, { start: 7, end: 9 });
    assert.equal(text, '全县修水库三座。');
    assert.equal(text.slice(at.start, at.end), '水库');
  });

  it('Should keep a mention far into a line in sight, and show that the line began before', () => {
    const source = `${'甲'.repeat(100)}水库${'乙'.repeat(100)}`;
    const { text, at } = previewOf(source, { start: 100, end: 102 });
    assert.ok(text.startsWith('…甲'));
    assert.ok(at.start < 20);
    assert.equal(text.slice(at.start, at.end), '水库');
  });
});
