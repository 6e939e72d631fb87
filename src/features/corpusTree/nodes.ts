import type { CorpusEntry, GroupCount } from '../../core/index';
import type { GroupOfArticles } from '../shared/asked';
import type { GapNode } from './gaps';

/** A group as a row: what a command on it asks for, and what the row shows. */
export type ShownGroup = GroupOfArticles & GroupCount;

export interface GroupNode {
  readonly id: string;
  readonly parent: GroupNode | undefined;
  /** The keys of the groups on the way to it, its own the last. */
  readonly keys: readonly string[];
  group: ShownGroup;
  /** Undefined until the workbench asks. */
  children: readonly (GroupNode | ArticleNode | MoreNode)[] | undefined;
  /** How many of its own articles are shown at most. */
  most: number;
}

export interface ArticleNode {
  readonly id: string;
  parent: GroupNode | undefined;
  entry: CorpusEntry;
}

/** Stands for the articles of a large group that are not shown yet. */
export interface MoreNode {
  readonly id: string;
  readonly parent: GroupNode;
  more: number;
}

/** A row of the tree. */
export type CorpusNode = GroupNode | ArticleNode | MoreNode | GapNode;

/** Articles of a group that are shown at once. */
export const PAGE = 500;

export const isGroup = (node: CorpusNode): node is GroupNode => 'group' in node;

export const isGap = (node: CorpusNode): node is GapNode => 'gap' in node;

export const isMore = (node: CorpusNode): node is MoreNode => 'more' in node;

export const isArticle = (node: CorpusNode): node is ArticleNode => 'entry' in node;

/** What is below a group, as the corpus answers. */
export interface Below {
  readonly groups: readonly ShownGroup[];
  readonly entries: readonly CorpusEntry[];
  /** Articles that stand there and are not among the entries. */
  readonly more: number;
}

/** What a new answer changed. */
export interface Redrawn {
  readonly changed: CorpusNode[];
  readonly moved: CorpusNode[];
  /** What is not below its parent any more; it may be found elsewhere. */
  readonly gone: { readonly node: CorpusNode; readonly from: GroupNode | undefined }[];
}

export const nothingRedrawn = (): Redrawn => ({ changed: [], moved: [], gone: [] });

/**
 * The tree's elements, as far as they were asked for. The workbench knows an element by its object, so the object of a place
 * or an article stays the same as long as it is shown, and only what it holds changes.
 */
export class Nodes {
  roots: readonly GroupNode[] | undefined;
  private groups = new Map<string, GroupNode>();
  private articles = new Map<string, ArticleNode>();

  article(id: string): ArticleNode | undefined {
    return this.articles.get(articleNodeId(id));
  }

  /** Takes over what is below a group, or at the top; answers what is to be drawn again for it. */
  take(parent: GroupNode | undefined, below: Below, redrawn: Redrawn): void {
    const before: readonly CorpusNode[] | undefined = parent ? parent.children : this.roots;
    const groups = below.groups.map((group) => this.groupNode(group, parent, redrawn));
    if (!parent) this.roots = groups;
    else parent.children = [...groups, ...this.ownOf(parent, below, redrawn)];
    const after: readonly CorpusNode[] = parent?.children ?? groups;
    if (before && !sameOrder(before, after) && parent) redrawn.changed.push(parent);
    if (before && !sameOrder(before, after) && !parent) redrawn.moved.push(...groups);
    for (const node of before ?? []) if (!after.includes(node)) redrawn.gone.push({ node, from: parent });
  }

  /** Forgets what is nowhere any more. */
  settle({ gone }: Redrawn): void {
    for (const { node, from } of gone) this.forget(node, from);
  }

  private ownOf(parent: GroupNode, { entries, more }: Below, redrawn: Redrawn): (ArticleNode | MoreNode)[] {
    const articles = entries.map((entry) => this.articleNode(entry, parent, redrawn));
    if (more === 0) return articles;
    const known = parent.children?.find((node): node is MoreNode => isMore(node));
    const row = known ?? { id: `${parent.id} more`, parent, more };
    if (row.more !== more) redrawn.changed.push(row);
    row.more = more;
    return [...articles, row];
  }

  private groupNode(group: ShownGroup, parent: GroupNode | undefined, { changed }: Redrawn): GroupNode {
    const known = this.groups.get(group.id);
    if (known) {
      if (known.group.count !== group.count || known.group.name !== group.name) changed.push(known);
      known.group = group;
      return known;
    }
    const keys = [...(parent?.keys ?? []), group.key];
    const node: GroupNode = { id: group.id, parent, keys, group, children: undefined, most: PAGE };
    this.groups.set(group.id, node);
    return node;
  }

  private articleNode(entry: CorpusEntry, parent: GroupNode, { changed, moved }: Redrawn): ArticleNode {
    const id = articleNodeId(entry.summary.id);
    const known = this.articles.get(id);
    const node: ArticleNode = known ?? { id, parent, entry };
    this.articles.set(id, node);
    if (node.parent !== parent) moved.push(node);
    if (known && JSON.stringify(known.entry) !== JSON.stringify(entry)) changed.push(node);
    node.parent = parent;
    node.entry = entry;
    return node;
  }

  /** It is not below this parent any more; where it went to, it is known there. */
  private forget(node: CorpusNode, parent: GroupNode | undefined): void {
    if (isArticle(node) && node.parent === parent) this.articles.delete(node.id);
    if (!isGroup(node)) return;
    this.groups.delete(node.id);
    for (const child of node.children ?? []) this.forget(child, node);
  }
}

const articleNodeId = (id: string): string => `article ${id}`;

function sameOrder(before: readonly CorpusNode[], after: readonly CorpusNode[]): boolean {
  return before.length === after.length && before.every((node, index) => node === after[index]);
}

/** The topmost of these: who draws an element again draws what is below it. */
export const topmost = (nodes: readonly CorpusNode[]): CorpusNode[] =>
  [...new Set(nodes)].filter((node) => !nodes.some((other) => isAbove(other, node)));

function isAbove(upper: CorpusNode, lower: CorpusNode): boolean {
  for (let at: CorpusNode | undefined = lower.parent; at; at = at.parent) if (at === upper) return true;
  return false;
}
