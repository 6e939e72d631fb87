import { Disposable, Uri, commands, l10n, window } from 'vscode';
import { commandIds, contextKeys, viewIds } from '../../ids';
import type { Services } from '../../host/services';
import { fileName } from '../shared/articleTitle';
import { asWritten } from '../shared/ofAnArticle';
import { pickOne } from '../shared/pickOne';
import { askedNotes } from './noteRows';
import type { NotesOverview } from './notesOverview';
import { NotesTree } from './notesTree';
import type { NoteGrouping } from './noteGroups';
import type { NoteServices } from './shownNotes';

/** The view *Notes* of the container *Corpus*. */
export function registerNotesView(
  services: NoteServices & Pick<Services, 'names' | 'fold' | 'context'>,
  overview: NotesOverview,
): Disposable {
  const tree = new NotesTree(services, overview, services.context.workspaceState);
  const view = window.createTreeView(viewIds.notes, {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const filterBy = async (words: string): Promise<void> => {
    tree.filterBy(words);
    view.description = tree.filter === '' ? '' : `“${tree.filter}”`;
    await commands.executeCommand('setContext', contextKeys.notesFiltered, tree.filter !== '');
  };
  return Disposable.from(
    ...[tree, view],
    overview.onDidChange(() => {
      view.message = unreadInWords(services);
    }),
    commands.registerCommand(commandIds.groupNotesBy, () => chooseGrouping(tree)),
    commands.registerCommand(commandIds.filterNotes, async () => {
      const words = await window.showInputBox({
        title: l10n.t('Filter notes'),
        placeHolder: l10n.t('Words of a passage, a note, a tag, an article, a place or a date'),
        value: tree.filter,
      });
      if (words !== undefined) await filterBy(words);
    }),
    commands.registerCommand(commandIds.clearNotesFilter, () => filterBy('')),
    commands.registerCommand(commandIds.showNoteArticle, (row: unknown) => {
      const [one] = askedNotes(row, undefined);
      return one && commands.executeCommand(commandIds.revealInTree, Uri.parse(one.article, true));
    }),
  );
}

async function chooseGrouping(tree: NotesTree): Promise<void> {
  const choices: { readonly value: NoteGrouping; readonly label: string }[] = [
    { value: 'article', label: l10n.t('Article') },
    { value: 'tag', label: l10n.t('Tag') },
    { value: 'place', label: l10n.t('Place') },
    { value: 'date', label: l10n.t('Date of Publication') },
  ];
  const chosen = await pickOne(
    l10n.t('Group notes by'),
    choices,
    choices.find(({ value }) => value === tree.by),
  );
  if (chosen) await tree.groupBy(chosen.value);
}

function unreadInWords({ notes }: Pick<Services, 'notes'>): string {
  const [closed] = notes.unreadable;
  if (closed)
    return l10n.t(
      '{0} can’t be read. Its notes are as they were read last, or not listed. See that it may be read and is UTF-8; nothing is written into it meanwhile.',
      asWritten(fileName(closed.path)),
    );
  const [first] = notes.damaged;
  if (!first) return '';
  return l10n.t(
    '{0}: these lines can’t be read and stay as they are: {1}',
    asWritten(fileName(first.file.path)),
    first.lines.join(', '),
  );
}
