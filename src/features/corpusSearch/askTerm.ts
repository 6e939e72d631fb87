import { ThemeIcon, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { SearchTerm } from '../../core/index';
import type { Services } from '../../host/services';
import { askNarrowed } from '../shared/askNarrowed';
import { narrowedInWords } from '../shared/narrowedInWords';
import type { PastSearch } from './pastSearches';
import type { Scope } from './scope';

interface WayItem extends QuickPickItem {
  readonly way: SearchTerm['kind'];
}

type Asking = Pick<Services, 'corpus' | 'names'>;

/**
 * What a reader looks for, and in which way: Enter finds the characters, the rows below find whole words or a pattern; a
 * button narrows the search to a place, a time, a publisher… Undefined where nothing was typed.
 */
export async function askTerm(services: Asking, scope: Scope): Promise<PastSearch | undefined> {
  let [asked, words]: [PastSearch, string] = [{ words: '', ...scope }, selected()];
  for (;;) {
    const answer = await askWords(services, asked, words);
    if (answer === undefined || 'term' in answer)
      return answer && { ...asked, words: answer.term.text, kind: answer.term.kind };
    const { filter, narrowed = {} } = asked;
    const title = l10n.t('Filter the Search');
    asked = {
      ...asked,
      narrowed: (await askNarrowed(services, { filter, narrowed, title, ofTexts: true })) ?? narrowed,
    };
    words = answer.words;
  }
}

/** What was typed, or `words` as far as they were when the filter was asked for. */
type Answer = { readonly term: SearchTerm } | { readonly words: string };

function askWords({ names }: Asking, { name, narrowed }: PastSearch, words: string): Promise<Answer | undefined> {
  const box = window.createQuickPick<WayItem>();
  const title =
    name === undefined ? l10n.t('Search the corpus in both scripts') : l10n.t('Search in {0}, in both scripts', name);
  const filters = narrowedInWords(narrowed, names);
  box.title = [title, ...filters].join(' · ');
  box.buttons = [
    { iconPath: new ThemeIcon(filters.length > 0 ? 'filter-filled' : 'filter'), tooltip: l10n.t('Filter the Search') },
  ];
  box.placeholder = l10n.t('Words in Simplified or Traditional; both are found');
  box.items = ways();
  box.value = words;
  return new Promise((resolve) => {
    box.onDidTriggerButton(() => {
      resolve({ words: box.value });
      box.hide();
    });
    box.onDidAccept(() => {
      const text = box.value.trim();
      if (text === '') return;
      resolve({ term: { kind: box.selectedItems[0]?.way ?? 'plain', text } });
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
