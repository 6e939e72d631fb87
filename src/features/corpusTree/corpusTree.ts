import { EventEmitter, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Disposable, TreeDataProvider } from 'vscode';
import type { CorpusEntry } from '../../core/index';
import type { Corpus } from '../../host/corpus/corpus';

/** The articles of the corpus. */
export class CorpusTree implements TreeDataProvider<CorpusEntry>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private readonly watching: Disposable;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly corpus: Corpus) {
    this.watching = corpus.onDidChange(() => {
      this.changes.fire(undefined);
    });
  }

  getChildren(element?: CorpusEntry): CorpusEntry[] {
    return element ? [] : [...this.corpus.entries];
  }

  getTreeItem({ summary }: CorpusEntry): TreeItem {
    const item = new TreeItem(Uri.parse(summary.id, true), TreeItemCollapsibleState.None);
    item.id = summary.id;
    if (summary.title !== null) item.label = summary.title;
    item.command = { command: 'vscode.open', title: '', arguments: [item.resourceUri] };
    return item;
  }

  dispose(): void {
    this.watching.dispose();
    this.changes.dispose();
  }
}
