import type { QuickPick, QuickPickItem } from 'vscode';

/** Shows a list and waits for the row that is chosen; undefined where it is left. The list is gone afterwards. */
export function picked<Item extends QuickPickItem>(box: QuickPick<Item>): Promise<Item | undefined> {
  return new Promise((resolve) => {
    box.onDidAccept(() => {
      resolve(box.selectedItems[0]);
      box.hide();
    });
    box.onDidHide(() => {
      resolve(undefined);
      box.dispose();
    });
    box.show();
  });
}
