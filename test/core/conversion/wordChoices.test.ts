import assert from 'node:assert/strict';
import type { Choice } from '../../../src/core/conversion/choices';
import type { ConvertOptions } from '../../../src/core/conversion/conversionParts';
import { builtConverter } from './opencc';

/** `from → chosen (others) ground` of each choice of the grounds that tell of whole words. */
async function wordChoices(text: string, options: ConvertOptions): Promise<string[]> {
  const { text: target, choices } = (await builtConverter()).convert(text, options);
  for (const one of choices) assert.equal(target.slice(one.targetStart, one.targetEnd), one.chosen);
  return choices.filter(({ ground }) => ground === 'replaced' || ground === 'reader').map((one) => shown(text, one));
}

const shown = (text: string, { start, end, chosen, alternatives, ground }: Choice): string =>
  `${text.slice(start, end)} → ${chosen} (${alternatives.filter((form) => form !== chosen).join(' ')}) ${ground}`;

const mine = (...phrases: string[]): Pick<ConvertOptions, 'words'> => ({ words: { phrases, excluded: [] } });

describe('choices of whole words', () => {
  it('Should tell of each word that Taiwan’s own was put for, with the form of the word itself', async () => {
    assert.deepEqual(await wordChoices('他用打印机和鼠标，新软件在数据库里。', { from: 's', to: 'twp' }), [
      '打印机 → 印表機 (打印機) replaced',
      '鼠标 → 滑鼠 (鼠標) replaced',
      '软件 → 軟體 (軟件) replaced',
      '数据库 → 資料庫 (數據庫) replaced',
    ]);
  });

  it('Should tell of a word that is longer or shorter than its own', async () => {
    assert.deepEqual(await wordChoices('把U盘插好，再看鼠标后面。', { from: 's', to: 'twp' }), [
      'U盘 → 隨身碟 (U盤) replaced',
      '鼠标 → 滑鼠 (鼠標) replaced',
    ]);
  });

  it('Should tell of the words of a text that was Traditional before', async () => {
    assert.deepEqual(await wordChoices('這個軟件和那個鼠標後來都換了。', { to: 'twp' }), [
      '軟件 → 軟體 (軟件) replaced',
      '鼠標 → 滑鼠 (鼠標) replaced',
    ]);
  });

  it('Should call no other form of a character another word, and replace none elsewhere', async () => {
    assert.deepEqual(await wordChoices('里面什么都没有，为什么？群众在台上。', { from: 's', to: 'twp' }), []);
    for (const to of ['t', 'tw', 'hk'] as const) {
      assert.deepEqual(await wordChoices('新软件，鼠标，打印机', { from: 's', to }), []);
    }
    assert.deepEqual(await wordChoices('新軟體，滑鼠，印表機', { to: 's' }), []);
  });

  it('Should let no character’s choice stand in a word’s', async () => {
    const { choices } = (await builtConverter()).convert('打印机后面有只鼠标。', { from: 's', to: 'twp' });
    for (const [index, { start }] of choices.entries()) assert.ok(start >= (choices[index - 1]?.end ?? 0));
    assert.ok(choices.some(({ chosen }) => chosen === '後'));
  });

  it('Should tell of the reader’s own forms, of whatever length, and of the words that stay by their wish', async () => {
    const words = mine('干部=幹部同志', '软件', '鼠标=鼠標');
    assert.deepEqual(await wordChoices('干部用软件和鼠标。', { from: 's', to: 'twp', ...words }), [
      '干部 → 幹部同志 (幹部) reader',
      '软件 → 软件 (軟體) reader',
      '鼠标 → 鼠標 (滑鼠) reader',
    ]);
  });

  it('Should say nothing of a word of the reader’s that is the same in any case', async () => {
    assert.deepEqual(await wordChoices('山水人家', { from: 's', to: 't', ...mine('山水') }), []);
  });
});
