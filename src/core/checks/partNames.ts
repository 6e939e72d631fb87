import table from '../../tables/words/checkWords.tsv';
import { characterList, linesOfList, mapOfWords, wordList } from '../match/wordList';
import type { Span } from '../text/span';
import type { TiedTerms, Term } from './terms';

/** What a part is called: the words before its number back to a pause, or else those behind it. Offsets of the reading text. */
export function labelOf({ folded, start }: TiedTerms, { start: from, end }: Term): Span {
  let before = from;
  while (before > start && from - before < LONGEST && !ends(folded, before - 1)) before--;
  const name = withoutEdges(folded, { start: before, end: from });
  if (name.start < name.end) return name;
  let behind = end;
  while (behind < folded.length && behind - end < LONGEST && !ends(folded, behind)) behind++;
  return withoutEdges(folded, { start: end, end: behind });
}

/** 其中女性有 → 女性. */
function withoutEdges(folded: string, span: Span): Span {
  let { start, end } = span;
  for (let next = edge.at(folded, start); next > start && next <= end; next = edge.at(folded, start)) start = next;
  for (let next = edge.before(folded, end); next >= start && next < end; next = edge.before(folded, end)) end = next;
  return { start, end };
}

const edge = wordList(table, 'labelEdge');

const LONGEST = 16;
const ends = characterList(table, 'labelEnd');

/** Do these names stand for things of which none is another or a part of another? Only then can their numbers be added up. */
export function excludeEachOther(run: TiedTerms, terms: readonly Term[]): boolean {
  const spans = terms.map((term) => labelOf(run, term));
  const labels = spans.map(({ start, end }) => run.folded.slice(start, end));
  if (labels.some((label) => label === '') || new Set(labels).size < labels.length) return false;
  if (areOpposed(labels)) return true;
  return !holdOneAnother(labels) && areOtherPlaces(run, spans, labels);
}

function areOtherPlaces(run: TiedTerms, spans: readonly Span[], labels: readonly string[]): boolean {
  return arePlaces(run, spans) || areDivisions(labels) || areNumbered(labels);
}

const holdOneAnother = (labels: readonly string[]): boolean =>
  labels.some((label, i) => labels.some((other, j) => i !== j && other.includes(label)));

interface OpposedWord {
  readonly word: string;
  /** The sets that it is in: 省级 among subsidies is not 省级 among roads. */
  readonly sets: readonly string[];
}

const opposed = mapOfWords(opposedWords());

function opposedWords(): readonly (readonly [string, OpposedWord])[] {
  const sets = new Map<string, string[]>();
  for (const [word = '', set = ''] of linesOfList(table, 'opposed')) sets.set(word, [...(sets.get(word) ?? []), set]);
  return [...sets].map(([word, all]) => [word, { word, sets: all }]);
}

/** 男生 and 女生: each holds another word of one set. */
function areOpposed(labels: readonly string[]): boolean {
  const words = labels.map(opposedWordsIn);
  const all = new Set((words[0] ?? []).flatMap(({ sets }) => sets));
  return [...all].some((set) => {
    const own = words.map((each) => each.filter(({ sets }) => sets.includes(set)).map(({ word }) => word));
    return own.every(({ length }) => length === 1) && new Set(own.flat()).size === labels.length;
  });
}

function opposedWordsIn(label: string): readonly OpposedWord[] {
  const found: OpposedWord[] = [];
  for (let at = 0; at < label.length; at++) {
    const hit = opposed.at(label, at);
    if (!hit) continue;
    found.push(hit.value);
    at = hit.end - 1;
  }
  return found;
}

/** Places of which none lies in another. */
function arePlaces({ placeIn }: TiedTerms, spans: readonly Span[]): boolean {
  const paths = spans.map(placeIn);
  return paths.every(
    (path, i) => path !== undefined && paths.every((other, j) => i === j || !begins(other ?? [], path)),
  );
}

const begins = (path: readonly string[], other: readonly string[]): boolean =>
  path.length <= other.length && path.every((name, level) => name === other[level]);

const division = characterList(table, 'division');

/** 河口镇, 柳林镇: names of one kind of division, whether or not a gazetteer has them. */
function areDivisions(labels: readonly string[]): boolean {
  const last = labels[0]?.at(-1) ?? '';
  return division(last, 0) && labels.every((label) => label.length > 1 && label.endsWith(last));
}

const NUMERAL = /[一二三四五六七八九十\d]+/;
const numbered = characterList(table, 'numbered');

/** 一等奖, 二等奖; 一组, 二组: the same name with another number. */
function areNumbered(labels: readonly string[]): boolean {
  const bare = labels.map((label) => label.replace(NUMERAL, '#'));
  const kind = bare[0] ?? '';
  return kind.includes('#') && numbered(kind, kind.length - 1) && bare.every((label) => label === kind);
}

const sexes = wordList(table, 'sex');

/** 男性 and 女性, and nothing else: together they are all. */
export function isEachSex(run: TiedTerms, terms: readonly Term[]): boolean {
  const labels = terms.map((term) => labelOf(run, term)).map(({ start, end }) => run.folded.slice(start, end));
  return labels.length === 2 && areOpposed(labels) && labels.every((label) => sexes.has(label));
}

/** 男生 and 女生 of 学生: alike but for the sex, and what is left of them is what the whole counts, or nothing is. */
export function areBothSexesOf(run: TiedTerms, whole: Term, terms: readonly Term[]): boolean {
  const labels = terms.map((term) => labelOf(run, term)).map(({ start, end }) => run.folded.slice(start, end));
  if (labels.length !== 2 || !areOpposed(labels)) return false;
  if (labels.every((label) => sexes.has(label))) return true;
  const [one = '', other = ''] = labels.map((label) => label.slice(1));
  return (
    one === other && one !== '' && labels.every((label) => sexes.has(label.charAt(0))) && countsIt(run, whole, one)
  );
}

/** Does the noun of the whole end like this: 学生, 教师? */
function countsIt({ folded, start }: TiedTerms, whole: Term, name: string): boolean {
  return folded.slice(start, whole.start).endsWith(name) || folded.startsWith(name, whole.end);
}
