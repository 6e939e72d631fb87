import type { Span } from '../text/span';
import type { WordsOfText } from '../words/runningWords';
import { nearWords, touched } from './collocates';
import type { NearCount, WordsCounted } from './collocates';

/** Words of texts as they are counted, text by text. */
export class WordCounts implements WordsCounted {
  readonly near = new Map<string, NearCount>();
  readonly total = new Map<string, number>();
  nearAll = 0;
  totalAll = 0;
  /** By word near a hit: how often each way of writing it stands there. */
  private readonly written = new Map<string, Map<string, number>>();

  /** Every word of a text. */
  addText(text: string, words: WordsOfText): void {
    for (const [index, start] of words.starts.entries()) this.add(text.slice(start, words.ends[index]), 1);
  }

  /**
   * What was found in a text whose words were added: the words that a hit touches are taken out again, and those near one
   * are counted as such.
   * @param asWritten a stretch of the text as its article writes it
   */
  addHits(
    text: string,
    words: WordsOfText,
    { hits, window }: { readonly hits: readonly Span[]; readonly window: number },
    asWritten: (span: Span) => string,
  ): void {
    const at = (index: number): Span => ({ start: words.starts[index] ?? 0, end: words.ends[index] ?? 0 });
    const word = ({ start, end }: Span): string => text.slice(start, end);
    for (const index of touched(words, hits)) this.add(word(at(index)), -1);
    for (const { index, side } of nearWords(words, hits, window)) {
      const span = at(index);
      this.addNear(word(span), side, asWritten(span));
    }
  }

  /** Takes over what was counted elsewhere. */
  addAll(other: WordCounted): void {
    for (const [word, count] of other.total) this.add(word, count);
    for (const [word, { left, right }, forms] of other.near) {
      const near = this.nearOf(word);
      near.left += left;
      near.right += right;
      this.nearAll += left + right;
      for (const [form, count] of forms) this.addForm(word, form, count);
    }
  }

  /** As plain lists, for messages. */
  counted(): WordCounted {
    return {
      total: [...this.total],
      near: [...this.near].map(([word, near]) => [word, { ...near }, [...(this.written.get(word) ?? [])]]),
    };
  }

  /** The way in which a word near a hit is most often written; of several the one that comes first. */
  writtenForm(word: string): string {
    let [best, most] = [word, 0];
    for (const [form, count] of this.written.get(word) ?? [])
      if (count > most || (count === most && form < best)) [best, most] = [form, count];
    return best;
  }

  private add(word: string, count: number): void {
    const sum = (this.total.get(word) ?? 0) + count;
    if (sum === 0) this.total.delete(word);
    else this.total.set(word, sum);
    this.totalAll += count;
  }

  /** A word that stands near a hit, and how it is written there. */
  addNear(word: string, side: keyof NearCount, form: string): void {
    this.nearOf(word)[side]++;
    this.nearAll++;
    this.addForm(word, form, 1);
  }

  private nearOf(word: string): NearCount {
    let near = this.near.get(word);
    if (!near) this.near.set(word, (near = { left: 0, right: 0 }));
    return near;
  }

  private addForm(word: string, form: string, count: number): void {
    const forms = this.written.get(word) ?? new Map<string, number>();
    this.written.set(word, forms.set(form, (forms.get(form) ?? 0) + count));
  }
}

/** What was counted, as plain lists. */
export interface WordCounted {
  readonly total: readonly (readonly [word: string, count: number])[];
  readonly near: readonly (readonly [word: string, near: NearCount, forms: readonly (readonly [string, number])[]])[];
}
