import { Range } from 'vscode';
import type { TextDocument, TextEditor, Uri } from 'vscode';
import type { Span } from '../../core/index';
import { fileOfDocument } from '../../host/corpus/articleUri';
import type { NoteOn } from '../../host/notes/notes';
import type { PlacedNote } from '../../host/notes/placedNotes';
import type { Services } from '../../host/services';
import type { ShownArticle } from '../../host/shown/shownArticle';
import { sourceOf } from '../shared/sourceOf';

export type NoteServices = Pick<Services, 'notes' | 'placedNotes' | 'shown' | 'corpus' | 'chinese' | 'log'>;

/** A note in the document that shows its article. */
export interface ShownNote extends NoteOn {
  /** Of the shown document. */
  readonly range: Range;
}

/** The article whose notes a document shows, by id. */
export const articleOf = (document: Uri): string => fileOfDocument(sourceOf(document)).id;

/** The notes that are placed in a document, whichever view of its article that is. Asks for no analysis where none is on it. */
export async function notesShownIn(services: NoteServices, document: TextDocument): Promise<readonly ShownNote[]> {
  await services.notes.ready();
  const notes = services.notes.on(articleOf(document.uri)).filter(({ note }) => note.passage !== null);
  const shown = notes.length > 0 ? await services.shown.get(document) : undefined;
  if (!shown) return [];
  const placed = await services.placedNotes.in(articleOf(document.uri), sourceText(shown), notes);
  return placed.flatMap((one) => shownAt(shown, one));
}

/** The text that the notes' offsets are of. */
export function sourceText(shown: ShownArticle): string {
  return shown.view === null ? shown.document.getText() : shown.reading.source;
}

function shownAt({ document, toShown }: ShownArticle, { note, article, placement }: PlacedNote): ShownNote[] {
  const span = placement?.kind === 'placed' ? toShown(placement) : null;
  return span ? [{ note, article, range: shownRange(document, span) }] : [];
}

export const shownRange = (document: TextDocument, { start, end }: Span): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

/** The notes that the editor's selection touches, the shortest first. */
export async function notesAtSelection(services: NoteServices, editor: TextEditor): Promise<readonly ShownNote[]> {
  const { document, selection } = editor;
  const touched = (await notesShownIn(services, document)).filter(
    ({ range }) => range.intersection(selection) !== undefined,
  );
  const length = ({ range }: ShownNote): number => document.offsetAt(range.end) - document.offsetAt(range.start);
  return [...touched].sort((a, b) => length(a) - length(b));
}
