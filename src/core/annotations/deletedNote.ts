import type { AnnotationRecord } from './note';
import { ANNOTATION_CONTEXT, isRecord, manyOf } from './readNote';

/** That a note was taken away, and when: whoever wrote it a moment before must not think that it got lost. */
export interface DeletedNote {
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** As the W3C's Activity Streams say it; by its first context the line is told from an article, as every note's is. */
export const deletionRecord = ({ id, at }: DeletedNote): AnnotationRecord => ({
  '@context': [ANNOTATION_CONTEXT, 'https://www.w3.org/ns/activitystreams'],
  ...{ id, type: 'Tombstone', formerType: 'http://www.w3.org/ns/oa#Annotation', deleted: at },
});

/** Undefined where the record says something else. */
export function readDeletion(record: unknown): DeletedNote | undefined {
  if (!isRecord(record) || !manyOf(record.type).includes('Tombstone')) return undefined;
  const { id, deleted } = record;
  return typeof id === 'string' && typeof deleted === 'string' ? { id, at: deleted } : undefined;
}
