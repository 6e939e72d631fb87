import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BlockWriter } from '../../src/core/corpus/store/blockWriter';
import { SegmentStore } from '../../src/core/corpus/store/segmentStore';
import type { StoreOptions } from '../../src/core/corpus/store/storeOptions';
import { folderStorage } from '../../src/host/corpus/folderStorage';
import { lightArticle } from './lightArticle';

const ROUNDS = 40;

function options(log: (line: string) => void = () => undefined): StoreOptions {
  return { engine: 'test', log, now: () => Date.now(), session: Math.random().toString(36).slice(2) };
}

/** Reads files of its own, and one that the other window reads, too; keeps each at once and brings segments together. */
async function write(folder: string, window: string): Promise<void> {
  const store = await SegmentStore.open(folderStorage(folder), options());
  for (let round = 0; round < ROUNDS; round++) {
    const writer = new BlockWriter();
    for (const file of [`${window} ${String(round % 8)}`, 'both']) {
      const reading = store.nextReading();
      store.begin(file, reading);
      writer.add({ file, reading, article: lightArticle(file, `第${String(reading)}次 ${window}`) });
      writer.record({ file, reading, state: { size: 1, time: reading, hash: '' }, articles: 1, notRead: [] });
    }
    await store.take(writer.finish());
    await store.flush();
    if (round % 10 === 9) while (await store.merge());
    await wait(Math.random() * 5);
  }
  await store.flush();
}

const [inChild, window = ''] = (process.env['CORPUS_WINDOW_OF'] ?? '').split('|');
if (inChild !== undefined && inChild !== '') void write(inChild, window);
else
  describe('Two windows on one folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-windows-'));
    after(() => {
      rmSync(folder, { recursive: true });
    });

    it('Should keep each file of one reading, whichever window read it, and name nothing that is not there', async function () {
      this.timeout(120_000);
      const windows = ['left', 'right'].map((name) =>
        spawn(process.execPath, [__filename], { env: { ...process.env, CORPUS_WINDOW_OF: `${folder}|${name}` } }),
      );
      const codes = await Promise.all(windows.map(async (child) => (await once(child, 'exit'))[0] as number));
      assert.deepEqual(codes, [0, 0]);
      const log: string[] = [];
      const store = await SegmentStore.open(
        folderStorage(folder),
        options((line) => log.push(line)),
      );
      assert.deepEqual([log, store.incomplete()], [[], []]);
      const files = [...store.holding.records()].map(({ file }) => file).sort();
      const own = (name: string): string[] => Array.from({ length: 8 }, (_, at) => `${name} ${String(at)}`);
      // Where both published at the same moment, a file of one may be unknown: it is read again, and never wrong.
      const all = new Set(['both', ...own('left'), ...own('right')]);
      assert.deepEqual(
        files.filter((file) => !all.has(file)),
        [],
      );
      assert.ok(files.length > 8, files.join(', '));
      for (const { block, article } of store.holding.articles()) {
        const file = store.holding.files.name(block.get(article, 'file')) ?? '';
        const text = new TextDecoder('utf-16le').decode(await block.read('text', block.get(article, 'text') * 2));
        assert.ok(text.startsWith(`第${String(store.record(file)?.reading)}次`), file);
      }
    });
  });
