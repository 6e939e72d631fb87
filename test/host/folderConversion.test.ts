import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { commands, FileType, Uri, workspace } from 'vscode';
import { namedWithReasons } from '../../src/features/scripts/folderSummary';
import { newFolder } from '../../src/features/scripts/newFolder';
import { UnfinishedFolders } from '../../src/features/scripts/unfinishedFolders';
import { markBytes, markOf, markUri } from '../../src/host/corpus/convertedFolders';
import { documentUri } from '../../src/host/corpus/articleUri';
import { commandIds } from '../../src/ids';
import { closeAll, corpusFolder, eventually, withFile } from './corpus';
import { memory } from './memory';

const remove = (uri: Uri): Thenable<void> => workspace.fs.delete(uri, { recursive: true, useTrash: false });
const read = async (folder: Uri, ...names: string[]): Promise<string> =>
  new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, ...names)));

async function namesIn(folder: Uri): Promise<string[]> {
  return (await workspace.fs.readDirectory(folder)).map(([name]) => name).sort();
}

const above = (): Uri => Uri.joinPath(corpusFolder(), '..');
const own = (): string => corpusFolder().path.split('/').at(-1) ?? '';
const groupOf = (name: string, ...articles: Uri[]): unknown => ({
  group: { kind: 'county', name, filter: { articles: articles.map((uri) => uri.toString()) } },
});

