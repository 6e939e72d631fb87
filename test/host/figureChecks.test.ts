import * as assert from 'node:assert/strict';
import { ConfigurationTarget, DiagnosticSeverity, commands, languages, window, workspace } from 'vscode';
import type { Diagnostic, TextDocument } from 'vscode';
import { settingIds } from '../../src/ids';
import { closeAll, eventually, show } from './corpus';

const SAMPLE = [
  '河口镇现有党员三百二十名，村里的事大家一起商量。',
  '全镇共有党员320名，其中女党员360名。',
  '河口镇12户、柳林镇15户，共27户。',
].join('\n');

function checksOf({ uri }: TextDocument): Diagnostic[] {
  return languages.getDiagnostics(uri).filter(({ code }) => code === 'figure-check');
}

describe('Numbers that cannot all be true', () => {
  afterEach(async () => {
    await workspace.getConfiguration().update(settingIds.figureChecks, undefined, ConfigurationTarget.Workspace);
    await closeAll();
  });

  it('Should be told quietly, in one sentence, with both places linked, and be reached by F8', async () => {
    const { document } = await show({ content: SAMPLE });
    const [check] = await eventually('a hint', () => {
      const found = checksOf(document);
      return found.length > 0 ? found : undefined;
    });
    assert.ok(check);
    assert.equal(checksOf(document).length, 1);
    assert.equal(check.severity, DiagnosticSeverity.Information);
    assert.equal(document.getText(check.range), '360名');
    assert.match(check.message, /360名.*320名.*[.。]$/u);
    const [related] = check.relatedInformation ?? [];
    assert.equal(related && document.getText(related.location.range), '320名');
    await commands.executeCommand('editor.action.marker.next');
    await eventually('the cursor at the hint', () =>
      window.activeTextEditor?.selection.active.isEqual(check.range.start) === true ? true : undefined,
    );
  });

  it('Should be told in the reading view too', async () => {
    await show({ content: SAMPLE });
    await commands.executeCommand('corpusReader.openReadingView');
    await eventually('a hint in the reading view', () =>
      window.visibleTextEditors.some(
        ({ document }) => document.uri.scheme === 'corpus-reading' && checksOf(document).length === 1,
      )
        ? true
        : undefined,
    );
  });

  it('Should go once the number is mended, and be silent where the reader does not want them', async () => {
    const editor = await show({ content: SAMPLE });
    const { document } = editor;
    await eventually('a hint', () => (checksOf(document).length === 1 ? true : undefined));
    await editor.edit((edit) => {
      edit.replace(checksOf(document)[0]?.range ?? editor.selection, '96名');
    });
    await eventually('no hint', () => (checksOf(document).length === 0 ? true : undefined));
    await commands.executeCommand('undo');
    await eventually('the hint again', () => (checksOf(document).length === 1 ? true : undefined));
    await workspace.getConfiguration().update(settingIds.figureChecks, false, ConfigurationTarget.Workspace);
    await eventually('silence', () => (checksOf(document).length === 0 ? true : undefined));
  });
});
