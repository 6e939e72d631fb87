import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { commands } from 'vscode';
import { commandIds, languageId } from '../../src/ids';
import { closeAll, eventually, show } from './corpus';

/** A list that opens or closes needs a moment, and tells nobody when it is there. */
const settled = (): Promise<void> => wait(500);

describe('The preview of a conversion', () => {
  afterEach(closeAll);

  it('Should preview a conversion: nothing is changed before the reader says so, and another form can be taken', async () => {
    const content = '他们问：“里？”\n他说：“干。”';
    const editor = await show({ content, language: languageId });
    const goTo = (character: string): Promise<boolean> =>
      eventually(`the choice ${character} in the editor`, async () => {
        if (editor.document.getText(editor.selection) === character) return true;
        await commands.executeCommand('workbench.action.quickOpenSelectNext');
        await settled();
        return undefined;
      });
    const accept = async (): Promise<void> => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await settled();
    };
    const running = commands.executeCommand(commandIds.previewConversion);
    await settled();
    await goTo('干');
    await accept();
    await commands.executeCommand('workbench.action.quickOpenSelectNext');
    await accept();
    assert.equal(editor.document.getText(), content);
    for (let up = 0; up < 3; up++) await commands.executeCommand('workbench.action.quickOpenSelectPrevious');
    await accept();
    await running;
    assert.equal(editor.document.getText(), '他們問：“裏？”\n他說：“乾。”');
    await commands.executeCommand('undo');
    assert.equal(editor.document.getText(), content);
  });

  it('Should preview a conversion into any script, and change the script from the preview', async () => {
    const editor = await show({ content: '软件里的干部', language: languageId });
    const next = (): Thenable<unknown> => commands.executeCommand('workbench.action.quickOpenSelectNext');
    const accept = async (): Promise<void> => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await settled();
    };
    const running = commands.executeCommand(commandIds.previewConversion, undefined, 'twp');
    await settled();
    await next();
    await accept(); // Another script; the list begins with Simplified, Traditional, Taiwan
    await next();
    await next();
    await accept();
    await accept(); // Convert
    await running;
    assert.equal(editor.document.getText(), '軟件裡的幹部');
  });

  it('Should leave a text as it is where its preview is left', async () => {
    const editor = await show({ content: '发展', language: languageId });
    const running = commands.executeCommand(commandIds.previewConversion);
    await settled();
    await commands.executeCommand('workbench.action.closeQuickOpen');
    await running;
    assert.equal(editor.document.getText(), '发展');
    assert.equal(editor.document.isDirty, true);
  });
});
