import assert from 'node:assert/strict';
import { built } from '../../tables';

/** When each figure of a text holds. */
async function when(text: string): Promise<(string | null)[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map((figure) => figure.when?.value ?? null);
}

describe('When a figure holds', () => {
  for (const [text, ...wanted] of [
    // a count up to a day goes on in its parts, and not beyond
    ['2022年8月9日电 截至8月2日,收粮9吨。其中,稻谷5吨。仓库12座。', '2022-08-02', '2022-08-02', '2022-08-09'],
    ['2022年8月9日电 截至8月2日,收粮9吨。稻谷5吨。', '2022-08-02', '2022-08-09'],
    // a list takes its date from the line that leads to it, and no paragraph does
    [
      '2022年8月9日电 8月2日收粮如下:\n东村 9吨\n西村 5吨\n仓库共12座,都满了。',
      '2022-08-02',
      '2022-08-02',
      '2022-08-09',
    ],
    ['2022年8月9日电 截至8月2日,收粮9吨。各村情况如下:\n东村 9吨', '2022-08-02', '2022-08-02'],
    ['2022年8月9日电 8月2日收粮。\n东村 9吨', '2022-08-09'],
    // days before that are told vaguely say less than the day that governs
    ['自2022年6月20日起,县里连日大雨,毁房6栋。房9栋。', '2022-06-20/..', '2022-06-20/..'],
    ['2022年6月20日起,毁房6栋。', '2022-06-20/..'],
    ['2022年6月20日起火,毁房6栋。', '2022-06-20'],
    ['2022年8月9日电 近日,县里毁房6栋。', '2022-08-09'],
    // the day on which it is told, and the day before
    ['县里今(2022年8月9日)公布,昨日毁房6栋。', '2022-08-08'],
    ['县里公布(2022年8月9日),毁房6栋。', '2022-08-09'],
    // the value with which another is compared
    ['2022年8月9日在治6例,较8月2日的43例减少37例。', '2022-08-09', '2022-08-02', '2022-08-09'],
    ['2022年8月9日在治6例,比8月2日多3例。', '2022-08-09', '2022-08-09'],
    // the same period of another year holds for its own value, and not for a comparison with it
    [
      '2022年8月9日毁房6栋。去年同期,县里毁房9栋、桥3座。车8辆。',
      '2022-08-09',
      '2021-08-09',
      '2021-08-09',
      '2022-08-09',
    ],
    ['2022年2月毁房6栋,去年同期为9栋,少了3栋。', '2022-02', '2021-02', '2022-02'],
    ['2022年8月9日电 今年毁房6栋,而上年同期只有9栋。', '2022', '2021'],
    ['2022年8月9日毁房6栋,比去年同期多3栋。', '2022-08-09', '2022-08-09'],
    ['2022年8月9日毁房6栋,去年同期增加3栋。', '2022-08-09', '2022-08-09'],
    ['2022年8月9日毁房6栋,与去年同期持平,有3栋空着。', '2022-08-09', '2022-08-09'],
    ['2022年8月9日毁房6栋,较去年同期的9栋少3栋。', '2022-08-09', '2021-08-09', '2022-08-09'],
    ['2020年2月29日毁房6栋,去年同期为9栋。', '2020-02-29', '2019-02'],
    // the year of a value that is only compared lends no year to what follows
    ['2022年统计公报\n结构由上年的20.1:27.4:52.5调整为20.5:26.7:52.8。\n年末人口54万人。', '2021', '2022', '2022'],
    ['2022年统计公报\n2021年粮食5万吨。\n年末人口54万人。', '2021', '2021'],
    // an article printed some days behind its lead's event tells of that day, unless it tells of another
    ['2022年8月9日电 8月7日,县里走访30户。\n队员发放棉被60床。', '2022-08-07', '2022-08-07'],
    ['2022年8月9日电 8月7日,县里走访30户。\n目前发放棉被60床。', '2022-08-07', '2022-08-09'],
    ['2022年8月9日电 7月7日,县里走访30户。\n队员发放棉被60床。', '2022-07-07', '2022-08-09'],
    ['2022年8月9日电 昨日,县里走访30户。\n队员发放棉被60床。', '2022-08-08', '2022-08-09'],
    [
      '2022年8月9日电 8月7日,县里走访30户。\n截至8月8日,发放棉被60床。\n大棚5座。',
      '2022-08-07',
      '2022-08-08',
      '2022-08-09',
    ],
  ] as const)
    it(`Should be ${wanted.join(', ')} in ${text}`, async () => {
      assert.deepEqual(await when(`消息\n${text}`), wanted);
    });

  it('Should be the day of the line that names a paper, where nothing else says one', async () => {
    assert.deepEqual(await when('罗田:暖意\n2020-02-19 罗田新闻网\n城里有货车8辆。'), ['2020-02-19']);
    assert.deepEqual(await when('罗田:暖意\n2020-02-19 全城大雪\n2月20日来车8辆。\n城里有车9辆。'), [
      '2020-02-20',
      null,
    ]);
  });
});
