import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { built } from '../../tables';
import { protectedIn } from '../../../src/core/index';
import { builtConverter } from './opencc';

/** Ways to write one word, which no sentence decides. */
const SAME: ReadonlyMap<string, string> = new Map(
  ['户戶', '週周', '説說', '滙匯', '佈布', '迴回', '燬毀', '儘盡', '凳櫈'].map(([one = '', other = '']) => [
    one,
    other,
  ]),
);

const asOneWritesIt = (text: string): string => Array.from(text, (one) => SAME.get(one) ?? one).join('');

const pairs = readFileSync(join(process.cwd(), 'test/core/conversion/hongKong.tsv'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'));

describe('news of Hong Kong, in a conversion', () => {
  it('Should be brought to Simplified as one writes it there', async () => {
    const converter = await builtConverter();
    for (const [traditional = '', simplified = ''] of pairs)
      assert.equal(converter.convert(traditional, { to: 's' }).text, simplified);
  });

  it('Should be brought back from Simplified', async () => {
    const [converter, { engine }] = [await builtConverter(), await built()];
    for (const [traditional = '', simplified = ''] of pairs) {
      const protect = protectedIn({ places: engine.places({ path: 'news.txt', text: simplified }) });
      const { text } = converter.convert(simplified, { from: 's', to: 'hk', protect });
      assert.equal(asOneWritesIt(text), asOneWritesIt(traditional));
    }
  });
});
