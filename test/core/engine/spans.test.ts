import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Mention } from '../../../src/core/index';
import { built } from '../../tables';

const seeds = join(process.cwd(), 'seeds');
const texts = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'));

/** Credits are left out: a date that an address holds stands inside the address. */
const lists = (article: Article): Readonly<Record<string, readonly Mention[]>> => {
  const { figures, passedOver, dates, places, relativePlaces, schemes, documents, noise } = article;
  return { figures, passedOver, dates, places, relativePlaces, schemes, documents, noise };
};

const splitsPair = (source: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(source.charAt(offset - 1)) && /[\udc00-\udfff]/.test(source.charAt(offset));

/** What is wrong with the spans of an analysis: overlapping, empty, or cutting a character in two. */
function faults(article: Article, source: string): string[] {
  return Object.entries(lists(article)).flatMap(([list, mentions]) =>
    mentions.flatMap(({ start, end, text }, i) => {
      const previous = mentions[i - 1]?.end ?? 0;
      return [
        ...(start < previous ? [`${list}: ${text} overlaps the one before`] : []),
        ...(end <= start ? [`${list}: an empty span at ${start}`] : []),
        ...(text !== source.slice(start, end) ? [`${list}: ${text} is not what stands at ${start}`] : []),
        ...(splitsPair(source, start) || splitsPair(source, end) ? [`${list}: ${text} cuts a character`] : []),
      ];
    }),
  );
}

describe('The spans of an analysis', () => {
  for (const encoding of ['utf-8', 'gb18030', 'latin1', 'big5'])
    it(`neither overlap nor are empty in UTF-8 that was read as ${encoding}`, async () => {
      const { engine } = await built();
      for (const text of texts) {
        const source = new TextDecoder(encoding).decode(new TextEncoder().encode(text));
        assert.deepEqual(faults(engine.analyze({ path: 'seed.txt', text: source }), source), []);
      }
    });
});
