import * as assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { Uri, workspace } from 'vscode';
import type { annotations } from '../../src/core/index';
import { KeptNotes } from '../../src/host/notes/keptNotes';
import type { Platform } from '../../src/host/platform';
import { desktop } from '../../src/host/platform.desktop';
import { corpusFolder, eventually, withFile } from './corpus';

const note = (id: string, text: string): annotations.Note => ({
  ...{ id: `urn:uuid:${id}`, kind: 'note', source: 'one.txt', passage: null, colour: 'yellow' },
  ...{ tags: [], text, creator: null, created: null, modified: null },
});
const changes = (...notes: annotations.Note[]): Map<string, annotations.Note> =>
  new Map(notes.map((one) => [one.id, one]));
const texts = ({ known }: KeptNotes): string[] => known.notes.map(({ text }) => text).sort();
const bytesOf = async (file: Uri): Promise<string> => Buffer.from(await workspace.fs.readFile(file)).toString('latin1');

describe('A file of notes', () => {
  const file = (): Uri => Uri.joinPath(corpusFolder(), 'kept', 'notes.jsonl');
  const open: KeptNotes[] = [];
  const window = async (platform: Pick<Platform, 'replaced'> = desktop(file())): Promise<KeptNotes> => {
    const kept = new KeptNotes(file(), platform);
    open.push(kept);
    await kept.read();
    return kept;
  };

  afterEach(async () => {
    for (const kept of open.splice(0)) kept.dispose();
    const folder = Uri.joinPath(file(), '..');
    await workspace.fs.delete(folder, { recursive: true, useTrash: false }).then(undefined, () => undefined);
  });

  it('Should hold what two windows write, and tell each what the other wrote', async () => {
    const [one, two] = [await window(), await window()];
    await one.write(changes(note('1', 'first'), note('2', 'second')));
    await two.write(changes(note('3', 'third')));
    assert.deepEqual(texts(two), ['first', 'second', 'third']);
    await eventually('the other window to know', () => texts(one).length === 3);
    await one.write(changes(note('3', 'third, changed')));
    await two.write(new Map([['urn:uuid:1', undefined]]));
    assert.deepEqual(texts(two), ['second', 'third, changed']);
    const names = (await workspace.fs.readDirectory(Uri.joinPath(file(), '..'))).map(([name]) => name);
    assert.deepEqual(names, ['notes.jsonl']);
  });

  it('Should hold all that two windows write at the same time, and be there at each moment', async () => {
    const [one, two] = [await window(), await window()];
    await one.write(changes(note('at once', 'first')));
    let [missing, isDone] = [0, false];
    const looking = (async () => {
      while (!isDone) {
        if (!existsSync(file().fsPath)) missing++;
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const all = Array.from({ length: 12 }, (_, n) => `at once ${String(n + 1)}`);
    await Promise.all(all.map((id, n) => (n % 2 === 0 ? one : two).write(changes(note(id, id)))));
    isDone = true;
    await looking;
    const kept = await window();
    assert.equal(missing, 0);
    assert.deepEqual(texts(kept), ['first', ...all].sort());
  });

  for (const [where, platform] of [
    ['on a disk', undefined],
    ['where a file is replaced by the editor’s own way', {}],
  ] as const)
    it(`Should not bring back what another window takes away a moment later, ${where}`, async () => {
      const [one, two] = [await window(platform), await window(platform)];
      await one.write(changes(note('1', 'first'), note('2', 'second')));
      await two.write(new Map([['urn:uuid:2', undefined]]));
      await eventually('the first window to know', () => texts(one).length === 1);
      await one.read();
      assert.deepEqual(texts(one), ['first']);
      await one.write(changes(note('2', 'second, again')));
      await two.read();
      await one.read();
      for (const each of [one, two]) assert.deepEqual(texts(each), ['first', 'second, again']);
    });

  it('Should write again what another window wrote over, and take away again what came back with it', async () => {
    const one = await window();
    await one.write(changes(note('1', 'first'), note('2', 'second')));
    const before = await bytesOf(file());
    await one.write(new Map([['urn:uuid:2', undefined]]));
    await one.write(changes(note('3', 'third')));
    await workspace.fs.writeFile(file(), Buffer.from(before, 'latin1'));
    await one.read();
    assert.deepEqual(texts(one), ['first', 'third']);
    const two = await window();
    assert.deepEqual(texts(two), ['first', 'third']);
    await two.write(changes(note('2', 'second, changed')));
    await one.read();
    assert.deepEqual(texts(one), ['first', 'second, changed', 'third']);
  });

  it('Should soon say no more of what was taken away', async () => {
    const kept = await window();
    await kept.write(changes(note('1', 'first'), note('2', 'second')));
    await kept.write(new Map([['urn:uuid:2', undefined]]));
    assert.match(await bytesOf(file()), /urn:uuid:2/u);
    await eventually('a file without it', async () => !(await bytesOf(file())).includes('urn:uuid:2'));
    assert.deepEqual(texts(kept), ['first']);
  });

  it('Should leave a line alone that is damaged, and say which', async () => {
    const kept = await window();
    await kept.write(changes(note('1', 'first')));
    const damaged = `${await bytesOf(file())}{"id": "cut\n`;
    await workspace.fs.writeFile(file(), Buffer.from(damaged, 'latin1'));
    await kept.read();
    assert.deepEqual(kept.known.damaged, [2]);
    await kept.write(changes(note('2', 'second')));
    assert.match(await bytesOf(file()), /\n\{"id": "cut\n/u);
    assert.deepEqual(texts(kept), ['first', 'second']);
  });

  it('Should never write over what it could not read', async () => {
    const bytes = '{"id":"urn:uuid:1","note":"\xb2\xe2\xca\xd4"}\n';
    await withFile('kept/notes.jsonl', Buffer.from(bytes, 'latin1'), async (uri) => {
      const kept = await window();
      await assert.rejects(kept.write(changes(note('2', 'second'))));
      assert.equal(await bytesOf(uri), bytes);
      assert.ok(!kept.isThere && kept.isUnreadable);
      await workspace.fs.writeFile(uri, new TextEncoder().encode(''));
      await kept.read();
      assert.ok(!kept.isUnreadable);
    });
  });
});
