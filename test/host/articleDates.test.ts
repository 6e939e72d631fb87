import * as assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import { commands } from 'vscode';
import { commandIds } from '../../src/ids';
import { closeAll, eventually, show, withFile } from './corpus';

const TEXT = [
  '栖鹤镇战疫记',
  '湖南省怀化市溆浦县2020年3月6日讯，栖鹤镇昨日收捐款1.5万元。',
  '此前，2020年1月26日，党员300余名进村；4月1日复工。',
].join('\n');

describe('The dates of an article as a list', () => {
  after(closeAll);

  for (const [row, words] of ['2020年1月26日', '昨日', '2020年3月6日', '4月1日'].entries())
    it(`Should lead from row ${row + 1} to ${words}, in the order of time`, () =>
      withFile('栖鹤.txt', TEXT, async (file) => {
        const editor = await show(file);
        const selected = await eventually('the date', async () => {
          void commands.executeCommand(commandIds.goToDate);
          await wait(800);
          for (let at = 0; at < row; at++) await commands.executeCommand('workbench.action.quickOpenSelectNext');
          await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
          await wait(400);
          return editor.document.getText(editor.selection) || undefined;
        });
        assert.equal(selected, words);
      }));
});
