import { Disposable, languages, window, workspace } from 'vscode';
import type { Diagnostic, DiagnosticCollection, TextDocument } from 'vscode';
import type { Services } from '../../host/services';
import { Pauses } from './pauses';

/** After the last change of a text, in milliseconds: nobody reads hints while she types. */
const PAUSE = 400;

/** A kind of quiet hint in Chinese texts. */
export interface HintKind {
  /** The name of its diagnostics in VS Code. */
  readonly collection: string;
  /** The setting that switches it off. */
  readonly setting: string;
  /** All hints of a text as it now is. */
  readonly of: (document: TextDocument) => Promise<Diagnostic[]>;
}

/** Hints that follow what is seen: made when a text is shown, made again when it changes, gone when it is closed. */
export class TextHints implements Disposable {
  readonly shown: DiagnosticCollection;
  private readonly pauses = new Pauses();
  private readonly watching: Disposable;

  constructor(
    private readonly chinese: Services['chinese'],
    private readonly kind: HintKind,
  ) {
    this.shown = languages.createDiagnosticCollection(kind.collection);
    this.watching = this.watch();
    this.makeAll();
  }

  private watch(): Disposable {
    return Disposable.from(
      window.onDidChangeVisibleTextEditors(() => {
        this.makeAll();
      }),
      workspace.onDidChangeTextDocument(({ document }) => {
        this.makeAfter(document, PAUSE);
      }),
      this.chinese.onDidBecome((document) => {
        this.makeAfter(document, PAUSE);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => {
        this.shown.delete(uri);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(this.kind.setting)) this.makeAll();
      }),
    );
  }

  private makeAll(): void {
    for (const { document } of window.visibleTextEditors) this.makeAfter(document, 0);
  }

  private makeAfter(document: TextDocument, pause: number): void {
    if (!this.chinese.is(document)) return;
    this.pauses.after(document.uri.toString(), pause, () => void this.make(document));
  }

  /** Hints of a text that changed while they were made are let go: others are on their way. */
  private async make(document: TextDocument): Promise<void> {
    if (document.isClosed) return;
    const { version } = document;
    const wanted = workspace.getConfiguration(undefined, document.uri).get<boolean>(this.kind.setting, true);
    const made = wanted ? await this.kind.of(document) : [];
    if (document.version === version) this.shown.set(document.uri, made);
  }

  dispose(): void {
    this.watching.dispose();
    this.pauses.dispose();
    this.shown.dispose();
  }
}
