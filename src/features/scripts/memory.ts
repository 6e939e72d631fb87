import { workspace } from 'vscode';
import type { Disposable, TextDocument } from 'vscode';

/** One stretch that was converted: what stood there, and what stands there now. */
export interface Remembered {
  readonly before: string;
  readonly after: string;
}

/** Conversions a document keeps; more would keep too many texts alive. */
const DEEPEST = 20;

/**
 * What was converted in this session, so that the way back restores and need not guess. It outlives the document's
 * editor: a closed and reopened file is known by its text.
 */
export class ConversionMemory implements Disposable {
  private readonly conversions = new Map<string, Remembered[]>();
  private readonly listening = workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files) {
      const known = this.conversions.get(oldUri.toString());
      if (known) this.conversions.set(newUri.toString(), known);
    }
  });

  remember(document: TextDocument, conversion: Remembered): void {
    if (conversion.before === conversion.after) return;
    const known = this.conversions.get(document.uri.toString()) ?? [];
    this.conversions.set(document.uri.toString(), [...known, conversion].slice(-DEEPEST));
  }

  /** What stood where this text stands now; undefined where no conversion made it. The latest conversion wins. */
  before(document: TextDocument, after: string): string | undefined {
    return this.conversions.get(document.uri.toString())?.findLast((one) => one.after === after)?.before;
  }

  dispose(): void {
    this.listening.dispose();
    this.conversions.clear();
  }
}
