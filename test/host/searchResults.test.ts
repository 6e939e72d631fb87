import * as assert from 'node:assert/strict';
import type { CorpusEntry, ConcordanceHit } from '../../src/core/index';
import { Results } from '../../src/features/corpusSearch/results';

const entry = {
  summary: { id: 'file:///某县.txt', path: '某县.txt', title: '某县开会', opening: '', published: '2022-03-22T09:00' },
} as unknown as CorpusEntry;
const hit: ConcordanceHit = { start: 3, end: 5, text: '防汛', preview: { text: '部署防汛', at: { start: 2, end: 4 } } };

describe('What a search found', () => {
  it('Should count it', () => {
    const results = new Results();
    results.add([{ entry, hits: [hit, hit], isCut: false }]);
    const [article] = results.getChildren();
    assert.ok(article);
    assert.equal(results.getTreeItem(article).description, '2 · 2022-03-22');
    assert.equal(results.isCut, false);
  });

  it('Should say so where an article has more than is shown', () => {
    const results = new Results();
    results.add([{ entry, hits: [hit, hit], isCut: true }]);
    const [article] = results.getChildren();
    assert.ok(article);
    assert.equal(results.getTreeItem(article).description, '2+ · 2022-03-22');
    assert.equal(results.isCut, true);
  });

  it('Should be read out by title and count, not by the file’s name', () => {
    const results = new Results();
    results.add([{ entry, hits: [hit], isCut: false }]);
    const [article] = results.getChildren();
    assert.ok(article);
    assert.equal(results.getTreeItem(article).accessibilityInformation?.label, '某县开会, 1 · 2022-03-22');
  });
});
