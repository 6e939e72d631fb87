import { assert } from 'chai';
import { LanguageModelTextPart, commands, lm, window } from 'vscode';
import { commandIds } from '../../src/ids';

/** What assistants hear of the corpus, or why they hear nothing. */
async function articles(): Promise<string> {
  try {
    const { content } = await lm.invokeTool('corpus_articles', { input: {}, toolInvocationToken: undefined });
    return content.map((part) => (part instanceof LanguageModelTextPart ? part.value : '')).join('');
  } catch (error) {
    return String(error);
  }
}

describe('A corpus on servers, in the browser', () => {
  it('Should be asked from a worker, say in a sentence that nobody answers, and leave the folder’s corpus as it was', async function () {
    this.timeout(60_000);
    const [own, answers] = [window.showInputBox, ['http://127.0.0.1:1', 'reader', 'secret']];
    window.showInputBox = () => Promise.resolve(answers.shift());
    try {
      await commands.executeCommand(commandIds.connect);
      assert.include(await articles(), '127.0.0.1:1 does not answer.');
    } finally {
      window.showInputBox = own;
      await commands.executeCommand(commandIds.disconnect);
    }
    assert.notInclude(await articles(), 'does not answer');
  });
});
