import assert from 'node:assert/strict';
import { builtConverter } from './opencc';

async function converted(text: string, from: 's' | 't' = 's', to: 's' | 'tw' = 'tw'): Promise<string> {
  return (await builtConverter()).convert(text, { from, to }).text;
}

describe('Traditional text of other places, in a conversion', () => {
  it('Should know the characters of Hong Kong', async () => {
    assert.equal(await converted('防疫工作由衞生署負責，每張枱收費', 't', 's'), '防疫工作由卫生署负责，每张台收费');
  });

  it('Should read 著 as Taiwan writes it, where the text has no 着', async () => {
    assert.equal(await converted('老人看著海', 't', 's'), '老人看着海');
    assert.equal(await converted('著名的人看着海', 't', 's'), '著名的人看着海');
  });
});

describe('names by what stands around them, in a conversion', () => {
  it('Should know the person of 据…介绍, and of a list', async () => {
    assert.equal(await converted('据于长春介绍，收成不错。'), '據于長春介紹，收成不錯。');
    assert.equal(await converted('涂大勇、沈永福、游建民到场。'), '涂大勇、沈永福、游建民到場。');
  });

  it('Should know a surname that 姓 or a word for a person tells', async () => {
    assert.equal(await converted('病人姓范，余姓店主和钟姓司机在场。'), '病人姓范，余姓店主和鍾姓司機在場。');
    assert.equal(await converted('我赞成范委员的意见，余小姐同意。'), '我贊成范委員的意見，余小姐同意。');
    assert.equal(await converted('警方说，于男已经离开。'), '警方說，于男已經離開。');
  });

  it('Should not take a preposition or a numeral’s 余 for a surname', async () => {
    for (const [text, right] of [
      ['由于男女平等', '由於男女平等'],
      ['神父马赖于1856年来到广西', '神父馬賴於1856年來到廣西'],
      ['三百余委员出席', '三百餘委員出席'],
      ['九〇后董事长，90后校长', '九〇後董事長，90後校長'],
      ['会议于海南举行', '會議於海南舉行'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });

  it('Should take a Traditional character for a surname only where the surname is written so', async () => {
    assert.equal(await converted('被告於開審前認罪', 't', 's'), '被告于开审前认罪');
    assert.equal(await converted('記者余乾生報導', 't', 's'), '记者余乾生报导');
    assert.equal(await converted('餘下的人都走了', 't', 's'), '余下的人都走了');
  });
});
