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
];

describe('The spans of an analysis', () => {
  for (const source of close)
    it(`neither overlap nor are empty in ${JSON.stringify(source)}`, async () => {
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
