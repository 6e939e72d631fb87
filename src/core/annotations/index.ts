/** Notes on passages and articles: annotations of the Web Annotation model, kept and found again. */
export { placerOf } from './anchoring';
export type { Placement } from './anchoring';
export { quotedPassage } from './quotedPassage';
export type { QuotedPassage } from './quotedPassage';
export { noteColours } from './note';
export type { Note, NoteColour } from './note';
export { holdsNotes, readNoteLines, writtenNoteLines } from './noteLines';
export type { Deletions, NoteLines } from './noteLines';
export { noteCollection, notesBrought } from './passedOn';
