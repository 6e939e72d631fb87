import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

interface Placed {
  readonly path: string;
  readonly text: string;
  readonly place: readonly (string | null)[] | null;
  /** Every place named down to the township, as `text=path`; absent where only the article's own place was read. */
  readonly mentions?: readonly string[];
}

/** Short articles of all provinces, places decided when they were written; half never name their province. Some
 * hold traps: dishes, streets, people, events and media that are called after a place. */
const articles = readFileSync(join(process.cwd(), 'test/gold/places/articles.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Placed);

/** Levels that no gazetteer lists. */
const below: ReadonlySet<string> = new Set(['village', 'zone', 'other']);

describe('Articles from every province', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });

  for (const { path, text, place } of articles) {
    const where = place ? place.filter((name) => name !== null).join(' › ') : 'nowhere';
    it(`Should place ${path} ${where}`, () => {
      const found = engine.analyze({ path, text }).place;
      assert.deepEqual(found && [found.province, found.prefecture, found.county], place);
    });
  }

  for (const { path, text, mentions } of articles) {
    if (!mentions) continue;
    it(`Should find the places that ${path} names, and no others`, () => {
      const named = engine.analyze({ path, text }).places.filter(({ level }) => !below.has(level));
      assert.deepEqual(
        named.map((place) => `${place.text}=${place.path.join('/')}`),
        mentions,
      );
    });
  }

  it('Should never throw, and cut every span from the source, for any text', () => {
    const piece = fc.constantFrom(
      ...[
        '益阳市',
        '赫山',
        '城关镇',
        '湘',
        '返',
        '(',
        '、',
        '京津冀',
        '朝阳区',
        '村',
        '社区',
        '开发区',
        '中山路',
        '\n',
        '来源:',
        '县',
        '鎮',
        '的',
        '🀄',
        'a',
        '1',
      ],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (source) => {
        const { places, place } = engine.analyze({ path: 'a', text: source });
        let past = 0;
        for (const { start, end, text: cut } of places) {
          assert.ok(start >= past && end > start);
          assert.equal(cut, source.slice(start, end));
          past = end;
        }
        for (const { start, end, text: cut } of place?.evidence ?? []) assert.equal(cut, source.slice(start, end));
      }),
      { numRuns: 500 },
    );
  });
});
