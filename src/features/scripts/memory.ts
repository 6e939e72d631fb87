import { EndOfLine, EventEmitter, TextDocumentChangeReason, workspace } from 'vscode';
import type { Disposable, Memento, TextDocument, TextDocumentChangeEvent, Uri } from 'vscode';
import type { Span } from '../../core/index';
import { convertedScheme } from '../../ids';
import type { DocumentChoices, Settled, ShownChoice } from './documentChoices';
import { stillSettled } from './guesses';
import { KeptStandings } from './keptStandings';
import { countingAllOfLineEnds, countingLineEndsOnce, lengthOf } from './lineEnds';
import { StandingHistory, digestOf } from './history';
import type { Standing } from './history';
import { afterEdit, noWayBack } from './wayBack';
import type { WayBack } from './wayBack';

/** What is known of one document's conversions. */
interface Known {
  way: WayBack;
  eol: EndOfLine;
  /** Characters of the text, line ends counted once. */
  length: number;
  /** The way back as it will be when the change that is being carried out has come. */
  next: WayBack | undefined;
  readonly history: StandingHistory;
}

/**
 * What was converted, by place: it follows every change of a document, its undo and redo, and knows a document that was
 * closed and comes again with the same text, in a later session, too.
 */
export class ConversionMemory implements Disposable {
  private readonly known = new Map<string, Known>();
  private readonly kept: KeptStandings;
  /** Files that a conversion of a folder wrote. */
  private readonly written = new Map<string, Standing>();
  private readonly changed = new EventEmitter<TextDocument>();
  private readonly listening: readonly Disposable[];
  /** Fired when what can go back, or be chosen, may have become another. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly choices: DocumentChoices,
    storage: Memento,
  ) {
    this.kept = new KeptStandings(storage);
    this.listening = [
      workspace.onDidChangeTextDocument((event) => {
        this.follow(event);
      }),
      workspace.onDidOpenTextDocument((document) => {
        this.recognise(document);
      }),
      workspace.onDidSaveTextDocument((document) => {
        this.keep(document);
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.close(document);
      }),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.rename(oldUri, newUri);
      }),
    ];
    for (const document of workspace.textDocuments) this.recognise(document);
  }

  /** Offsets count line ends once. */
  way(document: TextDocument): WayBack {
    return this.known.get(document.uri.toString())?.way ?? noWayBack;
  }

  /** Was this document ever converted, whatever it says now? */
  hasConverted({ uri }: TextDocument): boolean {
    return this.known.get(uri.toString())?.history.latest !== undefined || this.kept.get(uri).length > 0;
  }

  /** The choices that a document had when it last said what it says now; undefined where it never did. */
  earlierChoices(document: TextDocument): readonly ShownChoice[] | undefined {
    const text = document.getText();
    const standing = this.known.get(document.uri.toString())?.history.find(digestOf(text));
    return standing && countingAllOfLineEnds(text, standing.choices);
  }

  /** Carries out an edit of ours, after which the way back is `next`, and `add` knows the choices. Answers whether it was. */
  async carryOut(
    document: TextDocument,
    next: WayBack,
    edit: () => Promise<boolean>,
    add: () => void = () => undefined,
  ): Promise<boolean> {
    const known = this.knownOf(document);
    this.remember(document, known);
    known.next = next;
    const done = await edit();
    known.next = undefined;
    if (!done) return false;
    add();
    this.remember(document, known);
    this.keep(document);
    this.changed.fire(document);
    return true;
  }

  /** A file was written with a converted text: when it is opened, its choices are known. */
  learn(uri: Uri, text: string, choices: readonly ShownChoice[]): void {
    const once = countingLineEndsOnce(text, choices);
    this.written.set(uri.toString(), { digest: digestOf(text), way: noWayBack, choices: once });
  }

  /** The reader has settled these choices as they stand; the text stays, and so does the way back. */
  settle(document: TextDocument, settled: readonly ShownChoice[], by?: Settled): void {
    this.choices.settle(document, settled, by);
    const known = this.known.get(document.uri.toString());
    if (known?.history.find(digestOf(document.getText()))) this.keep(document);
    this.changed.fire(document);
  }

  dispose(): void {
    for (const one of this.listening) one.dispose();
    this.changed.dispose();
    this.known.clear();
  }

  private follow(event: TextDocumentChangeEvent): void {
    const { document, contentChanges, reason } = event;
    if (contentChanges.length === 0 || document.uri.scheme === convertedScheme) return;
    const known = this.known.get(document.uri.toString());
    if (!known) {
      for (const change of contentChanges) this.choices.change(document.uri, change);
      return;
    }
    if (known.eol !== document.eol) this.lineEnds(known, document);
    else if (!this.travel(known, document, reason)) this.edits(known, event);
    this.changed.fire(document);
  }

