import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

/** What may be put into a clean text, and before which characters: a gloss behind its own, furniture between lines. */
const GLOSSES: Readonly<Record<string, string>> = {
  領: '(lǐng)',
  導: '(dǎo)',
  個: '(gè)',
  萬: '(wàn)',
  縣: '（xiàn）',
};
const FURNITURE = ['分享到:', '阅读下一篇', '首页 > 要闻 > 正文', '未经授权不得转载。', '【打印】 【关闭】'];

const sentence = fc
  .array(fc.constantFrom('領', '導', '個', '萬', '縣', '山', '水', '三', '7', '人', '，', '說'), { minLength: 1 })
  .map((characters) => `${characters.join('').replace(/，+$/, '')}人。`);
const noisy = fc.array(fc.tuple(sentence, fc.array(fc.boolean()), fc.option(fc.constantFrom(...FURNITURE))), {
  minLength: 1,
  maxLength: 6,
});

/** The clean text, the noisy one, and for each clean character its span in the noisy one, gloss included. */
function soiled(lines: readonly (readonly [string, readonly boolean[], string | null])[]): {
  clean: string;
  source: string;
  spans: (readonly [number, number])[];
} {
  let clean = '';
  let source = '';
  const spans: (readonly [number, number])[] = [];
  const put = (character: string, gloss: string): void => {
    spans.push([source.length, source.length + character.length + gloss.length]);
    clean += character;
    source += character + gloss;
  };
  for (const [line, glossed, furniture] of lines) {
    Array.from(line).forEach((character, index) => {
      put(character, glossed[index] ? (GLOSSES[character] ?? '') : '');
    });
    put('\n', '');
    source += furniture ?? '';
    put('\n', '');
  }
  return { clean, source, spans };
}

describe('reading text', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  it('Should be the clean text whatever glosses and furniture are put in, and lead back to every character', () => {
    fc.assert(
      fc.property(noisy, (lines) => {
        const { clean, source, spans } = soiled(lines);
        const { reading } = engine.read(source);
        assert.equal(reading.text, clean);
        spans.forEach(([start, end], index) => {
          assert.deepEqual(reading.map.toSource({ start: index, end: index + 1 }), { start, end });
        });
      }),
    );
  });

  it('Should give noise in order, without overlaps, each with its own characters, for any text', () => {
    const unit = fc.constantFrom(
      ...'領(lǐng)?！鄙鐓^<p>&; 一\n，。“”首页>:2021-来源'.split(''),
      '&nbsp;',
      '?！?',
      '首页 > ',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 80 }), (units) => {
        const source = units.join('');
        const { reading, noise } = engine.read(source);
        assert.equal(reading.folded.length, reading.text.length);
        assert.equal(reading.folded, engine.fold(reading.text));
        let at = 0;
        for (const { start, end, text } of noise) {
          assert.ok(start >= at && end > start);
          assert.equal(text, source.slice(start, end));
          at = end;
        }
      }),
    );
  });

  it('Should not hang on a hostile text', () => {
    for (const unit of ['(', '?！?', '領(lǐng)', '“?！?', '鎮為', '一\n', '<a ', '&#1', '首页 > ']) {
      assert.ok(engine.read(unit.repeat(200_000 / unit.length)).reading.source.length > 0);
    }
  });
});
