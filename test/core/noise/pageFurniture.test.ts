import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

const DROPPED = [
  '扫码关注平湖发布',
  '长按二维码关注我们',
  '掃描二維碼下載客戶端',
  '字号变大| 字号变小',
  '字號:默認 超大 | 打印 |',
  '加載中...',
  '参与互动(0)',
  '● 往下看,下一页更精彩 ●',
  '您需要 登录 才可以下载或查看,没有账号?注册',
  '欢迎来到平湖新闻网!',
  '特别声明:以上内容由用户上传,本平台仅提供信息存储服务。',
  '本文仅代表作者观点,不代表本网立场。',
  '如有侵权,请联系我们删除。',
  '广告热线:0571-85000000',
];

const KEPT = [
  '扫码登记的有3.2万人,占九成以上。',
  '关注民生,办好实事,让群众满意。',
  '登录平台的商户多了,订单也多了。',
  '欢迎来到平湖的游客多了,民宿住满了。',
  '广告收入增长3%',
  '加载的货物有20吨。',
  '微信扫一扫,领到补贴的有300户。',
  '主办单位:平湖县教育局',
  '联系电话:0571-85000000 地址:人民路1号',
  '特别声明一点,这笔钱有30万元。',
  '转发500次的那条消息,是村支书写的。',
];

describe('Furniture of real pages', () => {
  let engine: Engine;
  before(async () => ({ engine } = await built()));

  const readingOf = (text: string): string => engine.read(text).reading.text;

  for (const line of DROPPED) {
    it(`Should take out ${line}`, () => {
      assert.equal(readingOf(`第一段。\n${line}\n第二段。`).includes(line), false);
    });
  }

  for (const line of KEPT) {
    it(`Should leave ${line}`, () => {
      assert.ok(readingOf(`第一段。\n${line}\n第二段。`).includes(line));
    });
  }

  it('Should take out the headlines of others under 相关新闻, up to the end', () => {
    assert.equal(readingOf('第一段。\n相关新闻\n甲县种茶20万亩\n乙县修桥3座').trim(), '第一段。');
  });

  it('Should leave what stands under 相关链接 where it is running text', () => {
    assert.match(readingOf('第一段。\n相关链接\n该县有茶园20万亩。\n它建于1980年。'), /茶园20万亩。\n它建于/);
  });

  it('Should take out the contacts of a footer beside its record number, and leave those of a notice', () => {
    const contacts = '地址:人民路1号 电话:0571-85000000';
    assert.equal(readingOf(`第一段。\n${contacts}\n浙ICP备05000000号`).includes('人民路'), false);
    assert.ok(readingOf(`第一段。\n${contacts}\n平湖县教育局`).includes('人民路'));
  });

  it('Should say of no empty stretch that it is noise', () => {
    for (const { start, end } of engine.read('2022-3-2>正文').noise) assert.ok(end > start);
  });

  it('Should not take a sentence behind 记者: for a line of credits', () => {
    assert.deepEqual(engine.read('第一段。\n记者:王某说今年收成好。').noise, []);
  });

  it('Should read an entity that is half a character as a blank', () => {
    assert.equal(readingOf('好&#xd800;人'), '好 人');
  });

  it('Should take no prose behind a label for a credit', () => {
    const prose = '这里的人说茶叶是山里长出来的宝贝'.repeat(5);
    assert.equal(engine.analyze({ path: 'a.txt', text: `茶山记\n来源:${prose}` }).publisher, null);
  });

  it('Should leave a surname with a given name of two characters before 先生', () => {
    const text = '余生明先生說,鄉親們請記著後來的學校。村裡還有三百余名學生。';
    const noise = engine.analyze({ path: 'a.txt', text }).noise.filter(({ kind }) => kind === 'mixed-script');
    assert.deepEqual(
      noise.map(({ start }) => start),
      [text.lastIndexOf('余')],
    );
  });
});
