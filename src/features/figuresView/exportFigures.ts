import { ProgressLocation, Uri, env, l10n, window, workspace } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { CorpusFigures, FigureFileOptions } from '../../core/index';
import { asPathSegment } from '../../host/corpus/pathSegment';
import type { Services } from '../../host/services';
import { pickOne } from '../shared/pickOne';

interface Format {
  readonly label: string;
  readonly detail: string;
  readonly options: FigureFileOptions;
}

/** The files that figures can be written as. */
const formats = (): readonly Format[] => [
  {
    label: l10n.t('CSV for spreadsheets'),
    detail: l10n.t('With a byte-order mark, by which Excel knows UTF-8'),
    options: { format: 'csv', byteOrderMark: true },
  },
  { label: l10n.t('CSV for programs'), detail: l10n.t('Without a byte-order mark'), options: { format: 'csv' } },
  { label: 'XLSX', detail: l10n.t('A workbook of Excel or LibreOffice'), options: { format: 'xlsx' } },
  { label: 'JSON Lines', detail: l10n.t('An object a line'), options: { format: 'jsonl' } },
  {
    label: 'Parquet',
    detail: l10n.t('Columns with their types, for R, Python or DuckDB'),
    options: { format: 'parquet' },
  },
];

/** Writes the rows that the filters leave, in their order, where and as the reader says. */
export async function exportFigures(
  { log }: Pick<Services, 'log'>,
  figures: CorpusFigures,
  title: string,
): Promise<void> {
  const picked = await pickOne(l10n.t('Export the Figures as'), formats(), undefined);
  if (!picked) return;
  const { format } = picked.options;
  const target = await window.showSaveDialog({
    title: l10n.t('Export the Figures'),
    defaultUri: proposed(title, format),
    filters: { [picked.label]: [format] },
  });
  if (!target) return;
  const progress = { location: ProgressLocation.Notification, title: l10n.t('Exporting…'), cancellable: true };
  try {
    await window.withProgress(progress, (_, token) => write(figures, picked.options, target, token));
  } catch (error) {
    log.error(String(error));
    void window.showErrorMessage(l10n.t('{0} could not be written.', target.fsPath));
  }
}

function proposed(title: string, ending: string): Uri {
  const name = `${asPathSegment(title) || 'figures'}.${ending}`;
  const folder = workspace.workspaceFolders?.[0];
  return folder ? Uri.joinPath(folder.uri, name) : Uri.file(`/${name}`);
}

async function write(
  figures: CorpusFigures,
  options: FigureFileOptions,
  target: Uri,
  token: CancellationToken,
): Promise<void> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of figures.file(options)) {
    if (token.isCancellationRequested) {
      void window.showInformationMessage(l10n.t('Nothing was written.'));
      return;
    }
    pieces.push(new Uint8Array(piece));
  }
  await workspace.fs.writeFile(target, new Uint8Array(await new Blob(pieces).arrayBuffer()));
  const rows = figures.total.toLocaleString(env.language);
  window.setStatusBarMessage(l10n.t('Rows exported: {0}', rows), 5000);
}
