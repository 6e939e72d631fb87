import { workspace } from 'vscode';
import type { Disposable, TextDocument, TextDocumentChangeEvent, TextDocumentContentChangeEvent, Uri } from 'vscode';
import { firstEndingAfter, spanAt } from '../../core/index';
import type { Choice, Steps } from '../../core/index';
import { convertedScheme } from '../../ids';

/** A choice in a converted text: where it stands there, what it was made from, and what else it could be. */
export interface ShownChoice extends Pick<Choice, 'chosen' | 'alternatives' | 'ground' | 'word'> {
  readonly start: number;
  readonly end: number;
  /** The character that it was made from. */
  readonly from: string;
}

/** Choices that are made, or moved, in one step. */
const A_STEP = 4096;

/**
 * In short steps: a long text has hundreds of thousands of them.
 * @param source the text that was converted. @param offset where the converted text begins in its document
 */
export function* shownChoices(choices: readonly Choice[], source: string, offset = 0): Steps<ShownChoice[]> {
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
  private readonly listening = [
    workspace.onDidChangeTextDocument((event) => {
      this.follow(event);
    }),
    workspace.onDidCloseTextDocument((document) => {
      // A change of language closes a document, too, and opens the same one again.
      if (!workspace.textDocuments.includes(document)) this.known.delete(document.uri.toString());
    }),
  ];

  /** Choices in offsets of the document as it now stands, sorted. Those that stand elsewhere stay. */
  add(document: TextDocument, choices: readonly ShownChoice[]): void {
    this.known.set(document.uri.toString(), this.withKept(document, choices));
  }

  private withKept(document: TextDocument, choices: readonly ShownChoice[]): readonly ShownChoice[] {
    const known = this.of(document);
    if (known.length === 0) return choices;
    const taken = new Set(choices.map(({ start }) => start));
    const kept = known.filter(({ start }) => !taken.has(start));
    return kept.length === 0 ? choices : [...kept, ...choices].sort((a, b) => a.start - b.start);
  }

  /** For a read-only document whose text is being made: its changes are not followed. */
  provide(uri: Uri, choices: readonly ShownChoice[]): void {
    this.known.set(uri.toString(), choices);
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

  dispose(): void {
    for (const one of this.listening) one.dispose();
    this.known.clear();
  }

  private follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const known = this.known.get(document.uri.toString());
    if (!known || contentChanges.length === 0 || document.uri.scheme === convertedScheme) return;
    this.known.set(document.uri.toString(), contentChanges.reduce(moved, known));
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
