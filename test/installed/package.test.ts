import * as assert from 'node:assert/strict';
import { extensions } from 'vscode';
import { extensionId } from '../../src/ids';

describe('The package', () => {
  it('Should be installed from its VSIX, not from the checkout', () => {
    const extension = extensions.getExtension(extensionId);
    assert.ok(extension);
    assert.notEqual(extension.extensionUri.path, process.env['CORPUS_READER_CHECKOUT']);
    assert.match(extension.extensionUri.path, /\/extensions\/corpus-reader\.corpus-reader-/u);
  });

  it('Should activate', async () => {
    const extension = extensions.getExtension(extensionId);
    await extension?.activate();
    assert.equal(extension?.isActive, true);
  });
});
