import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDecode } from '../../src/core/index';
import { fileHash } from '../../src/host/corpus/fileHash';
import type { FileContent, FileOnDisk, FileToIndex } from '../../src/host/corpus/fileToIndex';
import { MANY, indexFiles } from '../../src/host/corpus/indexFiles';
import type { Together } from '../../src/host/corpus/indexFiles';
import { LARGE } from '../../src/host/corpus/loadedFiles';
import { readSmallFile } from '../../src/host/corpus/smallFiles';
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

  it('Should make one block of a batch, with the record of the file that filled it', async () => {
    const { engine, tables } = await built();
    const batch = Array.from({ length: MANY.articles }, (_, at): FileToIndex => ({
      ...{ id: `${at}.txt`, path: `${at}.txt`, bytes: bytes(`溆浦县新建大棚${at + 1}座。`), reading: at + 1 },
      state: { size: 1, time: 1, hash: '' },
    }));
    const tools = { engine, decode: createDecode(tables, decodeBytes) };
    const portions = [...indexFiles(tools, batch, {}, MANY)].filter((portion) => portion !== undefined);
    assert.deepEqual(
      portions.map(({ read }) => read.length),
      [MANY.articles],
    );
  });
});

describe('Files of the disk', () => {
  const onDisk = (name: string): FileOnDisk => ({ id: name, path: name, onDisk: `/${name}`, reading: 1 });
  const all = [onDisk('a.txt'), onDisk('gone.txt'), onDisk('english.txt'), onDisk('empty.txt')];

  it('Should be read where they are small and plain, and be handed back where they are not', async () => {
    const { engine, tables } = await built();
    const readSmallFile = (path: string): FileContent | undefined => {
      const text = texts[path.slice(1)];
      return text === undefined ? undefined : { bytes: bytes(text), state: { size: text.length, time: 7, hash: 'h' } };
    };
    const tools = { engine, decode: createDecode(tables, decodeBytes), readSmallFile };
    const [portion] = [...indexFiles(tools, all, {}, MANY)].filter((one) => one !== undefined);
    assert.deepEqual(portion?.handedBack, ['gone.txt']);
    assert.deepEqual(
      portion.read.map(({ file, articles, notRead, state }) => [file, articles, notRead[0]?.reason, state?.time]),
      [
        ['a.txt', 1, undefined, 7],
        ['english.txt', 0, 'not-chinese', 7],
        ['empty.txt', 0, 'empty', 7],
      ],
    );
  });

  it('Should all be handed back by whoever reads no disk', async () => {
    const { engine, tables } = await built();
    const portions = [...indexFiles({ engine, decode: createDecode(tables, decodeBytes) }, all, {})];
    assert.deepEqual(
      portions.map((portion) => portion?.handedBack),
      [all.map(({ id }) => id)],
    );
  });
});

describe('A small file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'small-files-'));
  const at = (name: string): string => join(folder, name);
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('Should be read with how it stood', () => {
    writeFileSync(at('a.txt'), '溆浦县');
    utimesSync(at('a.txt'), 5, 5);
    const { bytes: read, state } = readSmallFile(at('a.txt')) ?? {};
    assert.equal(new TextDecoder().decode(read), '溆浦县');
    assert.deepEqual([state?.size, state?.time, state?.hash], [9, 5000, fileHash(bytes('溆浦县'))]);
  });

  it('Should be none that is large, a link, a folder, or not there', () => {
    writeFileSync(at('large.txt'), Buffer.alloc(LARGE + 1));
    symlinkSync(at('a.txt'), at('link.txt'));
    for (const name of ['large.txt', 'link.txt', '.', 'gone.txt']) assert.equal(readSmallFile(at(name)), undefined);
  });
});
