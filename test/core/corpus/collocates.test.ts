import assert from 'node:assert/strict';
import { collocatesOf, nearWords } from '../../../src/core/corpus/collocates';
import type { WordsOfText } from '../../../src/core/words/runningWords';

/** Words of one Latin letter each; a full stop ends a sentence. */
function wordsIn(text: string): WordsOfText {
  const starts: number[] = [];
  const ends: number[] = [];
  const sentences: number[] = [];
  let sentence = 0;
  for (const [at, letter] of Array.from(text).entries()) {
    if (letter === '.') sentence++;
    else if (letter !== ' ') {
      starts.push(at);
      ends.push(at + 1);
      sentences.push(sentence);
    }
  }
  return { starts, ends, sentences };
}

const near = (text: string, window: number): string => {
  const hits = [...text.matchAll(/x/gu)].map(({ index }) => ({ start: index, end: index + 1 }));
  const words = wordsIn(text);
  return nearWords(words, hits, window)
    .map(({ index, side }) => `${text.charAt(words.starts[index] ?? -1)}${side === 'left' ? '<' : '>'}`)
    .join(' ');
};

describe('Words near a hit', () => {
  it('Should be those of the window on both sides', () => {
    assert.equal(near('a b c x d e f', 2), 'b< c< d> e>');
    assert.equal(near('x', 2), '');
  });

  it('Should be those of its sentence alone', () => {
    assert.equal(near('a. b x c. d', 5), 'b< c>');
    assert.equal(near('a.x.b', 5), '');
  });

  it('Should count once each, on the side of the nearest hit; between two as near, behind the first', () => {
    assert.equal(near('x a b x', 3), 'a> b<');
    assert.equal(near('x a b c x', 3), 'a> b> c<');
  });

  it('Should never be a word that a hit touches', () => {
    assert.equal(near('a x x b', 5), 'a< b>');
    const words: WordsOfText = { starts: [0, 2, 4], ends: [2, 4, 6], sentences: [0, 0, 0] };
    assert.deepEqual(nearWords(words, [{ start: 1, end: 3 }], 5), [{ index: 2, side: 'right' }]);
  });

  it('Should stand beside a hit that touches no word, too', () => {
    const words: WordsOfText = { starts: [0, 3], ends: [2, 5], sentences: [0, 0] };
    assert.deepEqual(nearWords(words, [{ start: 2, end: 3 }], 1), [
      { index: 0, side: 'left' },
      { index: 1, side: 'right' },
    ]);
  });
});

describe('Collocates', () => {
  /** Of 1,000 words 40 stand near a hit; 大坝 stands 10 times in all, 6 of them near one; 的 50 times, 2 near one. */
  const counted = {
    near: new Map([
      ['的', { left: 2, right: 0 }],
      ['大坝', { left: 4, right: 2 }],
      ['一次', { left: 0, right: 1 }],
    ]),
    nearAll: 40,
    total: new Map([
      ['大坝', 10],
      ['的', 50],
      ['一次', 1],
      ['别处', 939],
    ]),
    totalAll: 1000,
  };
  const round = (value: number): number => Math.round(value * 1000) / 1000;

  it('Should have the numbers that are worked out by hand', () => {
    const [first, second, third] = collocatesOf(counted);
    // 2·(6 ln(6/0.4) + 34 ln(34/39.6) + 4 ln(4/9.6) + 956 ln(956/950.4))
    assert.deepEqual(
      { ...first, expected: round(first?.expected ?? 0), likelihood: round(first?.likelihood ?? 0) },
      { word: '大坝', observed: 6, left: 4, right: 2, total: 10, expected: 0.4, likelihood: 26.358 },
    );
    // 2·(1 ln(1/0.04) + 39 ln(39/39.96) + 0 + 960 ln(960/959.04))
    assert.equal(second?.word, '一次');
    assert.equal(round(second.likelihood), 6.462);
    // 的 stands as often near a hit as anywhere: 40 · 50 / 1000 = 2.
    assert.equal(third?.expected, 2);
    assert.equal(round(third.likelihood), 0);
  });

  it('Should stay finite where a word stands nowhere else, and where all words are near', () => {
    const all = {
      near: new Map([['甲', { left: 1, right: 0 }]]),
      nearAll: 1,
      total: new Map([['甲', 1]]),
      totalAll: 1,
    };
    assert.equal(collocatesOf(all)[0]?.likelihood, 0);
    assert.deepEqual(collocatesOf({ near: new Map(), nearAll: 0, total: new Map(), totalAll: 0 }), []);
  });
});
