import assert from 'node:assert/strict';
import { analysed } from '../figures/article';

describe('A document number', () => {
  it('Should be read as issuer, year and serial', async () => {
    const { documents, figures } = await analysed('根据《关于防汛工作的通知》湘政办发〔2021〕36号文件要求');
    assert.deepEqual(
      documents.map(({ text, issuer, year, serial }) => [text, issuer, year, serial]),
      [['湘政办发〔2021〕36号', '湘政办发', 2021, 36]],
    );
    assert.deepEqual(figures, []);
  });

  it('Should be read in square and round brackets too', async () => {
    const { documents } = await analysed('國發[2019]5號、粵府函（2020）112號');
    assert.deepEqual(
      documents.map(({ text }) => text),
      ['國發[2019]5號', '粵府函（2020）112號'],
    );
  });

  for (const text of ['第20号台风(2021)来袭', '解放路(2018)3号楼', '[2020]中原网', '他住在188号']) {
    it(`Should not be found in ${text}`, async () => {
      assert.deepEqual((await analysed(text)).documents, []);
    });
  }
});
