import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SearchLine } from '../../../../src/core/corpus/questions';
import { built } from '../../../tables';
import { ended, questionsOf, storeOf } from './corpora';

/** The lines of a search for these characters in one text. */
async function linesOf(source: string, words: string): Promise<readonly SearchLine[]> {
  const { engine } = await built();
  const questions = questionsOf(await storeOf(engine, { 'a.txt': source }), engine);
  const search = await questions.search({ terms: [{ kind: 'plain', text: words }] });
  await ended(search);
  return (await search.lines({ from: 0, to: Infinity })).rows;
}

const hits = async (source: string, words: string): Promise<string[]> =>
  (await linesOf(source, words)).map(({ text }) => text);

describe('The forms of a word in a search', () => {
  it('Should be found from either script, as they are written', async () => {
    assert.deepEqual(await hits('我縣新修水庫三座,水库已蓄水。', '水库'), ['水庫', '水库']);
    assert.deepEqual(await hits('我县新修水库三座', '水庫'), ['水库']);
  });

  it('Should be Latin letters in either case, and full-width signs in half width', async () => {
    assert.deepEqual(await hits('乘坐ＣＲＨ列车', 'crh'), ['ＣＲＨ']);
    assert.deepEqual(await hits('乘坐crh列车', 'ＣＲＨ'), ['crh']);
  });

  it('Should be found through glosses, and stand among words without them', async () => {
    const [hit] = await linesOf('落實各項(xiàng)嚴格防(fáng)控(kòng)措施。', '防控措施');
    assert.deepEqual([hit?.left, hit?.text, hit?.right], ['落實各項嚴格', '防控措施', '。']);
  });

  it('Should be no other word that only begins or ends alike', async () => {
    assert.deepEqual(await hits('水利局修堤,库房失火。', '水库'), []);
    assert.deepEqual(await hits('修水\n\n库房', '水库'), []);
  });

  it('Should be at their exact characters in the source, whatever the text', async () => {
    const { engine } = await built();
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(text, text, async (before, behind) => {
        const source = `${before}水庫${behind}`;
        const { reading } = engine.read(source, 'a.txt');
        for (const { start, end, text: found } of await linesOf(source, '水库'))
          assert.equal(engine.fold(source.slice(start, end)), engine.fold(found), reading.text);
      }),
      { numRuns: 50 },
    );
  });
});
