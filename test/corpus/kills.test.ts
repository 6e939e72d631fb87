import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { BlockWriter } from '../../src/core/corpus/store/blockWriter';
import { SegmentStore } from '../../src/core/corpus/store/segmentStore';
import type { StoreOptions } from '../../src/core/corpus/store/storeOptions';
import { noWords } from '../core/corpus/store/corpora';
import { storeQuestions } from '../../src/core/corpus/store/storeQuestions';
import { folderStorage } from '../../src/host/corpus/folderStorage';
import { lightArticle } from './lightArticle';

/** How often the writer is killed; `CORPUS_KILLS=200 npx mocha out/test/corpus/kills.test.mjs` for more. */
const KILLS = Number(process.env['CORPUS_KILLS'] ?? 20);
const FILES = 40;

function options(log: (line: string) => void = () => undefined): StoreOptions {
  return { engine: 'test', log, now: () => Date.now(), session: Math.random().toString(36).slice(2) };
}

/** Reads the same files again and again, each time with another number in every article of a file. */
async function write(folder: string): Promise<never> {
  const store = await SegmentStore.open(folderStorage(folder), options());
  process.stdout.write('begun');
  for (let round = 0; ; round++) {
    const file = `file ${Math.floor(Math.random() * FILES)}`;
    const reading = store.nextReading();
    const writer = new BlockWriter();
    const articles = 1 + (reading % 5);
    store.begin(file, reading);
    for (let line = 1; line <= articles; line++) {
      const article = lightArticle(file, `第${String(reading)}次\n${'水库蓄水'.repeat(200)}`);
      writer.add({ file, reading, article: { ...article, line } });
      if (line === 2) await store.take(writer.finish());
    }
    writer.record({ file, reading, state: { size: reading, time: reading, hash: '' }, articles, notRead: [] });
    await store.take(writer.finish());
    if (round % 3 === 0) await store.flush();
    if (round % 20 === 0) while (await store.merge());
    await wait(0);
  }
}

const inChild = process.env['CORPUS_WRITES_TO'];
if (inChild !== undefined) void write(inChild);
else
  describe('A store whose writer is killed', () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-kills-'));
    after(() => {
      rmSync(folder, { recursive: true });
    });

    it(`Should be the old one or the new one after each of ${KILLS} kills, and lose nothing that was kept`, async function () {
      this.timeout(KILLS * 10_000);
      let last = new Map<string, number>();
      for (let kill = 0; kill < KILLS; kill++) {
        const child = spawn(process.execPath, [__filename], { env: { ...process.env, CORPUS_WRITES_TO: folder } });
        // However long the machine takes to start it: it is killed in its work, not before.
        await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
        await wait(Math.random() * 350);
        child.kill('SIGKILL');
        await once(child, 'exit');
        last = await checked(folder, last);
      }
      assert.ok(last.size > 0, 'something was written');
    });

    it('Should be asked like any other where the folder can only be read', async () => {
      const log: string[] = [];
      const readOnly = join(folder, 'read only');
      mkdirSync(readOnly);
      chmodSync(readOnly, 0o500);
      const storage = folderStorage(readOnly);
      const refusing =
        process.getuid?.() === 0 ? { ...storage, write: () => Promise.reject(new Error('EROFS')) } : storage;
      const store = await SegmentStore.open(
        refusing,
        options((line) => log.push(line)),
      );
      const writer = new BlockWriter();
      writer.add({ file: 'a', reading: 1, article: lightArticle('a', '水库') });
      writer.record({ file: 'a', reading: 1, state: { size: 1, time: 1, hash: '' }, articles: 1, notRead: [] });
      await store.take(writer.finish());
      await store.flush();
      const isWord = (): boolean => true;
      const breathe = (): Promise<void> => Promise.resolve();
      const questions = storeQuestions(store, { fold: (text) => text, isWord, wordsOf: noWords, breathe });
      assert.equal(await questions.count({}), 1);
      assert.equal(log.length, 1);
    });
  });

/** Opens what is there: no part is damaged, each file is whole and of one reading, none is older than before. */
async function checked(folder: string, before: ReadonlyMap<string, number>): Promise<Map<string, number>> {
  const log: string[] = [];
  const store = await SegmentStore.open(
    folderStorage(folder),
    options((line) => log.push(line)),
  );
  assert.deepEqual(log, []);
  assert.deepEqual(store.incomplete(), []);
  const readings = new Map([...store.holding.records()].map(({ file, reading }) => [file, reading]));
  for (const [file, reading] of before) assert.ok((readings.get(file) ?? 0) >= reading, file);
  for (const held of store.holding.articles()) {
    const summary = await held.block.piece(held.article, 'summaries');
    assert.ok(summary.length > 0);
    const text = new TextDecoder('utf-16le').decode(
      await held.block.read('text', held.block.get(held.article, 'text') * 2),
    );
    const file = store.holding.files.name(held.block.get(held.article, 'file')) ?? '';
    assert.ok(text.startsWith(`第${String(readings.get(file))}次`), `${file}: ${text.slice(0, 20)}`);
  }
  return readings;
}
