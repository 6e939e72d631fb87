import { ProgressLocation, Uri, l10n, window, workspace } from 'vscode';
import type { CancellationToken, QuickPickItem } from 'vscode';
import { tableRows } from '../../core/index';
import { asPathSegment } from '../../host/corpus/pathSegment';
import type { Services } from '../../host/services';
import { pickOne } from '../shared/pickOne';

/** How a table is written, always as UTF-8. */
export interface TableFormat {
  readonly ending: 'csv' | 'tsv';
  /** Begins with a byte-order mark, by which a spreadsheet knows UTF-8; programs would take it for part of a name. */
  readonly hasMark: boolean;
}

type Row = readonly tableRows.Cell[];
/** Rows of a table, some at a time. */
export type Rows = (token: CancellationToken) => AsyncIterable<readonly Row[]>;

const WRITTEN = {
  csv: { row: tableRows.csvRow, end: '\r\n' },
  tsv: { row: tableRows.tsvRow, end: '\n' },
} as const;

/** Writes a table where the reader says, in the format that the reader chooses; tells how many rows it has. */
export async function exportTable(
  { log }: Pick<Services, 'log'>,
  { title, words }: { readonly title: string; readonly words: string },
  rows: Rows,
): Promise<void> {
  const format = await askFormat(title);
  const target = format && (await askTarget(title, words, format));
  if (!target) return;
  const progress = { location: ProgressLocation.Notification, title: l10n.t('Exporting…'), cancellable: true };
  try {
    await window.withProgress(progress, (_, token) => write(rows, target, format, token));
  } catch (error) {
    log.error(String(error));
    void window.showErrorMessage(l10n.t('{0} could not be written.', target.fsPath));
  }
}

async function askFormat(title: string): Promise<TableFormat | undefined> {
  const withMark = l10n.t('UTF-8 with a byte-order mark, for spreadsheets');
  const without = l10n.t('UTF-8 without a byte-order mark, for programs');
  const items: (QuickPickItem & TableFormat)[] = [
    { label: l10n.t('Comma-separated values'), description: withMark, ending: 'csv', hasMark: true },
    { label: l10n.t('Comma-separated values'), description: without, ending: 'csv', hasMark: false },
    { label: l10n.t('Tab-separated values'), description: withMark, ending: 'tsv', hasMark: true },
    { label: l10n.t('Tab-separated values'), description: without, ending: 'tsv', hasMark: false },
  ];
  return pickOne(title, items, items[0]);
}

async function askTarget(title: string, words: string, { ending }: TableFormat): Promise<Uri | undefined> {
  const name = `${asPathSegment(words) || 'concordance'}.${ending}`;
  const folder = workspace.workspaceFolders?.[0];
  const kind = ending === 'csv' ? l10n.t('Comma-separated values') : l10n.t('Tab-separated values');
  const defaultUri = folder ? Uri.joinPath(folder.uri, name) : Uri.file(`/${name}`);
  return window.showSaveDialog({ title, defaultUri, filters: { [kind]: [ending] } });
}

async function write(rows: Rows, target: Uri, format: TableFormat, token: CancellationToken): Promise<void> {
  const { bytes, count } = await tableBytes(rows, format, token);
  if (token.isCancellationRequested) {
    void window.showInformationMessage(l10n.t('Nothing was written.'));
    return;
  }
  await workspace.fs.writeFile(target, bytes);
  window.setStatusBarMessage(l10n.t('Lines exported: {0}', count.toLocaleString()), 5000);
}

/** The table's bytes, made some rows at a time, so that the largest is never one string; the first row names the columns. */
export async function tableBytes(
  rows: Rows,
  { ending, hasMark }: TableFormat,
  token: CancellationToken,
): Promise<{ readonly bytes: Uint8Array; readonly count: number }> {
  const { row, end } = WRITTEN[ending];
  const encoder = new TextEncoder();
  const parts = [encoder.encode(hasMark ? '\ufeff' : '')];
  let count = -1;
  for await (const some of rows(token)) {
    parts.push(encoder.encode(some.map((cells) => row(cells) + end).join('')));
    count += some.length;
  }
  return { bytes: joined(parts), count };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
