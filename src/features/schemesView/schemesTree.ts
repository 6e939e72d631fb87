import { EventEmitter } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem } from 'vscode';
import type { Services } from '../../host/services';
import { orWhyNot } from '../shared/orWhyNot';
import { itemOf } from './schemeItems';
import { childrenOf } from './schemeNodes';
import type { SchemesNode, SchemeNode } from './schemeNodes';

/** Milliseconds between two looks at a corpus that is being read. */
const QUIET = 300;

/** Every numbered scheme of the corpus: how the articles expand it and where they mention it. */
export class SchemesTree implements TreeDataProvider<SchemesNode>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private readonly listening: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private words = '';
  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly services: Pick<Services, 'corpus' | 'fold'>) {
    this.listening = services.corpus.onDidChange(() => {
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.changes.fire(undefined);
      }, QUIET);
    });
  }

  get filter(): string {
    return this.words;
  }

  filterBy(words: string): void {
    this.words = words.trim();
    this.changes.fire(undefined);
  }

  async getChildren(node?: SchemesNode): Promise<SchemesNode[]> {
    return node ? childrenOf(node) : this.schemes();
  }

  getTreeItem(node: SchemesNode): TreeItem {
    return itemOf(node);
  }

  getParent(node: SchemesNode): SchemesNode | undefined {
    return node.kind === 'scheme' ? undefined : node.parent;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listening.dispose();
    this.changes.dispose();
  }

  private async schemes(): Promise<SchemeNode[]> {
    const fold = await this.services.fold();
    const wanted = fold(this.words);
    const asked = await orWhyNot(() => this.services.corpus.schemes());
    // The view's message says why there are none.
    if ('told' in asked) return [];
    return asked.answer.filter(({ key }) => key.includes(wanted)).map((scheme) => ({ kind: 'scheme', scheme }));
  }
}