/** The list that asks where: what it offers first is taken, as soon as it is there. */
async function takeFirst(running: Thenable<unknown>): Promise<void> {
  const done = Promise.resolve(running).then(() => true);
  const soon = (): Promise<false> => wait(300, false);
  while (!(await Promise.race([done, soon()]))) {
    await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
}

describe('Scripts of whole folders', () => {
  afterEach(closeAll);

  it('Should convert the articles of a group into a new folder, their own folders kept', async () => {
    await withFile('county/one.txt', '发展\r\n', async (uri) => {
      await commands.executeCommand(commandIds.refresh);
      await takeFirst(commands.executeCommand(commandIds.convertGroup, groupOf('某县', uri), 't'));
      const made = Uri.joinPath(above(), `${own()}-某县-t`);
      assert.equal(await read(made, 'county/one.txt'), '發展\r\n');
      const mark = markOf(await workspace.fs.readFile(markUri(made)));
      assert.deepEqual(mark, { from: corpusFolder().toString(), target: 't', complete: true });
      await remove(made);
    });
    await remove(Uri.joinPath(corpusFolder(), 'county'));
  });

  it('Should never let an article say where is written', async () => {
    await withFile('one.txt', '发展', async (uri) => {
      await commands.executeCommand(commandIds.refresh);
      for (const name of ['../../pwn', '/pwn', '..\\..\\pwn', 'a/b']) {
        await takeFirst(commands.executeCommand(commandIds.convertGroup, groupOf(name, uri), 't'));
      }
      const made = (await namesIn(above())).filter((name) => name.endsWith('-t') || /-t-\d$/u.test(name));
      assert.deepEqual(made, [`${own()}-a b-t`, `${own()}-pwn-t`, `${own()}-pwn-t-2`, `${own()}-pwn-t-3`]);
      const outside = await namesIn(Uri.joinPath(above(), '..'));
      assert.deepEqual(
        outside.filter((name) => name.includes('pwn')),
        [],
      );
      for (const name of made) await remove(Uri.joinPath(above(), name));
    });
  });

  it('Should write an article of a JSON Lines file as a text file, those of the group alone', async () => {
    const lines = ['{"text":"发展一"}', '{"text":"发展二"}', '{"text":"发展三"}'].join('\n');
    await withFile('many.jsonl', lines, async (uri) => {
      const article = (line: number): Uri => documentUri(uri.toString(), `${uri.toString()}#L${line}`);
      await commands.executeCommand(commandIds.refresh);
      await commands.executeCommand(commandIds.convertGroup, groupOf('', article(1), article(3)), 't', corpusFolder());
      const made = Uri.joinPath(corpusFolder(), `${own()}-t`);
      assert.deepEqual(await namesIn(Uri.joinPath(made, 'many')), ['L1.txt', 'L3.txt']);
      assert.equal(await read(made, 'many/L3.txt'), '發展三');
      await remove(made);
    });
  });

  it('Should convert a folder into a new one, and never overwrite', async () => {
    const folder = Uri.joinPath(corpusFolder(), 'two');
    await withFile('two/one.txt', '发展\r\n', async () => {
      for (const expected of ['two-s', 'two-s-2']) {
        await takeFirst(commands.executeCommand(commandIds.convertFolder, folder, 's'));
        assert.equal(await read(Uri.joinPath(corpusFolder(), expected), 'one.txt'), '发展\r\n');
      }
    });
    for (const name of ['two', 'two-s', 'two-s-2']) await remove(Uri.joinPath(corpusFolder(), name));
  });

  it('Should name a folder inside the root of a workspace that is a root itself, as in the browser', async () => {
    for (const [root, made] of [
      ['memfs://mount/', 'memfs://mount/tw'],
      ['memfs://mount/corpus/', 'memfs://mount/corpus/corpus-tw'],
    ] as const) {
      const folder = Uri.parse(root, true);
      assert.equal((await newFolder(folder, { folder, group: null, to: 'tw' })).toString(), made);
    }
  });

  it('Should convert the articles of a folder alone: no earlier conversion, nothing of a tool', async () => {
    const folder = Uri.joinPath(corpusFolder(), 'three');
    await withFile('three/one.txt', '发展', async () => {
      await workspace.fs.writeFile(Uri.joinPath(folder, '.git/two.txt'), new Uint8Array());
      for (const expected of ['three-t', 'three-t-2']) {
        await commands.executeCommand(commandIds.convertFolder, folder, 't', folder);
        assert.deepEqual(await namesIn(Uri.joinPath(folder, expected)), ['.corpus-reader.json', 'one.txt']);
      }
    });
    await remove(folder);
  });

  it('Should make no folder where nothing is to be converted, or the reader leaves the question', async () => {
    const folder = Uri.joinPath(corpusFolder(), 'none');
    await withFile('none/picture.png', 'x', async () => {
      await commands.executeCommand(commandIds.convertFolder, folder, 't', folder);
    });
    await withFile('none/one.txt', '发展', async () => {
      const running = commands.executeCommand(commandIds.convertFolder, folder, 't');
      await wait(1000);
      await commands.executeCommand('workbench.action.closeQuickOpen');
      await running;
    });
    assert.deepEqual(await namesIn(folder), []);
    await remove(folder);
    assert.ok(!(await namesIn(corpusFolder())).some((name) => name.endsWith('-t')));
  });

  it('Should say in one sentence what a folder can’t take, and not as VS Code’s own error', async () => {
    await withFile('full/one.txt', '发展', async (uri) => {
      // A file is no folder to make another in.
      await commands.executeCommand(commandIds.convertFolder, Uri.joinPath(uri, '..'), 't', uri);
      assert.equal((await workspace.fs.stat(uri)).type, FileType.File);
    });
    await remove(Uri.joinPath(corpusFolder(), 'full'));
  });

  it('Should know a conversion that was cut off, and tell of it once', async () => {
    const half = Uri.joinPath(corpusFolder(), 'half-t');
    const mark = markBytes({ from: corpusFolder().toString(), target: 't', complete: false });
    await workspace.fs.writeFile(markUri(half), mark);
    const asked: Uri[] = [];
    const folders = new UnfinishedFolders(memory(), (folder) => {
      asked.push(folder);
      return Promise.resolve(undefined);
    });
    const again = (): Promise<void> => Promise.reject(new Error('nobody asked for that'));
    await eventually('the mark to be found', async () => {
      await folders.tell(again);
      return asked.length > 0;
    });
    await folders.tell(again);
    assert.deepEqual(asked.map(String), [half.toString()]);
    await remove(half);
  });

  it('Should name what was left out, with the reasons', () => {
    const out = (name: string, reason: string): { file: Uri; reason: string } => ({
      file: Uri.file(`/c/${name}`),
      reason,
    });
    const html = ['a.html', 'b.html', 'c.jsonl', 'd.html', 'e.html'].map((name) => out(name, 'no text'));
    assert.equal(
      namedWithReasons([...html, out('f.txt', 'it is there already')]),
      'a.html, b.html, c.jsonl and 2 more (no text); f.txt (it is there already)',
    );
  });
});
