import { Disposable, EventEmitter, FileDecoration, commands, l10n, window } from 'vscode';
import type { FileDecorationProvider, Uri } from 'vscode';
import { fileOfDocument } from '../../host/corpus/articleUri';
import { marksOn } from '../../host/notes/articleMarks';
import type { Notes } from '../../host/notes/notes';
import { commandIds } from '../../ids';
import { askedDocuments } from '../shared/asked';
import { marksInWords } from '../shared/marksInWords';
import { keep, newNote } from './newNote';
import type { NoteServices } from './shownNotes';

/** Articles are read or not, and starred or not: in menus, and as badges wherever VS Code lists the file. */
export function registerMarks(services: NoteServices): Disposable {
  const set =
    (kind: 'read' | 'starred', isSet: boolean) =>
    (...args: unknown[]) =>
      mark(services, askedDocuments(...args), { kind, isSet });
  const badges = new MarkBadges(services.notes);
  return Disposable.from(
    badges,
    window.registerFileDecorationProvider(badges),
    commands.registerCommand(commandIds.markRead, set('read', true)),
    commands.registerCommand(commandIds.markUnread, set('read', false)),
    commands.registerCommand(commandIds.star, set('starred', true)),
    commands.registerCommand(commandIds.unstar, set('starred', false)),
  );
}

interface Mark {
  readonly kind: 'read' | 'starred';
  readonly isSet: boolean;
}

async function mark(services: NoteServices, uris: readonly Uri[], { kind, isSet }: Mark): Promise<void> {
  const { notes } = services;
  if (!notes.canKeep) {
    void window.showInformationMessage(l10n.t('Open a folder first: notes are kept with it.'));
    return;
  }
  await notes.ready();
  const articles = uris.map((uri) => fileOfDocument(uri).id);
  const marksOf = (article: string) => notes.on(article).filter(({ note }) => note.kind === kind);
  await keep(services, async () => {
    if (!isSet) await notes.remove(articles.flatMap(marksOf).map(({ note }) => note.id));
    else await notes.put(articles.filter((one) => marksOf(one).length === 0).map((one) => newNote(one, { kind })));
  });
}

class MarkBadges implements FileDecorationProvider, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private readonly listening: Disposable;
  readonly onDidChangeFileDecorations = this.changes.event;

  constructor(private readonly notes: Notes) {
    this.listening = notes.onDidChange(() => {
      this.changes.fire(undefined);
    });
  }

  async provideFileDecoration(uri: Uri): Promise<FileDecoration | undefined> {
    if (!this.notes.canKeep) return undefined;
    await this.notes.ready();
    const marks = marksOn(this.notes, fileOfDocument(uri).id);
    const badge = `${marks.isStarred ? '★' : ''}${marks.isRead ? '✓' : ''}`;
    const words = marksInWords(marks);
    return words === '' ? undefined : new FileDecoration(badge === '' ? undefined : badge, words);
  }

  dispose(): void {
    this.listening.dispose();
    this.changes.dispose();
  }
}
