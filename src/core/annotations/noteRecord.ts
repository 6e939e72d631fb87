import { recordWithout } from './note';
import type { AnnotationRecord, Note } from './note';
import type { QuotedPassage } from './quotedPassage';
import { ANNOTATION_CONTEXT, READ, isRecord, isTag, isText, manyOf } from './readNote';

/** The note as an annotation of the Web Annotation model; what others wrote into it beside ours stays. */
export function noteRecord(note: Note): AnnotationRecord {
  const { record = {} } = note;
  const body = bodyOf(note, record);
  const { '@context': context = ANNOTATION_CONTEXT, type = 'Annotation' } = record;
  return {
    '@context': context,
    id: note.id,
    type,
    motivation: motivationOf(note, record),
    ...(note.creator === null ? {} : { creator: creatorOf(note.creator, record) }),
    ...(note.created === null ? {} : { created: note.created }),
    ...(note.modified === null ? {} : { modified: note.modified }),
    ...(body.length === 0 ? {} : { body }),
    target: targetOf(note, record),
    ...recordWithout(record, OWN),
  };
}

/** Parts that are written anew. */
const OWN = ['@context', 'id', 'type', 'motivation', 'creator', 'created', 'modified', 'body', 'target'];

const OURS: ReadonlySet<unknown> = new Set(['highlighting', 'commenting', 'tagging', 'bookmarking', 'classifying']);

function motivationOf({ kind, text, tags, passage }: Note, record: AnnotationRecord): unknown {
  const foreign = manyOf(record.motivation).filter((one) => !OURS.has(one));
  if (kind !== 'note') return oneOrMore([kind === 'starred' ? 'bookmarking' : 'classifying', ...foreign]);
  const own = [
    ...(passage ? ['highlighting'] : []),
    ...(text === '' ? [] : ['commenting']),
    ...(tags.length === 0 ? [] : ['tagging']),
  ];
  const all = [...own, ...foreign];
  return oneOrMore(all.length === 0 ? ['highlighting'] : all);
}

const oneOrMore = (list: readonly unknown[]): unknown => (list.length === 1 ? list[0] : list);

/** A creator that is the same person stays as it was written. */
function creatorOf(name: string, { creator }: AnnotationRecord): unknown {
  const [known] = manyOf(creator);
  const isSame = (isRecord(known) ? known.name : known) === name;
  return isSame && creator !== undefined ? creator : { type: 'Person', name };
}

function bodyOf({ kind, text, tags }: Note, record: AnnotationRecord): readonly unknown[] {
  if (kind === 'starred') return manyOf(record.body);
  const bodies = manyOf(record.body).filter((body) => !(isRecord(body) && body.purpose === 'classifying'));
  if (kind === 'read') return [{ type: 'TextualBody', purpose: 'classifying', value: READ }, ...bodies];
  const written = bodies.filter(isText);
  const isSame = written.length > 0 && written.map(({ value }) => value).join('\n\n') === text;
  const said = isSame
    ? written
    : text === ''
      ? []
      : [{ ...written[0], type: 'TextualBody', purpose: 'commenting', value: text }];
  const tagged = tags.map((value) => bodies.filter(isTag).find((one) => one.value === value) ?? tagOf(value));
  return [...said, ...tagged, ...bodies.filter((body) => !isText(body) && !isTag(body))];
}

const tagOf = (value: string): AnnotationRecord => ({ type: 'TextualBody', purpose: 'tagging', value });

function targetOf({ source, passage, colour }: Note, record: AnnotationRecord): unknown {
  const [known] = manyOf(record.target);
  const before: AnnotationRecord = isRecord(known) ? known : {};
  const { selector, styleClass } = before;
  const rest = recordWithout(before, ['source', 'selector', 'styleClass']);
  if (!passage) return Object.keys(rest).length === 0 && styleClass === undefined ? source : { ...rest, source };
  return {
    ...rest,
    source,
    styleClass: styleClass === undefined || !manyOf(styleClass).includes(colour) ? colour : styleClass,
    selector: selectorsOf(passage, selector),
  };
}

/** The two that are ours, and those of others. */
function selectorsOf({ exact, prefix, suffix, position }: QuotedPassage, selector: unknown): readonly unknown[] {
  const foreign = manyOf(selector).filter((one) => !isRecord(one) || !SELECTORS.has(one.type));
  const quote = { type: 'TextQuoteSelector', exact, prefix, suffix };
  return [quote, ...(position ? [{ type: 'TextPositionSelector', ...position }] : []), ...foreign];
}

const SELECTORS: ReadonlySet<unknown> = new Set(['TextQuoteSelector', 'TextPositionSelector']);
