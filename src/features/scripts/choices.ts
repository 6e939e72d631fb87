import { EventEmitter, workspace } from 'vscode';
import type { Disposable, TextDocument, TextDocumentChangeEvent, Uri } from 'vscode';
import { spanAt } from '../../core/index';
import type { Choice } from '../../core/index';
import { convertedScheme } from '../../ids';

/** A choice in a converted text: where it stands there, what it was made from, and what else it could be. */
export interface ShownChoice extends Pick<Choice, 'chosen' | 'alternatives' | 'ground' | 'word'> {
  readonly start: number;
  readonly end: number;
  /** The character that it was made from. */
  readonly from: string;
}

/** @param source the text that was converted. @param offset where the converted text begins in its document */
export function shownChoices(choices: readonly Choice[], source: string, offset = 0): ShownChoice[] {
  return choices.map(({ start, end, targetStart, targetEnd, chosen, alternatives, ground, word }) => ({
    start: targetStart + offset,
    end: targetEnd + offset,
    from: source.slice(start, end),
    ...{ chosen, alternatives, ground, word },
  }));
}

/** The choices that open documents still show; they move with what is typed before them and go with what is changed. */
export class DocumentChoices implements Disposable {
  private readonly known = new Map<string, readonly ShownChoice[]>();
  private readonly changes = new EventEmitter<void>();
  private readonly listening = [
    workspace.onDidChangeTextDocument((event) => {
      this.follow(event);
    }),
    workspace.onDidCloseTextDocument((document) => {
      // A change of language closes a document, too, and opens the same one again.
      if (!workspace.textDocuments.includes(document)) this.known.delete(document.uri.toString());
    }),
  ];
  readonly onDidChange = this.changes.event;

  /** Choices in offsets of the document as it now stands, sorted. Those that stand elsewhere stay. */
  add(document: TextDocument, choices: readonly ShownChoice[]): void {
    this.known.set(document.uri.toString(), this.withKept(document, choices));
    this.changes.fire();
  }

  private withKept(document: TextDocument, choices: readonly ShownChoice[]): readonly ShownChoice[] {
    const taken = new Set(choices.map(({ start }) => start));
    const kept = this.of(document).filter(({ start }) => !taken.has(start));
    return kept.length === 0 ? choices : [...kept, ...choices].sort((a, b) => a.start - b.start);
  }

  /** For a read-only document whose text is being made: its changes are not followed. */
  provide(uri: Uri, choices: readonly ShownChoice[]): void {
    this.known.set(uri.toString(), choices);
    this.changes.fire();
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
    this.changes.dispose();
    this.known.clear();
  }

  private follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    const known = this.known.get(document.uri.toString());
    if (!known || contentChanges.length === 0 || document.uri.scheme === convertedScheme) return;
    let choices = known;
    for (const { rangeOffset, rangeLength, text } of contentChanges) {
      const end = rangeOffset + rangeLength;
      const shift = text.length - rangeLength;
      choices = choices.flatMap((one) => {
        if (one.end <= rangeOffset) return [one];
        return one.start >= end ? [{ ...one, start: one.start + shift, end: one.end + shift }] : [];
      });
    }
    this.known.set(document.uri.toString(), choices);
    this.changes.fire();
  }
}
