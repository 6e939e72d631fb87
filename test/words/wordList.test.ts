import assert from 'node:assert/strict';
import { createWordList } from '../../src/host/words/listedWords';

describe('The word list', () => {
  const isWord = createWordList('疫\tn10 情 苗\n防\tv9  止 控\tn12 汛\n');

  it('Should know its words, in the first line, in a later one and in the last', () => {
    for (const word of ['疫情', '疫苗', '防止', '防汛']) assert.equal(isWord(word), true, word);
  });

  it('Should know no part of a word, no group’s key and no single character', () => {
    for (const word of ['防', '疫n10', '防n12', '情苗', '疫情苗', '人民', '', 'v9'])
      assert.equal(isWord(word), false, word);
  });
});
