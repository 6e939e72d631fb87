import type { ArticleFilter, PageOf, Range } from '../articlesMeant';
import type { CopyQuestions } from '../copies/copyQuestions';
import type { Fold } from '../../text/fold';
import type { StatedFigure } from '../figureQuestions';
import type { Contradiction } from '../reportQuestions';
import type { FiguresFrom } from '../figures/figureFilter';
import { rowsFound } from '../figures/figuresFound';
import type { FigureRowReader } from '../figures/figureRowReader';
import { excludingRows } from './comparedRows';
import type { ExcludingRows } from './comparedRows';
import { predicateOf } from './predicate';

interface ContradictionsFrom {
  /** The columns, with what the store has now. */
  readonly figures: () => Promise<FiguresFrom>;
  readonly reader: FigureRowReader;
  readonly copies: CopyQuestions;
  readonly breathe: () => Promise<void>;
}

/** Pairs whose sentences are read at once. */
const AT_ONCE = 200;

/** The question what cannot all be true, within an article and between articles. */
export class ContradictionQuestions {
  private found: { readonly key: string; readonly all: Promise<readonly Contradiction[]> } | undefined;

  constructor(private readonly from: ContradictionsFrom) {}

  async contradictions(filter: ArticleFilter, { from, to }: Range): Promise<PageOf<Contradiction>> {
    const figures = await this.from.figures();
    const key = `${figures.holding.version} ${JSON.stringify(filter)}`;
    if (this.found?.key !== key) this.found = { key, all: this.find(filter, figures) };
    const all = await this.found.all;
    return { total: all.length, rows: all.slice(from, to) };
  }

  private async find(filter: ArticleFilter, figures: FiguresFrom): Promise<readonly Contradiction[]> {
    const pairs = excludingRows(rowsFound({ articles: filter }, figures), figures);
    const firsts = pairs.length === 0 ? new Map<number, number>() : await this.from.copies.firsts();
    const firstOf = (ref: number): FirstPrinting => ({ number: firsts.get(ref) ?? ref, isCopy: firsts.has(ref) });
    return contradictionsOf(pairs, { ...this.from, fold: figures.fold, firstOf });
  }
}

/** The number of the first printing of what an article prints, and whether the article is a later one. */
export interface FirstPrinting {
  readonly number: number;
  readonly isCopy: boolean;
}

interface PairsFrom extends Pick<ContradictionsFrom, 'reader' | 'breathe'> {
  readonly fold: Fold;
  readonly firstOf: (ref: number) => FirstPrinting;
}

/** What of the pairs is said of the same, each once. */
export async function contradictionsOf(
  excluding: readonly ExcludingRows[],
  from: PairsFrom,
): Promise<readonly Contradiction[]> {
  const pairs = countedOnce(excluding, from.firstOf);
  const found = new Map<string, Contradiction>();
  for (let next = 0; next < pairs.length; next += AT_ONCE) {
    for (const one of await told(pairs.slice(next, next + AT_ONCE), from)) {
      const known = found.get(one.key);
      if (!known) found.set(one.key, one);
    }
    await from.breathe();
  }
  return [...found.values()];
}

/** Printings of one report contradict nobody among themselves, and others only once: by the earliest that does. */
function countedOnce(pairs: readonly ExcludingRows[], firstOf: PairsFrom['firstOf']): readonly ExcludingRows[] {
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

async function told(
  pairs: readonly ExcludingRows[],
  { reader, fold }: Pick<PairsFrom, 'reader' | 'fold'>,
): Promise<readonly Contradiction[]> {
  const rows = await reader.read(pairs.flat());
  if (rows.length !== pairs.length * 2) return [];
  return pairs.flatMap((_, index) => {
    const [one, other] = [rows[index * 2], rows[index * 2 + 1]];
    return one && other && statesTheSame(one, other, fold) ? contradiction(one, other) : [];
  });
}

/** Two numbers of one sentence are told apart by it. */
function statesTheSame(one: StatedFigure, other: StatedFigure, fold: (text: string) => string): boolean {
  const isOneSentence = one.entry.summary.id === other.entry.summary.id && one.sentence.text === other.sentence.text;
  if (isOneSentence) return false;
  const [said, otherwise] = [one, other].map(({ sentence, noun, place }) =>
    predicateOf({
      ...{ sentence: fold(sentence.text), at: sentence.at, noun: fold(noun ?? '') },
      path: (place?.path ?? []).map(fold),
    }),
  );
  return said !== undefined && said === otherwise;
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
