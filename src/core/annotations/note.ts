import type { QuotedPassage } from './quotedPassage';

/** Colours of highlights, as themes name them; the first is the usual one. */
export const noteColours = ['yellow', 'green', 'blue', 'pink', 'purple'] as const;
export type NoteColour = (typeof noteColours)[number];

/** On a passage, or on an article as a whole: a note, that it was read, a star. */
export type NoteKind = 'note' | 'read' | 'starred';

/** What a reader keeps: an annotation of the W3C's Web Annotation model, as far as it is ours. */
export interface Note {
  /** An IRI; the same for ever and in every copy. */
  readonly id: string;
  readonly kind: NoteKind;
  /** The source as the annotation names it; whoever keeps the annotation knows what that leads to. */
  readonly source: string;
  /** null: the article as a whole. */
  readonly passage: QuotedPassage | null;
  readonly colour: NoteColour;
  readonly tags: readonly string[];
  /** What the reader wrote; '' for nothing. */
  readonly text: string;
  readonly creator: string | null;
  /** ISO 8601, UTC. */
  readonly created: string | null;
  readonly modified: string | null;
  /** The annotation as it was read: what of it is not ours stays as it is. Undefined for a new one. */
  readonly record?: AnnotationRecord;
}

/** A part of JSON-LD: what the model has a name for, and whatever else stands in it. */
export interface AnnotationRecord {
  readonly [name: string]: unknown;
  readonly id?: unknown;
  readonly type?: unknown;
  readonly motivation?: unknown;
  readonly creator?: unknown;
  readonly created?: unknown;
  readonly modified?: unknown;
  readonly name?: unknown;
  readonly body?: unknown;
  readonly purpose?: unknown;
  readonly value?: unknown;
  readonly target?: unknown;
  readonly source?: unknown;
  readonly styleClass?: unknown;
  readonly selector?: unknown;
  readonly exact?: unknown;
  readonly prefix?: unknown;
  readonly suffix?: unknown;
  readonly start?: unknown;
  readonly end?: unknown;
  readonly first?: unknown;
  readonly items?: unknown;
  readonly deleted?: unknown;
}

/** The record without some of its parts. */
export const recordWithout = (record: AnnotationRecord, names: readonly string[]): AnnotationRecord =>
  Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
