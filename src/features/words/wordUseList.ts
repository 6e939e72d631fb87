import { ProgressLocation, QuickPickItemKind, commands, env, l10n, window } from 'vscode';
import type { QuickPickItem } from 'vscode';
import type { CommonerIn, WordUse } from '../../core/index';
import type { AskedSearch } from '../../host/corpus/latestSearch';
import type { Narrowed } from '../../host/corpus/narrowed';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { asWritten } from '../shared/ofAnArticle';
import { groupLabel } from '../shared/groupLabel';

type UseServices = Pick<Services, 'corpus' | 'names'>;

interface UseItem extends QuickPickItem {
  /** Undefined for a row that only tells. */
  readonly narrowed?: Narrowed;
}

/** How often a word stands in the corpus and where in more articles than elsewhere; a row leads to its lines there. */
export async function showWordUse(word: string, services: UseServices): Promise<void> {
  await services.names.ready();
  const title = l10n.t('How Often “{0}”', asWritten(word));
  const counting = { location: ProgressLocation.Notification, title };
  const use = await window.withProgress(counting, () => services.corpus.wordUse(word));
  const chosen = await window.showQuickPick(rowsOf(use, services), { title, matchOnDescription: true });
  if (chosen?.narrowed === undefined) return;
  const asked: AskedSearch = { words: word, kind: 'word', filter: {}, narrowed: chosen.narrowed };
  await commands.executeCommand(commandIds.showConcordance, asked);
}

function rowsOf({ hits, found, articles, places, months }: WordUse, { names }: UseServices): readonly UseItem[] {
  const whole = l10n.t('{0} occurrences in {1} of {2} articles', say(hits), say(found), say(articles));
  const placed = places.map((group) => row(group, placeOf(group, names), { place: group.steps.map(({ key }) => key) }));
  const dated = months.map((group) => {
    const month = group.steps.at(-1)?.name ?? '';
    return row(group, month, { from: month, to: month });
  });
  return [
    { label: whole, narrowed: {} },
    ...section(l10n.t('Commoner than elsewhere, by place'), placed),
    ...section(l10n.t('Commoner than elsewhere, by month'), dated),
    ...(placed.length + dated.length === 0
      ? [{ label: l10n.t('In no place and no month surely commoner than elsewhere.') }]
      : []),
  ];
}

function section(label: string, rows: readonly UseItem[]): readonly UseItem[] {
  return rows.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...rows];
}

function row(group: CommonerIn, label: string, narrowed: Narrowed): UseItem {
  const { found, articles, foundElsewhere, articlesElsewhere } = group;
  const description = l10n.t(
    'in {0} of {1} articles; elsewhere in {2} of {3}',
    ...[say(found), say(articles), say(foundElsewhere), say(articlesElsewhere)],
  );
  return { label, description, narrowed };
}

const placeOf = ({ steps }: CommonerIn, names: Services['names']): string =>
  steps.map((step) => groupLabel(step, 'place', names)).join(' › ');

const say = (count: number): string => count.toLocaleString(env.language);
