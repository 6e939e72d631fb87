import { EventEmitter, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, env, l10n } from 'vscode';
import type { Disposable, TreeDataProvider } from 'vscode';
import { besideOthers } from '../../core/index';
import type { CorpusEntry, ConcordanceHit } from '../../core/index';
import { commandIds } from '../../ids';
import { articleTitle } from '../shared/articleTitle';
import { excerptLabel } from '../shared/ofAnArticle';

/** An article shows no more hits than this; a + behind the count says that there are more. */
export const MOST_OF_ARTICLE = 200;

export interface ArticleHits {
  readonly entry: CorpusEntry;
  readonly hits: readonly ConcordanceHit[];
  /** The article has more than these. */
  readonly isCut: boolean;
}

interface HitNode {
  readonly entry: CorpusEntry;
  readonly parent: ArticleHits;
  readonly hit: ConcordanceHit;
}

type Node = ArticleHits | HitNode;

/** What a search found: articles, and the lines in them, the words in the middle of their surroundings. */
export class Results implements TreeDataProvider<Node>, Disposable {
  private readonly changes = new EventEmitter<undefined>();
  private found: ArticleHits[] = [];
  readonly onDidChangeTreeData = this.changes.event;

  clear(): void {
    this.found = [];
    this.changes.fire(undefined);
  }

  add(found: readonly ArticleHits[]): void {
    if (found.length === 0) return;
    this.found.push(...found);
    this.changes.fire(undefined);
  }

  get articles(): number {
    return this.found.length;
  }

  get hits(): number {
    return this.found.reduce((sum, { hits }) => sum + hits.length, 0);
  }

  get isCut(): boolean {
    return this.found.some(({ isCut }) => isCut);
  }

  getChildren(node?: Node): Node[] {
    if (!node) return [...this.found];
    return 'hits' in node ? node.hits.map((hit) => ({ entry: node.entry, parent: node, hit })) : [];
  }

  getParent(node: Node): Node | undefined {
    return 'hits' in node ? undefined : node.parent;
  }

  getTreeItem(node: Node): TreeItem {
    return 'hits' in node ? articleItem(node) : hitItem(node);
  }

  dispose(): void {
    this.changes.dispose();
  }
}

function articleItem({ entry: { summary }, hits, isCut }: ArticleHits): TreeItem {
  const item = new TreeItem(Uri.parse(summary.id, true), TreeItemCollapsibleState.Expanded);
  item.id = summary.id;
  item.label = besideOthers(articleTitle(summary));
  item.iconPath = ThemeIcon.File;
  item.contextValue = 'article';
  const count = hits.length.toLocaleString(env.language) + (isCut ? '+' : '');
  item.description = [count, summary.published?.slice(0, 10)].filter(Boolean).join(' · ');
  item.accessibilityInformation = { label: [item.label, item.description].join(', ') };
  return item;
}

function hitItem({ entry, hit }: HitNode): TreeItem {
  const { text, at } = hit.preview;
  const label = excerptLabel(text, at);
  const item = new TreeItem(label, TreeItemCollapsibleState.None);
  item.id = `${entry.summary.id} ${hit.start}`;
  item.tooltip = label.label;
  item.contextValue = 'articleHit';
  item.command = {
    command: commandIds.showSpan,
    title: l10n.t('Show in article'),
    arguments: [entry.summary.id, hit.start, hit.end],
  };
  return item;
}
