import table from '../../tables/words/checkWords.tsv';
import type { Article, Figure } from '../article/model';
import { firstOf } from '../match/rule';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import type { Clash, ClashRule, AskedTerm } from './clash';
import { beyond, exclude, sumOf } from './interval';
import { sumSaid, termOf, placeNamed } from './terms';
import type { Term, TiedTerms } from './terms';

/** A line of a table or a list: its label and its numbers in the order of the columns. */
interface Row {
  readonly label: string;
  readonly path: readonly string[] | undefined;
  readonly terms: readonly Term[];
  readonly start: number;
  readonly end: number;
}

const tableRules: readonly ClashRule[] = [
  {
    name: 'total-of-column',
    examples: [
      ['河口镇 12户\n柳林镇 15户\n合计 ⟦37户⟧', 'clash: total'],
      ['|乡镇|户数|\n|---|---|\n|河口镇|12户|\n|柳林镇|15户|\n|合计|⟦37户⟧|', 'clash: total'],
      ['合计 ⟦20户⟧\n河口镇 12户\n柳林镇 15户', 'clash: total'],
    ],
    not: [
      ['河口镇 12户\n柳林镇 15户\n合计 ⟦27户⟧', '27 户'],
      ['河口镇 12户\n其中贫困户 5户\n柳林镇 15户\n合计 ⟦27户⟧', '27 户'],
      ['河口镇 12户\n柳林镇 约15户\n合计 ⟦28户⟧', '28 户'],
      ['河口镇 12户\n柳林镇 15人\n合计 ⟦37户⟧', '37 户'],
      ['合计 ⟦60户⟧\n河口镇 12户\n柳林镇 15户', '60 户'],
      ['河口镇 12户\n柳林镇 15户\n合计种树 ⟦370棵⟧', '370 棵 · 种树'],
      ['河口镇 12户\n合计 ⟦37户⟧', '37 户'],
      ['河口镇 12户\n小计 12户\n柳林镇 15户\n合计 ⟦27户⟧', '27 户'],
    ],
    read: ({ run, index }) => totalOf(run, index),
  },
];

const clashAt = firstOf<AskedTerm, Clash>(
  'table-checks',
  ({ run, index }) => run.terms[index] ?? { start: 0, end: 0 },
  tableRules,
);

/** The totals of tables and of lists of a row a line that are not the sum of their columns. */
export function tableTotals(article: Article, reading: Reading): readonly Clash[] {
  const found: Clash[] = [];
  for (const rows of blocksOf(article, reading))
    for (const [column, { start }] of (rows[0]?.terms ?? []).entries()) {
      const terms = rows.map((row) => row.terms[column]).filter((term) => term !== undefined);
      const index = isTotal(rows[0]) ? 0 : terms.length - 1;
      const run = { folded: reading.folded, start, terms, placeIn: () => undefined };
      const clash = clashAt({ run, index });
      if (clash) found.push(clash);
    }
  return found;
}

/** A total that stands first may be of more rows than follow; one that stands last is of all before it. */
function totalOf({ terms }: TiedTerms, index: number): Clash | undefined {
  const own = terms[index];
  const items = terms.filter((_, i) => i !== index);
  if (!own?.dimension || own.dimension === 'percent' || items.some(({ dimension }) => dimension !== own.dimension))
    return undefined;
  const misses = index === 0 ? beyond : exclude;
  if (!misses(sumOf(items.map(({ interval }) => interval)), own.interval)) return undefined;
  return {
    kind: 'total',
    figure: own.figure,
    others: items.map(({ figure }) => figure),
    worked: sumSaid(items) / own.factor,
  };
}

/** Rows that stand together with the same number of columns, one of them the total: the first or the last. */
function* blocksOf(article: Article, reading: Reading): Generator<readonly Row[]> {
  let block: Row[] = [];
  for (const row of rowsOf(article, reading)) {
    const last = block.at(-1);
    const goesOn = last?.terms.length === row.terms.length && isGap(reading.folded, last.end, row.start);
    if (!goesOn || isTotal(last)) {
      if (isWhole(block)) yield block;
      block = isTotal(last) && goesOn && block.length === 1 ? block : [];
    }
    block.push(row);
  }
  if (isWhole(block)) yield block;
}

function isWhole(rows: readonly Row[]): boolean {
  const totals = rows.filter(isTotal).length;
  if (rows.length < LEAST_ROWS || totals !== 1 || !(isTotal(rows[0]) || isTotal(rows.at(-1)))) return false;
  const labels = rows.map(({ label }) => label);
  if (new Set(labels).size < labels.length || labels.some((label) => label === '' || isPart.at(label, 0) > 0))
    return false;
  return !rows.some((a) => rows.some((b) => a !== b && isAbove(a.path, b.path)));
}

const isAbove = (a: Row['path'], b: Row['path']): boolean =>
  a !== undefined && b !== undefined && a.length <= b.length && a.every((name, i) => name === b[i]);

/** Two items and their total. */
const LEAST_ROWS = 3;
const totalNames = wordList(table, 'totalRow');
const isPart = wordList(table, 'partRow');
const isTotal = (row: Row | undefined): boolean => row !== undefined && totalNames.has(row.label);

/** Between two rows stands the end of the line, and in Markdown the line under the heads. */
const isGap = (folded: string, from: number, to: number): boolean => /^[\s|:-]*$/u.test(folded.slice(from, to));

function* rowsOf(article: Article, reading: Reading): Generator<Row> {
  const { folded, map } = reading;
  let [start, end] = [0, -1];
  let figures: Figure[] = [];
  for (const figure of article.figures) {
    const at = map.toReading(figure.start);
    if (at >= end) {
      yield* rowAt(article, reading, { start, end }, figures);
      start = folded.lastIndexOf('\n', at) + 1;
      const stop = folded.indexOf('\n', at);
      end = stop < 0 ? folded.length : stop;
      figures = [];
    }
    figures.push(figure);
  }
  yield* rowAt(article, reading, { start, end }, figures);
}

/** None where the line has the look of a sentence, which most lines have: their terms are not asked for. */
function rowAt(article: Article, reading: Reading, { start, end }: Span, figures: readonly Figure[]): readonly Row[] {
  if (figures.length === 0 || isSentence(reading.folded, start, end)) return [];
  const terms = figures.map((figure) => termOf(figure, reading, 0));
  if (!isRow(reading.folded, start, end, terms)) return [];
  return [{ ...labelled(article, reading, start, terms), terms, start, end }];
}

const LONGEST_ROW = 80;
const LONGEST_LABEL = 10;

const isSentence = (folded: string, start: number, end: number): boolean =>
  end - start > LONGEST_ROW || /[。;,!?]/u.test(folded.slice(start, end));

/** A short line without a sentence, whose numbers stand apart from each other and behind a label. */
function isRow(folded: string, start: number, end: number, terms: readonly Term[]): boolean {
  const first = terms[0];
  if (!first) return false;
  const rest = terms.reduceRight(
    (line, term) => line.slice(0, term.start - start) + line.slice(term.end - start),
    folded.slice(start, end),
  );
  return /^[\s|]*[\u3400-\u9fff]+[\s|:]+$/u.test(rest) && first.start - start <= LONGEST_LABEL + 4;
}

function labelled(
  article: Article,
  { folded, map }: Reading,
  start: number,
  terms: readonly Term[],
): Pick<Row, 'label' | 'path'> {
  const span = { start, end: terms[0]?.start ?? start };
  return {
    label: folded.slice(span.start, span.end).replace(/[\s|:]/gu, ''),
    path: placeNamed(article, map.toSource(span)),
  };
}
