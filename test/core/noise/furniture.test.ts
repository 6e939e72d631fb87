import assert from 'node:assert/strict';
import type { Engine, NoiseKind } from '../../../src/core/index';
import { built } from '../../tables';

const DROPPED: readonly (readonly [NoiseKind, string])[] = [
  ['nav', '您現在的位置：首頁 > 新聞中心 > 部門動態'],
  ['nav', '首页 >> 政务公开 >> 正文'],
  ['nav', '上一篇：全市秋粮收购工作会议召开'],
  ['nav', '下一篇:没有了'],
  ['nav', '阅读下一篇'],
  ['nav', '返回平湖新聞網首頁'],
  ['nav', '加入收藏 | 设为首页 | 联系我们'],
  ['nav', '【打印本页】 【关闭窗口】'],
  ['nav', '字体：[大 中 小]'],
  ['nav', '相关阅读：'],
  ['nav', '分享到：'],
  ['nav', '浏览次数：20次'],
  ['boilerplate', '版权所有：某某县人民政府办公室'],
  ['boilerplate', '粤ICP备05000000号-1'],
  ['boilerplate', '未经授权，不得转载。'],
  ['boilerplate', '本文链接:https://www.example.cn/a/1.html'],
  ['boilerplate', '免责声明：本文仅代表作者个人观点，与本网无关。'],
  ['boilerplate', '欧美日韩在线观看_久久精品一区二区'],
];

const KEPT = [
  '来源：柳江日报 作者：韦小兰',
  '记者：您今年种了多少亩甘蔗？',
  '阅读量突破10万次的那篇文章，写的是村里的老支书。',
  '首页上的一条留言引起了县长的注意。',
  '返回家乡的第三年，他种了20亩茶。',
  '全市高清摄像头新增300个。',
  '国产影片票房过亿，短视频带来欧美游客。',
  '他说：“转载这篇报道的有30家。”',
  '作者在书中写道，这里有3座古桥。他数过。',
  '大',
  '更多的人走进了图书馆。',
  '上一条鱼还没上岸，下一条又咬钩了。',
  '扫一扫门前雪，有12户参加。',
  'PM2.5>75微克的有3天',
  '主办方说，有500人报名。',
  '时间不等人，3天修好了桥。',
];

describe('furniture of pages', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  for (const [kind, line] of DROPPED) {
    it(`Should take ${line} out of the reading text`, () => {
      const { reading, noise } = engine.read(`第一段。\n${line}\n第二段。`);
      assert.deepEqual(
        noise.map((found) => [found.kind, found.text]),
        [[kind, line]],
      );
      assert.equal(reading.text, '第一段。\n\n第二段。');
    });
  }

  for (const line of KEPT) {
    it(`Should leave ${line} in the reading text`, () => {
      assert.equal(engine.read(`第一段。\n${line}\n第二段。`).reading.text, `第一段。\n${line}\n第二段。`);
    });
  }

  it('Should keep the credits on a line that begins as navigation', () => {
    const { reading } = engine.read('当前位置：首页 > 要闻 来源：鹿城网 2023-05-06\n正文。');
    assert.equal(reading.text.trimStart(), '来源：鹿城网 2023-05-06\n正文。');
  });

  it('Should drop the counter of a credits line and keep its date', () => {
    assert.match(engine.read('发布时间：2021-03-04 点击量：77\n正文。').reading.text, /^发布时间：2021-03-04 +\n/);
  });
});
