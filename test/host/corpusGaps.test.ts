import * as assert from 'node:assert/strict';
import { symlink, unlink } from 'node:fs/promises';
import { ConfigurationTarget, Uri, commands, extensions, window, workspace } from 'vscode';
import type { TreeItem } from 'vscode';
import { Arrangement } from '../../src/features/corpusTree/arrangement';
import { CorpusTree } from '../../src/features/corpusTree/corpusTree';
import { analyserInSlices } from '../../src/host/corpus/analyser';
import type { ArticleAnalyser } from '../../src/host/corpus/analyser';
import { MARK_FILE, markBytes } from '../../src/host/corpus/convertedFolders';
import { CorpusStore } from '../../src/host/corpus/corpusStore';
import { HandSetPlaces } from '../../src/host/corpus/handSetPlaces';
import { lazyDecode, lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { ConvertedPlaceNames } from '../../src/host/placeNames';
import { commandIds, extensionId, settingIds } from '../../src/ids';
import { closeAll, corpusFolder, eventually, withFile } from './corpus';
import { keptInMemory } from './keptInMemory';
import { memory } from './memory';

const ARTICLE = '兴山县水库蓄水\n兴山县水利局近日完成三座水库蓄水。';

describe('What the corpus does not hold', () => {
  const log = window.createOutputChannel('Corpus under test', { log: true });
  const open: { dispose(): void }[] = [log];
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  const tables = lazyTables(extension.extensionUri);
  const [engine, decode] = [lazyEngine(tables), lazyDecode(tables)];
  const inSlices = analyserInSlices(async () => ({ engine: await engine(), decode: await decode() }));

  function made(analyser: ArticleAnalyser = inSlices): { corpus: CorpusStore; tree: CorpusTree } {
    const handSetPlaces = new HandSetPlaces(undefined, memory(), log);
    const corpus = new CorpusStore({
      ...{ decode, log, analyser, handSetPlaces, lanes: 1 },
      ...{ storage: memory(), keeping: keptInMemory(tables) },
    });
    const names = new ConvertedPlaceNames(() => Promise.resolve((name) => name));
    const arrangement = new Arrangement(memory());
    const tree = new CorpusTree({ corpus, names, engine }, arrangement);
    open.push(corpus, handSetPlaces, names, arrangement, tree);
    return { corpus, tree };
  }

  before(async () => {
    await extension.activate();
  });

  afterEach(closeAll);
  after(() => {
    for (const each of open) each.dispose();
  });

  it('Should stand at the end of the tree, each with its reason, and lead to the damaged line', async () => {
    const english = JSON.stringify({ text: 'This is an English text about nothing in particular.' });
    const lines = [JSON.stringify({ text: ARTICLE }), '{"text": "broken', '{"title": "溆浦县"}', english];
    await workspace.getConfiguration().update(settingIds.maxFileSize, 1, ConfigurationTarget.Global);
    try {
      await withFile('a large.txt', '溆浦县。\n'.repeat(100_000), () =>
        withFile('b lines.jsonl', lines.join('\n'), () =>
          withFile('c empty.txt', '', () =>
            withFile('d japanese.txt', 'これは日本語の記事です。水についての話です。', async () => {
              const { corpus, tree } = made();
              await corpus.reload();
              const row = (await tree.getChildren()).at(-1);
              assert.ok(row);
              assert.equal(labelOf(tree.getTreeItem(row)), 'Not read (6)');
              const parts = (await tree.getChildren(row)).map((node) => tree.getTreeItem(node));
              assert.deepEqual(parts.map(drawn), [
                'a large.txt | too large: 2 MB',
                'b lines.jsonl, line 2 | damaged line',
                'b lines.jsonl, line 3 | line without a text',
                'b lines.jsonl, line 4 | not Chinese',
                'c empty.txt | no text in it',
                'd japanese.txt | not Chinese',
              ]);
              assert.equal(corpus.size, 6, 'the good line is an article');
              await click(parts[1]);
              await eventually('the damaged line', () => window.activeTextEditor?.selection.active.line === 1);
            }),
          ),
        ),
      );
    } finally {
      await workspace.getConfiguration().update(settingIds.maxFileSize, undefined, ConfigurationTarget.Global);
    }
  });

  it('Should go when what was wrong is mended', async () => {
    const { corpus, tree } = made();
    await withFile('mended.txt', '', async (uri) => {
      await corpus.reload();
      assert.equal(corpus.gaps.notRead.length, 1);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(ARTICLE));
      await corpus.read([uri.toString()]);
      assert.deepEqual(corpus.gaps.notRead, []);
      assert.ok(!(await tree.getChildren()).some((node) => 'gap' in node));
    });
  });

  it('Should not follow links, to a file or to a folder, and say so once for each', async () => {
    const [file, folder] = ['linked.txt', 'linked'].map((name) => Uri.joinPath(corpusFolder(), name).fsPath);
    assert.ok(file !== undefined && folder !== undefined);
    await symlink('/etc/passwd', file);
    await symlink(Uri.joinPath(extension.extensionUri, 'test', 'gold', 'genre').fsPath, folder);
    try {
      const { corpus } = made();
      await corpus.reload();
      assert.equal(corpus.size, 5);
      assert.deepEqual([...new Set(corpus.gaps.notRead.map(({ reason }) => reason))], ['link']);
    } finally {
      await Promise.all([unlink(file), unlink(folder)]);
    }
  });

  it('Should say where the reading was stopped, first of all, and read on from there', async () => {
    let stopping: CorpusStore | undefined;
    const { corpus, tree } = made({
      ...inSlices,
      index: (files, options, take) => {
        stopping?.stop();
        return inSlices.index(files, options, take);
      },
    });
    stopping = corpus;
    await withFiles(20, async () => {
      await corpus.reload();
      const read = corpus.size;
      assert.ok(read < 25, `${read} of 25`);
      const [first] = await tree.getChildren();
      assert.ok(first);
      assert.equal(drawn(tree.getTreeItem(first)), `Stopped: ${read} of 25 files | Read On`);
      assert.equal(tree.getTreeItem(first).command?.command, commandIds.readOn);
      await corpus.scan({ again: false });
      assert.equal(corpus.size, read, 'what was stopped stays so until asked');
      stopping = undefined;
      const reading = corpus.readOn();
      assert.ok(
        !(await tree.getChildren()).some((node) => 'gap' in node),
        'the row goes as soon as the reading goes on',
      );
      await reading;
      assert.equal(corpus.size, 25);
      assert.ok(!(await tree.getChildren()).some((node) => 'gap' in node));
    });
  });

  it('Should be every folder that a conversion wrote, until the reader includes it', async () => {
    const folder = Uri.joinPath(corpusFolder(), 'all-tw');
    const mark = markBytes({ from: corpusFolder().toString(), target: 'tw', complete: false });
    await workspace.fs.createDirectory(folder);
    try {
      await workspace.fs.writeFile(Uri.joinPath(folder, MARK_FILE), mark);
      await workspace.fs.writeFile(Uri.joinPath(folder, 'one.txt'), new TextEncoder().encode(ARTICLE));
      const { corpus, tree } = made();
      await corpus.reload();
      assert.equal(corpus.size, 5);
      const row = (await tree.getChildren()).at(-1);
      assert.ok(row);
      assert.equal(drawn(tree.getTreeItem(row)), '1 converted folder left out | Include');
      await corpus.includeConverted(true);
      assert.equal(corpus.size, 6);
      await corpus.includeConverted(false);
      assert.equal(corpus.size, 5);
    } finally {
      await workspace.fs.delete(folder, { recursive: true, useTrash: false });
    }
  });

  it('Should not be written: grouping by something else leaves the folder as it is', async () => {
    const before = await namesIn(corpusFolder());
    void commands.executeCommand(commandIds.groupBy);
    await new Promise((resolve) => setTimeout(resolve, 500));
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.deepEqual(await namesIn(corpusFolder()), before);
    assert.deepEqual(workspace.getConfiguration().inspect(settingIds.groupBy)?.workspaceValue, undefined);
  });
});

async function withFiles(count: number, work: () => Promise<void>): Promise<void> {
  if (count === 0) return work();
  return withFile(`many ${count}.txt`, ARTICLE, () => withFiles(count - 1, work));
}

async function namesIn(folder: Uri): Promise<string[]> {
  return (await workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

async function click(item: TreeItem | undefined): Promise<void> {
  assert.ok(item?.command);
  await commands.executeCommand(item.command.command, ...((item.command.arguments ?? []) as unknown[]));
}

function labelOf({ label }: TreeItem): string {
  return typeof label === 'string' ? label : (label?.label ?? '');
}

const drawn = (item: TreeItem): string => `${labelOf(item)} | ${String(item.description)}`;
