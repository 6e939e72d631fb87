import { QuickPickItemKind, ThemeIcon, Uri, ViewColumn, commands, l10n, window } from 'vscode';
import type { QuickInputButton, QuickPickItem, Disposable } from 'vscode';
import type { CorpusEntry, PageOf } from '../../core/index';
import type { PlaceNames } from '../../host/placeNames';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { asWritten } from '../shared/ofAnArticle';
import { placePath } from '../shared/placePath';

/** A list that is longer than this is not read but narrowed. */
const MOST = 200;

interface ArticleItem extends QuickPickItem {
  readonly uri?: Uri;
}

/** *Go to Article…*: quick open by title, in either script. */
export function registerGoToArticle(services: Pick<Services, 'corpus' | 'fold' | 'names'>): Disposable {
  return commands.registerCommand(commandIds.goToArticle, () => goToArticle(services));
}

async function goToArticle({ corpus, names }: Pick<Services, 'corpus' | 'names'>): Promise<void> {
  await names.ready();
  const box = window.createQuickPick<ArticleItem>();
  box.placeholder = l10n.t('Words of a title, place, publisher, author or date, in either script');
  const offer = async (): Promise<void> => {
    const words = box.value;
    const found = await corpus.list({ words }, { from: 0, to: MOST });
    if (words === box.value) box.items = itemsOf(found, names);
  };
  await offer();
  const listening = corpus.onDidChange(offer);
  box.onDidChangeValue(offer);
  box.onDidTriggerItemButton(({ item }) => {
    void open(box, item, ViewColumn.Beside);
  });
  box.onDidAccept(() => {
    void open(box, box.selectedItems[0], ViewColumn.Active);
  });
  box.onDidHide(() => {
    listening.dispose();
    box.dispose();
  });
  box.show();
}

async function open(box: { hide(): void }, item: ArticleItem | undefined, viewColumn: ViewColumn): Promise<void> {
  if (!item?.uri) return;
  box.hide();
  await window.showTextDocument(item.uri, { viewColumn });
}

/** What was typed may be in the other script, so the list is filtered here and shown whole. */
function itemsOf({ total, rows }: PageOf<CorpusEntry>, names: PlaceNames): ArticleItem[] {
  const items = rows.map((entry) => itemOf(entry, names));
  if (total === 0) return [{ label: l10n.t('No article matches.'), alwaysShow: true }];
  if (total <= MOST) return items;
  const more = l10n.t('{0} more: type more to narrow them down', total - MOST);
  return [...items, { label: more, kind: QuickPickItemKind.Separator }];
}

function itemOf(entry: CorpusEntry, names: PlaceNames): ArticleItem {
  const { summary } = entry;
  const known = [placePath(entry, names), summary.published?.slice(0, 10)];
  return {
    label: asWritten(articleTitle(summary)),
    description: known.filter((part) => part !== undefined).join(' · '),
    alwaysShow: true,
    buttons: [toTheSide()],
    uri: Uri.parse(summary.id, true),
  };
}

const toTheSide = (): QuickInputButton => ({
  iconPath: new ThemeIcon('split-horizontal'),
  tooltip: l10n.t('Open to the Side'),
});
