import * as assert from 'node:assert/strict';
import { commands, Uri, workspace } from 'vscode';
import { namedWithReasons } from '../../src/features/scripts/folderSummary';
import { commandIds } from '../../src/ids';
import { closeAll, corpusFolder, withFile } from './corpus';

describe('Scripts of whole folders', () => {
  afterEach(closeAll);

  it('Should convert the articles of a group into a new folder, their own folders kept', async () => {
    await withFile('county/one.txt', '发展\r\n', async (uri) => {
      const below = { groups: [], entries: [{ summary: { id: uri.toString() } }] };
      const group = { name: '某县', groups: [below], entries: [] };
      await commands.executeCommand(commandIds.convertGroup, { group }, 't');
      const made = Uri.joinPath(corpusFolder(), `../${corpusFolder().path.split('/').at(-1) ?? ''}-某县-t`);
      const bytes = await workspace.fs.readFile(Uri.joinPath(made, 'county/one.txt'));
      assert.equal(new TextDecoder().decode(bytes), '發展\r\n');
      await workspace.fs.delete(made, { recursive: true, useTrash: false });
    });
    await workspace.fs.delete(Uri.joinPath(corpusFolder(), 'county'), { recursive: true, useTrash: false });
  });

  it('Should convert a folder into a new one, and never overwrite', async () => {
    const folder = Uri.joinPath(corpusFolder(), 'two');
    await withFile('two/one.txt', '发展\r\n', async () => {
      for (const expected of ['two-s', 'two-s-2']) {
        const running = commands.executeCommand(commandIds.convertFolder, folder, 's');
        await running;
        const made = Uri.joinPath(corpusFolder(), expected);
        const bytes = await workspace.fs.readFile(Uri.joinPath(made, 'one.txt'));
        assert.equal(new TextDecoder().decode(bytes), '发展\r\n');
      }
    });
    for (const name of ['two', 'two-s', 'two-s-2']) {
      await workspace.fs.delete(Uri.joinPath(corpusFolder(), name), { recursive: true, useTrash: false });
    }
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
