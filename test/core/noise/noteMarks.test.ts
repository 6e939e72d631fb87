import assert from 'node:assert/strict';
import { built } from '../../tables';

describe('Marks of notes', () => {
  let read: (text: string) => string;
  let figures: (text: string) => readonly (readonly [string, string | null])[];
  before(async () => {
    const { engine } = await built();
    read = (text) => engine.read(text).reading.text;
    figures = (text) => engine.analyze({ path: 'a.txt', text }).figures.map((one) => [one.text, one.noun] as const);
  });

  it('Should be read as if they were not there, and leave the number its noun', () => {
    const text = '全县常住人口[2]为31万人,家庭户[3]9万户,生产总值(GDP)［4］52亿元。';
    assert.equal(read(text), '全县常住人口为31万人,家庭户9万户,生产总值(GDP)52亿元。');
    assert.deepEqual(figures(text).slice(0, 2), [
      ['31万人', '常住人口'],
      ['9万户', '家庭户'],
    ]);
  });

  it('Should stand behind a share and a quotation too', () => {
    assert.equal(read('增长3.3%[1],“一老一小”[2]有人管。'), '增长3.3%,“一老一小”有人管。');
  });

  for (const [why, text] of [
    ['one alone', '全县常住人口[2]为31万人。'],
    ['numbers that do not grow', '常住人口[3]为31万人,家庭户[2]9万户。'],
    ['the same number again', '常住人口[2]为31万人,家庭户[2]9万户。'],
    ['the notes themselves', '[1]常住人口为31万人。\n[2]家庭户9万户。'],
    ['articles of a law', '第[1]条有3人,第[2]条有4人。'],
    ['links', '水库[1](a.html)有3座,大桥[2](b.html)有4座。'],
    ['numbers of documents', '见〔2022〕78号、[2022]79号文件。'],
    ['words in brackets', '常住人口[注]为31万人,家庭户[二]9万户。'],
  ] as const)
    it(`Should not be ${why}`, () => {
      assert.equal(read(text), text);
    });

  it('Should be told what they are where a reader points at their number', async () => {
    const { engine } = await built();
    const text = '全县常住人口[2]为31万人,家庭户[3]9万户。';
    const { passedOver } = engine.analyze({ path: 'a.txt', text });
    assert.deepEqual(
      passedOver.map((one) => [one.start, one.end, one.text, one.reason, one.value]),
      [
        [7, 8, '2', 'list-number', 2],
        [19, 20, '3', 'list-number', 3],
      ],
    );
  });

  it('Should leave every offset at the source', async () => {
    const { engine } = await built();
    const text = '全县常住人口[2]为31万人,家庭户[3]9万户。';
    for (const { start, end, text: written } of engine.analyze({ path: 'a.txt', text }).figures)
      assert.equal(text.slice(start, end), written);
  });
});
