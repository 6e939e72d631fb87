import * as assert from 'node:assert/strict';
import { Results } from '../../src/features/corpusSearch/results';
import type { ListedHit } from '../../src/features/corpusSearch/articleHits';
import { entryWith } from './articleDoubles';

const entry = entryWith({
  ...{ id: 'file:///某县.txt', path: '某县.txt', title: '某县开会', published: '2022-03-22T09:00' },
});
const hit: ListedHit = { start: 3, end: 5, text: '防汛', preview: { text: '部署防汛', at: { start: 2, end: 4 } } };

describe('What a search found', () => {
  it('Should count it', () => {
    const results = new Results();
    results.add([{ entry, hits: [hit, hit] }]);
    const [article] = results.top();
    assert.ok(article);
    assert.equal(results.getTreeItem(article).description, '2 · 2022-03-22');
    assert.equal(results.lines, 2);
  });

  it('Should put the hits of an article together, also where they come in two turns', () => {
    const results = new Results();
    results.add([{ entry, hits: [hit] }]);
    results.add([{ entry, hits: [hit, hit] }]);
    assert.equal(results.top().length, 1);
    assert.equal(results.lines, 3);
  });

  it('Should be read out by title and count, not by the file’s name', () => {
    const results = new Results();
    results.add([{ entry, hits: [hit] }]);
    const [article] = results.top();
    assert.ok(article);
    assert.equal(results.getTreeItem(article).accessibilityInformation?.label, '某县开会, 1 · 2022-03-22');
  });
});
