import { remembered } from '../../match/memo';
import type { FiguresFrom } from '../figures/figureFilter';
import type { FigureRowReader, RowInSentence, WantedRow } from '../figures/figureRowReader';
import { predicateOf } from './predicate';

/** Rows that are read at once: as many as some blocks have, for each is read as a whole. */
const AT_ONCE = 4000;

interface SaidFrom extends Pick<FiguresFrom, 'table' | 'fold'> {
  readonly reader: FigureRowReader;
  readonly breathe: () => Promise<void>;
}

/** What the sentences of rows say of their numbers, twelve bytes a row. */
export class SaidRows {
  private readonly predicates = new Map<string, number>();
  private readonly rows: Uint32Array;
  /** By the row's place in `rows`: the number of its predicate, 0 where none is known; the number of its sentence. */
  private readonly said: Uint32Array;
  private readonly sentences: Uint32Array;

  private constructor(private readonly wanted: readonly WantedRow[]) {
    this.rows = Uint32Array.from(wanted, ({ row }) => row);
    this.said = new Uint32Array(wanted.length);
    this.sentences = new Uint32Array(wanted.length);
  }

  /** Reads block after block, each once. */
  static async read(wanted: readonly WantedRow[], { reader, breathe, ...figures }: SaidFrom): Promise<SaidRows> {
    const said = new SaidRows([...wanted].sort((a, b) => a.row - b.row));
    const predicateIn = predicatesOf(figures);
    for (let next = 0; next < wanted.length;) {
      const end = said.endOfArticle(next + AT_ONCE);
      await said.take(next, end, { reader, predicateIn });
      await breathe();
      next = end;
    }
    return said;
  }

  /** Do both say the same of their numbers? Two numbers of one sentence are told apart by it. */
  areTheSame(one: WantedRow, other: WantedRow): boolean {
    const [here, there] = [this.placeOf(one.row), this.placeOf(other.row)];
    return (
      this.sentences[here] !== this.sentences[there] && this.said[here] !== 0 && this.said[here] === this.said[there]
    );
  }

  private endOfArticle(at: number): number {
    let end = Math.min(at, this.wanted.length);
    while (end < this.wanted.length && this.wanted[end]?.ref === this.wanted[end - 1]?.ref) end++;
    return end;
  }

  private async take(from: number, to: number, { reader, predicateIn }: TakenFrom): Promise<void> {
    const rows = this.wanted.slice(from, to);
    const read = await reader.inSentences(rows);
    // Where articles are gone meanwhile, all is asked for anew with what came in their place.
    if (read.length !== rows.length) return;
    const sentences = new Map<string, number>();
    for (const [index, row] of read.entries()) {
      const sentence = `${rows[index]?.ref}\n${row.sentence.text}`;
      const number = sentences.get(sentence) ?? from + index;
      sentences.set(sentence, number);
      this.sentences[from + index] = number;
      this.said[from + index] = this.number(predicateIn(row));
    }
  }

  private number(predicate: string | undefined): number {
    if (predicate === undefined) return 0;
    const number = this.predicates.get(predicate) ?? this.predicates.size + 1;
    this.predicates.set(predicate, number);
    return number;
  }

  /** O(log n). */
  private placeOf(row: number): number {
    let [low, high] = [0, this.rows.length];
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((this.rows[middle] ?? 0) <= row) low = middle;
      else high = middle;
    }
    return low;
  }
}

interface TakenFrom extends Pick<SaidFrom, 'reader'> {
  readonly predicateIn: (row: RowInSentence) => string | undefined;
}

/** The sentences are folded: nouns and places must be, too, and are so once. */
function predicatesOf({ table, fold }: Pick<SaidFrom, 'table' | 'fold'>): TakenFrom['predicateIn'] {
  const nounOf = remembered((number: number) => fold(table.writtenNouns.name(number) ?? ''));
  const pathOf = remembered((number: number) => (table.places.get(number)?.path ?? []).map(fold));
  return ({ row, sentence: { text, at } }) =>
    predicateOf({
      ...{ sentence: text, at, noun: nounOf(table.written[row] ?? 0) },
      path: pathOf(table.place[row] ?? 0),
    });
}
