import { l10n, window, workspace } from 'vscode';
import { keep } from './newNote';
import type { NoteServices } from './shownNotes';

/** From now on notes stand in a file beside the articles, to be shared and versioned with them; asked for by hand alone. */
export async function keepNotesBeside(services: NoteServices): Promise<void> {
  const folder =
    (workspace.workspaceFolders ?? []).length > 1
      ? await window.showWorkspaceFolderPick()
      : workspace.workspaceFolders?.[0];
  if (!folder) return;
  await keep(services, async () => {
    const isDone = await services.notes.keepBeside(folder.uri);
    void (isDone
      ? window.showInformationMessage(l10n.t('Notes are now kept in notes.jsonl, at the top of the folder.'))
      : window.showErrorMessage(
          l10n.t('notes.jsonl in this folder holds something else, so no notes are kept in it.'),
        ));
  });
}
