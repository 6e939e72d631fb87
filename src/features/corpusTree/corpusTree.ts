import { EventEmitter, env, workspace } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem, Uri } from 'vscode';
import { comparable, createFilter, groupEntries } from '../../core/index';
import type { Group, GroupBy, GroupOrder } from '../../core/index';
import type { Services } from '../../host/services';
import { settingIds } from '../../ids';
import { articleItem, groupItem } from './items';
import { Nodes, isGroup } from './nodes';
import type { ArticleNode, Node } from './nodes';
import { articleTooltip } from './tooltip';

/** A corpus of no more articles than this shows them all at once; a larger one begins with its provinces. */
const SMALL = 30;

/** The articles by place, month, publisher or script. */
export class CorpusTree implements TreeDataProvider<Node>, Disposable {
  private readonly nodes = new Nodes();
  private readonly changes = new EventEmitter<Node[] | undefined>();
  private readonly listeners: Disposable[];
  private fold: (text: string) => string = (text) => text;
  private words = '';
  private by: GroupBy = 'place';
  /** How many articles are shown. */
  shown = 0;
  private updating: Promise<void> = Promise.resolve();
  private readonly filters = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  readonly onDidFilter = this.filters.event;

  constructor(private readonly services: Services) {
    const { corpus, names } = services;
    this.listeners = [
      corpus.onDidChange(() => this.update()),
      names.onDidChange(() => {
        this.changes.fire(undefined);
      }),
      workspace.onDidChangeConfiguration((event) => {
        if (arranging.some((setting) => event.affectsConfiguration(setting))) void this.update();
      }),
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

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.nodes.roots];
    return isGroup(node) ? [...node.children] : [];
  }

  getParent(node: Node): Node | undefined {
    return node.parent;
  }

  getTreeItem(node: Node): TreeItem {
    if (!isGroup(node)) return articleItem(node);
    return groupItem(node, this.by, this.services.names, this.shown <= SMALL || this.words !== '');
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    if (!isGroup(node)) item.tooltip = articleTooltip(node.entry, this.services.names);
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
    this.by = workspace.getConfiguration().get<GroupBy>(settingIds.groupBy, 'place');
    const changed = this.nodes.update(groupEntries(entries, this.by, order));
    if (changed === 'all') this.changes.fire(undefined);
    else if (changed.length > 0) this.changes.fire([...changed]);
  }

  private async order(): Promise<GroupOrder> {
    const chosen = workspace.getConfiguration().get<string>(settingIds.orderPlacesBy, 'code');
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

const arranging = [settingIds.groupBy, settingIds.orderPlacesBy];
