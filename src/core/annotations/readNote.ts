import type { Span } from '../text/span';
import { noteColours } from './note';
import type { AnnotationRecord, Note, NoteColour, NoteKind } from './note';
import type { QuotedPassage } from './quotedPassage';

/** The context of the Web Annotation vocabulary. */
export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** What the body of *read* says. */
export const READ = 'read';

export const isRecord = (one: unknown): one is AnnotationRecord =>
  typeof one === 'object' && one !== null && !Array.isArray(one);

/** The model lets most fields be one value or a list of them. */
export const manyOf = (one: unknown): readonly unknown[] => (Array.isArray(one) ? one : one === undefined ? [] : [one]);

const wordsOf = (one: unknown): string | null => (typeof one === 'string' ? one : null);

/** Is it an annotation of the model, ours or not? */
export const isAnnotation = (one: unknown): one is AnnotationRecord =>
  isRecord(one) && manyOf(one.type).includes('Annotation');

/** The annotation as a note; undefined where it is none, or says nothing that a note could hold. */
export function readNote(record: unknown): Note | undefined {
  if (!isAnnotation(record)) return undefined;
  const [id, targets] = [wordsOf(record.id), manyOf(record.target)];
  const source = sourceOf(targets[0]);
  if (id === null || source === null || targets.length !== 1) return undefined;
  const target = isRecord(targets[0]) ? targets[0] : {};
  const passage = passageIn(target);
  const kind = kindOf(record);
  if (kind !== 'note' && target.selector !== undefined) return undefined;
  if (target.selector !== undefined && passage === null) return undefined;
  return { id, kind, source, passage, colour: colourOf(target), ...saidIn(record), record };
}

function saidIn(record: AnnotationRecord): Pick<Note, 'tags' | 'text' | 'creator' | 'created' | 'modified'> {
  const bodies = manyOf(record.body);
  const [creator] = manyOf(record.creator);
  return {
    tags: bodies.filter(isTag).map(({ value }) => value),
    text: bodies
      .filter(isText)
      .map(({ value }) => value)
      .join('\n\n'),
    creator: wordsOf(isRecord(creator) ? creator.name : creator),
    created: wordsOf(record.created),
    modified: wordsOf(record.modified),
  };
}

interface Said extends AnnotationRecord {
  readonly value: string;
}

const isSaid = (body: unknown): body is Said => isRecord(body) && typeof body.value === 'string';

/** Is the body a tag? */
export const isTag = (body: unknown): body is Said => isSaid(body) && manyOf(body.purpose).includes('tagging');

/** Is the body what the reader wrote? A body without a purpose is. */
export const isText = (body: unknown): body is Said =>
  isSaid(body) && (body.purpose === undefined || manyOf(body.purpose).some((one) => WRITTEN.has(one)));

const WRITTEN: ReadonlySet<unknown> = new Set(['commenting', 'describing', 'replying', 'questioning']);

function kindOf({ motivation, body }: AnnotationRecord): NoteKind {
  const why = manyOf(motivation);
  if (why.includes('bookmarking')) return 'starred';
  const isRead = manyOf(body).some((one) => isRecord(one) && one.purpose === 'classifying' && one.value === READ);
  return why.includes('classifying') && isRead ? 'read' : 'note';
}

const sourceOf = (target: unknown): string | null => wordsOf(isRecord(target) ? (target.source ?? target.id) : target);

function colourOf({ styleClass }: AnnotationRecord): NoteColour {
  return noteColours.find((colour) => manyOf(styleClass).includes(colour)) ?? noteColours[0];
}

/** By its quotation; a position alone is not enough to find a passage again. */
function passageIn({ selector }: AnnotationRecord): QuotedPassage | null {
  const selectors = manyOf(selector).filter(isRecord);
  const quote = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && typeof exact === 'string');
  const exact = wordsOf(quote?.exact);
  if (!quote || exact === null || exact === '') return null;
  const position = selectors.map(positionIn).find((one) => one !== undefined);
  const around = { prefix: wordsOf(quote.prefix) ?? '', suffix: wordsOf(quote.suffix) ?? '' };
  return { exact, ...around, ...(position ? { position } : {}) };
}

function positionIn({ type, start, end }: AnnotationRecord): Span | undefined {
  if (type !== 'TextPositionSelector' || !isOffset(start) || !isOffset(end) || end < start) return undefined;
  return { start, end };
}

const isOffset = (one: unknown): one is number => Number.isSafeInteger(one) && (one as number) >= 0;
