import type { NoteOn } from '../../host/notes/notes';

/** A row of the Notes view, as far as commands ask it. */
export interface NoteRow {
  readonly noteOn: NoteOn;
}

const isNoteRow = (one: unknown): one is NoteRow => typeof one === 'object' && one !== null && 'noteOn' in one;

/** The notes of the rows that a menu was opened on; empty where the palette or a key asked. */
export function askedNotes(clicked: unknown, selected: unknown): readonly NoteOn[] {
  const rows = Array.isArray(selected) && selected.includes(clicked) ? (selected as readonly unknown[]) : [clicked];
  return rows.filter(isNoteRow).map(({ noteOn }) => noteOn);
}
