import assert from 'node:assert/strict';
import { blockOf } from '../../../../src/core/corpus/store/blockParts';
import { BlockWriter } from '../../../../src/core/corpus/store/blockWriter';
import { checksum } from '../../../../src/core/corpus/store/checksum';
import { MANIFEST } from '../../../../src/core/corpus/store/manifest';
import { SegmentStore } from '../../../../src/core/corpus/store/segmentStore';
import { memoryStorage } from '../../../../src/core/corpus/store/storage';
import type { Storage } from '../../../../src/core/corpus/store/storage';
import { articlesOfBlock } from '../../../../src/core/corpus/store/writtenBlocks';
import type { Engine } from '../../../../src/core/index';
import { built } from '../../../tables';
import { ended, optionsOf, put, questionsOf, storeOf, studied } from './corpora';

const xupu = '溆浦县水库蓄水\n湖南省怀化市溆浦县2022年3月20日讯　领(lǐng)导检查了3座水库，共有50余名党员\n参加。';
const zigui = '秭歸縣防汛\n湖北省宜昌市秭歸縣水利局投入20台車輛，做好“四早”：早發現、早報告、早隔離、早治療。';

describe('A store of articles', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  it('Should give an article back as it was put in', () => {
    const writer = new BlockWriter();
    const articles = [
      studied(engine, 'a.txt', xupu),
      studied(engine, 'b.md', `# ${zigui}`, 7),
      studied(engine, 'c.txt', ''),
    ];
    for (const article of articles) writer.add({ file: 'f', reading: 3, article });
    const back = [...articlesOfBlock(writer.finish())];
    for (const [index, { article }] of back.entries()) {
      const { map: was, ...rest } = articles[index] ?? article;
      assert.deepEqual({ ...article, map: null }, { ...(JSON.parse(JSON.stringify(rest)) as object), map: null });
      for (let at = 0; at <= article.text.length; at++)
        assert.deepEqual(article.map.toSource({ start: at, end: at + 1 }), was.toSource({ start: at, end: at + 1 }));
    }
  });

  it('Should find what it held when it is opened again', async () => {
    const storage = memoryStorage();
    const store = await storeOf(engine, { 'a.txt': xupu, 'b.txt': zigui }, storage);
    await store.flush();
    const again = await SegmentStore.open(storage, optionsOf());
    const [before, after] = [questionsOf(store, engine), questionsOf(again, engine)];
    const all = { from: 0, to: 10 };
    assert.deepEqual(await after.list({}, all), await before.list({}, all));
    assert.equal(again.record('a.txt')?.articles, 1);
    assert.deepEqual(again.incomplete(), []);
  });

  it('Should hold nothing of the message that a block came in', async () => {
    const writer = new BlockWriter();
    writer.add({ file: 'a.txt', reading: 1, article: studied(engine, 'a.txt', xupu) });
    const block = writer.finish();
    const message = new Uint8Array(1_000_000);
    let at = 0;
    const inMessage = (bytes: Uint8Array): Uint8Array => {
      message.set(bytes, at);
      const view = message.subarray(at, at + bytes.length);
      at += (bytes.length + 7) & ~7;
      return view;
    };
    const store = await SegmentStore.open(memoryStorage(), optionsOf());
    await store.take(blockOf((part) => inMessage(block[part])));
    await store.flush();
    const held = store.holding.block(0);
    assert.ok(held);
    const parts = [held.described, held.signature, held.readings, held.schemeKeys, held.placeCodes];
    for (const { buffer } of parts) assert.notEqual(buffer, message.buffer);
  });

  it('Should count only the latest reading of a file, and none of one that is gone', async () => {
    const storage = memoryStorage();
    const store = await storeOf(engine, { 'a.txt': xupu, 'b.txt': zigui }, storage);
    await store.flush();
    await put(store, engine, { 'a.txt': xupu.replace('水库蓄水', '春耕') });
    await store.remove(['b.txt']);
    await store.flush();
    for (const one of [store, await SegmentStore.open(storage, optionsOf())]) {
      const questions = questionsOf(one, engine);
      assert.equal(await questions.count({}), 1);
      const { hits } = await ended(await questions.search({ terms: [{ kind: 'plain', text: '春耕' }] }));
      assert.equal(hits, 1);
    }
  });

  it('Should not see a reading that never came to its end', async () => {
    const storage = memoryStorage();
    const store = await storeOf(engine, { 'a.txt': xupu }, storage);
    const writer = new BlockWriter();
    const reading = store.nextReading();
    store.begin('many.jsonl', reading);
    store.begin('a.txt', reading);
    writer.add({ file: 'many.jsonl', reading, article: studied(engine, 'many.jsonl', zigui, 1) });
    writer.add({ file: 'a.txt', reading, article: studied(engine, 'a.txt', zigui) });
    await store.take(writer.finish());
    await store.flush();
    const now = await questionsOf(store, engine).list({}, { from: 0, to: 9 });
    assert.deepEqual(now.rows.map(({ summary }) => summary.id).sort(), ['a.txt', 'many.jsonl#L1']);
    const again = questionsOf(await SegmentStore.open(storage, optionsOf()), engine);
    assert.equal(await again.count({}), 1);
    assert.match((await again.article('a.txt'))?.summary.opening ?? '', /^溆浦县水库蓄水/u);
  });

  it('Should make nothing of what another engine made', async () => {
    const storage = memoryStorage();
    await (await storeOf(engine, { 'a.txt': xupu }, storage)).flush();
    const again = await SegmentStore.open(storage, optionsOf({ engine: 'newer' }));
    assert.equal(await questionsOf(again, engine).count({}), 0);
  });

  it('Should leave a damaged segment out, name it in the log, and say which files are to be read again', async () => {
    const log: string[] = [];
    for (const part of ['head', 'text'] as const) {
      const storage = memoryStorage();
      const store = await storeOf(engine, { 'a.txt': xupu }, storage);
      await store.flush();
      await put(store, engine, { 'b.txt': zigui });
      await store.flush();
      const [name = ''] = (await storage.list()).map((file) => file.name).filter((file) => file !== MANIFEST);
      await damage(storage, name, part === 'head' ? 5 : -1, xupu.slice(0, 3));
      const again = await SegmentStore.open(storage, optionsOf({ log: (line) => log.push(line) }));
      const questions = questionsOf(again, engine);
      const search = await ended(await questions.search({ terms: [{ kind: 'plain', text: '水' }] }));
      assert.equal(search.state, 'complete');
      assert.equal(await questions.count({}), 1, part);
      assert.match(log.at(-1) ?? '', new RegExp(name));
      assert.deepEqual(search.damaged, part === 'head' ? [] : ['a.txt']);
    }
  });

  it('Should bring small segments together, without what counts no more', async () => {
    const storage = memoryStorage();
    const store = await storeOf(engine, {}, storage);
    for (let file = 0; file < 6; file++) {
      await put(store, engine, { [`${file}.txt`]: xupu, 'same.txt': zigui });
      await store.flush();
    }
    const questions = questionsOf(store, engine);
    const search = await questions.search({ terms: [{ kind: 'plain', text: '水库' }] });
    const { hits } = await ended(search);
    assert.equal(await store.merge(), false, 'a search may still ask');
    search.dispose();
    while (await store.merge());
    assert.equal((await storage.list()).length, 2);
    for (const one of [questions, questionsOf(await SegmentStore.open(storage, optionsOf()), engine)]) {
      assert.equal(await one.count({}), 7);
      assert.equal((await ended(await one.search({ terms: [{ kind: 'plain', text: '水庫' }] }))).hits, hits);
    }
  });

  it('Should go on in memory where nothing can be written, and say so once', async () => {
    const log: string[] = [];
    const full: Storage = { ...memoryStorage(), write: () => Promise.reject(new Error('ENOSPC')) };
    const store = await storeOf(engine, { 'a.txt': xupu }, full, optionsOf({ log: (line) => log.push(line) }));
    await store.flush();
    await put(store, engine, { 'b.txt': zigui });
    await store.flush();
    const questions = questionsOf(store, engine);
    assert.equal(await questions.count({}), 2);
    assert.equal((await ended(await questions.search({ terms: [{ kind: 'plain', text: '县' }] }))).found, 2);
    assert.equal(log.filter((line) => line.includes('ENOSPC')).length, 1);
  });

  it('Should keep what two windows on one folder write', async () => {
    const storage = memoryStorage();
    const [one, other] = [await storeOf(engine, {}, storage), await storeOf(engine, {}, storage)];
    await put(one, engine, { 'a.txt': xupu });
    await one.flush();
    await put(other, engine, { 'b.txt': zigui });
    await other.flush();
    await put(one, engine, { 'c.txt': zigui });
    await one.flush();
    const again = questionsOf(await SegmentStore.open(storage, optionsOf()), engine);
    assert.equal(await again.count({}), 3);
  });
});

/** Changes a byte: at an offset, or the first of a text that stands in the file. */
async function damage(storage: Storage, name: string, at: number, text: string): Promise<void> {
  const bytes = await storage.read(name, 0, Infinity);
  const wanted = Uint8Array.from(Array.from(text).flatMap((one) => [one.charCodeAt(0) & 0xff, one.charCodeAt(0) >> 8]));
  let offset = at;
  const last = bytes.findLastIndex((_, from) => wanted.every((byte, index) => bytes[from + index] === byte));
  if (at < 0) offset = last;
  bytes[offset] = (bytes[offset] ?? 0) ^ 1;
  await storage.write(name, bytes);
}

describe('A checksum', () => {
  it('Should be of the bytes, wherever they lie in memory, and another one for others', () => {
    const bytes = Uint8Array.from({ length: 37 }, (_, at) => (at * 91) % 256);
    const shifted = Buffer.concat([Buffer.from([9]), bytes]).subarray(1);
    assert.equal(checksum(shifted), checksum(bytes));
    for (const at of bytes.keys()) assert.notEqual(checksum(bytes.with(at, 7)), checksum(bytes.with(at, 8)));
  });
});