  /** A change of the line ends alone touches nothing. */
  private lineEnds(known: Known, document: TextDocument): void {
    const once = known.eol === EndOfLine.LF ? this.choices.of(document) : undefined;
    known.eol = document.eol;
    const text = document.getText();
    if (lengthOf(text) !== known.length) {
      this.lost(known, document);
      return;
    }
    // The text that had the other ends is gone: a return stood, or stands, before each line feed.
    const spans = once ?? countingLineEndsOnce(text.replaceAll('\n', '\r\n'), this.choices.of(document));
    this.choices.set(document.uri, once ? countingAllOfLineEnds(text, spans) : spans);
  }

  /** More than the line ends became others at once: nothing is known any more. */
  private lost(known: Known, document: TextDocument): void {
    known.length = lengthOf(document.getText());
    known.way = { kept: [], touched: [{ start: 0, end: known.length }] };
    this.choices.forget(document.uri);
  }

  /** Undo and redo lead to a text that was known. */
  private travel(known: Known, document: TextDocument, reason: TextDocumentChangeReason | undefined): boolean {
    if (reason === undefined || known.history.latest === undefined) return false;
    const digest = digestOf(document.getText());
    const undone = reason === TextDocumentChangeReason.Undo;
    const standing = undone ? known.history.back(digest) : known.history.on(digest);
    if (standing) this.stand(known, document, standing);
    return standing !== undefined;
  }

  private edits(known: Known, { document, contentChanges }: TextDocumentChangeEvent): void {
    const once = known.eol === EndOfLine.LF ? 0 : 1;
    const { next } = known;
    known.next = undefined;
    let { way } = known;
    for (const change of contentChanges) {
      const { range, rangeOffset, rangeLength, text } = change;
      const isTaken = !next && this.choices.takes(document, change);
      // Another form of a choice, as long as the one before: the way back is the same.
      if (isTaken && text.length === rangeLength) continue;
      if (!isTaken) this.choices.change(document.uri, change);
      const span: Span = {
        start: rangeOffset - once * range.start.line,
        end: rangeOffset + rangeLength - once * range.end.line,
      };
      if (!next) way = afterEdit(way, span, lengthOf(text));
      known.length += lengthOf(text) - (span.end - span.start);
    }
    known.way = next ?? way;
  }

  private stand(known: Known, document: TextDocument, { way, choices }: Standing): void {
    known.way = way;
    known.length = lengthOf(document.getText());
    const settled = this.choices.of(document).filter(({ ground }) => ground === 'taken' || ground === 'reader');
    const standing = countingAllOfLineEnds(document.getText(), choices);
    this.choices.set(document.uri, stillSettled(standing, settled));
  }

  private remember(document: TextDocument, { way, history }: Known): Standing {
    const text = document.getText();
    const choices = countingLineEndsOnce(text, this.choices.of(document));
    const standing = { digest: digestOf(text), way, choices };
    history.add(standing);
    return standing;
  }

  private keep(document: TextDocument): void {
    const known = this.known.get(document.uri.toString());
    if (known?.history.latest) this.kept.set(document.uri, this.remember(document, known));
  }

  private recognise(document: TextDocument): void {
    const known = this.known.get(document.uri.toString());
    const written = this.written.get(document.uri.toString()) ?? [];
    const kept = known ? [] : this.kept.get(document.uri).concat(written);
    if (!known && kept.length === 0) return;
    const { history } = known ?? this.knownOf(document);
    for (const one of kept) history.add(one);
    const standing = history.of(digestOf(document.getText()));
    const now = this.knownOf(document);
    now.eol = document.eol;
    this.stand(now, document, standing ?? { digest: '', way: noWayBack, choices: [] });
    this.changed.fire(document);
  }

  private close(document: TextDocument): void {
    const known = this.known.get(document.uri.toString());
    if (known?.history.latest) {
      this.remember(document, known);
      known.way = noWayBack;
    }
    // A change of language closes a document, too, and opens the same one again.
    const gone = !workspace.textDocuments.includes(document);
    if (gone || document.uri.scheme !== convertedScheme) this.choices.forget(document.uri);
    // The next untitled document may have this one's name.
    if (gone && document.isUntitled) this.known.delete(document.uri.toString());
  }

  private rename(from: Uri, to: Uri): void {
    const known = this.known.get(from.toString());
    if (known) this.known.set(to.toString(), known);
    this.kept.rename(from, to);
  }

  private knownOf(document: TextDocument): Known {
    const key = document.uri.toString();
    const known = this.known.get(key) ?? newlyKnown(document);
    this.known.set(key, known);
    return known;
  }
}

function newlyKnown(document: TextDocument): Known {
  const length = lengthOf(document.getText());
  return { way: noWayBack, eol: document.eol, length, next: undefined, history: new StandingHistory() };
}
