import assert from 'node:assert/strict';
import fc from 'fast-check';
import { concordance } from '../../../src/core/corpus/concordance';
import { previewOf } from '../../../src/core/text/preview';
import { built } from '../../tables';

async function hits(source: string, words: string): Promise<string[]> {
  const { engine } = await built();
  return concordance(engine.read(source).reading, words, engine.fold).map(({ text }) => text);
}

describe('concordance', () => {
  it('Should find words of one script in the other, as they are written there', async () => {
    assert.deepEqual(await hits('我縣新修水庫三座,水库已蓄水。', '水库'), ['水庫', '水库']);
    assert.deepEqual(await hits('我县新修水库三座', '水庫'), ['水库']);
  });

  it('Should find Latin letters in either case and full-width signs in half width', async () => {
    assert.deepEqual(await hits('乘坐ＣＲＨ列车', 'crh'), ['ＣＲＨ']);
  });

  it('Should show the words around as they are read, no part of a gloss or of what else the web left', async () => {
    const { engine } = await built();
    const [hit] = concordance(engine.read('落實各項(xiàng)嚴格防(fáng)控(kòng)措施。').reading, '措施', engine.fold);
    assert.equal(hit?.preview.text, '落實各項嚴格防控措施。');
    assert.equal(hit.preview.text.slice(hit.preview.at.start, hit.preview.at.end), '措施');
    const [glossed] = concordance(engine.read('領(lǐng)導包抓責任').reading, '领导', engine.fold);
    assert.equal(glossed?.preview.text, '領導包抓責任');
  });

  it('Should find nothing where nothing is looked for', async () => {
    assert.deepEqual(await hits('水库', '  '), []);
  });

  it('Should answer the exact characters of the source, for any text', async () => {
    const { engine } = await built();
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary', maxLength: 2 }), (source, words) => {
        for (const { start, end, text } of concordance(engine.read(source).reading, words, engine.fold)) {
          assert.equal(text, source.slice(start, end));
        }
      }),
    );
  });
});

describe('preview of a mention', () => {
  it('Should stay on the mention’s line and say where it stands', () => {
    const source = '第一行\n全县修水库三座。\n第三行';
    const { text, at } = previewOf(source, { start: 7, end: 9 });
    assert.equal(text, '全县修水库三座。');
    assert.equal(text.slice(at.start, at.end), '水库');
  });

  it('Should keep a mention far into a line in sight, and show that the line began before', () => {
    const source = `${'甲'.repeat(100)}水库${'乙'.repeat(100)}`;
    const { text, at } = previewOf(source, { start: 100, end: 102 });
    assert.ok(text.startsWith('…甲'));
    assert.ok(at.start < 20);
    assert.equal(text.slice(at.start, at.end), '水库');
  });
});
