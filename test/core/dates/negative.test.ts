import assert from 'node:assert/strict';
import { built } from '../../tables';

/** Texts that hold no date at all, however much they look like one. */
const NO_DATES = [
  '全程3.5公里，设补给点1/3处，24小时值守。',
  '依据溆防控发〔2022〕78号文件执行。',
  '三月亮晶晶，照着小河湾。',
  '十月田镇、三月村和八月湖街道都通了车，六月雪村还没有。',
  '村民三三两两走来，把事情一五一十说了。',
  '学习贯彻党的二十大精神和十九届四中全会精神。',
  '请拨打12345热线或0991-3000000。',
  '净高5.1米，比上一层高1.5倍。',
  '主队以3-2取胜，盘中比分为21:19。',
  '请升级到1.2.3版本，服务器地址192.168.1.10。',
  '10.26是一个小数，7.1∶39.1也不是日子。',
  '表头写着0000年代、0090年代和0世纪90年代。',
  '出口11.7万吨，沿G110线运输。',
  '?2018中原新聞網站版權所有',
  '身份证号430102199001011234，订单号20220322001。',
  '日新月异，年年有余，月月红火。',
  '刊于第3月期合订本。',
  '两周三次、一周一次、每周三次的频率。',
  '四周一片寂静，圆周三等分。',
  '工期3个月，质保5年，试用7日内可退。',
  '第3日补测，连续14日居家，近3年均值。',
  '日本年轻人与20日元硬币，价格300日元。',
  '住在常州街189号，乘5号线到3号楼2单元。',
  '第20号台风生成，18岁以上人群接种。',
  '文明年货大集，网上年货节，以上年龄均可报名。',
  '成立春耕服务队，冬训、夏播两不误。',
  '他体现在细节，表现在行动，出现在现场。',
  '月嫂、月饼、月供、月季、月光。',
  '如今年轻人少了，样本年龄偏大。',
  '每月一结，每年一评，每日一报。',
  '下大雪了，雨水很足，小雪纷纷。',
  '1:500比例尺，5：3的配比，2-3名检查人员。',
  '国庆是邻居家的孩子，李国庆当选村主任。',
  '今夏至今无旱情。',
  '该校有2000年的历史，5000年文明。',
  '2022级新生报到，2021版教材。',
  '一月一次的例会，三月有余的工期。',
  '100年老店，历时112年。',
];

describe('what is no date', () => {
  for (const text of NO_DATES) {
    it(`Should find none in “${text}”`, async () => {
      const { engine } = await built();
      const { dates } = engine.analyze({ path: 'a.txt', text });
      assert.deepEqual(
        dates.filter(({ value }) => value !== null).map(({ text: words, value }) => `${words}=${value}`),
        [],
      );
    });
  }

  it('Should never take a year from today: a month and day alone stay without one', async () => {
    const { engine } = await built();
    const { dates } = engine.analyze({ path: 'a.txt', text: '6月9日，杨梅节开幕。今年的果子更甜。' });
    assert.deepEqual(
      dates.map(({ value, resolvedFrom }) => [value, resolvedFrom]),
      [
        ['--06-09', 'none'],
        [null, 'none'],
      ],
    );
  });

  it('Should not date an article by an event that it only looks back on', async () => {
    const { engine } = await built();
    const text = '2月5日，志愿者回顾抗击新冠肺炎疫情、从武汉返乡人员登记的经历。';
    assert.equal(engine.analyze({ path: 'a.txt', text }).dates[0]?.value, '--02-05');
  });

  it('Should not take the first wave’s year for a month outside it', async () => {
    const { engine } = await built();
    const text = '9月5日，新冠肺炎疫情防控常抓不懈，对武汉返乡人员登记。';
    assert.equal(engine.analyze({ path: 'a.txt', text }).dates[0]?.value, '--09-05');
  });
});
