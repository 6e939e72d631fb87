import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

describe('What is called after a place', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const texts = (text: string): readonly string[] =>
    engine.analyze({ path: 'a.txt', text }).places.map(({ text }) => text);
  const none = (text: string): void => {
    assert.deepEqual(texts(text), [], text);
    assert.equal(engine.analyze({ path: 'a.txt', text }).place, null, text);
  };

  it('Should not take dishes and drinks for places', () => {
    none('食堂三楼新开了重庆火锅和兰州牛肉面,窗口从早开到晚。');
    none('夜宵摊上扬州炒饭卖得最快,武汉热干面排第二。');
    none('年夜飯訂了北京烤鴨,配兩箱青島啤酒。');
  });

  it('Should not take events and clocks for places', () => {
    none('这一课讲西安事变,下一课讲遵义会议和南昌起义。');
    none('展厅里有《南京条约》的影印件,讲的是一百多年前的事。');
    none('发射定在北京时间二十时整,各岗位提前就位。');
  });

  it('Should not take the titles of works, nor peoples, for places', () => {
    none('周一放映《南京照相馆》,周三《唐山大地震》,凭学生证领票。');
    none('本期共读《上海堡垒》和《武漢日記》。');
    none('鄂温克族的歌手和鄂伦春族的猎人同台。');
    assert.deepEqual(texts('《湖南省献血条例》施行'), ['湖南省']);
    assert.deepEqual(texts('鄂温克族自治旗的草场'), ['鄂温克族自治旗']);
    assert.deepEqual(texts('在南京放映《城南旧事》,西藏族群众也来看'), ['南京', '西藏']);
  });

  it('Should not take universities for places, whatever they teach', () => {
    none('他考上了浙江工商大学,同桌去了西安电子科技大学。');
    none('主讲人毕业于北京师范大学,现在湖南农业大学任教。');
    none('報考上海外國語大學的學生要先面試。');
  });

  it('Should not take streets for places, in Hong Kong and Tianjin neither', () => {
    none('住户从長沙灣道疏散到南昌街,又往前走到成都道。');
    none('重庆道和常德道的老洋房挂上了铭牌。');
    none('南京道3号、成都道五十号都在修缮之列。');
  });

  it('Should not take persons for places by what they are or what they do', () => {
    none('被告人李长沙系货车司机,当庭认错。');
    none('网格员赵九江驾驶电瓶车,一天跑三趟。');
    none('主讲人马西安毕业多年,台下的刘吉安举手提问。');
    none('民警孙福州把他送回家,律師周海南幫他寫了訴狀。');
  });

  it('Should not take the first characters of a village’s name for a county', () => {
    none('油城村、青羊沟村的妇女学绣花。');
    none('他从安阳河村步行到学校。');
    none('大同沟村和長沙溪村都通了水。');
    assert.deepEqual(texts('浙江山村、湖南农村和安徽某村都在学'), ['浙江', '湖南', '安徽']);
    assert.deepEqual(texts('武汉城中村改造'), ['武汉']);
  });

  it('Should still take a place before what only begins like such a word', () => {
    assert.deepEqual(texts('重庆小面积停电已恢复'), ['重庆']);
    assert.deepEqual(texts('长沙会议中心旁边,遵义精神病医院对面'), ['长沙', '遵义']);
    assert.deepEqual(texts('湖南道县的桃花开了'), ['湖南', '道县']);
    assert.deepEqual(texts('北京大兴区的西瓜上市'), ['北京', '大兴区']);
    assert.deepEqual(texts('成都道路拓宽,沈阳道德模范评选'), ['成都', '沈阳']);
    assert.deepEqual(texts('记者从长沙了解到,工作人员抵达常德'), ['长沙', '常德']);
  });

  it('Should take what a place grows for the place', () => {
    assert.deepEqual(texts('安溪铁观音、石屏豆腐和库尔勒香梨'), ['安溪', '石屏', '库尔勒']);
  });
});
