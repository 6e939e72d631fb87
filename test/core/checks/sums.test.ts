import assert from 'node:assert/strict';
import { allFigureChecks } from '../../../src/core/index';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';
import { sums } from './sums';
import { furtherSums } from './furtherSums';
import { otherSums } from './otherSums';
import { tiedSums } from './tiedSums';

describe('Sums', () => {
  let engine: Engine;
  before(async () => ({ engine } = await built()));

  const clashesIn = (text: string): readonly string[] => {
    const article = engine.analyze({ path: 'sum.txt', text });
    return allFigureChecks(article, engine.read(text, article.path).reading).map(({ kind }) => kind);
  };

  for (const [passage, answer] of [...sums, ...otherSums, ...furtherSums, ...tiedSums])
    it(`${answer}: ${passage}`, () => {
      assert.deepEqual(clashesIn(passage), answer === 'holds' ? [] : [answer]);
    });
});
