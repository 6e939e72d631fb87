import * as assert from 'node:assert/strict';
import { extensions, workspace } from 'vscode';
import type { Decode } from '../../src/core/index';
import { FileTexts } from '../../src/host/corpus/fileTexts';
import { lazyDecode, lazyTables } from '../../src/host/lazyEngine';
import { extensionId } from '../../src/ids';
import { withFile } from './corpus';

const MANY = 50;
const textOf = (at: number, reservoirs = '三'): string => `第${String(at + 10)}县今年完成${reservoirs}座水库蓄水。`;
const file = (reservoirs?: string): string =>
  Array.from({ length: MANY }, (_, at) => JSON.stringify({ text: textOf(at, reservoirs) })).join('\n');

describe('The texts of a file with many articles', () => {
  let reads = 0;
  let texts: FileTexts;

  before(() => {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    const decode = lazyDecode(lazyTables(extension.extensionUri));
    texts = new FileTexts(async (): Promise<Decode> => {
      const ready = await decode();
      return (bytes, encoding) => {
        reads++;
        return ready(bytes, encoding);
      };
    });
  });
  beforeEach(() => (reads = 0));
  after(() => {
    texts.dispose();
  });

  it('Should all come from one reading of the file, asked for one after the other or at once', () =>
    withFile('fifty.jsonl', file(), async (uri) => {
      const id = (at: number): string => `${uri.toString()}#L${String(at + 1)}`;
      for (let at = 0; at < MANY; at++) assert.equal(await texts.get(uri, id(at)), textOf(at));
      await Promise.all(Array.from({ length: MANY }, (_, at) => texts.get(uri, id(at))));
      assert.equal(reads, 1);
    }));

  it('Should not be those of before when the file was changed, though it is as long', () =>
    withFile('fifty.jsonl', file(), async (uri) => {
      const id = `${uri.toString()}#L1`;
      assert.equal(await texts.get(uri, id), textOf(0));
      await workspace.fs.writeFile(uri, new TextEncoder().encode(file('四')));
      assert.equal(await texts.get(uri, id), textOf(0, '四'));
    }));

  it('Should be read again when the corpus is told of a change', () =>
    withFile('fifty.jsonl', file(), async (uri) => {
      const id = `${uri.toString()}#L1`;
      await texts.get(uri, id);
      texts.forget(uri.toString());
      await texts.get(uri, id);
      assert.equal(reads, 2);
    }));

  it('Should not hold on to a file that is gone, nor to a failure', async () => {
    let gone: Parameters<FileTexts['get']> | undefined;
    await withFile('fifty.jsonl', file(), async (uri) => {
      gone = [uri, `${uri.toString()}#L1`];
      await texts.get(...gone);
    });
    assert.ok(gone);
    const [uri, id] = gone;
    await assert.rejects(texts.get(uri, id));
    await withFile('fifty.jsonl', file('四'), async () => {
      assert.equal(await texts.get(uri, id), textOf(0, '四'));
    });
  });
});
