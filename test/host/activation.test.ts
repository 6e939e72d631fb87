import * as assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { commandIds, extensionId } from '../../src/ids';
import { article, closeAll, show } from './corpus';

describe('Activation', () => {
  after(closeAll);

  it('Should be there and activate on an article', async () => {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    await show(await article('003'));
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('Should register every command that the manifest promises', async () => {
    const registered = new Set(await commands.getCommands(true));
    const missing = Object.values(commandIds).filter((id) => !registered.has(id));
    assert.deepEqual(missing, []);
  });
});
