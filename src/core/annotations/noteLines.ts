import { deletionRecord, readDeletion } from './deletedNote';
import type { DeletedNote } from './deletedNote';
import type { Note } from './note';
import { noteRecord } from './noteRecord';
import { isAnnotation, readNote } from './readNote';

/** A line of a file of notes: a note, word that one was taken away, or what is none and stays as it is. */
interface NoteLine {
  readonly text: string;
  readonly note?: Note;
  readonly deletion?: DeletedNote;
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
  /** When notes were taken away, by id, as far as the file still says it. */
  readonly deleted: ReadonlyMap<string, string>;
}

/** Of notes that are taken away. ISO 8601, UTC. */
export interface Deletions {
  /** What is taken away now says this time. */
  readonly at: string;
  /** Those before it are said no longer. */
  readonly saidFrom: string;
}

/** Never throws: what can't be read is named by its line and kept. */
export function readNoteLines(text: string): NoteLines {
  const damaged: number[] = [];
  const foreign: number[] = [];
  const lines: NoteLine[] = [];
  for (const [index, line] of linesOf(text).entries()) {
    const value = line.trim() === '' ? null : parsed(line);
    const [note, deletion] = [readNote(value), readDeletion(value)];
    if (value === undefined) damaged.push(index + 1);
    else if (value !== null && !note && !deletion) foreign.push(index + 1);
    lines.push({ text: line, ...(note ? { note } : {}), ...(deletion ? { deletion } : {}) });
  }
  const notes = [...latestOf(lines.flatMap(({ note }) => note ?? [])).values()];
  const deleted = new Map(lines.flatMap(({ deletion }) => (deletion ? [[deletion.id, deletion.at]] : [])));
  return { lines, notes, damaged, foreign, deleted };
}

/** Does the file hold annotations, or nothing? Then notes can be kept in it. */
export function holdsNotes(text: string): boolean {
  const first = linesOf(text).find((line) => line.trim() !== '');
  if (first === undefined || first.startsWith('<<<<<<<')) return true;
  const value = parsed(first);
  return isAnnotation(value) || readDeletion(value) !== undefined;
}

/**
 * The file with changes: a note replaces its line, a new one stands at the end, undefined removes it. All other lines stay
 * to the letter.
 * @param deletions what the file is to say of notes that were taken away; undefined: nothing
 */
export function writtenNoteLines(
  { lines }: Pick<NoteLines, 'lines'>,
  changes: ReadonlyMap<string, Note | undefined>,
  deletions?: Deletions,
): string {
  const left = new Map(changes);
  const written: string[] = [];
  for (const line of lines) {
    const id = line.note?.id ?? line.deletion?.id;
    if (id !== undefined && changes.has(id)) {
      if (left.has(id)) written.push(...newLine(id, left.get(id), line.note && deletions));
      left.delete(id);
    } else if (!isOld(line, deletions)) written.push(line.text);
  }
  for (const [id, note] of left) written.push(...newLine(id, note));
  return written.length === 0 ? '' : `${written.join('\n')}\n`;
}

function newLine(id: string, note: Note | undefined, deletions?: Deletions): readonly string[] {
  if (note) return [JSON.stringify(noteRecord(note))];
  return deletions ? [JSON.stringify(deletionRecord({ id, at: deletions.at }))] : [];
}

const isOld = ({ deletion }: NoteLine, deletions: Deletions | undefined): boolean =>
  deletion !== undefined && deletions !== undefined && deletion.at < deletions.saidFrom;

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
