import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { RelativePattern, Uri, extensions, window, workspace } from 'vscode';
import { placesFile, readPlacesFile } from '../../src/features/corpusTree/placesFile';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { extensionId } from '../../src/ids';
import type { ArticlePlace } from '../../src/core/index';
import { corpusFolder, eventually } from './corpus';
import { memory } from './memory';

const place = (code: string): ArticlePlace => ({
  province: '湖北省',
  prefecture: '宜昌市',
  county: '秭归县',
  code,
  confidence: 1,
  evidence: [],
  rivals: [],
});

describe('Places that are set by hand', () => {
  const log = window.createOutputChannel('Places under test', { log: true });
  const open: { dispose(): void }[] = [log];
  let made = 0;
  let storage: Uri;
  const inWindow = (former = memory()): HandSetPlaces => {
    const places = new HandSetPlaces(storage, former, log);
    open.push(places);
    return places;
  };
  const id = (path: string): string => Uri.joinPath(corpusFolder(), path).toString();

  /** A watcher sees nothing before the host has set it up, and one whose folder was deleted may stay blind to a new one. */
  const watched = (): Promise<void> => noticed(Uri.joinPath(storage, 'handSetPlaces'));

  beforeEach(async () => {
    storage = Uri.joinPath(corpusFolder(), '..', `storage under test ${Date.now()} ${made++}`);
    await workspace.fs.createDirectory(storage);
  });
  afterEach(async () => {
    for (const each of open.splice(1)) each.dispose();
    await workspace.fs.delete(storage, { recursive: true, useTrash: false });
  });

  it('Should go with a file that is renamed again before they are written', async () => {
    const places = inWindow();
    await places.read();
    await places.set(id('甲.txt'), place('420527'));
    await Promise.all([places.move(id('甲.txt'), id('乙.txt')), places.move(id('乙.txt'), id('丙.txt'))]);
    assert.deepEqual([...places.all().keys()], [id('丙.txt')]);
    const again = inWindow();
    await again.read();
    assert.deepEqual([...again.all().keys()], [id('丙.txt')]);
  });

  it('Should all be kept when two windows on one folder set some', async () => {
    const [one, other] = [inWindow(), inWindow()];
    await Promise.all([one.read(), other.read()]);
    await one.set(id('a.txt'), place('420527'));
    await other.set(id('b.txt'), place('420526'));
    const later = inWindow();
    await later.read();
    assert.deepEqual([...later.all().keys()].sort(), [id('a.txt'), id('b.txt')]);
  });

  it('Should be told to the other window, and their removal, too', async () => {
    const [one, other] = [inWindow(), inWindow()];
    await Promise.all([one.read(), other.read()]);
    await watched();
    await one.set(id('a.txt'), place('420527'));
    await eventually('the place in the other window', () => other.get(id('a.txt'))?.code === '420527');
    await other.set(id('a.txt'), undefined);
    await eventually('the place to go', () => one.get(id('a.txt')) === undefined);
  });

  it('Should not go again by a reading that began before they were set', async () => {
    const places = inWindow();
    await places.read();
    for (let n = 0; n < 10; n++) {
      const reading = places.read();
      await places.set(id(`${n}.txt`), place('420527'));
      await reading;
      assert.equal(places.get(id(`${n}.txt`))?.code, '420527');
    }
  });

  it('Should move with their folder, and with no other whose name begins alike', async () => {
    const places = inWindow();
    await places.set(id('a/1.txt'), place('420527'));
    await places.set(id('ab/1.txt'), place('420526'));
    await places.set(`${id('a/many.jsonl')}#L2`, place('420526'));
    await places.move(id('a'), id('c'));
    assert.deepEqual([...places.all().keys()].sort(), [id('ab/1.txt'), id('c/1.txt'), `${id('c/many.jsonl')}#L2`]);
  });

  it('Should be taken over from where they were kept formerly', async () => {
    const former = memory();
    await former.update('handSetPlaces', { [id('a.txt')]: place('420527') });
    const places = inWindow(former);
    await places.read();
    assert.equal(places.get(id('a.txt'))?.code, '420527');
    assert.equal(former.get('handSetPlaces'), undefined);
  });

  it('Should come back from the file that they were exported to, and from no path out of the folder', async () => {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    const { gazetteer } = await lazyEngine(lazyTables(extension.extensionUri))();
    const places = new Map([
      [id('a/1.txt'), place('420527')],
      [`${id('many.jsonl')}#L2`, place('420527')],
    ]);
    const back = readPlacesFile(placesFile(places), gazetteer);
    assert.deepEqual([...(back?.places ?? [])], [...places]);
    const text = new TextDecoder().decode(placesFile(places)).replace('a/1.txt', '../../x.txt');
    assert.deepEqual(readPlacesFile(new TextEncoder().encode(text), gazetteer)?.unknown, 1);
    assert.equal(readPlacesFile(new TextEncoder().encode('{}'), gazetteer), undefined);
  });
});

/** Waits until the host tells what happens in a folder: writes a file there until it is heard of. */
async function noticed(folder: Uri): Promise<void> {
  const heard: Uri[] = [];
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '*.json'));
  watcher.onDidCreate((uri) => heard.push(uri));
  for (let n = 0; heard.length === 0 && n < 40; n++) {
    const file = Uri.joinPath(folder, `heard ${n}.json`);
    await workspace.fs.writeFile(file, new Uint8Array());
    await wait(500);
    await workspace.fs.delete(file);
  }
  watcher.dispose();
  assert.ok(heard.length > 0, 'the host tells nothing of the folder');
}
