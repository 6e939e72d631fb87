import { assert } from 'chai';
import { extensions, env, UIKind, Uri, window, workspace } from 'vscode';
import { extensionId } from '../../src/ids';

async function article(beginning: string): Promise<Uri> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder) assert.fail('the suite runs on a folder');
  const entries = await workspace.fs.readDirectory(folder);
  return Uri.joinPath(folder, entries.map(([name]) => name).find((name) => name.startsWith(beginning)) ?? '');
}

describe('In the browser', () => {
  it('Should run in a web worker, without a process', () => {
    assert.equal(env.uiKind, UIKind.Web);
    assert.notProperty(globalThis, 'process');
  });

  it('Should activate', async () => {
    const extension = extensions.getExtension(extensionId);
    if (!extension) assert.fail('the extension is not there');
    await window.showTextDocument(await workspace.openTextDocument(await article('003')));
    await extension.activate();
    assert.isTrue(extension.isActive);
  });
});
