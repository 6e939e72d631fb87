import { l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { SearchTerm } from '../../core/index';
import type { Scope } from './scope';

interface WayItem extends QuickPickItem {
  readonly way: SearchTerm['kind'];
}

/**
 * What a reader looks for, and in which way: Enter finds the characters, the rows below find whole words or a pattern.
 * Undefined where nothing was typed. @param words that are offered first; else what is selected in the editor
 */
export function askTerm({ name }: Scope, words?: string): Promise<SearchTerm | undefined> {
  const box = window.createQuickPick<WayItem>();
  box.title =
    name === undefined ? l10n.t('Search the corpus in both scripts') : l10n.t('Search in {0}, in both scripts', name);
  box.placeholder = l10n.t('Words in Simplified or Traditional; both are found');
  box.items = ways();
  box.value = words ?? selected();
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      const text = box.value.trim();
      if (text === '') return;
      resolve({ kind: box.selectedItems[0]?.way ?? 'plain', text });
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}

/** The words stand in the description: a label would be sorted by what is typed, and Enter would not be the first way. */
function ways(): readonly WayItem[] {
  return [
    { way: 'plain', label: '$(search)', description: l10n.t('Find everywhere, also inside words'), alwaysShow: true },
    { way: 'word', label: '$(whole-word)', description: l10n.t('Find as a whole word'), alwaysShow: true },
    { way: 'pattern', label: '$(regex)', description: l10n.t('Find by a regular expression'), alwaysShow: true },
  ];
}

/** What is selected in the editor is what a reader most often looks for. */
function selected(): string {
  const editor = window.activeTextEditor;
  const text = editor?.document.getText(editor.selection) ?? '';
  return text.includes('\n') ? '' : text;
}
