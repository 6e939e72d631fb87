import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf } from '../../fuzz/faults';
import { built } from '../../tables';

const seeds = join(process.cwd(), 'seeds');
const texts = readdirSync(seeds).map((name) => readFileSync(join(seeds, name), 'utf8'));

/** Names, addresses and periods of which two findings could claim the same characters. */
const close: readonly string[] = [
  '香日德镇平方米',
  '双石铺镇平价超市',
  '链接:http://a.example.cn/t20220322',
  '本文链接:https://a.example.cn/content/2022/03/22/1.html\n',
  '22日转战山口,23日8点到24日9点看守余火,连续干了二十四小时。',
  '2019 05/ 20 17:2020-02-18,',
  '记者图为西部網訊與廣大人民群眾一起共渡難關,一起守候明媚的春天。',
  '通讯员报料电话:年初,县里修好了大桥,大家都很高兴。',
  '020-02-12 09:29:24 來源 :0骞�2021 05/ 2骞�',
  '0!東南網2月2日訊(本網記者 劉某 通訊員 吳某)2月1日,清流縣龍津鎮修橋。\n\n正文',
];

/** What is said of nothing, of no day and of no hour. */
const empty: readonly string[] = [
  '0兩“”年',
  '0百「」0',
  '网格员每天9:99',
  '网格员每天24:30',
  '0019-2023年图为',
  '发布时间:2023-12-2到2020-02-30\n',
  '5户不到9:99',
  '\ud83d\ude00任、防控、宣传、巡查“四张网”',
  '一\ud842\ud842\udfb7',
];

describe('The spans of an analysis', () => {
  for (const source of [...close, ...empty])
    it(`hold together in ${JSON.stringify(source)}`, async () => {
      const { engine } = await built();
      assert.deepEqual(faultsOf(engine.analyze({ path: 'a.txt', text: source }), source), []);
    });

  for (const encoding of ['utf-8', 'gb18030', 'latin1', 'big5'])
    it(`neither overlap nor are empty in UTF-8 that was read as ${encoding}`, async () => {
      const { engine } = await built();
      for (const text of texts) {
        const source = new TextDecoder(encoding).decode(new TextEncoder().encode(text));
        assert.deepEqual(faultsOf(engine.analyze({ path: 'seed.txt', text: source }), source), []);
      }
    });
});
