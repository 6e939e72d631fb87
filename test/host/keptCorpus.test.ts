import * as assert from 'node:assert/strict';
import { extensions, window } from 'vscode';
import { corpusStore } from '../../src/core/index';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import type { Keeper } from '../../src/host/corpus/keeper';
import { localKeeper } from '../../src/host/corpus/localKeeper';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { extensionId } from '../../src/ids';
import { eventually } from './corpus';
import { memory } from './memory';

describe('A corpus that an earlier session kept', () => {
  const log = window.createOutputChannel('Corpus under test', { log: true });
  const open: { dispose(): void }[] = [log];
  after(() => {
    for (const each of open) each.dispose();
  });
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  const tables = lazyTables(extension.extensionUri);
  const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
  const storage = corpusStore.memoryStorage();

  /** @param changed the store as this session finds it */
  function session(isKept: boolean, changed: (keeper: Keeper) => Keeper): CorpusStore {
    const handSetPlaces = new HandSetPlaces(undefined, memory(), log);
    const start = async (): Promise<Keeper> =>
      changed(await localKeeper(storage, await tables(), { engine: 'test', log: () => undefined }));
    const made = new CorpusStore({
      analyser: analyserInSlices(async () => ({ engine: await engine(), decode: await decode() })),
      ...{ decode, log, handSetPlaces, lanes: 1, storage: memory() },
      keeping: { isKept: () => Promise.resolve(isKept), start },
    });
    open.push(made, handSetPlaces);
    return made;
  }

  it('Should tell the tree how many articles there are before it asks how each file stood', async () => {
    await session(false, (keeper) => keeper).reload();
    let goOn = (): void => assert.fail('the files were not asked about');
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const later = session(true, (keeper) => ({
      ...keeper,
      records: async (from, count) => {
        await held;
        return keeper.records(from, count);
      },
    }));
    const told: number[] = [];
    open.push(later.onDidChange(() => told.push(later.size)));
    const opened = later.open();
    await eventually('the tree to be told', () => told.includes(5));
    assert.equal(await later.count({}), 5);
    goOn();
    await opened;
    assert.equal(later.size, 5);
  });
});
