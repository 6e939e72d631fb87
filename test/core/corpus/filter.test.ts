import assert from 'node:assert/strict';
import { createFilter } from './plainFilter';
import { entry, place } from './entries';

const fold = (text: string): string => text.replaceAll('縣', '县').replaceAll('歸', '归').replaceAll('橘', '橘');
const passes = (query: string, of: Parameters<typeof entry>[0]): boolean => createFilter(query, fold)(entry(of));

describe('filter of a corpus', () => {
  it('Should find a place in either script, and at any of its levels', () => {
    const zigui = { place: place('420527', '湖北省', '宜昌市', '秭归县') };
    assert.ok(passes('秭歸縣', zigui));
    assert.ok(passes('宜昌', zigui));
    assert.ok(!passes('恩施', zigui));
  });

  it('Should want every word, wherever each stands', () => {
    const article = { title: '脐橙丰收', published: '2021-11-02', publisher: 'Three Gorges News' };
    assert.ok(passes('2021-11 脐橙 gorges', article));
    assert.ok(!passes('2021-12 脐橙', article));
  });

  it('Should let everything pass that nothing is asked of', () => {
    assert.ok(passes('  ', {}));
  });
});
