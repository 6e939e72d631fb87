import type { Fold } from '../../text/fold';
import type { FigureInSentence, FigureRowReader, WantedRow } from '../figures/figureRowReader';
import { predicateOf } from './predicate';

/** Rows that are read at once: as many as some blocks have, for each is read as a whole. */
const AT_ONCE = 4000;

interface SaidFrom {
  readonly reader: FigureRowReader;
  readonly fold: Fold;
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
  static async read(wanted: readonly WantedRow[], { reader, fold, breathe }: SaidFrom): Promise<SaidRows> {
    const said = new SaidRows([...wanted].sort((a, b) => a.row - b.row));
    for (let next = 0; next < wanted.length;) {
      const end = said.endOfArticle(next + AT_ONCE);
      await said.take(next, end, { reader, fold });
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

  private async take(from: number, to: number, { reader, fold }: Omit<SaidFrom, 'breathe'>): Promise<void> {
    const rows = this.wanted.slice(from, to);
    const read = await reader.inSentences(rows);
    // Where articles are gone meanwhile, all is asked for anew with what came in their place.
    if (read.length !== rows.length) return;
    const sentences = new Map<string, number>();
    for (const [index, figure] of read.entries()) {
      const sentence = `${rows[index]?.ref}\n${figure.sentence.text}`;
      const number = sentences.get(sentence) ?? from + index;
      sentences.set(sentence, number);
      this.sentences[from + index] = number;
      this.said[from + index] = this.number(predicateIn(figure, fold));
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

/** The sentences are folded: noun and place must be, too. */
const predicateIn = ({ figure, sentence }: FigureInSentence, fold: Fold): string | undefined =>
  predicateOf({
    ...{ sentence: sentence.text, at: sentence.at, noun: fold(figure.noun ?? '') },
    path: (figure.place?.path ?? []).map(fold),
  });
