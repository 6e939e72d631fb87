import * as assert from 'node:assert/strict';
import { extensions, window } from 'vscode';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import type { NotReadReason } from '../../src/host/corpus/notRead';
import { startAnalyser } from '../../src/host/corpus/startAnalyser';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import type { Platform, WorkerThread } from '../../src/host/platform';
import { desktop } from '../../src/host/platform.desktop';
import { extensionId } from '../../src/ids';
import { eventually, withFile } from './corpus';
import { entriesOf, keptInMemory } from './keptInMemory';
import { memory } from './memory';

/** The real processes of the desktop, and a hand on each. */
class Processes implements Platform {
  readonly cores = 1;
  readonly started: WorkerThread[] = [];
  private readonly platform: Platform;

  /** @param memoryOfEach megabytes */
  constructor(memoryOfEach?: number) {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    this.platform = desktop(extension.extensionUri, memoryOfEach);
  }

  startWorker(script: string): Promise<WorkerThread | undefined> {
    return this.platform.startWorker(script);
  }

  startProcess(script: string): WorkerThread {
    const started = this.platform.startProcess?.(script);
    assert.ok(started);
    this.started.push(started);
    this.onStart();
    return started;
  }

  onStart = (): void => undefined;

  endLast(): void {
    this.started.at(-1)?.stop();
  }
}

/** More figures than a process of little memory can hold. */
const TOO_MUCH = '1人 '.repeat(600_000);
const LITTLE = 200;

describe('A corpus whose analysing process ends', () => {
  const log = window.createOutputChannel('Corpus under test', { log: true });
  const open: { dispose(): void }[] = [log];
  after(() => {
    for (const each of open) each.dispose();
  });

  function storeOn(platform: Platform): CorpusStore {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    const tables = lazyTables(extension.extensionUri);
    const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
    const analyser = startAnalyser({ platform, tables, engine, decode, log });
    const handSetPlaces = new HandSetPlaces(undefined, memory(), log);
    const store = new CorpusStore({
      ...{ decode, log, analyser, handSetPlaces, lanes: 1 },
      ...{ storage: memory(), keeping: keptInMemory(tables) },
    });
    open.push(store, handSetPlaces);
    return store;
  }

  it('Should go on with a new process when the first is ended at its work', async () => {
    const processes = new Processes();
    const corpus = storeOn(processes);
    processes.onStart = () => {
      if (processes.started.length === 1)
        setTimeout(() => {
          processes.endLast();
        }, 0);
    };
    await corpus.reload();
    assert.equal(processes.started.length, 2);
    assert.equal(corpus.size, 5);
    assert.deepEqual(corpus.gaps.notRead, []);
  });

  it('Should read a file that changes after the process was ended in quiet', async () => {
    const processes = new Processes();
    const corpus = storeOn(processes);
    await corpus.reload();
    processes.endLast();
    await withFile('later.txt', '兴山县水库蓄水\n兴山县水利局近日完成三座水库蓄水。', async () => {
      await corpus.scan({ again: false });
      assert.equal(corpus.size, 6);
    });
    assert.equal(processes.started.length, 2);
  });

  it('Should set aside and name the file that takes all memory, and keep the others, read before and after', async () => {
    const processes = new Processes(LITTLE);
    const corpus = storeOn(processes);
    await corpus.reload();
    await withFile('0 too much.txt', TOO_MUCH, async (uri) => {
      await corpus.reload();
      assert.equal(corpus.size, 5);
      const [{ uri: file, reason, detail }] = corpus.gaps.notRead as [(typeof corpus.gaps.notRead)[0]];
      assert.deepEqual([file, reason], [uri.toString(), 'ended-analysis' satisfies NotReadReason]);
      assert.match(detail ?? '', /memory/u);
      const started = processes.started.length;
      await corpus.scan({ again: false });
      assert.equal(processes.started.length, started, 'it is not tried again unless asked');
    });
  }).timeout(120_000);

  it('Should stop, say why, and keep what it had where no process stays alive; Read On tries again', async () => {
    const processes = new Processes();
    const corpus = storeOn(processes);
    await corpus.reload();
    const before = await entriesOf(corpus);
    processes.onStart = () => {
      processes.endLast();
    };
    processes.endLast();
    await corpus.scan({ again: true });
    assert.deepEqual(await entriesOf(corpus), before);
    assert.equal(corpus.gaps.stopped?.because, 'no-analysis');
    assert.ok(processes.started.length < 10, 'starting ends');
    processes.onStart = () => undefined;
    await corpus.readOn();
    assert.equal(corpus.gaps.stopped, undefined);
    assert.equal(corpus.size, before.length);
  });

  it('Should end its progress, however the process ends', async () => {
    const processes = new Processes();
    const corpus = storeOn(processes);
    const told: unknown[] = [];
    open.push(corpus.onDidProgress((progress) => told.push(progress)));
    processes.onStart = () => {
      processes.endLast();
    };
    await corpus.reload();
    await eventually('the end', () => told.length > 0 && told.at(-1) === undefined);
  });
});
