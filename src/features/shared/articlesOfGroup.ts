import { Uri } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import type { Services } from '../../host/services';
import type { GroupOfArticles } from './asked';

const AT_ONCE = 1000;

/** All articles of a group, the latest first, as their documents. */
export async function articlesOfGroup(
  { corpus }: Pick<Services, 'corpus'>,
  { filter }: Pick<GroupOfArticles, 'filter'>,
): Promise<readonly Uri[]> {
  const found: CorpusEntry[] = [];
  for (;;) {
    const { rows, total } = await corpus.list(filter, { from: found.length, to: found.length + AT_ONCE });
    found.push(...rows);
    if (rows.length === 0 || found.length >= total) return found.map(({ summary }) => Uri.parse(summary.id, true));
  }
}
