import { Disposable, commands } from 'vscode';
import type { Services } from '../../host/services';
import { commandIds } from '../../ids';
import { exportNotes } from './exportNotes';
import { FollowedArticles } from './followedArticles';
import { importNotes } from './importNotes';
import { keepNotesBeside } from './keepBeside';
import { registerMarks } from './markCommands';
import { registerNoteCommands } from './noteCommands';
import { registerNoteDecorations } from './noteDecorations';
import { NoteThreads } from './noteThreads';
import { NotesOverview } from './notesOverview';
import { registerNotesView } from './notesView';

/** Notes on passages and marks on articles: in the text, in views made from it, in a list of their own. */
export function registerNotes(services: Services): Disposable {
  const overview = new NotesOverview(services);
  return Disposable.from(
    overview,
    registerNoteCommands(services),
    registerNoteDecorations(services),
    new NoteThreads(services),
    new FollowedArticles(services),
    registerMarks(services),
    commands.registerCommand(commandIds.exportNotes, () => exportNotes(overview)),
    commands.registerCommand(commandIds.importNotes, () => importNotes(services)),
    commands.registerCommand(commandIds.keepNotesBeside, () => keepNotesBeside(services)),
    registerNotesView(services, overview),
  );
}
