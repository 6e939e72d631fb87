import assert from 'node:assert/strict';
import { QueryRefused, queryText, readQuery } from '../../../src/core/corpus/queryFile';
import type { QueryFault, SavedQuery } from '../../../src/core/corpus/queryFile';

const fault = (text: string): QueryFault => {
  try {
    readQuery(text);
  } catch (error) {
    if (error instanceof QueryRefused) return error.why;
    throw error;
  }
  throw new Error(`taken: ${text}`);
};

describe('A query as a file', () => {
  it('Should come back as it was written', () => {
    const queries: readonly SavedQuery[] = [
      { figures: {} },
      {
        figures: {
          ...{ nouns: ['党员', ''], kinds: ['count'], units: ['t'], place: '430000', from: '2021', to: '2022-03' },
          ...{ least: 1, most: 2.5, words: '水库', eachReportOnce: true },
          groups: [{ by: 'county', key: '431224' }],
          order: { by: 'value', descending: true },
          articles: { words: '防汛', script: 'traditional', group: { by: 'place', keys: ['湖南省'] } },
        },
        group: 'month',
        engine: '1',
        corpus: { articles: 3, checksum: '00ff' },
        found: { total: 9, articles: 2 },
      },
      { search: { terms: [{ kind: 'plain', text: '水库' }], within: 'title' }, group: 'form', order: 'left' },
    ];
    for (const query of queries) assert.deepEqual(readQuery(queryText(query)), query);
    assert.deepEqual(readQuery(`\ufeff{"figures":{}}`), { figures: {} });
  });

  it('Should say of what it can’t read where it is and what would be right', () => {
    assert.equal(fault('{').fault, 'no-json');
    assert.deepEqual(fault('[]'), { fault: 'no-value', at: '', expected: 'object' });
    assert.deepEqual(fault('{}'), { fault: 'no-field', at: '', fields: ['figures', 'search'] });
    assert.equal(fault('{"figures":{},"search":{"terms":[{"kind":"plain","text":"a"}]}}').fault, 'twofold');
    const misspelt = fault('{"figures":{"noun":["a"]}}');
    assert.ok(
      misspelt.fault === 'unknown-field' && misspelt.at === 'figures.noun' && misspelt.fields.includes('nouns'),
    );
    for (const [text, at, expected] of [
      ['{"figures":[]}', 'figures', 'object'],
      ['{"figures":{"nouns":"党员"}}', 'figures.nouns', 'list'],
      ['{"figures":{"nouns":[1]}}', 'figures.nouns[0]', 'words'],
      ['{"figures":{"least":"1"}}', 'figures.least', 'number'],
      ['{"figures":{"eachReportOnce":1}}', 'figures.eachReportOnce', 'yes-or-no'],
      ['{"figures":{"from":"March"}}', 'figures.from', 'date'],
      ['{"figures":{"place":"湖南"}}', 'figures.place', 'place-code'],
      ['{"search":{"terms":[]}}', 'search.terms', 'some'],
    ] as const)
      assert.deepEqual(fault(text), { fault: 'no-value', at, expected });
    const sorted = fault('{"figures":{"order":{"by":"size"}}}');
    assert.ok(sorted.fault === 'no-choice' && sorted.at === 'figures.order.by' && sorted.choices.includes('value'));
    assert.deepEqual(fault('{"figures":{"order":{}}}'), { fault: 'no-field', at: 'figures.order', fields: ['by'] });
    assert.equal(fault('{"figures":{},"group":"form"}').fault, 'no-choice');
    assert.equal(fault('{"figures":{},"order":"left"}').fault, 'unknown-field');
    assert.equal(fault('{"figures":{},"__proto__":{}}').fault, 'unknown-field');
  });
});
