import * as assert from 'node:assert/strict';
import { symlink, unlink } from 'node:fs/promises';
import { extensions, Uri, window } from 'vscode';
import type { ArticleAnalyser } from '../../src/host/corpus/analyser';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import type { FileOnDisk, FileToIndex } from '../../src/host/corpus/fileToIndex';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { startAnalyser } from '../../src/host/corpus/startAnalyser';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { desktop } from '../../src/host/platform.desktop';
import { extensionId } from '../../src/ids';
import { corpusFolder, withFile } from './corpus';
import { entriesOf, keptInMemory } from './keptInMemory';
import { memory } from './memory';

const reader = extensions.getExtension(extensionId);
assert.ok(reader);
const platform = desktop(reader.extensionUri);
const tables = lazyTables(reader.extensionUri);
const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];

/** What stands in a folder beside articles. */
const OTHERS: Readonly<Record<string, string | Uint8Array>> = {
  // The first eight are read by the host, before the analysis is at work.
  ...Object.fromEntries(['a', 'b', 'c'].map((name) => [`y ${name}.txt`, `溆浦县新建桥梁${name.length}座。`])),
  'z empty.txt': ' \n',
  'z english.txt': 'Nothing of this is Chinese.',
  'z large.txt': '溆浦县新建大棚35座。\n'.repeat(50_000),
  'z no text.txt': Uint8Array.from([0xff, 0xc0, 0x00, 0xff, 0xfe, 0x80, 0x81]),
  'z small.txt': '溆浦县新建水库三座。',
};

describe('Files that the analysis reads by itself', () => {
  const log = window.createOutputChannel('Corpus under test', { log: true });
  const open: { dispose(): void }[] = [log];
  after(() => {
    for (const each of open) each.dispose();
  });

  /** @param given is told of each file that is handed to the analysis */
  function corpusOf(given: (file: FileToIndex | FileOnDisk) => void, isDisk = true): CorpusStore {
    const handSetPlaces = new HandSetPlaces(undefined, memory(), log);
    const analyser = startAnalyser({ platform, tables, engine, decode, log });
    const index: ArticleAnalyser['index'] = (files, options, take) => {
      const told = (): ReturnType<typeof files> => {
        const all = files();
        all.forEach(given);
        return all;
      };
      return analyser.index(told, options, take);
    };
    const store = new CorpusStore({
      analyser: Object.assign(Object.create(analyser) as ArticleAnalyser, { index }),
      ...{ decode, log, handSetPlaces, lanes: 2, storage: memory(), keeping: keptInMemory(tables) },
      ...(isDisk ? { wholeFiles: platform.wholeFiles } : {}),
    });
    open.push(store, handSetPlaces, { dispose: () => analyser.rest?.() });
    return store;
  }

  async function withOthers(work: () => Promise<void>, names = Object.keys(OTHERS)): Promise<void> {
    const [name, ...more] = names;
    if (name === undefined) await work();
    else await withFile(name, OTHERS[name] ?? '', () => withOthers(work, more));
  }

  async function withLink(work: () => Promise<void>): Promise<void> {
    const link = Uri.joinPath(corpusFolder(), 'z link.txt').fsPath;
    await symlink(Uri.joinPath(corpusFolder(), 'z small.txt').fsPath, link);
    try {
      await work();
    } finally {
      await unlink(link);
    }
  }

  it('Should give the same articles and the same reasons as those that the host reads', () =>
    withOthers(() =>
      withLink(async () => {
        const given: (FileToIndex | FileOnDisk)[] = [];
        const [corpus, byHost] = [corpusOf((file) => given.push(file)), corpusOf(() => undefined, false)];
        await Promise.all([corpus.reload(), byHost.reload()]);
        assert.equal(corpus.size, 10);
        assert.deepEqual(await entriesOf(corpus), await entriesOf(byHost));
        assert.deepEqual(corpus.gaps.notRead, byHost.gaps.notRead);
        assert.deepEqual(
          corpus.gaps.notRead.map(({ reason }) => reason).sort(),
          ['empty', 'link', 'not-chinese', 'undecodable'].sort(),
        );
        const named = (file: FileToIndex | FileOnDisk): string => Uri.parse(file.id, true).path.split('/').at(-1) ?? '';
        const byItself = given.filter((file) => 'onDisk' in file).map(named);
        assert.ok(byItself.includes('z small.txt') && byItself.includes('z large.txt'));
        // A large one comes back, and is handed over with its bytes.
        assert.ok(given.some((file) => 'bytes' in file && named(file) === 'z large.txt'));
      }),
    ));

  it('Should be none of a folder without Chinese: no process is started for it', async () => {
    const given: unknown[] = [];
    const corpus = corpusOf((file) => given.push(file));
    await withFile('z english.txt', 'Nothing of this is Chinese.', async (uri) => {
      await corpus.read([uri.toString()]);
    });
    assert.deepEqual(given, []);
  });
});
