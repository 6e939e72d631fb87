import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readingView } from '../../../src/core/index';
import type { Engine } from '../../../src/core/index';
import { built } from '../../tables';

let engine: Engine;
const read = (source: string): string => engine.read(source, '文.md').reading.text;

describe('Markdown', () => {
  before(async () => {
    ({ engine } = await built());
  });

  const examples: readonly (readonly [string, string])[] = [
    ['确诊**1011**例。', '确诊1011例。'],
    ['***加粗斜体***与*斜体*与_斜_。', '加粗斜体与斜体与_斜_。'],
    ['## 二、水库 ##\n\n内容', '二、水库\n\n内容'],
    ['- 项目一\n  - [x] 项目二\n+ 三', '项目一\n  项目二\n三'],
    ['> 引文\n> > 再引', '引文\n再引'],
    ['见[通知](https://a.cn/b_(1)?x=*2* "题")和![图](a.png)。', '见通知和图。'],
    ['用`**不是粗体**`标出', '用**不是粗体**标出'],
    ['转义\\*星号\\*', '转义*星号*'],
    ['~~删去~~', '删去'],
    ['一\n\n---\n\n二', '一\n\n\n\n二'],
    ['```js\n**a**\n```\n后', '\n**a**\n\n后'],
    ['|地区|确诊|\n|--|:-:|\n|长沙|242|', '|地区|确诊|\n\n|长沙|242|'],
  ];
  for (const [source, text] of examples) {
    it(`Should read ${JSON.stringify(source)}`, () => {
      assert.equal(read(source), text);
    });
  }

  const untouched = ['3*4=12 和 2*5', 'a_b_c', '**没有合上', '[没有](', '1. 第一', '#话题#', '一 * 二', '-3.2度'];
  for (const source of untouched) {
    it(`Should leave ${JSON.stringify(source)} alone`, () => {
      assert.equal(read(source), source);
    });
  }

  it('Should leave marks alone in what is no Markdown', () => {
    assert.equal(engine.read('确诊**1011**例。', '文.txt').reading.text, '确诊**1011**例。');
  });

  it('Should find the figure in bold, in the characters of the file', () => {
    const text = '全县确诊**1011**例，治愈*35*例。';
    const { figures } = engine.analyze({ path: '文.md', text });
    assert.deepEqual(
      figures.map(({ value, unit, start, end }) => [value, unit, text.slice(start, end)]),
      [
        [1011, '例', '1011**例'],
        [35, '例', '35*例'],
      ],
    );
  });

  it('Should keep the cells of a table apart', () => {
    const text = '| 地区 | 确诊 |\n| --- | --- |\n| 长沙 | 242例 | 156例 |\n';
    const { figures } = engine.analyze({ path: '文.md', text });
    assert.deepEqual(
      figures.map(({ text: figure }) => figure),
      ['242例', '156例'],
    );
  });

  it('Should take the marked headings, and no item of a list', () => {
    const prose = '今年以来，全县共完成四座水库的除险加固，群众用水有了保障，村民都很高兴。';
    const text = `# 水库\n\n${prose}\n\n## 进展\n\n- 项目一的说明\n- 项目二的说明\n\n${prose}\n\n### 细节\n\n${prose}`;
    const { headings } = engine.analyze({ path: '文.md', text });
    assert.deepEqual(
      headings.filter(({ text: words }) => words !== '水库').map(({ text: words, level }) => [words, level > 0]),
      [
        ['进展', true],
        ['细节', true],
      ],
    );
  });

  it('Should lay out lists, tables and bold words in the reading view', () => {
    const text = '前文**要点**在此。\n\n- 甲\n- 乙\n  - 丙\n\n|地区|确诊|\n|--|--|\n|长沙市|242|\n|岳阳|1|\n\n> 引文\n';
    const article = engine.analyze({ path: '文.md', text });
    const view = readingView(engine.read(text, '文.md').reading, article);
    const body = view.text.slice(view.text.indexOf('前文'));
    assert.equal(body, '前文要点在此。\n\n• 甲\n• 乙\n  • 丙\n\n地区   │ 确诊\n长沙市 │ 242\n岳阳   │ 1\n\n│ 引文');
    assert.deepEqual(
      view.strong.map(({ start, end }) => view.text.slice(start, end)),
      ['要点', '地区   │ 确诊'],
    );
    const at = view.text.indexOf('242');
    assert.equal(text.slice(view.map.toSource({ start: at, end: at + 3 }).start).slice(0, 3), '242');
  });

  it('Should read any text, and lead every character back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from('*_~`[](!)|-#> \n\\1水a"')) }), (source) => {
        const { text, map } = engine.read(source, '文.md').reading;
        for (let at = 0; at < text.length; at++) {
          const { start, end } = map.toSource({ start: at, end: at + 1 });
          assert.ok(start < end && end <= source.length);
        }
      }),
    );
  });

  for (const many of ['*', '[', '](', '`', '|', '> ', '\\', '**a', '- ', '[a](', '_'])
    it(`Should take ${many} however often it stands there`, () => {
      read(many.repeat(50_000));
    });
});
