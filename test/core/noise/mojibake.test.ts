import assert from 'node:assert/strict';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

/** Source, stain, what should stand there; read: is it certain enough to be read so? */
const SHIFTED: readonly (readonly [string, string, string | undefined, boolean])[] = [
  ['“稻子熟了?！鄙鐓^(qū)里都这么说。', '?！鄙鐓^', '。”社區', true],
  ['“慢慢走?！秉S老師笑了。', '?！秉S', '。”黃', true],
  ['走了一遍?!吧洗螞]人開門。', '?!吧洗螞]', '。“上次沒', true],
  ['“水退了?！?', '?！?', '。”', false],
  ['水退了?！?', '?！?', undefined, false],
  ['“船来了。”\n水退了?！?', '?！?', undefined, false],
  ['夏天採茶?！±钅?攝', '?！±钅?', '。\u3000李?', false],
  ['他住在山下?；蛏蓐复?3岁', '?；蛏蓐复?', undefined, false],
  ['欢迎 ä¸­å›½äººæ°‘ 来信', 'ä¸­å›½äººæ°‘', '中国人民', true],
  ['李伯`?dāng)?shù)了数羊', '`?dāng)?shù)', '數', true],
  ['李伯?dāng)?shù)了数羊', '?dāng)?shù)', '數', true],
  ['李伯?dāng)?mǎ)了', '?dāng)?mǎ)', undefined, false],
  ['锟斤拷锟斤拷说', '锟斤拷锟斤拷', undefined, false],
];

const SOUND = [
  '要花多少钱?隔离酒店每天约380元,自己出。',
  '真的?！我不信。你呢?',
  '谁去?我去?他也去!',
  '為什麼?」他問。',
  '鎮為「花鄉」之名，鉛筆、鋁鍋、銅鑼。',
  'Où est-il? Café déjà vu.',
  '锟铻剑出鞘，烫手。',
];

describe('mojibake', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  for (const [source, stain, right, isRead] of SHIFTED) {
    it(`Should find ${stain} and ${right === undefined ? 'only mark it' : `mend it to ${right}`}`, () => {
      const { noise, reading } = engine.read(source);
      const found = noise.find(({ kind }) => kind === 'mojibake');
      assert.deepEqual([found?.text, found?.right], [stain, right]);
      assert.equal(reading.text.includes(isRead ? (right ?? '') : stain), true);
    });
  }

  for (const source of SOUND) {
    it(`Should leave ${source} alone`, () => {
      assert.deepEqual(engine.read(source).noise, []);
    });
  }

  it('Should find the gloss of a mended character', () => {
    const { reading, noise } = engine.read('“稻子熟了?！鄙鐓^(qū)里都这么说。');
    assert.equal(reading.text, '“稻子熟了。”社區里都这么说。');
    assert.deepEqual(
      noise.map(({ text }) => text),
      ['?！鄙鐓^', '(qū)'],
    );
  });
});

describe('mark-up left in the text', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  it('Should read entities as what they stand for and drop tags', () => {
    const { reading } = engine.read('<p>三月&nbsp;&ldquo;植树&rdquo;<br/>一百棵&#12290;</p>![](a.png)');
    assert.equal(reading.text, '三月 “植树”一百棵。');
  });

  for (const source of ['5<6，7>3', 'R&D 中心', '《<》', '见![图一](a.png)', '<某某>说', 'a/p>b', '& #12;']) {
    it(`Should leave ${source} alone`, () => {
      assert.equal(engine.read(source).reading.text, source);
    });
  }

  it('Should read the spread-out digits of a date without their blanks, and no others', () => {
    const read = (text: string): string => engine.read(text).reading.text;
    assert.equal(read('2 0 2 1 年1 月1 5日'), '2021 年1 月15日');
    assert.equal(read('20 23 年底'), '2023 年底');
    for (const text of ['共 5 12日', '第1 2022 年', '12 20 21 件', '3月 1 2次', '5 1日'])
      assert.equal(read(text), text);
  });

  it('Should read spread-out words without their blanks', () => {
    assert.equal(engine.read('云 山 县 统 计 局\n王 小 明').reading.text, '云山县统计局\n王 小 明');
  });
});
