import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure, FigureKind, PassedOver } from '../article/model';
import { wordList } from '../match/wordList';
import { measureWords } from '../numerals/measureWords';
import type { Reading } from '../text/reading';
import { overlapsAny } from '../text/span';
import type { Span } from '../text/span';
import { tablesIn } from './tableCells';
import type { TableCell } from './tableCells';

const countsNothing = wordList(scopeWords, 'counts-nothing');
const multiples: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };

/** What the head of a column says of its cells. */
interface Column {
  readonly noun: Span;
  readonly unit: string | null;
  readonly factor: number;
  readonly kind: FigureKind;
  /** Its bare numbers are figures, too: the head names a unit, or a number of something. */
  readonly isCounted: boolean;
}

/**
 * The figures with those of tables: under the head 总产(万吨) a bare 68.5 is 685,000 t, and what a head names is the noun of
 * the cells below it. What is taken from `passedOver` stands there no more.
 */
export function withTables(reading: Reading, found: Findings): Pick<Findings, 'figures' | 'passedOver'> {
  const tables = tablesIn(reading.folded);
  const { figures, passedOver } = found;
  if (tables.length === 0) return { figures, passedOver };
  const bare = new Map(passedOver.filter(({ reason }) => reason === 'bare').map((one) => [one.start, one]));
  const nouns = new Map<number, Column>();
  const cells: Figure[] = [];
  for (const { heads, rows } of tables)
    for (const [i, head] of heads.entries()) {
      const column = i > 0 ? columnOf(reading.folded, head) : null;
      if (column) for (const row of rows) readCell(row[i], column);
    }
  function readCell(cell: TableCell | undefined, column: Column): void {
    if (!cell) return;
    nouns.set(cell.start, column);
    const number = bare.get(cell.start);
    if (!column.isCounted || number?.end !== cell.end || number.value === null) return;
    bare.delete(cell.start);
    cells.push(figureOf(reading, cell, number.value, column));
  }
  const taken = new Set(cells.map(({ start }) => start));
  const heads = tables.flatMap((table) => table.heads);
  const units = figures.filter((figure) => overlapsAny(heads, figure));
  const named = figures
    .filter((figure) => !units.includes(figure))
    .map((figure) => {
      const column = nouns.get(figure.start);
      return column && figure.noun === null ? { ...figure, ...nounOfHead(reading, column.noun) } : figure;
    });
  return {
    figures: [...named, ...cells].sort((a, b) => a.start - b.start),
    passedOver: [...passedOver.filter(({ start }) => !taken.has(start)), ...units.map(asUnit)].sort(
      (a, b) => a.start - b.start,
    ),
  };
}

/** The 万吨 of 总产(万吨) counts nothing. */
const asUnit = ({ start, end, text }: Figure): PassedOver => ({ start, end, text, reason: 'bare', value: null });

function figureOf(reading: Reading, { start, end }: Span, value: number, { unit, factor, kind, noun }: Column): Figure {
  const text = reading.text.slice(start, end);
  const figure = { start, end, text, kind, value: value * factor, approx: null, unit };
  return { ...figure, ...nounOfHead(reading, noun), place: null, when: null };
}

function nounOfHead(
  { text }: Reading,
  { start, end }: Span,
): Pick<Figure, 'noun' | 'nounStart' | 'nounEnd' | 'nounFrom'> {
  return { noun: text.slice(start, end), nounStart: start, nounEnd: end, nounFrom: 'carried' };
}

const HEAD = /^([\u3400-\u9fff]{2,12})(?:[((]([\u3400-\u9fff%‰]{1,5})[))])?$/u;

/** 总产(万吨): the noun, and in brackets the unit; null where the head names nothing that is counted. */
function columnOf(folded: string, { start, end }: TableCell): Column | null {
  const [, name = '', bracket = ''] = HEAD.exec(folded.slice(start, end)) ?? [];
  if (name === '' || countsNothing.before(name, name.length) >= 0) return null;
  const noun = { start, end: start + name.length };
  if (bracket === '') return { noun, unit: null, factor: 1, kind: 'count', isCounted: name.endsWith('数') };
  const factor = multiples[bracket.charAt(0)] ?? 1;
  const unit = factor > 1 ? bracket.slice(1) : bracket;
  const measure = measureWords.get(unit);
  return measure ? { noun, unit: measure.word, factor, kind: measure.kind, isCounted: true } : null;
}
