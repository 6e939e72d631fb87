import * as assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { admittedFile, filesOf, findArticleFiles } from '../../src/host/corpus/articleFiles';
import { NotReadError } from '../../src/host/corpus/notRead';
import { diskFiles } from '../../src/host/diskFiles';
import { corpusFolder } from './corpus';

describe('Files of the disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'disk-files-'));
  const at = (name: string): Uri => Uri.file(join(folder, name));
  before(() => {
    writeFileSync(join(folder, '文 1.txt'), '水库');
    symlinkSync(join(folder, '文 1.txt'), join(folder, 'link.txt'));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  it('Should be told as VS Code tells them', async () => {
    const [ours, theirs] = await Promise.all([diskFiles.stat(at('文 1.txt')), workspace.fs.stat(at('文 1.txt'))]);
    assert.deepEqual([ours.type, ours.size, ours.mtime], [theirs.type, theirs.size, theirs.mtime]);
    assert.equal((await diskFiles.stat(Uri.file(folder))).type, FileType.Directory);
    const [own, same] = await Promise.all([diskFiles, workspace.fs].map(async (fs) => fs.readFile(at('文 1.txt'))));
    assert.deepEqual([...(own ?? [])], [...(same ?? [1])]);
  });

  it('Should not be read through a link', async () => {
    await assert.rejects(
      admittedFile(at('link.txt'), Infinity, diskFiles),
      (error) => error instanceof NotReadError && error.part.reason === 'link',
    );
  });

  it('Should be missing, or forbidden, in the words of VS Code', async () => {
    for (const look of [diskFiles.stat, diskFiles.readFile])
      await assert.rejects(
        async () => look(at('none.txt')),
        (error) => error instanceof FileSystemError && error.code === 'FileNotFound',
      );
    await assert.rejects(
      async () => diskFiles.readFile(Uri.file(folder)),
      (error) => error instanceof FileSystemError,
    );
    if (process.getuid?.() === 0) return;
    chmodSync(join(folder, '文 1.txt'), 0);
    await assert.rejects(
      async () => diskFiles.readFile(at('文 1.txt')),
      (error) => error instanceof FileSystemError && error.code === 'NoPermissions',
    );
    chmodSync(join(folder, '文 1.txt'), 0o600);
  });

  it('Should be asked for where the disk holds them, and nothing else', () => {
    assert.equal(filesOf(at('a.txt'), diskFiles), diskFiles);
    assert.equal(filesOf(at('a.txt'), undefined), workspace.fs);
    assert.equal(filesOf(Uri.parse('vscode-vfs://github/a.txt'), diskFiles), workspace.fs);
  });
});

describe('The files that are articles', () => {
  it('Should be told folder by folder, each in order', async () => {
    const inFolder = Uri.joinPath(corpusFolder(), 'a folder');
    const write = (name: string): Thenable<void> =>
      workspace.fs.writeFile(Uri.joinPath(inFolder, name), new TextEncoder().encode('溆浦县'));
    try {
      for (const name of ['b.txt', 'deeper/c.txt', 'a.txt']) await write(name);
      const names = (await findArticleFiles()).map((file) =>
        Uri.parse(file, true).path.slice(corpusFolder().path.length),
      );
      assert.deepEqual(names.slice(-3), ['/a folder/a.txt', '/a folder/b.txt', '/a folder/deeper/c.txt']);
      assert.equal(names.length, 8);
      assert.deepEqual(names.slice(0, 5), names.slice(0, 5).toSorted());
    } finally {
      await workspace.fs.delete(inFolder, { recursive: true, useTrash: false });
    }
  });
});
