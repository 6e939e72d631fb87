import { l10n, window, workspace } from 'vscode';
import type { ArticleFilter, GroupBy } from '../../core/index';
import type { Services } from '../../host/services';
import { settingIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { asked } from '../shared/asked';
import { asWritten } from '../shared/ofAnArticle';
import { groupLabel } from '../shared/groupLabel';

/** The articles that are searched. */
export interface Scope {
  /** What they are called, where they are not the whole corpus. */
  readonly name?: string;
  readonly filter: ArticleFilter;
}

export const wholeCorpus: Scope = { filter: {} };

/** The rows, or the article, that a command was asked for; undefined where there is none, and the reader is told. */
export async function scopeAsked(
  { corpus, names }: Pick<Services, 'corpus' | 'names'>,
  args: readonly unknown[],
): Promise<Scope | undefined> {
  const what = asked(...args);
  if (what.kind === 'group')
    return { name: asWritten(groupLabel(what.group, grouping(), names)), filter: what.group.filter };
  const found = what.kind === 'nothing' ? [] : await Promise.all(what.uris.map((uri) => corpus.articleOf(uri)));
  const entries = found.filter((entry) => entry !== undefined);
  const [first] = entries;
  if (first) {
    const name = entries.length === 1 ? asWritten(articleTitle(first.summary)) : some(entries.length);
    return { name, filter: { articles: entries.map(({ summary }) => summary.id) } };
  }
  void window.showInformationMessage(l10n.t('Choose an article first, in the list of articles or in an editor.'));
  return undefined;
}

const grouping = (): GroupBy => workspace.getConfiguration().get<GroupBy>(settingIds.groupBy, 'place');

const some = (count: number): string => l10n.t('{0} articles', count);
