import assert from 'node:assert/strict';
import { createDecode } from '../../src/core/index';
import type { FileToIndex } from '../../src/host/corpus/fileToIndex';
import { MANY, indexFiles } from '../../src/host/corpus/indexFiles';
import type { Together } from '../../src/host/corpus/indexFiles';
import { decodeBytes } from '../../src/host/decodeBytes';
import { built } from '../tables';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const line = (n: number): string =>
  JSON.stringify({ id: `第${n}篇`, text: `溆浦县2022年3月${n}日电，全县新建大棚${n}座。` });
const texts: Readonly<Record<string, string>> = {
  'a.txt': '溆浦县新建大棚35座。',
  'empty.txt': '',
  'b.jsonl': `${[1, 2, 3].map(line).join('\n')}\nno json\n${line(4)}`,
  'english.txt': 'Nothing of this is Chinese.',
  'c.txt': '兴山县水库蓄水三座。',
};
const files = Object.entries(texts).map(([id, text], index): FileToIndex => ({
  ...{ id, path: id, bytes: bytes(text), reading: index + 1 },
  state: { size: text.length, time: 1, hash: '' },
}));

async function indexed(together?: Together) {
  const { engine, tables } = await built();
  const tools = { engine, decode: createDecode(tables, decodeBytes) };
  return [...indexFiles(tools, files, {}, together)].filter((portion) => portion !== undefined);
}

describe('Files that are analysed together', () => {
  it('Should be what they are one by one, byte for byte, with the same records in the same order', async () => {
    const alone = await indexed();
    assert.deepEqual(
      alone.flatMap(({ read }) => read.map(({ file, articles, notRead }) => [file, articles, notRead.length])),
      [
        ...[
          ['a.txt', 1, 0],
          ['empty.txt', 0, 1],
          ['b.jsonl', 4, 1],
        ],
        ...[
          ['english.txt', 0, 1],
          ['c.txt', 1, 0],
        ],
      ],
    );
    for (const together of [MANY, { articles: 2, characters: 1e6 }, { articles: 100, characters: 30 }])
      assert.deepEqual(await indexed(together), alone);
  });
});
