import { l10n, window, workspace } from 'vscode';
import type { TextEditor } from 'vscode';
import type { annotations } from '../../core/index';
import type { Span } from '../../core/index';
import type { NoteOn } from '../../host/notes/notes';
import { settingIds } from '../../ids';
import { articleOf, sourceText } from './shownNotes';
import type { NoteServices } from './shownNotes';

type Note = annotations.Note;

/** What a new note says at first. */
export type NoteSaid = Partial<Pick<Note, 'kind' | 'passage' | 'colour' | 'tags' | 'text'>>;

/** A note of now, in the reader's name where one is set. */
export function newNote(article: string, said: NoteSaid): NoteOn {
  const now = new Date().toISOString();
  const creator = workspace.getConfiguration().get<string>(settingIds.notesAuthor, '').trim();
  const empty = { kind: 'note', passage: null, colour: 'yellow', tags: [], text: '' } as const;
  const note: Note = {
    ...{ id: `urn:uuid:${crypto.randomUUID()}`, source: article, ...empty, ...said },
    ...{ creator: creator === '' ? null : creator, created: now, modified: now },
  };
  return { note, article };
}

/** The same note with other words, changed now. */
export const changedNote = ({ note, article }: NoteOn, said: NoteSaid): NoteOn => ({
  note: { ...note, ...said, modified: new Date().toISOString() },
  article,
});

/** The passage that is selected; the reader is told where there is none, or where no note can be kept. */
export async function selectedPassage(
  services: NoteServices,
  editor: TextEditor,
  shownSpan: Span = selectedSpan(editor),
): Promise<{ readonly article: string; readonly passage: annotations.QuotedPassage } | null> {
  if (!services.notes.canKeep) return told(l10n.t('Open a folder first: notes are kept with it.'));
  const shown = await services.shown.get(editor.document);
  if (!shown) return told(l10n.t('Notes are kept on articles and their reading views.'));
  if (shownSpan.end <= shownSpan.start) return told(l10n.t('Select a passage first.'));
  const span = shown.toSource(shownSpan);
  const passage = await services.placedNotes.passage(sourceText(shown), shown.source.path, span);
  if (!passage) return told(l10n.t('Nothing stands in the selection by which it could be found again.'));
  return { article: articleOf(shown.source), passage };
}

const selectedSpan = ({ document, selection }: TextEditor): Span => ({
  start: document.offsetAt(selection.start),
  end: document.offsetAt(selection.end),
});

/** The reader is told, and there is no passage. */
function told(sentence: string): null {
  void window.showInformationMessage(sentence);
  return null;
}

/** Keeps what is done with notes; what could not be written is told. */
export async function keep({ log }: Pick<NoteServices, 'log'>, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error(String(error));
    void window.showErrorMessage(l10n.t('The note could not be kept: its file can’t be written. The log tells why.'));
  }
}
