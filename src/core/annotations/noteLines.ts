import type { Note } from './note';
import { noteRecord } from './noteRecord';
import { isAnnotation, readNote } from './readNote';

/** A line of a file of notes: a note, or what is none and stays as it is. */
interface NoteLine {
  readonly text: string;
  readonly note?: Note;
}

/** A file of JSON Lines, an annotation a line, as it was read. */
export interface NoteLines {
  readonly lines: readonly NoteLine[];
  /** The latest version of each note, in the order of the file. */
  readonly notes: readonly Note[];
  /** Lines that are no JSON, from 1. They stay in the file. */
  readonly damaged: readonly number[];
  /** Annotations that say what no note can hold, and JSON that is no annotation, from 1. They stay, too. */
  readonly foreign: readonly number[];
}

/** Never throws: what can't be read is named by its line and kept. */
export function readNoteLines(text: string): NoteLines {
  const damaged: number[] = [];
  const foreign: number[] = [];
  const lines: NoteLine[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    const value = line.trim() === '' ? null : parsed(line);
    const note = readNote(value);
    if (value === undefined) damaged.push(index + 1);
    else if (value !== null && !note) foreign.push(index + 1);
    lines.push(note ? { text: line, note } : { text: line });
  }
  return { lines, notes: [...latestOf(lines.flatMap(({ note }) => note ?? [])).values()], damaged, foreign };
}

/** Does the file hold annotations, or nothing? Then notes can be kept in it. */
export function holdsNotes(text: string): boolean {
  const first = linesOf(text).find((line) => line.trim() !== '');
  return first === undefined || isAnnotation(parsed(first)) || first.startsWith('<<<<<<<');
}

/**
 * The file with changes: a note replaces its line, a new one stands at the end, undefined removes it. All other lines stay
 * to the letter.
 */
export function writtenNoteLines(
  { lines }: Pick<NoteLines, 'lines'>,
  changes: ReadonlyMap<string, Note | undefined>,
): string {
  const left = new Map(changes);
  const written: string[] = [];
  for (const { text, note } of lines) {
    if (!note || !changes.has(note.id)) written.push(text);
    else {
      const changed = left.get(note.id);
      if (changed) written.push(JSON.stringify(noteRecord(changed)));
      left.delete(note.id);
    }
  }
  for (const note of left.values()) if (note) written.push(JSON.stringify(noteRecord(note)));
  return written.length === 0 ? '' : `${written.join('\n')}\n`;
}

/** Of notes with one id, as a merge of two versions of a file may leave them, the one that was changed last. */
export function latestOf(notes: readonly Note[]): ReadonlyMap<string, Note> {
  const latest = new Map<string, Note>();
  for (const note of notes) {
    const known = latest.get(note.id);
    if (!known || timeOf(note) >= timeOf(known)) latest.set(note.id, note);
  }
  return latest;
}

const timeOf = ({ modified, created }: Note): string => modified ?? created ?? '';

function linesOf(text: string): string[] {
  const lines = text.replace(/^\ufeff/u, '').split(/\r?\n/u);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
