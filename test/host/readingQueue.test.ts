import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { extensions, window } from 'vscode';
import type { ArticleAnalyser } from '../../src/host/corpus/analyser';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import type { Keeper } from '../../src/host/corpus/keeper';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { extensionId } from '../../src/ids';
import { article, eventually, withFile } from './corpus';
import { keptInMemory } from './keptInMemory';
import { memory } from './memory';
import { ReadingQueue } from '../../src/host/corpus/readingQueue';

function waiting(queue: ReadingQueue): string[] {
  const files: string[] = [];
  for (let file = queue.next(); file !== undefined; file = queue.next()) files.push(file);
  return files;
}

describe('The files that wait to be read', () => {
  it('Should keep those that came while the workspace was looked over', () => {
    const queue = new ReadingQueue();
    queue.add(['old', 'gone']);
    const before = queue.files;
    queue.add(['new']);
    queue.drop(['gone']);
    queue.restart(before);
    assert.deepEqual(queue.progress, { done: 0, total: 1 });
    queue.add(['old']);
    assert.deepEqual(waiting(queue), ['new', 'old']);
  });

  it('Should begin with those that the reader has just written, each once', () => {
    const queue = new ReadingQueue();
    queue.add(['one', 'two', 'three', 'four']);
    queue.hasten(['three', 'never there', 'four']);
    queue.drop(['four']);
    assert.equal(queue.progress?.total, 3);
    assert.deepEqual(waiting(queue), ['three', 'one', 'two']);
    queue.add(['four']);
    queue.hasten(['four']);
    queue.stop();
    queue.takeUp();
    assert.equal(waiting(queue)[0], 'four');
  });

  it('Should have one that could not be read so once more, and count it once', () => {
    const queue = new ReadingQueue();
    queue.add(['one', 'two']);
    assert.deepEqual(waiting(queue), ['one', 'two']);
    queue.again('one');
    assert.deepEqual([queue.isWaiting, queue.progress], [true, { done: 0, total: 2 }]);
    assert.deepEqual(waiting(queue), ['one']);
    queue.finished('one');
    queue.finished('two');
    assert.equal(queue.progress, undefined);
  });

  it('Should see what comes when all has been begun', () => {
    const queue = new ReadingQueue();
    queue.add(['one']);
    assert.deepEqual(waiting(queue), ['one']);
    queue.add(['two', 'three']);
    assert.deepEqual(waiting(queue), ['two', 'three']);
    queue.add(['four']);
    queue.stop();
    queue.takeUp();
    assert.deepEqual(waiting(queue), ['four']);
  });

  it('Should count no file that is gone, and be at its end when the last one is', () => {
    const queue = new ReadingQueue();
    queue.add(['one', 'two']);
    queue.drop(['one', 'never there']);
    assert.deepEqual(queue.progress, { done: 0, total: 1 });
    queue.stop();
    assert.ok(queue.wasLeft('two'));
    queue.drop(['two']);
    assert.deepEqual([queue.progress, queue.stopped], [undefined, false]);
  });
});

describe('A corpus that is read', () => {
  it('Should read a file that comes while the last of the others are written', async () => {
    const corpus = corpusUnderTest();
    await withFile('late.txt', '新建大棚5座。', async (uri) => {
      let reading: Promise<void> | undefined;
      corpus.whileWriting(() => (reading ??= corpus.store.read([uri.toString()])));
      await corpus.store.read([(await article('003')).toString()]);
      await reading;
      assert.ok(await corpus.store.articleOf(uri));
    });
    corpus.dispose();
  });

  for (const isKept of [true, false]) {
    it(`Should ${isKept ? '' : 'not '}have its analyser ready where ${isKept ? 'it was kept' : 'nothing was kept'}`, async () => {
      const corpus = corpusUnderTest(isKept);
      await corpus.store.open();
      assert.equal(corpus.analysed(), 0, 'not before the reader sees the corpus');
      if (isKept) await eventually('the analyser', () => corpus.analysed() === 1 || undefined);
      else await wait(4000);
      assert.equal(corpus.analysed(), isKept ? 1 : 0);
      corpus.dispose();
    });
  }
});

interface CorpusUnderTest {
  readonly store: CorpusStore;
  /** What happens as soon as articles are written. */
  readonly whileWriting: (act: () => unknown) => void;
  /** How many single texts were analysed. */
  readonly analysed: () => number;
  readonly dispose: () => void;
}

function corpusUnderTest(isKept = false): CorpusUnderTest {
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  const tables = lazyTables(extension.extensionUri);
  const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
  const inSlices = analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));
  let analysed = 0;
  const analyser: ArticleAnalyser = {
    ...inSlices,
    analyse: (source) => {
      analysed++;
      return inSlices.analyse(source);
    },
  };
  const log = window.createOutputChannel('Corpus under test', { log: true });
  const storage = memory();
  const handSetPlaces = new HandSetPlaces(undefined, storage, log);
  let act: () => unknown = () => undefined;
  const keeping = keptInMemory(tables);
  const start = async (): Promise<Keeper> => {
    const keeper = await keeping.start(() => undefined);
    const flush = (): Promise<void> => {
      act();
      return keeper.flush();
    };
    return { ...keeper, flush };
  };
  const needs = {
    decode,
    log,
    analyser,
    storage,
    handSetPlaces,
    lanes: 1,
    keeping: { isKept: () => Promise.resolve(isKept), start },
  };
  const store = new CorpusStore(needs);
  return {
    store,
    analysed: () => analysed,
    whileWriting: (given) => {
      act = given;
    },
    dispose: () => {
      for (const one of [store, handSetPlaces, log]) one.dispose();
    },
  };
}
