import { isHan } from '../text/characters';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import type { Stain } from './noiseSpan';

const MARK = /[[［](\d{1,2})[\]］]/gu;
/** What else a mark may stand behind: 生产总值(GDP)[2], 增长3.3%[4], “一老一小”[5]. */
const BEHIND = new Set(')）%％”」』》');
/** 第[3]条 has no mark of a note, and a mark that opens a line opens the note itself. */
const COUNTS = '第';

interface Mark {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/**
 * Marks that lead from a word to a note at the foot, as bulletins of statistics have them (常住人口[2]为3万人): read as if they
 * were not there. A text with notes has several, whose numbers grow; one alone may be anything.
 */
export function findNoteMarks(source: string): readonly Stain[] {
  const marks = marksIn(source);
  if (marks.length < FEWEST || !growing(marks)) return [];
  return marks.map(({ start, end }) => ({ start, end, kind: null, read: { start, end, as: '' } }));
}

/** The numbers in such marks: a reader who points at one is told what it is. */
export const numbersIn = (marks: readonly Span[]): Pick<Reading, 'noteNumbers'> =>
  marks.length > 0 ? { noteNumbers: marks.map(({ start, end }) => ({ start: start + 1, end: end - 1 })) } : {};

const FEWEST = 2;

function marksIn(source: string): Mark[] {
  if (!source.includes(']') && !source.includes('］')) return [];
  return [...source.matchAll(MARK)].flatMap(({ index, 0: text, 1: number }) =>
    standsBehindWord(source, index) && source.charAt(index + text.length) !== '('
      ? [{ start: index, end: index + text.length, number: Number(number) }]
      : [],
  );
}

function standsBehindWord(source: string, start: number): boolean {
  const before = source.charAt(start - 1);
  return before !== COUNTS && (isHan(source.charCodeAt(start - 1)) || BEHIND.has(before));
}

const growing = (marks: readonly Mark[]): boolean =>
  marks.every(({ number }, at) => number > (marks[at - 1]?.number ?? 0));
