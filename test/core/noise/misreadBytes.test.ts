import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

const latin = (text: string, encoding: string, as = 'latin1'): string => iconv.decode(iconv.encode(text, encoding), as);
const SIMPLIFIED = '今天县里的人都来了，大家在一起说了很多话。';
const TRADITIONAL = '今天縣裡的人都來了，大家在一起說了很多話。';

/** Source, stain, what is read in its place. */
const MENDED: readonly (readonly [string, string, string])[] = [
  ['说：ÄãºÃ。', 'ÄãºÃ', '你好'],
  [latin(SIMPLIFIED, 'gbk'), latin(SIMPLIFIED, 'gbk'), SIMPLIFIED],
  [latin(TRADITIONAL, 'big5'), latin(TRADITIONAL, 'big5'), TRADITIONAL],
  [latin('我们在2020年来到这里', 'gbk'), latin('我们在2020年来到这里', 'gbk'), '我们在2020年来到这里'],
  [latin(SIMPLIFIED, 'gbk', 'win1252'), latin(SIMPLIFIED, 'gbk', 'win1252'), SIMPLIFIED],
  ['甲\n' + latin(latin('你们好', 'utf8'), 'utf8'), latin(latin('你们好', 'utf8'), 'utf8'), '你们好'],
  ['他说â€œ好。', 'â€œ', '“'],
  ['王Â·李', 'Â·', '·'],
  ['cafÃ¨里', 'Ã¨', 'è'],
  ['ï»¿县里', 'ï»¿', ''],
  ['在\\u6e86\\u6d66县', '\\u6e86\\u6d66', '溆浦'],
  ['在\\u6e86浦县', '\\u6e86', '溆'],
  ['在 %E6%BA%86%E6%B5%A6 县', '%E6%BA%86%E6%B5%A6', '溆浦'],
  ['在%C4%E3%BA%C3里', '%C4%E3%BA%C3', '你好'],
  [latin(TRADITIONAL, 'big5', 'gbk'), latin(TRADITIONAL, 'big5', 'gbk'), TRADITIONAL],
];

/** Source, stain: what stood there cannot be known. */
const MARKED: readonly (readonly [string, string])[] = [
  ['他说â€ 好。', 'â€'],
  ['县里锟斤拷的人', '锟斤拷'],
  ['县里\ufffd的人', '\ufffd'],
];

const SOUND = [
  'Où est-il? Déjà vu, à côté de l’hôtel, où l’été s’achève.',
  'Größe, Fußgängerübergänge und Äpfel: Über die Straße, Öl.',
  'São João não é ação. Às vezes há três mãos.',
  'ÀÉÈÙ ÄÖÜ ñandú, señor; ¿qué?',
  'Đường phố Hà Nội Âu Lạc, Ấn Độ.',
  'Þórður á Íslandi, Ísafjörður.',
  'Malmö — Ångström, Øresund, Ærø.',
  'https://example.com/%E6%BA%86%E6%B5%A6?q=%E4%BD%A0',
  'www.example.com/search?word=%C4%E3%BA%C3&page=2',
  '见[这里](%E6%BA%86%E6%B5%A6.html)',
  '/[\\u4e00-\\u9fff]+/.test(text)',
  'const space = "\\u0020", a = "\\u00e9";',
  'C:\\users\\u123\\文档',
  '增长50%，占比30%。',
  '100%E6%BA%86',
  '气温25°C，±2，3×4，价格¥100，见§3。',
  '咖啡馆 Café de Flore 开业，Beyoncé 来了。',
  '县(xiàn)里(lǐ)的(dé)人(rén)',
  '尼古拉·特斯拉',
  '麤龘齉爩灪',
  '邹韬奋、闻一多、瞿秋白、郁达夫、聂绀弩',
  '鄱阳湖、洈水、溆浦、筲箕湾、虢国',
  'あいうえお、ひらがなとカタカナ。',
  'Привет, как дела?',
  '한국어 문장입니다.',
];

describe('bytes that were read as others', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  for (const [source, stain, right] of MENDED) {
    it(`Should read ${stain.slice(0, 12)} as ${right.slice(0, 12)}`, () => {
      const { noise, reading } = engine.read(source);
      const found = noise.filter(({ kind }) => kind === 'mojibake');
      assert.deepEqual(
        found.map((one) => [one.text, one.right]),
        [[stain, right]],
      );
      assert.equal(reading.text, source.replace(stain, right));
    });
  }

  for (const [source, stain] of MARKED) {
    it(`Should only mark ${stain} in ${source}`, () => {
      const { noise, reading } = engine.read(source);
      assert.deepEqual(
        noise.map((one) => [one.text, one.right]),
        [[stain, undefined]],
      );
      assert.equal(reading.text, source);
    });
  }

  for (const source of SOUND) {
    it(`Should leave ${source.slice(0, 40)} alone`, () => {
      const { noise, reading } = engine.read(source);
      assert.deepEqual(
        noise.filter(({ kind }) => kind === 'mojibake'),
        [],
      );
      if (!source.includes('(xi')) assert.equal(reading.text, source);
    });
  }

  it('Should mark the half of a character that was cut off', () => {
    const source = `${latin('今天大家都来了', 'gbk')}Ö\n好`;
    const { noise } = engine.read(source);
    assert.deepEqual(
      noise.map(({ text, right }) => [text, right]),
      [
        [latin('今天大家都来了', 'gbk'), '今天大家都来了'],
        ['Ö', undefined],
      ],
    );
  });

  it('Should give spans in order, none over another, whatever was misread', () => {
    for (const encoding of ['gbk', 'big5', 'utf8']) {
      for (const as of ['latin1', 'win1252', 'gbk', 'big5']) {
        const source = `${SIMPLIFIED}\n${latin(TRADITIONAL, encoding, as)}\n(xiàn)%E6%BA%86 &nbsp;${latin(SIMPLIFIED, encoding, as)}`;
        const { noise } = engine.read(source);
        for (const [index, one] of noise.entries()) {
          assert.equal(source.slice(one.start, one.end), one.text);
          assert.ok(one.end > one.start && one.start >= (noise[index - 1]?.end ?? 0));
        }
      }
    }
  });
});
