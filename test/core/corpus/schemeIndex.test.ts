import assert from 'node:assert/strict';
import type { IndexedEntry } from '../../../src/core/corpus/corpusIndex';
import { overviewsOf } from '../../../src/core/corpus/schemeIndex';
import type { SchemeOverview } from '../../../src/core/corpus/schemeIndex';
import type { SchemeInArticle } from '../../../src/core/corpus/summary';
import { entry } from './entries';

const fold = (text: string): string => text.replaceAll('壩', '坝').replaceAll('護', '护').replaceAll('長', '长');

function scheme(name: string, items: readonly string[] | null = null): SchemeInArticle {
  const at = { start: 0, end: name.length };
  return {
    ...at,
    text: name,
    name,
    number: null,
    items,
    itemsStart: null,
    itemsEnd: null,
    preview: { text: name, at },
  };
}

const schemeOverviews = (entries: readonly IndexedEntry[]): readonly SchemeOverview[] =>
  overviewsOf(
    entries.flatMap((entry) => entry.summary.schemes.map((mention) => ({ entry, mention }))),
    fold,
  );

describe('schemes of a corpus', () => {
  it('Should take one name in both scripts, quoted or not, for one scheme, called as most write it', () => {
    const entries = [entry({ schemes: [scheme('“三護”'), scheme('三护')] }), entry({ schemes: [scheme('三护')] })];
    const [overview, ...others] = schemeOverviews(entries);
    assert.deepEqual(others, []);
    assert.deepEqual([overview?.name, overview?.articles, overview?.mentions.length], ['三护', 2, 3]);
  });

  it('Should put the schemes of most articles first', () => {
    const once = entry({ schemes: [scheme('四清'), scheme('四清'), scheme('四清')] });
    const twice = [entry({ schemes: [scheme('三护')] }), entry({ schemes: [scheme('三护')] })];
    assert.deepEqual(
      schemeOverviews([once, ...twice]).map(({ name }) => name),
      ['三护', '四清'],
    );
  });

  it('Should say how expansions differ from the most common one, whatever their order and script', () => {
    const entries = [
      entry({ schemes: [scheme('三护', ['护堤', '护坝', '护林'])] }),
      entry({ schemes: [scheme('三护', ['護壩', '護堤', '護林'])] }),
      entry({ schemes: [scheme('三护', ['护堤', '护坝', '护河'])] }),
    ];
    const [overview] = schemeOverviews(entries);
    assert.deepEqual(
      overview?.expansions.map(({ givenBy, added, missing }) => [givenBy.length, added, missing]),
      [
        [2, [], []],
        [1, ['护河'], ['护林']],
      ],
    );
  });

  it('Should know no expansion where no article gives one', () => {
    assert.deepEqual(schemeOverviews([entry({ schemes: [scheme('河长五步')] })])[0]?.expansions, []);
  });
});
