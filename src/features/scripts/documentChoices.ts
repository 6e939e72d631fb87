import { EventEmitter } from 'vscode';
import type { Disposable, TextDocument, TextDocumentContentChangeEvent, Uri } from 'vscode';
import { firstEndingAfter, spanAt } from '../../core/index';
import type { Steps, Conversion } from '../../core/index';

/** A choice in a converted text: where it stands there, what it was made from, and what else it could be. */
export interface ShownChoice extends Pick<
  Conversion['choices'][number],
  'chosen' | 'alternatives' | 'ground' | 'word'
> {
  readonly start: number;
  readonly end: number;
  /** The character that it was made from. */
  readonly from: string;
}

/** What settled a choice, after a conversion that had guessed it. */
export type Settled = Pick<ShownChoice, 'ground' | 'word'>;

/** Choices that are made, or moved, in one step. */
const A_STEP = 4096;

/**
 * In short steps: a long text has hundreds of thousands of them.
 * @param source the text that was converted. @param offset where the converted text begins in its document
 */
export function* shownChoices(
  choices: readonly Conversion['choices'][number][],
  source: string,
  offset = 0,
): Steps<ShownChoice[]> {
  const shown: ShownChoice[] = [];
  for (const { start, end, targetStart, targetEnd, chosen, alternatives, ground, word } of choices) {
    shown.push({
      start: targetStart + offset,
      end: targetEnd + offset,
      from: source.slice(start, end),
      ...{ chosen, alternatives, ground, word },
    });
    if (shown.length % A_STEP === 0) yield shown.length / choices.length;
  }
  return shown;
}

/** The choices that open documents still show; they move with what is typed before them and go with what is changed. */
export class DocumentChoices implements Disposable {
  private readonly known = new Map<string, readonly ShownChoice[]>();
  private readonly changed = new EventEmitter<string>();
  /** Fired with the URI of the document whose choices, or their places, have become others. */
  readonly onDidChange = this.changed.event;

  /** Choices in offsets of the document as it now stands, sorted. Those that stand elsewhere stay. */
  add(document: TextDocument, choices: readonly ShownChoice[]): void {
    this.put(document.uri, this.withKept(document, choices));
  }

  private withKept(document: TextDocument, choices: readonly ShownChoice[]): readonly ShownChoice[] {
    const known = this.of(document);
    if (known.length === 0) return choices;
    const taken = new Set(choices.map(({ start }) => start));
    const kept = known.filter(({ start }) => !taken.has(start));
    return kept.length === 0 ? choices : [...kept, ...choices].sort((a, b) => a.start - b.start);
  }

  /** All choices of a document, instead of those that were known. */
  set(uri: Uri, choices: readonly ShownChoice[]): void {
    if (choices.length > 0) this.put(uri, choices);
    else this.forget(uri);
  }

  forget(uri: Uri): void {
    if (this.known.delete(uri.toString())) this.changed.fire(uri.toString());
  }

  of(document: TextDocument): readonly ShownChoice[] {
    return this.known.get(document.uri.toString()) ?? [];
  }

  /** The choice that a cursor at `offset` touches: the one behind it, else the one before. */
  touching(document: TextDocument, offset: number): ShownChoice | undefined {
    return this.at(document, offset) ?? this.at(document, offset - 1);
  }

  at(document: TextDocument, offset: number): ShownChoice | undefined {
    return spanAt(this.of(document), offset);
  }

  /** The document's text was changed. */
  change(uri: Uri, change: TextDocumentContentChangeEvent): void {
    const known = this.known.get(uri.toString());
    if (known) this.put(uri, moved(known, change));
  }

  /** Does the change put another of a choice's forms in its place? Then the reader has chosen. */
  takes(document: TextDocument, change: TextDocumentContentChangeEvent): boolean {
    const { rangeOffset, rangeLength, text } = change;
    const choice = this.at(document, rangeOffset);
    const same = choice?.start === rangeOffset && choice.end === rangeOffset + rangeLength;
    if (!same || !choice.alternatives.includes(text)) return false;
    const taken: ShownChoice = {
      ...{ ...choice, chosen: text, ground: 'taken', word: null },
      end: rangeOffset + text.length,
    };
    const others = moved(this.of(document), change);
    const index = firstEndingAfter(others, rangeOffset + text.length);
    this.put(document.uri, others.toSpliced(index, 0, taken));
    return true;
  }

  /** These choices are settled as they stand; the text stays. */
  settle(document: TextDocument, settled: readonly ShownChoice[], by: Settled = { ground: 'taken', word: null }): void {
    const all = new Set(settled);
    this.set(
      document.uri,
      this.of(document).map((one) => (all.has(one) ? { ...one, ...by } : one)),
    );
  }

  dispose(): void {
    this.known.clear();
    this.changed.dispose();
  }

  private put(uri: Uri, choices: readonly ShownChoice[]): void {
    this.known.set(uri.toString(), choices);
    this.changed.fire(uri.toString());
  }
}

/** Choices after a change of their text: those in what it replaced are gone. */
function moved(
  choices: readonly ShownChoice[],
  { rangeOffset, rangeLength, text }: TextDocumentContentChangeEvent,
): readonly ShownChoice[] {
  const shift = text.length - rangeLength;
  const first = firstEndingAfter(choices, rangeOffset);
  let next = firstEndingAfter(choices, rangeOffset + rangeLength);
  if ((choices[next]?.start ?? Infinity) < rangeOffset + rangeLength) next++;
  if (shift === 0 && first === next) return choices;
  const behind = choices.slice(next);
  return choices
    .slice(0, first)
    .concat(shift === 0 ? behind : behind.map((one) => ({ ...one, start: one.start + shift, end: one.end + shift })));
}
