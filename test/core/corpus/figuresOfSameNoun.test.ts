import assert from 'node:assert/strict';
import { figuresOfSameNoun } from '../../../src/core/corpus/figuresOfSameNoun';
import type { Figure } from '../../../src/core/article/model';

function figure(start: number, noun: string | null): Figure {
  const none = { approx: null, unit: null, nounStart: null, nounEnd: null, nounFrom: null, place: null, when: null };
  return { start, end: start + 1, text: '3', kind: 'count', value: 3, noun, ...none };
}

describe('figures of the same noun', () => {
  const fold = (text: string): string => text.replaceAll('樹', '树');

  it('Should find them in either script, the figure itself among them', () => {
    const figures = [figure(0, '果樹'), figure(4, '房屋'), figure(8, '果树')];
    assert.deepEqual(
      figuresOfSameNoun({ figures }, figure(0, '果樹'), fold).map(({ start }) => start),
      [0, 8],
    );
  });

  it('Should find none for a figure that names no noun, not even others without one', () => {
    assert.deepEqual(figuresOfSameNoun({ figures: [figure(0, null)] }, figure(0, null), fold), []);
  });

  it('Should not take a longer noun for the same', () => {
    assert.deepEqual(figuresOfSameNoun({ figures: [figure(0, '果树苗')] }, figure(4, '果树'), fold), []);
  });
});
