import * as assert from 'node:assert/strict';
import { MarkdownString, commands } from 'vscode';
import type { Hover, TextDocument } from 'vscode';
import { closeAll, eventually, show } from './corpus';

const TEXT = `河口镇工作简报

全镇拨付15,000元，完成投资1.5万元，报名1,502 people，捐款￥300，汇款US$200万，①整治河道，Ⅳ类水质，½的村民。
邮编：415700，身份证号码11010519491231002X，车牌湘A·12345，湘N8K226，电话0731-84586660，手机13812345678，报警110。
记者从185获悉，约２００户，三百二十户，两千四百五，近5成，37.3℃，65岁，3小时，9:30，第3名，3:1，500至800万元，约3.5亿元。
G5513，192.168.1.1，2022年3月20日，五包一，一心一意，〔2022〕78号，3号楼502室，K1207，5G。

| 乡镇 | 户数 |
| --- | --- |
| 甲镇 | 12 |
| 乙镇 | 61204 |

甲镇 17 户
`;

/** What the card over a numeral says: of it, and of nothing else. */
const ANSWERS: readonly (readonly [over: string, says: RegExp])[] = [
  ['15,000元', /15,000 元.* · 1\.5万 · fifteen thousand/u],
  ['1.5万元', /15,000 元.*投资.* · 1\.5万 · fifteen thousand/u],
  ['1,502', /1,502.* · one thousand five hundred two/u],
  ['￥300', /300 ￥.* · three hundred/u],
  ['US$200', /2,000,000 US\$.* · 200万 · two million/u],
  ['①', /the number 1 of an item/u],
  ['Ⅳ', /the Roman numeral 4/u],
  ['½', /0\.5/u],
  ['415700', /a postcode/u],
  ['11010519491231002X', /identity card/u],
  ['12345，', /number plate/u],
  ['8K226', /number plate/u],
  ['0731-84586660', /telephone/u],
  ['13812345678', /telephone/u],
  ['110。', /telephone/u],
  ['185', /what it counts is not said/u],
  ['２００户', /≈ 200 户.*what it counts is not said/u],
  ['三百二十户', /320 户/u],
  ['两千四百五', /what it counts is not said.*\ntwo thousand four hundred fifty/u],
  ['5成', /50 %/u],
  ['37.3℃', /37\.3 ℃.*Temperature/u],
  ['65岁', /65 岁.*Age/u],
  ['3小时', /3 小时.*Length of time/u],
  ['9:30', /9:30.*Time of day/u],
  ['3名', /第 3/u],
  ['3:1', /3 : 1.*Ratio/u],
  ['500至800万元', /5,000,000 – 8,000,000 元.* · 500万 – 800万 · five million – eight million/u],
  ['3.5亿元', /350,000,000 元.* · 3\.5亿 · three hundred fifty million/u],
  ['5513', /names something, such as a road/u],
  ['192.168', /names something/u],
  ['2022年3月', /2022-03-20/u],
  ['五包一', /五包一/u],
  ['一心一意', /part of/u],
  ['2022〕', /document’s number/u],
  ['78号', /document’s number/u],
  ['3号楼', /postal address/u],
  ['502室', /postal address/u],
  ['1207', /names something/u],
  ['5G', /names something/u],
  ['12 |', /12.*户数.*A number in a table\. Row: .*甲镇.*Column: .*户数/su],
  ['61204', /6\.1204万 · sixty-one thousand two hundred four.*A number in a table\. Row: .*乙镇.*Column: .*户数/su],
  ['17 户', /17 户/u],
];

async function cardOver(document: TextDocument, over: string): Promise<string> {
  const at = document.positionAt(document.getText().indexOf(over));
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, at);
  const parts = hovers.flatMap(({ contents }) => contents);
  const said = parts.map((part) => (part instanceof MarkdownString ? part.value : '')).join('\n');
  return said
    .replaceAll(/[\u2060*\\]/gu, '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(' \n', '\n');
}

describe('Every numeral under the pointer', () => {
  after(closeAll);

  it('Should get a true answer, and no false reason', async () => {
    const { document } = await show({ content: TEXT });
    await eventually('cards', async () => (await cardOver(document, '15,000元')) !== '');
    const wrong: string[] = [];
    for (const [over, says] of ANSWERS) {
      const said = await cardOver(document, over);
      if (!says.test(said)) wrong.push(`${over}: ${said.slice(0, 200)}`);
    }
    assert.deepEqual(wrong, []);
  });
});
