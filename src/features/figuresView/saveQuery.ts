import { Uri, l10n, window, workspace } from 'vscode';
import { queryFile } from '../../core/index';
import type { CorpusFigures } from '../../core/index';
import { asPathSegment } from '../../host/corpus/pathSegment';
import type { Services } from '../../host/services';
import type { FiguresAsked } from '../../webview/messages';

/** Writes a query where the reader says, with what it found and in which corpus, so that it can be told what changed. */
export async function saveQuery(
  { corpus, log }: Pick<Services, 'corpus' | 'log'>,
  { query }: FiguresAsked,
  { total, articles }: Pick<CorpusFigures, 'total' | 'articles'>,
  title: string,
): Promise<void> {
  const target = await window.showSaveDialog({
    title: l10n.t('Save this Query'),
    defaultUri: proposed(title),
    filters: { [l10n.t('Query of a corpus')]: [queryFile.QUERY_ENDING.slice(1)] },
  });
  if (!target) return;
  const saved = { figures: query, corpus: await corpus.fingerprint(), found: { total, articles } };
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(queryFile.queryText(saved)));
  } catch (error) {
    log.error(String(error));
    void window.showErrorMessage(l10n.t('{0} could not be written.', target.fsPath));
  }
}

function proposed(title: string): Uri {
  const name = `${asPathSegment(title) || 'figures'}${queryFile.QUERY_ENDING}`;
  const folder = workspace.workspaceFolders?.[0];
  return folder ? Uri.joinPath(folder.uri, name) : Uri.file(`/${name}`);
}
