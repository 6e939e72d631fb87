import { window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import { picked } from './picked';

/** One of a few choices; the list stands at the one that holds now, so that Enter changes nothing. */
export function pickOne<Item extends QuickPickItem>(
  title: string,
  items: readonly Item[],
  current: Item | undefined,
): Promise<Item | undefined> {
  const box = window.createQuickPick<Item>();
  box.title = title;
  box.items = items;
  box.activeItems = current ? [current] : [];
  return picked(box);
}
