import * as assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { commands, env, Selection, window } from 'vscode';
import type { TextEditor } from 'vscode';
import { commandIds, concordanceScheme, languageId, readingScheme } from '../../src/ids';
import { closeAll, eventually, show, withFile } from './corpus';

const TEXT = [
  '沅陵县防控通报',
  '来源:怀化日报 作者:张三 2022-03-20',
  '',
  '“来了。”他说。领导到了。',
  '第二段在此。全县有口罩3万只。',
  '本文链接:https://a.cn/b',
  '',
].join('\n');

/** What stands in brackets behind the sentence. */
const SOURCE = '张三：《沅陵县防控通报》，怀化日报，2022年3月20日';

async function select(editor: TextEditor, words: string, from = 0): Promise<void> {
  const { document } = editor;
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, words);
  editor.selection = new Selection(document.positionAt(start + from), document.positionAt(start + words.length));
  await eventually('the selection', () => editor.selection.isSingleLine);
}

/** Runs the command until it has copied something else than before. */
async function copied(command: string, ...given: readonly unknown[]): Promise<string> {
  await env.clipboard.writeText('');
  await commands.executeCommand(command, ...given);
  return eventually('the clipboard', async () => (await env.clipboard.readText()) || undefined);
}

/** Chooses the row that is `down` rows below the one on which the list stands, as keys do; above it where negative. */
async function copiedAs(down: number): Promise<string> {
  await env.clipboard.writeText('');
  const done = commands.executeCommand(commandIds.copyCitationAs);
  await pause(500);
  const step = down < 0 ? 'workbench.action.quickOpenSelectPrevious' : 'workbench.action.quickOpenSelectNext';
  for (let row = 0; row < Math.abs(down); row++) await commands.executeCommand(step);
  await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  await done;
  return eventually('the clipboard', async () => (await env.clipboard.readText()) || undefined);
}

describe('Copy Citation', () => {
  after(closeAll);

  const inArticle = (work: (editor: TextEditor) => Promise<void>): Promise<void> =>
    withFile('引文.txt', TEXT, async (uri) => {
      const editor = await show(uri);
      await eventually('the language of articles', () => editor.document.languageId === languageId);
      await work(editor);
    });

  it('Should cite the sentence at the cursor, and what is selected, with paragraph and sentence', async () => {
    await inArticle(async (editor) => {
      const at = editor.document.positionAt(TEXT.indexOf('到了'));
      editor.selection = new Selection(at, at);
      assert.equal(await copied(commandIds.copyCitation), `“领导到了。”（${SOURCE}，第1段第2句，https://a.cn/b）`);
      await select(editor, '“来了。”他说');
      assert.equal(await copied(commandIds.copyCitation), `“‘来了。’他说”（${SOURCE}，第1段第1句，https://a.cn/b）`);
    });
  });

  it('Should tell below what the figure at the cursor states', async () => {
    await inArticle(async (editor) => {
      const at = editor.document.positionAt(TEXT.indexOf('3万'));
      editor.selection = new Selection(at, at);
      const [first, second = ''] = (await copied(commandIds.copyCitation)).split('\n');
      assert.equal(first, `“全县有口罩3万只。”（${SOURCE}，第2段第2句，https://a.cn/b）`);
      assert.match(second, /^30,000 只 · 口罩 · 沅陵县.* · 引文\.txt, characters \d+–\d+$/u);
    });
  });

  it('Should ask for the format and remember the last one', async () => {
    await inArticle(async (editor) => {
      await select(editor, '第二段在此');
      const reference = '张三. 沅陵县防控通报[N/OL]. 怀化日报, 2022-03-20[';
      assert.ok((await copiedAs(1)).startsWith(`“第二段在此”（第2段第1句）\n${reference}`));
      assert.ok((await copied(commandIds.copyCitation)).includes(reference));
      assert.match(await copiedAs(-1), /^“第二段在此”（张三/u);
      assert.match(await copied(commandIds.copyCitation), /^“第二段在此”（张三/u);
    });
  });

  it('Should copy with offsets of the source', async () => {
    await inArticle(async (editor) => {
      await select(editor, '领导到了');
      const start = TEXT.indexOf('领导');
      const [names, row = ''] = (await copied(commandIds.copyWithOffsets)).split('\n');
      assert.equal(names, 'path\tstart\tend\tunit\tparagraph\tsentence\ttext');
      assert.ok(row.endsWith(`引文.txt\t${start}\t${start + 4}\tUTF-16\t1\t2\t领导到了`), row);
    });
  });

  it('Should cite from the reading view in offsets of the source', async () => {
    await inArticle(async () => {
      await commands.executeCommand(commandIds.openReadingView);
      const view = await eventually('the reading view', () =>
        window.activeTextEditor?.document.uri.scheme === readingScheme ? window.activeTextEditor : undefined,
      );
      await select(view, '领导到了。');
      assert.equal(await copied(commandIds.copyCitation), `“领导到了。”（${SOURCE}，第1段第2句，https://a.cn/b）`);
      const start = TEXT.indexOf('领导');
      assert.ok((await copied(commandIds.copyWithOffsets)).includes(`\t${start}\t${start + 5}\tUTF-16\t`));
    });
  });

  it('Should cite the very passage of a note', async () => {
    await inArticle(async ({ document }) => {
      const start = TEXT.indexOf('他说。领导');
      const passage = { uri: document.uri.toString(), start, end: start + 5 };
      assert.equal(
        await copied(commandIds.copyCitation, { passage }),
        `“他说。领导”（${SOURCE}，第1段第1至2句，https://a.cn/b）`,
      );
    });
  });

  it('Should cite the sentence of a row of the figures, as its menu hands it on', async () => {
    await inArticle(async ({ document }) => {
      const start = TEXT.indexOf('3万只');
      const passage = { uri: document.uri.toString(), start, end: start + 3, inSentence: true };
      const menu = { webview: 'corpusReader.figures', preventDefaultContextMenuItems: true, isFigure: true, passage };
      const [first] = (await copied(commandIds.copyCitation, menu)).split('\n');
      assert.equal(first, `“全县有口罩3万只。”（${SOURCE}，第2段第2句，https://a.cn/b）`);
    });
  });

  it('Should cite the sentence of a card, of a row and of a line of a concordance', async () => {
    await inArticle(async ({ document }) => {
      const start = TEXT.indexOf('领导');
      const expected = `“领导到了。”（${SOURCE}，第1段第2句，https://a.cn/b）`;
      const uri = document.uri.toString();
      assert.equal(await copied(commandIds.copyCitation, uri, start, start + 2), expected);
      const hit = { start, end: start + 2 };
      assert.equal(await copied(commandIds.copyCitation, { entry: { summary: { id: uri } }, hit }), expected);
      // A concordance is of what has been read when it is asked.
      await commands.executeCommand(commandIds.refresh);
      await commands.executeCommand(commandIds.showConcordance, { words: '领导到了', filter: {} });
      const list = await eventually('the concordance', () => {
        const editor = window.activeTextEditor;
        return editor !== undefined &&
          /引文|沅陵县防控通报/u.test(editor.document.getText()) &&
          editor.document.uri.scheme === concordanceScheme
          ? editor
          : undefined;
      });
      const line = list.document.positionAt(list.document.getText().lastIndexOf('领导到了'));
      list.selection = new Selection(line, line);
      assert.equal(await copied(commandIds.copyCitation), expected);
    });
  });
});
