import assert from 'node:assert/strict';
import { createKeeperThread } from '../../src/host/corpus/keeperThread';
import { keeperOnThread } from '../../src/host/corpus/keeperOnThread';
import type { KeeperAnswer, KeeperRequest } from '../../src/host/corpus/keeperMessages';
import type { Keeper } from '../../src/host/corpus/keeper';
import type { WorkerThread } from '../../src/host/platform';
import { articleBlocks, corpusStore } from '../../src/core/index';
import type { Engine, Tables } from '../../src/core/index';
import { syntheticArticle, unfolding } from './syntheticCorpus';
import { built } from '../tables';

/** Both sides of a store's thread on this one: each message is copied as it is between threads. */
function thread(): WorkerThread {
  let tell: (message: unknown) => void = () => undefined;
  const answerRequest = createKeeperThread(
    (answer: KeeperAnswer) => {
      const copy = structuredClone(answer);
      queueMicrotask(() => {
        tell(copy);
      });
    },
    () => Promise.resolve(corpusStore.memoryStorage()),
  );
  return {
    post: (message) => {
      answerRequest(structuredClone(message) as KeeperRequest);
    },
    onMessage: (listener) => {
      tell = listener;
    },
    onEnd: () => undefined,
    stop: () => undefined,
  };
}

function blockOf(engine: Engine, tables: Tables): articleBlocks.BlockBytes {
  const writer = new articleBlocks.BlockWriter();
  const other = unfolding(tables.fold);
  for (let index = 0; index < 10; index++) {
    const { path, text } = syntheticArticle(index, 9, other);
    const article = articleBlocks.storedArticle(engine.study({ path, text }), 0, engine.fold);
    writer.add({ file: path, reading: 1, article });
    writer.record({ file: path, reading: 1, state: { size: 1, time: 1, hash: '' }, articles: 1, notRead: [] });
  }
  return writer.finish();
}

describe('The figures of a corpus that is kept on a thread', () => {
  let keeper: Keeper;
  before(async () => {
    const { tables, engine } = await built();
    const { fold, lexicon, wordClasses } = tables;
    const begin = { place: undefined, engine: 'test', tables: { fold, lexicon, wordClasses } };
    const start = (): Promise<WorkerThread> => {
      const started = thread();
      started.post({ start: begin });
      return Promise.resolve(started);
    };
    const lost = ({ reason }: { readonly reason: string }): void => assert.fail(reason);
    keeper = await keeperOnThread({ start, lost, log: () => undefined, endInWords: () => 'It ended.' });
    await keeper.take(blockOf(engine, tables));
  });

  it('Should be counted, shown, grouped, drawn and written to files', async () => {
    const figures = await keeper.figures({ order: { by: 'value' } });
    const rows = await figures.rows({ from: 0, to: Infinity });
    assert.ok(figures.total > 50 && rows.length === figures.total && figures.articles === 10);
    const groups = await figures.groups('noun', 3);
    assert.equal(groups.length, 3);
    assert.equal((await figures.points(20)).length, 20);
    const pieces: Uint8Array[] = [];
    for await (const piece of figures.file({ format: 'jsonl' })) pieces.push(piece);
    assert.equal(Buffer.concat(pieces).toString().trimEnd().split('\n').length, figures.total);
    const [group] = groups;
    const those = await keeper.figures({ groups: [{ by: 'noun', key: group?.key ?? '' }] });
    assert.equal(those.total, group?.figures);
  });

  it('Should be let go when nobody asks any more', async () => {
    const figures = await keeper.figures({});
    figures.dispose();
    await assert.rejects(figures.rows({ from: 0, to: 1 }), /asked for no more/);
  });
});
