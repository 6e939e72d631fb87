/** Notes on passages and articles: annotations of the Web Annotation model, kept and found again. */
export { placerOf } from './anchoring';
export type { Placement } from './anchoring';
export { passageOf } from './passage';
export type { Passage } from './passage';
export { noteColours } from './note';
export type { Note, NoteColour } from './note';
export { holdsNotes, readNoteLines, writtenNoteLines } from './noteLines';
export type { NoteLines } from './noteLines';
