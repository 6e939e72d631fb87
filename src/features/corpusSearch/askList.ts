import { Uri, l10n, window, workspace } from 'vscode';
import type { QuickPickItem, TextDocument } from 'vscode';
import { fileName } from '../shared/articleTitle';
import { asWritten } from '../shared/ofAnArticle';
import { pickOne } from '../shared/pickOne';

/** Terms, one a line, and what they are called. */
export interface TermList {
  readonly name: string;
  readonly terms: readonly string[];
}

interface SourceItem extends QuickPickItem {
  readonly list: () => Promise<TermList | undefined>;
}

/**
 * A list of terms from the lines of the editor, or from a file; undefined where the reader chose none. @param given the
 * file that the command was asked for
 */
export async function askList(given: unknown): Promise<TermList | undefined> {
  if (given instanceof Uri) return listIn(await workspace.openTextDocument(given));
  const document = window.activeTextEditor?.document;
  if (!document) return listInFile();
  const items: SourceItem[] = [
    {
      label: l10n.t('Lines of the Editor'),
      description: asWritten(fileName(document.uri.path)),
      list: () => Promise.resolve(listIn(document)),
    },
    { label: l10n.t('Lines of a File…'), list: listInFile },
  ];
  return (await pickOne(l10n.t('Search for a list: one term a line'), items, items[0]))?.list();
}

async function listInFile(): Promise<TermList | undefined> {
  const [file] = (await window.showOpenDialog({ openLabel: l10n.t('Search'), canSelectMany: false })) ?? [];
  return file && listIn(await workspace.openTextDocument(file));
}

/** Each term once, in the order of the lines. */
function listIn(document: TextDocument): TermList {
  const lines = document.getText().split(/\r\n|\r|\n/u);
  const terms = new Set(lines.map((line) => line.trim()).filter((line) => line !== ''));
  return { name: asWritten(fileName(document.uri.path)), terms: [...terms] };
}
