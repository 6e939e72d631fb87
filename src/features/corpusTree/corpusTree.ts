import { EventEmitter, env } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem, Uri } from 'vscode';
import { comparable, createFilter, groupEntries } from '../../core/index';
import type { Group, GroupBy, GroupOrder } from '../../core/index';
import type { Services } from '../../host/services';
import type { Arrangement } from './arrangement';
import { gapChildren, gapItem, gapsAbove, gapsBelow } from './gaps';
import type { GapNode } from './gaps';
import { articleItem, groupItem } from './treeItems';
import { Nodes, isGap, isGroup } from './nodes';
import type { ArticleNode, CorpusNode } from './nodes';
import { articleTooltip } from './tooltip';

/** A corpus of no more articles than this shows them all at once; a larger one begins with its provinces. */
const SMALL = 30;

/** The articles by place, month, publisher or script. */
export class CorpusTree implements TreeDataProvider<CorpusNode>, Disposable {
  private readonly nodes = new Nodes();
  private readonly changes = new EventEmitter<CorpusNode[] | undefined>();
  private readonly listeners: Disposable[];
  private fold: (text: string) => string = (text) => text;
  private words = '';
  private by: GroupBy = 'place';
  private above: readonly GapNode[] = [];
  private below: readonly GapNode[] = [];
  private gapsShown = '';
  /** How many files are being read: a corpus that will be large opens like one. */
  private expected = 0;
  /** VS Code has asked for rows: the view was in sight. */
  isAsked = false;
  /** How many articles are shown. */
  shown = 0;
  private updating: Promise<void> = Promise.resolve();
  private readonly filters = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  readonly onDidFilter = this.filters.event;

  constructor(
    private readonly services: Pick<Services, 'corpus' | 'names' | 'fold' | 'engine'>,
    private readonly arrangement: Arrangement,
  ) {
    const { corpus, names } = services;
    this.listeners = [
      corpus.onDidChange(() => this.update()),
      corpus.onDidChangeGaps(() => {
        if (this.takeGaps()) this.changes.fire(undefined);
      }),
      corpus.onDidProgress((progress) => {
        this.expected = progress?.total ?? 0;
      }),
      names.onDidChange(() => {
        this.changes.fire(undefined);
      }),
      arrangement.onDidChange(() => this.update()),
    ];
  }

  get filter(): string {
    return this.words;
  }

  /** How many articles there are. */
  get all(): number {
    return this.services.corpus.entries.length;
  }

  /** Shows only articles that answer these words, in either script. */
  async filterBy(words: string): Promise<void> {
    this.words = words.trim();
    await this.update();
    this.filters.fire();
  }

  article(uri: Uri): ArticleNode | undefined {
    return this.nodes.article(uri.toString());
  }

  getChildren(node?: CorpusNode): CorpusNode[] {
    this.isAsked = true;
    if (!node) return [...this.above, ...this.nodes.roots, ...(this.words === '' ? this.below : [])];
    if (isGap(node)) return gapChildren(node);
    return isGroup(node) ? [...node.children] : [];
  }

  getParent(node: CorpusNode): CorpusNode | undefined {
    return node.parent;
  }

  getTreeItem(node: CorpusNode): TreeItem {
    if (isGap(node)) return gapItem(node);
    if (!isGroup(node)) return articleItem(node);
    const open = Math.max(this.shown, this.expected) <= SMALL || this.words !== '';
    return groupItem(node, this.by, this.services.names, open);
  }

  resolveTreeItem(item: TreeItem, node: CorpusNode): TreeItem {
    if (!isGroup(node) && !isGap(node)) item.tooltip = articleTooltip(node.entry, this.services.names);
    return item;
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.changes.dispose();
    this.filters.dispose();
  }

  /** Resolves when what the corpus and the settings now say is in the tree. */
  settled(): Promise<void> {
    return this.updating;
  }

  private update(): Promise<void> {
    return (this.updating = this.takeOver());
  }

  private async takeOver(): Promise<void> {
    const { corpus, names, fold } = this.services;
    this.fold = await fold();
    await names.ready();
    const order = await this.order();
    const passes = createFilter(this.words, this.fold);
    const entries = corpus.entries.filter(passes);
    this.shown = entries.length;
    this.by = this.arrangement.groupBy;
    const changed = this.nodes.update(groupEntries(entries, this.by, order));
    if (changed === 'all') this.changes.fire(undefined);
    else if (changed.length > 0) this.changes.fire([...changed]);
  }

  /** Whether anything is to be drawn again. */
  private takeGaps(): boolean {
    const { gaps } = this.services.corpus;
    const shown = JSON.stringify(gaps);
    if (shown === this.gapsShown) return false;
    this.gapsShown = shown;
    [this.above, this.below] = [gapsAbove(gaps), gapsBelow(gaps)];
    return true;
  }

  private async order(): Promise<GroupOrder> {
    const chosen = this.arrangement.orderPlacesBy;
    const places = chosen === 'pinyin' ? 'name' : chosen === 'count' ? 'count' : 'code';
    const pinyin = places === 'name' ? await this.pinyinOfPlaces() : (): string => '';
    const { compare } = new Intl.Collator(['zh-u-co-pinyin', env.language]);
    return {
      places,
      compareNames: (a, b) => compare(pinyin(a), pinyin(b)) || compare(a.name, b.name),
      comparable: (name) => comparable(name, this.fold),
    };
  }

  /** The gazetteer knows how a place is read (重庆 is chongqing); a collation by characters does not. */
  private async pinyinOfPlaces(): Promise<(group: Pick<Group, 'code'>) => string> {
    const { gazetteer } = await this.services.engine();
    return ({ code }) => (code === null ? '' : (gazetteer.byCode(code)?.pinyin ?? ''));
  }
}
