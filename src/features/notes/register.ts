import { Disposable } from 'vscode';
import type { Services } from '../../host/services';
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
    registerNotesView(services, overview),
  );
}
