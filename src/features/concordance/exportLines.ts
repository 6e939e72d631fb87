import { ProgressLocation, Uri, l10n, window, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import { tableRows } from '../../core/index';
import type { SearchLine } from '../../core/index';
import { fileOfDocument } from '../../host/corpus/articleUri';
import { asPathSegment } from '../../host/corpus/pathSegment';
import type { Services } from '../../host/services';
import { articleTitle } from '../shared/articleTitle';
import type { Concordance } from './openConcordance';
import { say } from './concordanceWords';

/** Names for programs, the same in every language of the interface; offsets name their unit. */
const COLUMNS = [
  ...['file', 'article', 'title', 'published', 'publisher', 'province', 'prefecture', 'county', 'place_code'],
  ...['start_utf16', 'end_utf16', 'left', 'hit', 'right'],
];
/** By a byte-order mark a spreadsheet knows that a file is UTF-8; programs, for which TSV is, would take it for a name's. */
const FORMATS = {
  csv: { before: '\ufeff', row: tableRows.csvRow, end: '\r\n' },
  tsv: { before: '', row: tableRows.tsvRow, end: '\n' },
} as const;

/** Writes every line of the concordance, in its order, where the reader says: a row a hit, as CSV or TSV by the ending. */
export async function exportConcordance({ log }: Pick<Services, 'log'>, concordance: Concordance): Promise<void> {
  const target = await window.showSaveDialog({
    title: l10n.t('Export the Concordance'),
    defaultUri: proposed(concordance.asked.words),
    filters: { [l10n.t('Comma-separated values')]: ['csv'], [l10n.t('Tab-separated values')]: ['tsv'] },
  });
  if (!target) return;
  const progress = { location: ProgressLocation.Notification, title: l10n.t('Exporting…'), cancellable: true };
  try {
    await window.withProgress(progress, (_, token) => write(concordance, target, token));
  } catch (error) {
    log.error(String(error));
    void window.showErrorMessage(l10n.t('{0} could not be written.', target.fsPath));
  }
}

function proposed(words: string): Uri {
  const name = `${asPathSegment(words) || 'concordance'}.csv`;
  const folder = workspace.workspaceFolders?.[0];
  return folder ? Uri.joinPath(folder.uri, name) : Uri.file(`/${name}`);
}

async function write(concordance: Concordance, target: Uri, token: CancellationToken): Promise<void> {
  const { bytes, lines } = await tableOf(concordance, target.path.endsWith('.tsv') ? 'tsv' : 'csv', token);
  if (token.isCancellationRequested) {
    void window.showInformationMessage(l10n.t('Nothing was written.'));
    return;
  }
  await workspace.fs.writeFile(target, bytes);
  window.setStatusBarMessage(l10n.t('Lines exported: {0}', say(lines)), 5000);
}

/** All rows as UTF-8, some hundred at a time, so that the largest is never one string. */
export async function tableOf(
  concordance: Concordance,
  format: keyof typeof FORMATS,
  token: CancellationToken,
): Promise<{ readonly bytes: Uint8Array; readonly lines: number }> {
  const { before, row, end } = FORMATS[format];
  const encoder = new TextEncoder();
  const parts = [encoder.encode(before + row(COLUMNS) + end)];
  let lines = 0;
  await concordance.progress(token);
  for await (const some of concordance.all(token)) {
    parts.push(encoder.encode(some.map((line) => row(cellsOf(line)) + end).join('')));
    lines += some.length;
  }
  return { bytes: joined(parts), lines };
}

function cellsOf({ entry, start, end, left, text, right }: SearchLine): readonly tableRows.Cell[] {
  const { summary, place } = entry;
  const { file, id } = fileOfDocument(Uri.parse(summary.id, true));
  const among = /#(L\d+)$/u.exec(id)?.[1] ?? null;
  return [
    ...[workspace.asRelativePath(file, true), among, articleTitle(summary), summary.published, summary.publisher],
    ...[place?.province ?? null, place?.prefecture ?? null, place?.county ?? null, place?.code ?? null],
    ...[start, end, left, text, right],
  ];
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
