import assert from 'node:assert/strict';
import { linesOfList, mapOfWords, wordList, wordMap } from '../../../src/core/match/wordList';

const table = '# where the words are from\nfruit\t桃\tsweet\nfruit\t桃子\tsweeter\nfruit\t子\nstone\t桃核\n';

describe('wordList', () => {
  const fruit = wordList(table, 'fruit');

  it('Should answer where the longest word ends that begins at an offset, 0 where none does', () => {
    assert.deepEqual([fruit.at('吃桃子', 0), fruit.at('吃桃子', 1), fruit.at('吃桃', 1)], [0, 3, 2]);
    assert.deepEqual([fruit.at('桃核', 0), fruit.at('桃', 1), fruit.at('桃', -1)], [1, 0, 0]);
  });

  it('Should answer where the longest word begins that ends at an offset, -1 where none does', () => {
    assert.deepEqual([fruit.before('吃桃子', 3), fruit.before('吃桃子', 2), fruit.before('吃李子', 3)], [1, 1, 2]);
    assert.deepEqual([fruit.before('吃桃子', 1), fruit.before('桃', 0), fruit.before('', 0)], [-1, -1, -1]);
  });

  it('Should have its own words as wholes, and none of another list', () => {
    assert.deepEqual(
      ['桃', '桃子', '桃核', '吃桃'].map((word) => fruit.has(word)),
      [true, true, false, false],
    );
  });

  it('Should be refused where the table has no such list', () => {
    assert.throws(() => wordList(table, 'fruits'), /No table line begins with fruits/u);
    assert.throws(() => linesOfList(table, '# where the words are from'), RangeError);
  });
});

describe('wordMap', () => {
  const taste = wordMap(table, 'fruit', ([said = 'bland']) => said);

  it('Should tell the value of the longest word, on either side of an offset', () => {
    assert.deepEqual(taste.at('桃子', 0), { value: 'sweeter', end: 2 });
    assert.deepEqual(taste.before('李子', 2), { value: 'bland', start: 1 });
    assert.equal(taste.at('李子', 0), undefined);
    assert.equal(taste.before('李', 1), undefined);
  });

  it('Should keep words apart that have the same value', () => {
    const same = mapOfWords([
      ['桃', 1],
      ['李子', 2],
      ['杏', 1],
    ]);
    assert.deepEqual(
      ['桃', '李子', '杏'].map((word) => same.at(word, 0)?.value),
      [1, 2, 1],
    );
  });
});
