import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

const GLOSSED: readonly (readonly [string, string])[] = [
  ['領(lǐng)導', '(lǐng)'],
  ['每個(gè)村', '(gè)'],
  ['84.74萬(wàn)人', '(wàn)'],
  ['宁(níng)波', '(níng)'],
  ['綠(lǜ)化', '(lǜ)'],
  ['綠(lv)化', '(lv)'],
  ['女(nǚ)兒', '(nǚ)'],
  ['领（lǐng）导', '（lǐng）'],
  ['领(lĭng)导', '(lĭng)'],
  ['长(zhǎng)大', '(zhǎng)'],
  ['长(cháng)江', '(cháng)'],
  ['领(li\u030cng)导', '(li\u030cng)'],
  ['领(ling)导', '(ling)'],
  ['應(yīng)急', '(yīng)'],
  ['广(guǎng)播', '(guǎng)'],
  ['安(ān)排', '(ān)'],
  ['恶(è)劣', '(è)'],
  ['機(jī)関', '(jī)'],
  ['廳(TĪNG)長', '(TĪNG)'],
];

/** Brackets that are text, and bracketed letters that are no reading of the character before. */
const TEXT =
  `村(社區)|村（居）|(1)项|(3)条|（一）总则|客戶端(通訊員 馮奎)|包厢(KTV)|中心(以下簡稱中心)|名词(míngcí)|词(míngcí)|语(ma)|表(a)
|表(A)|图(b)|选项(a)、(b)|附件(i)|附件(ii)|维生素(C)|维生素(B)|核酸(DNA)|核酸(PCR)|超市(CBD)|世卫组织(WHO)|人工智能(AI)|网(www)
|公里(km)|千克(kg)|米(m)|毫米(mm)|升(L)|度(℃)|元(CNY)|美元(USD)|手机(APP)|程序(app)|二维码(QR)|电视(TV)|硬盘(HD)|总部(HQ)
|西安(xian)|西安(xī'ān)|先生(Mr)|小姐(Miss)|老师(Li)|王某(男)|王某(女)|乡(镇)|街道(乡镇)|市(州)|局（委）|党组（党委）|一季度(1—3月)
|李明(化名)|赵某(40岁)|张(三)|电话(0991)|代码(G5513)|（完）|。(完)|报告(摘编)|区(qu qu)|區(qū )|區( qū)|區()|區(（qū）|區(qu1)|领(lǐng导)
|领(导)|领(lǐnglǐng)|领(líng!)|领(dǎo)|导(lǐng)|个(wàn)|万(gè)|縣(xiāng)|鎮(xiàn)|北京(Běijīng)|上海(Shanghai)|拼音(pinyin)|声母(b)|韵母(ang)|苹果(iPhone)
|大(DA-1)|小(x)|第(n)个|第(N)次|变量(x)|函数(f)|平方(m²)|等(etc)|见(see)|如(eg)|注(note)|图(fig)|表(tab)|和(and)|是(is)|不(no)|一(one)|我(I)|他(he)
|她(she)|们(they)|版(beta)|型(pro)|款(max)|号(No)|页(P)|股(A)|股份(B)|线(Line)|楼(F)|座(B)|区(C)|栋(D)|啊(a)|阿(a)|额(e)|哦(o)|(qū)|\n(gè)|3(sān)|A(ā)|。(jù)|“(yǐn)`
    .replaceAll('\n|', '|')
    .split('|');

describe('pinyin glosses', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });
  const glosses = (text: string): string[] =>
    engine
      .read(text)
      .noise.filter(({ kind }) => kind === 'pinyin-gloss')
      .map((noise) => noise.text);

  for (const [text, gloss] of GLOSSED) {
    it(`Should take ${gloss} for the gloss in ${text}`, () => {
      assert.deepEqual(glosses(text), [gloss]);
      assert.equal(engine.read(text).reading.text, text.replace(gloss, ''));
    });
  }

  it('Should have a hundred brackets that are text', () => {
    assert.ok(TEXT.length > 100);
  });

  for (const text of TEXT) {
    it(`Should leave the bracket of ${text.trim()} alone`, () => {
      assert.deepEqual(glosses(text), []);
      assert.equal(engine.read(text).reading.text, text);
    });
  }

  it('Should let the glossed character stand for its gloss in spans', () => {
    const { reading } = engine.read('各縣(xiàn)領(lǐng)導');
    assert.equal(reading.text, '各縣領導');
    assert.deepEqual(reading.map.toSource({ start: 1, end: 3 }), { start: 1, end: 15 });
  });
});
