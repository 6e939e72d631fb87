import { recordWithout } from './note';
import type { AnnotationRecord, Note } from './note';
import { noteRecord } from './noteRecord';
import { ANNOTATION_CONTEXT, isRecord, manyOf, readNote } from './readNote';
import { readNoteLines } from './noteLines';

/** All notes as one document of JSON-LD: a collection of the model with a single page. */
export function noteCollection(notes: readonly Note[], label: string): AnnotationRecord {
  const items = notes.map((note) => recordWithout(noteRecord(note), ['@context']));
  const first = { type: 'AnnotationPage', startIndex: 0, items };
  return { '@context': ANNOTATION_CONTEXT, type: 'AnnotationCollection', label, total: notes.length, first };
}

/** What a file of others, or of one's own, holds. */
export interface NotesBrought {
  readonly notes: readonly Note[];
  /** What in it is no note: by line where the file has lines, else by place in its list, from 1. */
  readonly refused: readonly number[];
}

/** JSON-LD (a collection, a page, a list, one annotation) or JSON Lines; undefined where it is neither. */
export function notesBrought(text: string): NotesBrought | undefined {
  const whole = itemsIn(text);
  if (whole) {
    const read = whole.map(readNote);
    const refused = read.flatMap((note, index) => (note ? [] : [index + 1]));
    return { notes: read.filter((note) => note !== undefined), refused };
  }
  const { notes, damaged, foreign } = readNoteLines(text);
  return notes.length === 0 ? undefined : { notes, refused: [...damaged, ...foreign].sort((a, b) => a - b) };
}

function itemsIn(text: string): readonly unknown[] | undefined {
  try {
    const value = JSON.parse(text) as unknown;
    if (Array.isArray(value)) return value as readonly unknown[];
    if (!isRecord(value)) return undefined;
    const types = manyOf(value.type);
    if (types.includes('Annotation')) return [value];
    if (types.includes('AnnotationPage')) return manyOf(value.items);
    return types.includes('AnnotationCollection') && isRecord(value.first) ? manyOf(value.first.items) : undefined;
  } catch {
    return undefined;
  }
}
