import assert from 'node:assert/strict';
import { atAGlance } from '../../src/host/corpus/glance';
import { indexFiles } from '../../src/host/corpus/indexFiles';
import type { FileRead } from '../../src/host/corpus/fileToIndex';
import { createDecode } from '../../src/core/index';
import { decodeBytes } from '../../src/host/decodeBytes';
import { built } from '../tables';

const chinese = '区领导深入一线指导疫情防控。村民们在老屋前讨论明年的计划，没有人愿意先走。';
const asLatin = (text: string, label: string): string => new TextDecoder(label).decode(new TextEncoder().encode(text));

async function read(text: string): Promise<FileRead | undefined> {
  const { engine, tables } = await built();
  const bytes = new TextEncoder().encode(text);
  const file = { id: 'a.txt', path: 'a.txt', bytes, state: { size: bytes.length, time: 1, hash: '' }, reading: 1 };
  const tools = { engine, decode: createDecode(tables, decodeBytes) };
  const portions = [...indexFiles(tools, [file], {})];
  return portions.flatMap((portion) => portion?.read ?? [])[0];
}

describe('a file whose bytes were read as Latin letters and saved so', () => {
  it('Should be read as what it was', async () => {
    for (const text of [asLatin(chinese, 'windows-1252'), Buffer.from(chinese).toString('latin1')]) {
      assert.equal(atAGlance(new TextEncoder().encode(text)), undefined);
      const record = await read(text);
      assert.deepEqual([record?.articles, record?.notRead], [1, []]);
    }
  });

  it('Should be no reason to take another language for Chinese', async () => {
    for (const text of [
      'Le café est fermé, hélas : “naïve” façade créée.',
      'Ääkkösiä, öljyä ja õunu – größte Fälle.',
    ]) {
      assert.equal(atAGlance(new TextEncoder().encode(text)), 'not-chinese');
      const record = await read(text);
      assert.deepEqual([record?.articles, record?.notRead.map(({ reason }) => reason).join()], [0, 'not-chinese']);
    }
  });
});
