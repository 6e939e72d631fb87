import assert from 'node:assert/strict';
import { createSchemeFinder } from '../../../src/core/schemes/schemeFinder';
import { nothingFound } from '../../../src/core/article/finder';
import type { Heading, SchemeMention } from '../../../src/core/article/model';
import { built } from '../../tables';

async function schemes(text: string, headings: readonly Heading[] = []): Promise<readonly SchemeMention[]> {
  const { engine } = await built();
  const { reading } = engine.read(text);
  return createSchemeFinder()(reading, { ...nothingFound, headings }).schemes ?? [];
}

const named = async (text: string): Promise<string[]> => (await schemes(text)).map((scheme) => scheme.text);
const items = async (text: string): Promise<readonly string[] | null | undefined> => (await schemes(text))[0]?.items;

const found: readonly (readonly [text: string, ...names: string[]])[] = [
  ['全面推行“四议两公开”工作法。', '四议两公开'],
  ['落實「三保障」政策。', '三保障'],
  ['推進“一村一品”建設。', '一村一品'],
  ['实行一户一策、分类施救。', '一户一策'],
  ['对重点人员“一人一档”管理', '一人一档'],
  ['做到“五个统一”,', '五个统一'],
  ['落实“六包一”联系制度。', '六包一'],
  ['推进“多证合一”和“三证合一”改革。', '三证合一'],
  ['村“两委”换届顺利完成。', '两委'],
  ['筑牢三道“防火墙”,严防死守。', '三道“防火墙”'],
  ['市县镇村四级联动抗旱。', '四级联动'],
  ['坚持凡坡必禁、凡火必打。', '凡坡必禁', '凡火必打'],
  ['深入开展“三减三健”活动。', '三减三健'],
  ['启动“123”行动计划。', '123'],
  ['严守“新三条”纪律与“四个一”要求。', '新三条', '四个一'],
];

const notFound: readonly string[] = [
  '他一心一意为民办事,一五一十说清楚。',
  '三三两两的游客一前一后走来。',
  '“两年内完成”的承诺兑现了。',
  '“三千元”的补贴已到账。',
  '“第三方”检测机构进场。',
  '“二维码”扫一扫就行。',
  '“九一八”纪念馆开放。',
  '“五一”假期,游客多。',
  '“三八”节慰问女工。',
  '他买了三个苹果、两斤梨。',
  '五个街道又因疫情临时管控。',
  '三级医院共12家。',
  '第一产业增长4.5%。',
  '三家包子店开张了。',
  '凡事必躬亲。',
  '凡是必须登记的人员',
  '“十五”期间',
  '两委员会同意该案。',
  '三个早上都没出门。',
  '一天一个样。',
  '一人一半分了。',
  '“两个人在屋里,”他说。',
  '四川、三亚、九江等地。',
  '“三国”题材的电影',
  '十个手指有长短。',
  '打造“最美乡村”三条精品线路',
  '三条“精品线路”上的民宿',
  '“双城”记',
  '组建32支“轻骑兵”队伍',
  '「千年古樹」名木',
  '“九山半水半分田”的大别山里',
];

describe('scheme finder', () => {
  for (const [text, ...names] of found) {
    it(`Should find ${names.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await named(text), names);
    });
  }

  for (const text of notFound) {
    it(`Should find no scheme in ${text}`, async () => {
      assert.deepEqual(await named(text), []);
    });
  }

  it('Should read the items after 即, up to what they form', async () => {
    const text = '推行“三包一”制度,即由村干部、网格员、党员组成小组,包保一户。';
    assert.deepEqual(await items(text), ['村干部', '网格员', '党员']);
  });

  it('Should read the items in the bracket behind the name', async () => {
    assert.deepEqual(await items('落實“四早”(早發現、早報告、早隔離、早治療)要求'), [
      '早發現',
      '早報告',
      '早隔離',
      '早治療',
    ]);
  });

  it('Should read parallel clauses that begin alike', async () => {
    const text = '做到“三个一”:一张网格图,一份责任单,一本工作账,层层落实。';
    assert.deepEqual(await items(text), ['一张网格图', '一份责任单', '一本工作账']);
  });

  it('Should read the list before the name without the verb that governs it', async () => {
    assert.deepEqual(await items('织牢安全、环保、消防“三张网”。'), ['安全', '环保', '消防']);
    assert.deepEqual(await items('健全市、县、乡的三级联动体系。'), ['市', '县', '乡']);
    assert.deepEqual(await items('省市縣三級聯動。'), ['省', '市', '縣']);
  });

  it('Should read 一是…二是… behind a counted noun, and call that count a scheme', async () => {
    const text = '抓好三个环节,一是源头管控,从严把关;二是过程监督;三是结果运用。';
    assert.deepEqual(await items(text), ['源头管控', '过程监督', '结果运用']);
  });

  it('Should take parallel headings for the items where their number is right', async () => {
    const text = '筑起三道“防线”。\n责任扛在一线。张三说。\n力量沉在一线。李四说。\n服务做在一线。王五说。';
    const heading = (line: string): Heading => ({
      start: text.indexOf(line),
      end: text.indexOf(line) + line.length,
      text: line,
      level: 1,
      runIn: true,
    });
    const headings = ['责任扛在一线。', '力量沉在一线。', '服务做在一线。'].map(heading);
    assert.deepEqual((await schemes(text, headings))[0]?.items, ['责任扛在一线', '力量沉在一线', '服务做在一线']);
    assert.equal((await schemes(text, headings.slice(1)))[0]?.items, null);
  });

  it('Should say that there is no expansion where the text gives none or another number of items', async () => {
    assert.equal(await items('落实“四早”措施。'), null);
    assert.equal(await items('组织社区“两委”成员入户。'), null);
    assert.equal(await items('落实“四早”措施,即早发现、早报告。'), null);
    assert.equal(await items('“五个到户”工作有序开展,“五个到位”要求落实。'), null);
  });

  it('Should give every mention the items found beside one of them', async () => {
    const all = await schemes('推进“三网合一”。织牢责任、防控、宣传“三张网”。再论“三网合一”。');
    assert.deepEqual(
      all.map((scheme) => scheme.items?.length),
      [3, 3, 3],
    );
  });
});
