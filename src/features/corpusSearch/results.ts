import { EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, env, l10n } from 'vscode';
import type { Disposable, TreeDataProvider } from 'vscode';
import { besideOthers } from '../../core/index';
import type { CorpusEntry, CorpusSearch, SearchProgress } from '../../core/index';
import type { NotRead } from '../../host/corpus/notRead';
import { commandIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { LISTED_NOT_READ, moreNotReadItem, notReadItem, partItem } from '../shared/notReadRows';
import { excerptLabel } from '../shared/ofAnArticle';
import type { PastNode } from './pastRows';
import { linesOfTerm, termItem, termNodes } from './termRows';
import type { ArticleHits, TermNode } from './articleHits';

interface HitNode {
  readonly entry: CorpusEntry;
  readonly parent: ArticleHits;
  readonly hit: ArticleHits['hits'][number];
}

/** What was not searched, because it could not be read. */
interface NotReadNode {
  readonly notRead: readonly NotRead[];
}

interface PartNode {
  readonly parent: NotReadNode;
  readonly part: NotRead | { readonly more: number };
}

type Node = PastNode | TermNode | ArticleHits | HitNode | NotReadNode | PartNode;

/** The rows of searches that may be run again. */
export interface PastRows {
  readonly rows: () => readonly PastNode[];
  readonly item: (node: PastNode) => TreeItem;
}

/** What a search found: articles, and the lines in them, the words in the middle of their surroundings. */
export class Results implements TreeDataProvider<Node>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private found: ArticleHits[] = [];
  private terms: readonly TermNode[] = [];
  /** Of a list: the lines of its terms are asked for when a row is opened. */
  private search: CorpusSearch | undefined;
  private notRead: readonly NotReadNode[] = [];
  /** A search is shown, whether or not it found anything; else those before it are. */
  isShown = true;
  readonly onDidChangeTreeData = this.changes.event;

  /** @param past the searches before, which are shown where none is */
  constructor(private readonly past: PastRows = { rows: () => [], item: () => new TreeItem('') }) {}

  /** Nothing was found yet by a search that begins. */
  begin(): void {
    this.clear();
    this.isShown = true;
  }

  redrawPast(): void {
    if (!this.isShown) this.changes.fire(undefined);
  }

  clear(): void {
    this.isShown = false;
    this.found = [];
    this.terms = [];
    this.notRead = [];
    this.search?.dispose();
    this.search = undefined;
    this.changes.fire(undefined);
  }

  /** Hits of the article that was added last are added to it. */
  add(found: readonly ArticleHits[]): void {
    if (found.length === 0) return;
    const [first, ...rest] = found;
    const last = this.found.at(-1);
    if (first && last?.entry.summary.id === first.entry.summary.id) {
      this.found[this.found.length - 1] = { entry: last.entry, hits: [...last.hits, ...first.hits] };
      this.found.push(...rest);
    } else this.found.push(...found);
    this.changes.fire(undefined);
  }

  /** A row a term; the search is kept as long as the rows are. */
  list(search: CorpusSearch, terms: readonly string[], progress: SearchProgress): void {
    this.search = search;
    this.terms = termNodes(terms, progress);
    this.changes.fire(undefined);
  }

  /** Are its lines still asked for? */
  keeps(search: CorpusSearch): boolean {
    return this.search === search;
  }

  /** Below what was found: what was not searched. */
  leaveOut(notRead: readonly NotRead[]): void {
    this.notRead = notRead.length > 0 ? [{ notRead }] : [];
    this.changes.fire(undefined);
  }

  get isList(): boolean {
    return this.search !== undefined;
  }

  /** How many hits are listed. */
  get lines(): number {
    return this.found.reduce((sum, { hits }) => sum + hits.length, 0);
  }

  getChildren(node?: Node): Node[] | Promise<Node[]> {
    if (!node) return this.top();
    if ('term' in node) return this.search ? linesOfTerm(this.search, node).then((found) => [...found]) : [];
    return this.below(node);
  }

  /** The rows below one, where they are here already. */
  below(node: Node): Node[] {
    if ('past' in node) return [];
    if ('notRead' in node) return partsOf(node);
    return 'hits' in node && 'entry' in node ? node.hits.map((hit) => ({ entry: node.entry, parent: node, hit })) : [];
  }

  /** The rows that have no other above them. */
  top(): Node[] {
    if (!this.isShown) return [...this.past.rows()];
    return [...this.terms, ...this.found, ...this.notRead];
  }

  getParent(node: Node): Node | undefined {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: Node): TreeItem {
    if ('past' in node) return this.past.item(node);
    if ('term' in node) return termItem(node);
    if ('notRead' in node) return notReadItem(node.notRead.length);
    if ('part' in node) return 'more' in node.part ? moreNotReadItem(node.part.more) : partItem(node.part);
    return 'hits' in node ? articleItem(node) : hitItem(node);
  }

  dispose(): void {
    this.search?.dispose();
    this.changes.dispose();
  }
}

function partsOf(parent: NotReadNode): PartNode[] {
  const listed: PartNode['part'][] = parent.notRead.slice(0, LISTED_NOT_READ);
  const more = parent.notRead.length - LISTED_NOT_READ;
  return [...listed, ...(more > 0 ? [{ more }] : [])].map((part) => ({ parent, part }));
}

/** An article may stand below several terms. */
const idBelow = ({ parent, entry }: ArticleHits): string =>
  parent ? `${parent.index} ${entry.summary.id}` : entry.summary.id;

function articleItem({ entry, hits, parent }: ArticleHits): TreeItem {
  const { summary } = entry;
  const item = new TreeItem(Uri.parse(summary.id, true), TreeItemCollapsibleState.Expanded);
  item.id = idBelow({ entry, hits, parent });
  item.label = besideOthers(articleTitle(summary));
  item.iconPath = ThemeIcon.File;
  item.contextValue = 'article';
  const count = hits.length.toLocaleString(env.language);
  item.description = [count, summary.published?.slice(0, 10)].filter(Boolean).join(' · ');
  item.accessibilityInformation = { label: [item.label, item.description].join(', ') };
  return item;
}

function hitItem({ entry, parent, hit }: HitNode): TreeItem {
  const { text, at } = hit.preview;
  const label = excerptLabel(text, at);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `${idBelow(parent)} ${hit.start}`;
  item.tooltip = label.label;
  item.contextValue = 'articleHit';
  item.command = {
    command: commandIds.showSpan,
    title: l10n.t('Show in article'),
    arguments: [entry.summary.id, hit.start, hit.end],
  };
  return item;
}
