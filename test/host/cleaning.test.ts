import * as assert from 'node:assert/strict';
import { commands, TabInputTextDiff, window, workspace } from 'vscode';
import type { Uri } from 'vscode';
import { cleanedScheme, commandIds, languageId } from '../../src/ids';
import { closeAll, eventually, show, withFile } from './corpus';

const source = '第一行。\n\n領(lǐng)導(dǎo)乾部(bù)。\n';

function comparison(): TabInputTextDiff | undefined {
  const inputs = window.tabGroups.all.flatMap((group) => group.tabs).map(({ input }) => input);
  return inputs
    .filter((input) => input instanceof TabInputTextDiff)
    .find(({ modified }) => modified.scheme === cleanedScheme);
}

async function compare(uri: Uri): Promise<Uri> {
  await show(uri);
  await commands.executeCommand(commandIds.cleanArticle);
  return (await eventually('the comparison', comparison)).modified;
}

describe('Cleaning an article', () => {
  afterEach(closeAll);

  it('Should compare both sides in the language of articles, whose lines wrap', async () => {
    await withFile('gloss.txt', source, async (uri) => {
      const cleaned = await compare(uri);
      const document = await eventually('the cleaned side', () =>
        workspace.textDocuments.find((one) => one.uri.toString() === cleaned.toString()),
      );
      assert.equal(document.languageId, languageId);
      assert.equal(document.getText(), '第一行。\n\n領導乾部。\n');
      await closeAll();
    });
  });

  it('Should write as one undo step, and close the comparison', async () => {
    await withFile('gloss.txt', source, async (uri) => {
      await compare(uri);
      await commands.executeCommand(commandIds.writeCleaned);
      await eventually('the comparison to be closed', () => comparison() === undefined);
      const editor = await eventually('the article', () =>
        window.activeTextEditor?.document.uri.toString() === uri.toString() ? window.activeTextEditor : undefined,
      );
      assert.equal(editor.document.getText(), '第一行。\n\n領導乾部。\n');
      await commands.executeCommand('undo');
      assert.equal(editor.document.getText(), source);
      await closeAll();
    });
  });

  it('Should write nothing where the article has changed since', async () => {
    await withFile('gloss.txt', source, async (uri) => {
      const cleaned = await compare(uri);
      const { document } = await show(uri);
      await (
        await show(uri)
      ).edit((edit) => {
        edit.insert(document.positionAt(0), '新');
      });
      await commands.executeCommand(commandIds.writeCleaned, cleaned);
      assert.equal(document.getText(), `新${source}`);
      await closeAll();
    });
  });

  it('Should write nothing where nobody compares', async () => {
    await withFile('gloss.txt', source, async (uri) => {
      const { document } = await show(uri);
      await commands.executeCommand(commandIds.writeCleaned);
      assert.equal(document.getText(), source);
    });
  });
});
