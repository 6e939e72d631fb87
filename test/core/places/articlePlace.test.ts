import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

describe('The article’s own place', () => {
  let engine: Engine;
  before(async () => {
    engine = (await built()).engine;
  });
  const place = (text: string): readonly (string | null)[] | null => {
    const found = engine.analyze({ path: 'a.txt', text }).place;
    return found && [found.province, found.prefecture, found.county];
  };

  it('Should follow three townships of one county against one mention of another', () => {
    const text = '连日来,枫木镇、乌坡镇、坡心镇的干部分头走访农户。一批种苗从儋州市运来。';
    assert.deepEqual(place(text), ['海南省', null, '屯昌县']);
  });

  it('Should give a county directly under its province no prefecture', () => {
    assert.deepEqual(place('仙桃市:万亩黄鳝开捕'), ['湖北省', null, '仙桃市']);
  });

  it('Should name a municipality as its own prefecture', () => {
    assert.deepEqual(place('天津市蓟州区渔阳镇的山楂红了。'), ['天津市', '天津市', '蓟州区']);
  });

  it('Should not go to where people came back from', () => {
    const text = '玉山县冰溪街道排查从武汉返回的人员,对湖北疫区来人逐一登记。';
    assert.deepEqual(place(text), ['江西省', '上饶市', '玉山县']);
  });

  it('Should not go where a road leads, people travel or patients are taken', () => {
    const text =
      '和林格尔县盛乐镇的菜农说,高速通了,到包头只要两小时。到呼和浩特市务工的人少了,客流以天津、石家庄方向居多。';
    assert.deepEqual(place(text), ['内蒙古自治区', '呼和浩特市', '和林格尔县']);
    assert.equal(place('到太原只要两个小时。'), null);
    assert.equal(place('两名伤者送衡水医院救治,客流以郑州、洛阳方向居多。'), null);
  });

  it('Should tell nothing where the text tells nothing', () => {
    assert.equal(place('经济合作局召开会议,强调和平年代更要保持通道畅通。'), null);
  });

  it('Should give evidence that is cut from the source', () => {
    const text = '屯門:街坊盆菜宴\n\n屯門公園擺了百圍。';
    const article = engine.analyze({ path: 'a.txt', text });
    assert.equal(article.place?.county, '屯门区');
    for (const { start, end, text: cut } of article.place.evidence) assert.equal(cut, text.slice(start, end));
  });
});
