// Lists of a name and a bare number a line, one below the other: 总人口 14619⏎男 7806⏎女 6813.
import context from '../../tables/words/nounContext.tsv';
import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure, PassedOver } from '../article/model';
import { characterList, wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import { isBlank } from '../text/characters';
import type { Reading } from '../text/reading';
import { spanAt } from '../text/span';
import type { Span } from '../text/span';

type Numbers = Pick<Findings, 'figures' | 'passedOver'>;

interface LabelLine {
  /** The name, without the age before it and the bracket behind it; empty where nothing else stands there. */
  readonly name: Span;
  /** Where the line begins. */
  readonly start: number;
  readonly number: Span;
}

/** From where the line begins to its number. */
interface NamedLine extends Span {
  readonly number: Span;
  readonly noun: Span | null;
}

const age = '\\d{1,3}(?:[-—~至]\\d{1,3})?岁(?:及?以[上下])?';
const labelled = new RegExp(
  `^[ \\t\\u3000]*((?:${age})?)([\\u4e00-\\u9fff]{0,12})(?:\\([\\u4e00-\\u9fff]{1,4}\\))?[ \\t\\u3000]+([1-9]\\d{0,7}(?:\\.\\d{1,4})?)[ \\t\\u3000]*$`,
  'u',
);
const LONGEST_LINE = 48;
const LEAST_LINES = 3;

/** The figures with those of such lists, each counted by its line's name; what is taken from `passedOver` stands there no more. */
export function withLabelLines(reading: Reading, { figures, passedOver }: Numbers): Numbers {
  const bare = new Map(passedOver.filter(({ reason }) => reason === 'bare').map((one) => [one.start, one]));
  if (bare.size < LEAST_LINES) return { figures, passedOver };
  const lines = listsIn(reading.folded).flatMap((list) => withNouns(reading.folded, list));
  if (lines.length === 0) return { figures, passedOver };
  const read = lines.flatMap((line) => figureOf(reading, bare, line));
  const taken = new Set(read.map(({ start }) => start));
  return {
    figures: [...figures.map((figure) => withName(reading, figure, lines)), ...read].sort((a, b) => a.start - b.start),
    passedOver: passedOver.filter(({ start }) => !taken.has(start)),
  };
}

/** Runs of such lines; what a page counts of its readers is no list. */
function listsIn(folded: string): readonly LabelLine[][] {
  const lists: LabelLine[][] = [];
  let list: LabelLine[] = [];
  const end = (): void => {
    if (list.length >= LEAST_LINES && isOfNumbers(folded, list)) lists.push(list);
    list = [];
  };
  for (let start = 0; start < folded.length;) {
    const stop = folded.indexOf('\n', start);
    const lineEnd = stop < 0 ? folded.length : stop;
    const line = labelledAt(folded, start, lineEnd);
    if (line) list.push(line);
    else if (list.length > 0) end();
    start = lineEnd + 1;
  }
  end();
  return lists;
}

function labelledAt(folded: string, start: number, end: number): LabelLine | undefined {
  if (end - start > LONGEST_LINE || end - start < SHORTEST_LINE || !endsInNumber(folded, end)) return undefined;
  const [, years = '', name = '', number = ''] = labelled.exec(folded.slice(start, end)) ?? [];
  if (number === '' || (years === '' && name === '') || placeEnd(name, name.length - 1)) return undefined;
  let first = start;
  while (isBlank(folded.charCodeAt(first))) first++;
  const nameStart = first + years.length;
  const numberStart = folded.lastIndexOf(number, end);
  return {
    start,
    name: { start: nameStart, end: nameStart + name.length },
    number: { start: numberStart, end: numberStart + number.length },
  };
}

const SHORTEST_LINE = 3;

function endsInNumber(folded: string, end: number): boolean {
  let last = end - 1;
  while (last > end - LONGEST_LINE && isBlank(folded.charCodeAt(last))) last--;
  return /\d/u.test(folded.charAt(last));
}

const counters = wordList(scopeWords, 'counter-of-page');
const countsNothing = wordList(scopeWords, 'counts-nothing');
const wholes = wordList(scopeWords, 'whole-noun');
const measured = wordList(context, 'measured-end');
const placeEnd = characterList(context, 'place-end');
const tells = new RegExp(anyOf(scopeWords, 'verb-in-label'), 'u');

/** A list of statistics: one line at least names a number (总人口, 户数, 产量), and none what a page counts. */
const isOfNumbers = (folded: string, list: readonly LabelLine[]): boolean =>
  list.some((line) => isMeasure(folded, line)) && !list.some((line) => isCounter(folded, line));

const isMeasure = (folded: string, { name }: LabelLine): boolean =>
  wholes.before(folded, name.end) >= name.start || measured.before(folded, name.end) >= name.start;

/** 阅读 120, 电话 6811234. */
const isCounter = (folded: string, { name }: LabelLine): boolean =>
  counters.before(folded, name.end) >= name.start || countsNothing.before(folded, name.end) >= name.start;

/** 男, 家庭户户数; of 0-14岁(总) and 户口本地住在本地, the whole that a line above named. */
function withNouns(folded: string, list: readonly LabelLine[]): readonly NamedLine[] {
  let whole: Span | null = null;
  return list.map((line) => {
    const { start, end } = line.name;
    const isName = end > start && !tells.test(folded.slice(start, end));
    const named = { start: line.start, end: line.number.start, number: line.number, noun: isName ? line.name : whole };
    const from = wholes.before(folded, end);
    if (from >= start) whole = { start: from, end };
    return named;
  });
}

function figureOf(
  reading: Reading,
  bare: ReadonlyMap<number, PassedOver>,
  { number: { start, end }, noun }: NamedLine,
): readonly Figure[] {
  const value = bare.get(start)?.end === end ? (bare.get(start)?.value ?? null) : null;
  if (value === null) return [];
  const text = reading.text.slice(start, end);
  const figure = { start, end, text, kind: 'count' as const, value, approx: null, unit: null, place: null, when: null };
  return [{ ...figure, ...named(reading, noun, start) }];
}

function named(
  { text, folded }: Reading,
  noun: Span | null,
  offset: number,
): Pick<Figure, 'noun' | 'nounStart' | 'nounEnd' | 'nounFrom'> {
  if (!noun) return { noun: null, nounStart: null, nounEnd: null, nounFrom: null };
  const isHere = !folded.slice(noun.end, offset).includes('\n');
  const { start, end } = noun;
  return { noun: text.slice(start, end), nounStart: start, nounEnd: end, nounFrom: isHere ? 'here' : 'carried' };
}

/** 0-14岁男 2258: the age is of those whom the line counts. */
function withName(reading: Reading, figure: Figure, lines: readonly NamedLine[]): Figure {
  if (figure.kind !== 'age' || figure.noun !== null) return figure;
  const line = spanAt(lines, figure.start);
  return line ? { ...figure, ...named(reading, line.noun, figure.start) } : figure;
}
