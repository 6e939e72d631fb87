import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Uri, extensions, window } from 'vscode';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import type { CorpusChange } from '../../src/host/corpus/corpus';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { keeping } from '../../src/host/corpus/startKeeper';
import { Unanswered } from '../../src/host/corpus/unanswered';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import type { Platform, WorkerThread } from '../../src/host/platform';
import { desktop } from '../../src/host/platform.desktop';
import { extensionId } from '../../src/ids';
import { corpusFolder, eventually, withFile } from './corpus';
import { entriesOf } from './keptInMemory';
import { memory } from './memory';

const reader = extensions.getExtension(extensionId);
assert.ok(reader);
const { extensionUri } = reader;
const tables = lazyTables(extensionUri);
const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];

interface Hand {
  readonly platform: Platform;
  readonly started: WorkerThread[];
  /** Ends the last that was started, as the system would. */
  readonly end: () => void;
  readonly onStart: { now(): void };
  /** Told before a message is posted. */
  readonly onPost: { now(message: unknown): void };
}

/** The real processes of the desktop, and a hand on each. */
function withHandOnEach(): Hand {
  const started: WorkerThread[] = [];
  const onStart: Hand['onStart'] = { now: () => undefined };
  const onPost: Hand['onPost'] = { now: () => undefined };
  const real = desktop(extensionUri);
  const startProcess = (script: string): WorkerThread => {
    const process = real.startProcess?.(script);
    assert.ok(process);
    started.push(process);
    onStart.now();
    const post = (message: unknown): void => {
      onPost.now(message);
      process.post(message);
    };
    return { ...process, post };
  };
  return { platform: { ...real, startProcess }, started, end: () => started.at(-1)?.stop(), onStart, onPost };
}

describe('A corpus whose store ends', () => {
  const log = window.createOutputChannel('Corpus under test', { log: true });
  const open: { dispose(): void }[] = [log];
  const folders: string[] = [];
  after(() => {
    for (const each of open) each.dispose();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  function storeOn(platform: Platform, isFolder = true): CorpusStore {
    const folder = isFolder ? mkdtempSync(join(tmpdir(), 'store-process-')) : undefined;
    if (folder !== undefined) folders.push(folder);
    const handSetPlaces = new HandSetPlaces(undefined, memory(), log);
    const storage = folder === undefined ? undefined : Uri.file(folder);
    const store = new CorpusStore({
      analyser: analyserInSlices(async () => ({ engine: await engine(), decode: await decode() })),
      ...{ decode, log, handSetPlaces, lanes: 1, storage: memory() },
      keeping: keeping({ platform, tables, log, storage, extension: { uri: extensionUri, version: 'test' } }),
    });
    open.push(store, handSetPlaces);
    return store;
  }

  const titlesOf = async (corpus: CorpusStore): Promise<readonly (string | null)[]> =>
    (await entriesOf(corpus)).map(({ summary }) => summary.title);

  for (const isFolder of [true, false])
    it(`Should answer as before when it was ended in quiet, kept in ${isFolder ? 'a folder' : 'memory alone'}`, async () => {
      const { platform, started, end } = withHandOnEach();
      const corpus = storeOn(platform, isFolder);
      await corpus.reload();
      const before = await titlesOf(corpus);
      assert.equal(before.length, 5);
      const told: CorpusChange[] = [];
      open.push(corpus.onDidChange((change) => told.push(change)));
      end();
      await eventually('all to be told anew', () => told.some(({ isAnother }) => isAnother === true));
      await eventually('all to be there again', async () => (await corpus.count({})) === 5 && corpus.size === 5);
      assert.deepEqual(await titlesOf(corpus), before);
      assert.equal(started.length, 2);
      assert.equal(corpus.gaps.unanswered, undefined);
    });

  it('Should answer a question that was on its way, of the next process', async () => {
    const { platform, started, end } = withHandOnEach();
    const corpus = storeOn(platform);
    await corpus.reload();
    const asked = corpus.count({});
    end();
    assert.equal(await asked, 5);
    assert.equal(started.length, 2);
  });

  it('Should hold each article once when it was ended while they were read, and a place that was set by hand', async () => {
    const { platform, started, end, onPost } = withHandOnEach();
    const corpus = storeOn(platform);
    const place = {
      province: '贵州省',
      prefecture: null,
      county: null,
      code: '520000',
      confidence: 1,
      evidence: [],
      rivals: [],
    };
    onPost.now = (message) => {
      if ((message as { readonly call?: string }).call !== 'take') return;
      onPost.now = () => undefined;
      end();
    };
    await corpus.reload();
    await eventually('five articles', async () => (await titlesOf(corpus)).length === 5);
    assert.equal(started.length, 2);
    const [first] = await entriesOf(corpus);
    assert.ok(first);
    await corpus.setPlace(Uri.parse(first.summary.id, true), place);
    assert.equal((await corpus.article(first.summary.id))?.place?.province, '贵州省');
    end();
    await eventually(
      'the place again',
      async () => (await corpus.article(first.summary.id))?.place?.province === '贵州省',
    );
  });

  it('Should hold what is added later, and not what was taken away, though it ended before it had written that', async () => {
    const { platform, end } = withHandOnEach();
    const corpus = storeOn(platform);
    await corpus.reload();
    await withFile('later.txt', '兴山县水库蓄水\n兴山县水利局近日完成三座水库蓄水。', async () => {
      const scanned = corpus.scan({ again: false });
      end();
      await scanned;
      await eventually('the sixth', async () => (await corpus.count({})) === 6);
    });
    const scanned = corpus.scan({ again: false });
    end();
    await scanned;
    await eventually('five again', async () => (await corpus.count({})) === 5 && corpus.size === 5);
    // What the process that ended still held is compared meanwhile, and taken away once more.
    await eventually('the end of that file', () => !corpus.holds(Uri.joinPath(corpusFolder(), 'later.txt')));
  });

  it('Should say in one sentence why a search that it had begun is over', async () => {
    const { platform, end } = withHandOnEach();
    const corpus = storeOn(platform);
    await corpus.reload();
    const search = await corpus.search({ terms: [{ kind: 'plain', text: '县' }] });
    assert.ok((await search.counted()) >= 0);
    end();
    await eventually('the next process', async () => (await corpus.count({})) === 5);
    await assert.rejects(
      search.lines({ from: 0, to: 5 }),
      (error) => error instanceof Unanswered && error.message.includes('ended before it had the answer'),
    );
    const again = await corpus.search({ terms: [{ kind: 'plain', text: '县' }] });
    await eventually('its lines', async () => (await again.lines({ from: 0, to: 5 })).rows.length === 5);
  });

  it('Should say so where none stays alive, and hold all when the reader asks again', async () => {
    const { platform, started, end, onStart } = withHandOnEach();
    const corpus = storeOn(platform);
    await corpus.reload();
    onStart.now = () => {
      setTimeout(end, 0);
    };
    end();
    await eventually('the sentence', () => corpus.gaps.unanswered?.includes('again and again') === true);
    assert.ok(started.length < 10, 'starting ends');
    await assert.rejects(async () => corpus.count({}), Unanswered);
    onStart.now = () => undefined;
    await corpus.reload();
    assert.equal(corpus.gaps.unanswered, undefined);
    assert.equal(await corpus.count({}), 5);
    assert.equal((await titlesOf(corpus)).length, 5);
  });
});
