// What a person sees of the sample corpus. Pictures of it all are left in .vscode-test/screenshots.
import assert from 'node:assert/strict';
import { openWorkbench } from './workbench.mjs';

describe('The window on the sample corpus', () => {
  let vscode;
  before(async () => {
    vscode = await openWorkbench();
  });
  after(() => vscode?.close());

  it('Should show the corpus in the side bar', async () => {
    await vscode.openView('Corpus');
    await vscode.row('湖南省').waitFor({ timeout: 20_000 });
    await vscode.screenshot('tree');
    assert.ok((await vscode.rows()).some((row) => row.startsWith('青海省')));
  });

  it('Should tell what a figure is when the mouse rests on it', async () => {
    await vscode.openFile('003_06c32a04bda8de1c.txt');
    const card = await vscode.hover('1281个');
    await vscode.screenshot('hover');
    assert.match(card ?? '', /1,281/u);
  });
});
