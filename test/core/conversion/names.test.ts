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
  it('Should know a person of a dynasty by it', async () => {
    assert.equal(await converted('清人徐乾學的藏書', 't', 's'), '清人徐乾学的藏书');
    assert.equal(await converted('清人的乾糧', 't', 's'), '清人的干粮');
  });

  it('Should know the person of 据…介绍, and of a list', async () => {
    assert.equal(await converted('据于长春介绍，收成不错。'), '據于長春介紹，收成不錯。');
    assert.equal(await converted('涂大勇、沈永福、游建民到场。'), '涂大勇、沈永福、游建民到場。');
  });

  it('Should know a surname that 姓 or a word for a person tells', async () => {
    assert.equal(await converted('病人姓范，余姓店主和钟姓司机在场。'), '病人姓范，余姓店主和鍾姓司機在場。');
    assert.equal(await converted('我赞成范委员的意见，余小姐同意。'), '我贊成范委員的意見，余小姐同意。');
    assert.equal(await converted('警方说，于男已经离开。'), '警方說，于男已經離開。');
  });

  it('Should know a surname between two words for a person', async () => {
    assert.equal(await converted('目击者于女士说，火很大。'), '目擊者于女士說，火很大。');
    assert.equal(await converted('这不适用于女士，有利于先生们。'), '這不適用於女士，有利於先生們。');
    assert.equal(await converted('市民于主任会议之后离开。'), '市民於主任會議之後離開。');
  });

  it('Should not take a preposition or a numeral’s 余 for a surname', async () => {
    for (const [text, right] of [
      ['由于男女平等', '由於男女平等'],
      ['神父马赖于1856年来到广西', '神父馬賴於1856年來到廣西'],
      ['三百余委员出席', '三百餘委員出席'],
      ['九〇后董事长，90后校长', '九〇後董事長，90後校長'],
      ['会议于海南举行', '會議於海南舉行'],
      ['被告施袭后表示反省', '被告施襲後表示反省'],
      ['主任万全后说明原因', '主任萬全後說明原因'],
      ['农民种草养羊，村民种树护林', '農民種草養羊，村民種樹護林'],
      ['宋人后来南迁', '宋人後來南遷'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });

  it('Should take a Traditional character for a surname only where the surname is written so', async () => {
    assert.equal(await converted('被告於開審前認罪', 't', 's'), '被告于开审前认罪');
    assert.equal(await converted('記者余乾生報導', 't', 's'), '记者余乾生报导');
    assert.equal(await converted('餘下的人都走了', 't', 's'), '余下的人都走了');
  });

  it('Should take for a name what is likelier one than words, behind a title, in a list, before a verb', async () => {
    for (const [text, right] of [
      ['市长于洪波在会上强调', '市長于洪波在會上強調'],
      ['司机余家富停下车', '司機余家富停下車'],
      ['主任于占江做了汇报', '主任于占江做了彙報'],
      ['于东来表示不会上市', '于東來表示不會上市'],
      ['经济学家于宗先', '經濟學家于宗先'],
      ['陈刚、于海、赵磊三人', '陳剛、于海、趙磊三人'],
      ['同期演员有余文乐和蔡卓妍', '同期演員有余文樂和蔡卓妍'],
      ['丛林大火（范金 摄）', '叢林大火（范金 攝）'],
      ['于阿姨今年七十岁', '于阿姨今年七十歲'],
      ['老余说他不知道', '老余說他不知道'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });

  it('Should leave words words, where they are as likely', async () => {
    for (const [text, right] of [
      ['逃往西柏林。由于柏林围墙', '逃往西柏林。由於柏林圍牆'],
      ['小于五的数', '小於五的數'],
      ['他老于世故', '他老於世故'],
      ['于改宗天主教后', '於改宗天主教後'],
      ['死于斯特拉斯堡', '死於斯特拉斯堡'],
      ['妻子于家中照顾老人', '妻子於家中照顧老人'],
      ['其总部设于洛杉矶', '其總部設於洛杉磯'],
      ['三百余名党员', '三百餘名黨員'],
      ['主任余下的时间不多', '主任餘下的時間不多'],
      ['代表于会后离开', '代表於會後離開'],
      ['教师于暑假期间培训', '教師於暑假期間培訓'],
      ['研究的范畴很广', '研究的範疇很廣'],
    ] as const) {
      assert.equal(await converted(text), right);
    }
  });
});
