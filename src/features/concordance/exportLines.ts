import { Uri, l10n } from 'vscode';
import type { CancellationToken } from 'vscode';
import type { SearchLine, tableRows } from '../../core/index';
import { fileOfDocument } from '../../host/corpus/articleUri';
import type { Services } from '../../host/services';
import { articleTitle } from '../shared/articleTitle';
import { pathOf } from '../shared/pathOf';
import type { Concordance } from './openConcordance';
import { exportTable } from './tableFile';

/** Names for programs, the same in every language of the interface; offsets name their unit. */
const COLUMNS = [
  ...['file', 'article', 'title', 'published', 'publisher', 'province', 'prefecture', 'county', 'place_code'],
  ...['start_utf16', 'end_utf16', 'left', 'hit', 'right'],
];

/** Writes every line of the concordance as it is arranged: a row a hit. */
export function exportConcordance(services: Pick<Services, 'log'>, concordance: Concordance): Promise<void> {
  const asked = { title: l10n.t('Export the Concordance'), words: concordance.asked.words };
  return exportTable(services, asked, (token) => rowsOf(concordance, token));
}

/** The names of the columns, then all lines, in the order and the groups in which the document has them. */
export async function* rowsOf(
  concordance: Concordance,
  token: CancellationToken,
): AsyncGenerator<readonly (readonly tableRows.Cell[])[]> {
  yield [COLUMNS];
  await concordance.progress(token);
  for await (const lines of concordance.inGroups(token)) yield lines.map(cellsOf);
}

function cellsOf({ entry, start, end, left, text, right }: SearchLine): readonly tableRows.Cell[] {
  const { summary, place } = entry;
  const { id } = fileOfDocument(Uri.parse(summary.id, true));
  const among = /#(L\d+)$/u.exec(id)?.[1] ?? null;
  return [
    ...[pathOf(summary, true), among, articleTitle(summary), summary.published, summary.publisher],
    ...[place?.province ?? null, place?.prefecture ?? null, place?.county ?? null, place?.code ?? null],
    ...[start, end, left, text, right],
  ];
}
