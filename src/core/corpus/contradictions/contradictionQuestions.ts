import type { ArticleFilter, PageOf, Range } from '../articlesMeant';
import type { CopyQuestions } from '../copies/copyQuestions';
import type { StatedFigure } from '../figureQuestions';
import type { Contradiction } from '../reportQuestions';
import type { FiguresFrom } from '../figures/figureFilter';
import { rowsFound } from '../figures/figuresFound';
import type { RowsFound } from '../figures/figureOrder';
import type { FigureRowReader, WantedRow } from '../figures/figureRowReader';
import { exclude } from '../../checks/interval';
import { comparedGroups } from './comparedRows';
import type { ComparedRow } from './comparedRows';
import { SaidRows } from './saidRows';

interface ContradictionsFrom {
  /** The columns, with what the store has now. */
  readonly figures: () => Promise<FiguresFrom>;
  readonly reader: FigureRowReader;
  readonly copies: CopyQuestions;
  readonly breathe: () => Promise<void>;
}

/** The question what cannot all be true, within an article and between articles. */
export class ContradictionQuestions {
  private found: { readonly key: string; readonly all: Promise<PairsFound> } | undefined;

  constructor(private readonly from: ContradictionsFrom) {}

  async contradictions(filter: ArticleFilter, { from, to }: Range): Promise<PageOf<Contradiction>> {
    const figures = await this.from.figures();
    const key = `${figures.holding.version} ${JSON.stringify(filter)}`;
    if (this.found?.key !== key) this.found = { key, all: this.find(filter, figures) };
    const all = await this.found.all;
    return { total: all.length, rows: await contradictionsAt(all.slice(from, to), this.from.reader) };
  }

  private find(filter: ArticleFilter, figures: FiguresFrom): Promise<PairsFound> {
    const firsts = async (): Promise<FirstOf> => {
      const known = await this.from.copies.firsts();
      return (ref) => ({ number: known.get(ref) ?? ref, isCopy: known.has(ref) });
    };
    return contradictingPairs(rowsFound({ articles: filter }, figures), figures, { ...this.from, firsts });
  }
}

/** The number of the first printing of what an article prints, and whether the article is a later one. */
interface FirstPrinting {
  readonly number: number;
  readonly isCopy: boolean;
}

type FirstOf = (ref: number) => FirstPrinting;

/** Two rows whose numbers cannot both be true. */
export type ContradictingPair = readonly [WantedRow, WantedRow];
type PairsFound = readonly ContradictingPair[];

interface PairsFrom extends Pick<ContradictionsFrom, 'reader' | 'breathe'> {
  /** Asked where anything is compared. */
  readonly firsts: () => Promise<FirstOf>;
}

/** Rows that state a number of the same, say the same of it, and cannot both be true; each pair once. */
export async function contradictingPairs(found: RowsFound, figures: FiguresFrom, from: PairsFrom): Promise<PairsFound> {
  const wanted = [...comparedGroups(found, figures)].flatMap((rows) => rows.map(({ row, ref }) => ({ row, ref })));
  if (wanted.length === 0) return [];
  const said = await SaidRows.read(wanted, { ...figures, ...from });
  const firstOf = await from.firsts();
  const pairs: ContradictingPair[] = [];
  for (const rows of comparedGroups(found, figures)) {
    for (const [one, other] of countedOnce(excludingPairs(rows, said), firstOf))
      pairs.push([
        { row: one.row, ref: one.ref },
        { row: other.row, ref: other.ref },
      ]);
  }
  return pairs;
}

type ExcludingRows = readonly [ComparedRow, ComparedRow];

function excludingPairs(rows: readonly ComparedRow[], said: SaidRows): readonly ExcludingRows[] {
  return rows.flatMap((one, at) =>
    rows.slice(at + 1).flatMap((other): ExcludingRows[] => {
      const isPair = exclude(one.interval, other.interval) && said.areTheSame(one, other);
      return isPair ? [[one, other]] : [];
    }),
  );
}

/** Printings of one report contradict nobody among themselves, and others only once: by the earliest that does. */
function countedOnce(pairs: readonly ExcludingRows[], firstOf: FirstOf): readonly ExcludingRows[] {
  const copiesIn = (pair: ExcludingRows): number => pair.filter(({ ref }) => firstOf(ref).isCopy).length;
  const known = new Map<string, ExcludingRows>();
  for (const pair of pairs) {
    const [one, other] = pair;
    const [first, second] = [firstOf(one.ref).number, firstOf(other.ref).number];
    if (one.ref !== other.ref && first === second) continue;
    const reports = [first, second].sort((a, b) => a - b);
    const numbers = [one, other].map(({ interval: { low, high } }) => `${low}-${high}`).sort();
    const key = [...reports, ...numbers].join(' ');
    const before = known.get(key);
    if (!before || copiesIn(pair) < copiesIn(before)) known.set(key, pair);
  }
  return [...known.values()];
}

/** Reads both sentences of each pair. */
export async function contradictionsAt(pairs: PairsFound, reader: FigureRowReader): Promise<readonly Contradiction[]> {
  const rows = await reader.read(pairs.flat());
  if (rows.length !== pairs.length * 2) return [];
  return pairs.flatMap((_, index) => {
    const [one, other] = [rows[index * 2], rows[index * 2 + 1]];
    return one && other ? contradiction(one, other) : [];
  });
}

/** The same whenever it is found: who sets it aside names it by this. */
function contradiction(one: StatedFigure, other: StatedFigure): Contradiction {
  const figures = [one, other].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)) as [
    StatedFigure,
    StatedFigure,
  ];
  const key = figures.map(({ entry, start }) => `${entry.summary.id} ${start}`).join(' ');
  return { key, figures };
}

const dayOf = ({ entry }: StatedFigure): string => entry.summary.published ?? '~';
