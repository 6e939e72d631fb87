import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analysed } from './article';
import { moreSnippets } from './moreSnippets';
import { snippets } from './figureSnippets';

const noise = [
  '(lǐng)',
  '一',
  '十',
  '第',
  '近',
  '余',
  '-',
  '至',
  ':',
  '：',
  '．',
  ',',
  '，',
  '\n',
  '\r\n',
  '“',
  '」',
  '〔2022〕',
  '号',
  '%',
  '0',
  '12',
  '９',
  '萬',
  '兩',
  '個',
  ' ',
  '　',
  '😀',
  '\ud800',
  '\u0000',
  'https://a.cn/1',
  '的',
  '每',
  '半',
  '点',
  '零',
  '零下',
  '分之',
  '度',
  '分',
  '秒',
  '年',
  '个月',
  '到',
  '～',
  '￥',
  '·',
  'w',
  '亿',
  '块',
  '三',
  '多',
  '又',
];

const mayBeNegative: readonly string[] = ['percent', 'temperature'];
/** A ratio's terms and a span over midnight keep their order. */
const inAnyOrder: readonly string[] = ['ratio', 'timeofday'];

/** Random mixtures of sentences, cut anywhere, and dirt. */
const mixture = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom(...snippets, ...moreSnippets), fc.nat(60), fc.nat(60))
        .map(([{ text }, from, length]) => text.slice(from, from + length)),
      fc.constantFrom(...noise),
      fc.string(),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('Figures in any text', () => {
  it('Should be cut exactly from the source, in order and apart', async () => {
    await fc.assert(
      fc.asyncProperty(mixture, async (text) => {
        const article = await analysed(text);
        for (const list of [article.figures, article.passedOver, article.documents]) {
          let end = 0;
          for (const mention of list) {
            assert.equal(mention.text, text.slice(mention.start, mention.end));
            assert.ok(mention.start >= end && mention.end > mention.start, `${mention.start} in order`);
            end = mention.end;
          }
        }
        for (const { value, kind, text: written } of article.figures) {
          const values = [value].flat();
          assert.ok(values.every(Number.isFinite), written);
          assert.ok(mayBeNegative.includes(kind) || values.every((one) => one >= 0), `${written} is negative`);
          const [low = 0, high = low] = values;
          assert.ok(inAnyOrder.includes(kind) || low <= high, `${written} runs backwards`);
        }
        for (const { value } of article.passedOver) assert.ok(value === null || Number.isFinite(value));
      }),
      { numRuns: 600 },
    );
  });
});
