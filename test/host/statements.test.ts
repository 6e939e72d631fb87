import * as assert from 'node:assert/strict';
import { commands, env, extensions, MarkdownString, Selection, window } from 'vscode';
import type { Hover, TextDocument } from 'vscode';
import { figureHeader, figureRows } from '../../src/cli/figures';
import { shownTime } from '../../src/features/shared/shownTime';
import { lazyEngine, lazyTables } from '../../src/host/lazyEngine';
import { commandIds, extensionId, languageId } from '../../src/ids';
import { closeAll, eventually, show, withFile } from './corpus';

/** What the command line's table says of each figure: its text, noun, place and time. */
async function rowsOf(text: string): Promise<{ text: string; noun: string; place: string; when: string }[]> {
  const extension = extensions.getExtension(extensionId);
  assert.ok(extension);
  const engine = await lazyEngine(lazyTables(extension.extensionUri))();
  const column = (name: string): number => figureHeader().trim().split(',').indexOf(name);
  const rows = figureRows(engine.analyze({ path: 'a.txt', text }), text)
    .trim()
    .split('\n');
  return rows.map((row) => {
    const cells = row.split(',').map((cell) => cell.replace(/^"(.*)"$/u, '$1'));
    const cell = (name: string): string => cells[column(name)] ?? '';
    return { text: cell('text'), noun: cell('noun'), place: cell('place').split('/').at(-1) ?? '', when: cell('when') };
  });
}

/** The first line of the card over a figure, without the marks of Markdown. */
async function cardLine(document: TextDocument, at: number): Promise<string> {
  const position = document.positionAt(at);
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  const said = hovers
    .flatMap(({ contents }) => contents)
    .map((part) => (part instanceof MarkdownString ? part.value : ''));
  const [line = ''] = said.join('\n').split('\n');
  return line
    .replaceAll('\u2060', '')
    .replaceAll('&nbsp;', ' ')
    .replaceAll(/\(command:[^)]*\)|[*\\]/gu, '');
}

async function citationAt(document: TextDocument, at: number): Promise<string> {
  const editor = window.activeTextEditor;
  assert.equal(editor?.document, document);
  editor.selection = new Selection(document.positionAt(at), document.positionAt(at));
  await commands.executeCommand(commandIds.copyCitation);
  return env.clipboard.readText();
}

const texts = {
  Simplified:
    '沅陵县防控通报\n湖南省怀化市沅陵县2020年2月7日消息,官庄镇设卡89处。该镇摸排返乡人员408人,其中居家观察37人。全县有口罩3万只。\n',
  Traditional:
    '沅陵縣防控通報\n湖南省懷化市沅陵縣2020年2月7日消息,官莊鎮設卡89處。該鎮摸排返鄉人員408人,其中居家觀察37人。全縣有口罩3萬隻。\n',
} as const;

describe('What a figure states', () => {
  after(closeAll);

  for (const [script, text] of Object.entries(texts))
    it(`Should be the same on its card, in its citation and in the command line’s table, in ${script}`, async () => {
      await withFile(`陈述${script}.txt`, text, async (uri) => {
        const { document } = await show(uri);
        await eventually('the language of articles', () => document.languageId === languageId);
        const rows = await rowsOf(text);
        assert.equal(rows.length, 4);
        for (const { text: number, noun, place, when } of rows) {
          const at = text.indexOf(number);
          const said = [await cardLine(document, at), await citationAt(document, at)];
          const named = /莊|鎮|縣/u.test(text) ? place.replace('庄镇', '莊鎮').replace('沅陵县', '沅陵縣') : place;
          for (const words of said)
            for (const part of [noun, named, shownTime(when)])
              assert.ok(part !== '' && words.includes(part), `${part} in ${words}`);
          const marks = said.map((words) => [...words.matchAll(/said before|the article’s|said earlier/gu)].length);
          assert.equal(marks[0], marks[1], said.join('\n'));
        }
      });
    });

  it('Should tell apart what is said before, what is the article’s and what stands beside the number', async () => {
    await withFile('分别.txt', texts.Simplified, async (uri) => {
      const { document } = await show(uri);
      await eventually('the language of articles', () => document.languageId === languageId);
      const part = await cardLine(document, texts.Simplified.indexOf('37人'));
      assert.match(part, /返乡人员\]? \(said before\).*官庄镇\]? \(said before\).*2020-02-07\]? \(said before\)/u);
      const beside = await cardLine(document, texts.Simplified.indexOf('89处'));
      assert.match(beside, /卡\s+· .*官庄镇\]? · .*2020-02-07\]?(?! \(said)/u);
    });
  });
});
