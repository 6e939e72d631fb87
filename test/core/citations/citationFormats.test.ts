import assert from 'node:assert/strict';
import { citationFormats } from '../../../src/core/citations/citationFormats';
import { citedRows, passageOf } from './citedRows';

describe('A citation', () => {
  for (const [index, row] of citedRows.entries())
    for (const style of ['plain', 'gbt7714', 'chicago', 'chicago18', 'apa'] as const)
      it(`is what the manual asks: passage ${String(index + 1)}, ${style}, ${row.title ?? 'without a title'}`, async () => {
        assert.equal(citationFormats[style](await passageOf(row)), row[style] ?? row.chicago);
      });

  it('is of fifty passages', () => {
    assert.equal(citedRows.length, 50);
  });
});
