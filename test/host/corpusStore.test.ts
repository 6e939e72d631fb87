import * as assert from 'node:assert/strict';
import { Uri, extensions, window, workspace } from 'vscode';
import type { LogOutputChannel, TreeItem } from 'vscode';
import { articleTooltip } from '../../src/features/corpusTree/tooltip';
import { Arrangement } from '../../src/features/corpusTree/arrangement';
import { CorpusTree } from '../../src/features/corpusTree/corpusTree';
import type { CorpusNode } from '../../src/features/corpusTree/nodes';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import type { ArticleAnalyser } from '../../src/host/corpus/analyser';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { startAnalyser } from '../../src/host/corpus/startAnalyser';
import { CorpusWatch } from '../../src/host/corpus/watch';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { ConvertedPlaceNames } from '../../src/host/placeNames';
import { desktop } from '../../src/host/platform.desktop';
import { extensionId } from '../../src/ids';
import { article, corpusFolder, eventually, withFile } from './corpus';
import { entriesOf, keptInMemory } from './keptInMemory';
import { memory } from './memory';

function extensionUri(): Uri {
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  return extension.extensionUri;
}

const tables = lazyTables(extensionUri());
const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
const inSlices = analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));

describe('The corpus', () => {
  const log = window.createOutputChannel('Corpus under test', { log: true });
  const open: { dispose(): void }[] = [log];

  function store(analyser: ArticleAnalyser = inSlices, logTo: LogOutputChannel = log): CorpusStore {
    const handSetPlaces = new HandSetPlaces(undefined, memory(), log);
    const made = new CorpusStore({
      ...{ decode, log: logTo, analyser, handSetPlaces, lanes: 1 },
      ...{ storage: memory(), keeping: keptInMemory(tables) },
    });
    open.push(made, handSetPlaces);
    return made;
  }

  function tree(corpus: CorpusStore): CorpusTree {
    const names = new ConvertedPlaceNames(() => Promise.resolve((name) => name));
    const arrangement = new Arrangement(memory());
    const made = new CorpusTree({ corpus, names, engine }, arrangement);
    open.push(names, made, arrangement);
    return made;
  }

  async function tooltip(corpus: CorpusStore, uri: Uri): Promise<string> {
    const entry = await corpus.articleOf(uri);
    assert.ok(entry);
    const names = new ConvertedPlaceNames(() => Promise.resolve((name) => name));
    open.push(names);
    return articleTooltip(entry, names).value.replaceAll('&nbsp;', ' ');
  }

  before(async () => {
    await extensions.getExtension(extensionId)?.activate();
  });

  after(() => {
    for (const each of open) each.dispose();
  });

  it('Should stand the five articles below their province, prefecture and county', async () => {
    const corpus = store();
    const shown = tree(corpus);
    await corpus.reload();
    await eventually('the tree', () => shown.shown === 5);
    assert.deepEqual(await drawn(shown), [
      '山东省 1',
      ' 青岛市 1',
      '  崂山区 1',
      '湖南省 3',
      ' 益阳市 1',
      '  赫山区 1',
      ' 怀化市 2',
      '  沅陵县 1',
      '  溆浦县 1',
      '青海省 1',
      ' 黄南藏族自治州 1',
      '  泽库县 1',
    ]);
  });

  it('Should say the same from a process of its own', async () => {
    const [here, there] = [
      store(),
      store(startAnalyser({ platform: desktop(extensionUri()), tables, engine, decode, log })),
    ];
    await Promise.all([here.reload(), there.reload()]);
    assert.deepEqual(await entriesOf(there), await entriesOf(here));
  });

  it('Should be read out in words, once, without the signs that are only seen', async () => {
    const corpus = store();
    const shown = tree(corpus);
    await corpus.reload();
    await eventually('the tree', () => shown.shown === 5);
    const node = await shown.find(await article('004'));
    assert.ok(node);
    const { label } = shown.getTreeItem(node).accessibilityInformation ?? { label: '' };
    assert.match(label, /, 2022-03-22, Simplified$/u);
  });

  it('Should see a file that comes, changes and goes, and read only that', async () => {
    const read: string[] = [];
    const counting: ArticleAnalyser = {
      ...inSlices,
      index: (files, options, take) => {
        read.push(...files().map(({ path }) => path.slice(path.lastIndexOf('/') + 1)));
        return inSlices.index(files, options, take);
      },
    };
    const corpus = store(counting);
    open.push(new CorpusWatch(corpus));
    await corpus.reload();
    read.length = 0;
    await withFile('new.txt', '兴山县水库蓄水\n兴山县水利局近日完成三座水库蓄水。', async (uri) => {
      await eventually('the new article', async () => (await corpus.articleOf(uri)) !== undefined);
      await workspace.fs.writeFile(uri, new TextEncoder().encode('房县水库蓄水\n房县水利局近日完成三座水库蓄水。'));
      await eventually('the changed article', async () =>
        (await corpus.articleOf(uri))?.summary.opening.startsWith('房县'),
      );
    });
    await eventually('the article to go', () => corpus.size === 5);
    assert.deepEqual(new Set(read), new Set(['new.txt']));
  });

  it('Should pass over what is no text, say so in the log, and read the rest', async () => {
    const lines: string[] = [];
    const logging = { ...log, info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
    const corpus = store(inSlices, logging);
    const binary = Uint8Array.from({ length: 4000 }, (_, at) => (at * 197) % 256);
    await withFile('empty.txt', '', () =>
      withFile('binary.txt', binary, async () => {
        await corpus.reload();
        assert.equal(corpus.size, 5);
        assert.deepEqual(
          ['empty.txt', 'binary.txt'].filter((name) => !lines.some((line) => line.includes(name))),
          [],
        );
      }),
    );
  });

  it('Should open each article of a file with many as a document of its own, that can’t be written', async () => {
    const lines = ['溆浦县今年完成三座水库蓄水。', '沅陵县今年完成四座水库蓄水。'].map((text) =>
      JSON.stringify({ text }),
    );
    await withFile('many.jsonl', lines.join('\n'), async () => {
      const corpus = store();
      await corpus.reload();
      const found = (await entriesOf(corpus)).filter(({ summary }) => summary.path.endsWith('many.jsonl'));
      assert.equal(found.length, 2);
      const second = Uri.parse(found[1]?.summary.id ?? '', true);
      assert.equal(await corpus.text(second), '沅陵县今年完成四座水库蓄水。');
      await eventually('the document', async () => {
        const document = await workspace.openTextDocument(second);
        return document.getText() === '沅陵县今年完成四座水库蓄水。';
      });
      assert.equal(workspace.fs.isWritableFileSystem(second.scheme), undefined);
    });
  });

  it('Should let a place that was set by hand win until it is removed, and leave the file alone', async () => {
    const corpus = store();
    await corpus.reload();
    const uri = await article('003');
    const before = await workspace.fs.readFile(uri);
    const division = (await engine()).gazetteer.search('秭歸縣')[0];
    assert.deepEqual(division?.path, ['湖北省', '宜昌市', '秭归县']);
    const place = { province: '湖北省', prefecture: '宜昌市', county: '秭归县', code: division.code };
    await corpus.setPlace(uri, { ...place, confidence: 1, evidence: [], rivals: [] });
    assert.equal((await corpus.articleOf(uri))?.place?.county, '秭归县');
    assert.equal((await corpus.articleOf(uri))?.placedByHand, true);
    assert.match(await tooltip(corpus, uri), /this machine.*Export/u);
    await corpus.setPlace(uri, undefined);
    assert.doesNotMatch(await tooltip(corpus, uri), /this machine/u);
    assert.equal((await corpus.articleOf(uri))?.place?.county, '崂山区');
    assert.deepEqual(await workspace.fs.readFile(uri), before);
  });

  it('Should draw again only what changed', async () => {
    const corpus = store();
    const shown = tree(corpus);
    await corpus.reload();
    await eventually('the tree', () => shown.shown === 5);
    await drawn(shown);
    const fired: string[][] = [];
    open.push(shown.onDidChangeTreeData((nodes) => fired.push(nodes?.map(labelOf(shown)) ?? ['all'])));
    const uri = await article('001');
    const found = (await corpus.articleOf(uri))?.place;
    assert.ok(found);
    await corpus.setPlace(uri, { ...found, confidence: 1 });
    await eventually('the change', () => fired.length > 0);
    assert.equal(fired.flat().length, 1);
    assert.match(fired.flat()[0] ?? '', /沅陵/u);
    assert.notEqual(fired.flat()[0], 'all');
  });

  it('Should draw everything again when an article moves, which the workbench would else have twice', async () => {
    const corpus = store();
    const shown = tree(corpus);
    await corpus.reload();
    await eventually('the tree', () => shown.shown === 5);
    await drawn(shown);
    const fired: (string[] | 'all')[] = [];
    open.push(shown.onDidChangeTreeData((nodes) => fired.push(nodes?.map(labelOf(shown)) ?? 'all')));
    const [uri, other] = [await article('001'), await article('004')];
    const elsewhere = (await corpus.articleOf(other))?.place;
    assert.ok(elsewhere);
    await corpus.setPlace(uri, elsewhere);
    await shown.settled();
    assert.deepEqual(fired, ['all']);
    const moved = await shown.find(uri);
    assert.ok(moved);
    assert.equal(shown.getParent(moved), shown.getParent((await shown.find(other)) ?? moved));
  });

  it('Should know the parents of every element, so that each can be revealed', async () => {
    const corpus = store();
    const shown = tree(corpus);
    await corpus.reload();
    await eventually('the tree', () => shown.shown === 5);
    const node = await shown.find(await article('002'));
    const path: string[] = [];
    for (let at: CorpusNode | undefined = node; at; at = shown.getParent(at)) path.unshift(labelOf(shown)(at));
    assert.deepEqual(path.slice(0, 3), ['青海省', '黄南藏族自治州', '泽库县']);
    assert.equal(corpusFolder().scheme, Uri.parse(node?.entry.summary.id ?? '').scheme);
  });

  it('Should filter in either script', async () => {
    const corpus = store();
    const shown = tree(corpus);
    await corpus.reload();
    await shown.filterBy('澤庫');
    assert.equal(shown.shown, 1);
    await shown.filterBy('');
    assert.equal(shown.shown, 5);
  });
});

function textOf({ label }: TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

const labelOf =
  (shown: CorpusTree) =>
  (node: CorpusNode): string =>
    textOf(shown.getTreeItem(node));

/** The groups of the tree, a line each, with their counts: all of it is opened. */
async function drawn(shown: CorpusTree, node?: CorpusNode, indent = ''): Promise<string[]> {
  const lines: string[] = [];
  for (const child of await shown.getChildren(node)) {
    const item = shown.getTreeItem(child);
    if (item.resourceUri) continue;
    lines.push(`${indent}${textOf(item)} ${String(item.description)}`, ...(await drawn(shown, child, `${indent} `)));
  }
  return lines;
}
