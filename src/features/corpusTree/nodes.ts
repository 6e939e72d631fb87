import type { CorpusEntry, Group } from '../../core/index';
import type { GapNode } from './gaps';

export interface GroupNode {
  readonly id: string;
  parent: GroupNode | undefined;
  group: Group;
  children: readonly (GroupNode | ArticleNode)[];
}

export interface ArticleNode {
  readonly id: string;
  parent: GroupNode | undefined;
  entry: CorpusEntry;
}

/** A row of the tree. */
export type CorpusNode = GroupNode | ArticleNode | GapNode;

/** A new grouping as it is taken over. */
interface Taking {
  readonly before: ReadonlyMap<string, CorpusNode>;
  readonly changed: CorpusNode[];
  readonly moved: CorpusNode[];
}

export const isGroup = (node: CorpusNode): node is GroupNode => 'group' in node;

export const isGap = (node: CorpusNode): node is GapNode => 'gap' in node;

/**
 * The tree's elements. The workbench knows an element by its object, so the object of a place or an article stays the
 * same as long as it is shown, and only what it holds changes.
 */
export class Nodes {
  roots: readonly GroupNode[] = [];
  private nodes = new Map<string, CorpusNode>();

  article(id: string): ArticleNode | undefined {
    const node = this.nodes.get(articleNodeId(id));
    return node && !isGroup(node) && !isGap(node) ? node : undefined;
  }

  /**
   * Takes over a new grouping. Answers the topmost elements that are to be drawn again, or `all`: also where an article
   * went from one group to another, since the workbench refuses an element that it still has elsewhere.
   */
  update(groups: readonly Group[]): readonly CorpusNode[] | 'all' {
    const taking: Taking = { before: this.nodes, changed: [], moved: [] };
    this.nodes = new Map();
    const roots = groups.map((group) => this.groupNode(group, undefined, taking));
    const sameRoots = sameOrder(this.roots, roots);
    this.roots = roots;
    if (!sameRoots || taking.moved.length > 0) return 'all';
    return taking.changed.filter((node) => !taking.changed.some((other) => isAbove(other, node)));
  }

  private groupNode(group: Group, parent: GroupNode | undefined, taking: Taking): GroupNode {
    const known = taking.before.get(group.id);
    const node: GroupNode = known && isGroup(known) ? known : { id: group.id, parent, group, children: [] };
    this.nodes.set(node.id, node);
    const children = [
      ...group.groups.map((below) => this.groupNode(below, node, taking)),
      ...group.entries.map((entry) => this.articleNode(entry, node, taking)),
    ];
    if (node.group.count !== group.count || node.group.name !== group.name || !sameOrder(node.children, children)) {
      taking.changed.push(node);
    }
    node.parent = parent;
    node.group = group;
    node.children = children;
    return node;
  }

  private articleNode(entry: CorpusEntry, parent: GroupNode, { before, changed, moved }: Taking): ArticleNode {
    const id = articleNodeId(entry.summary.id);
    const known = before.get(id);
    const node: ArticleNode = known && !isGroup(known) && !isGap(known) ? known : { id, parent, entry };
    this.nodes.set(id, node);
    if (node.parent !== parent) moved.push(node);
    const { summary, placedByHand } = node.entry;
    if (summary !== entry.summary || placedByHand !== entry.placedByHand) changed.push(node);
    node.parent = parent;
    node.entry = entry;
    return node;
  }
}

const articleNodeId = (id: string): string => `article ${id}`;

function sameOrder(before: readonly CorpusNode[], after: readonly CorpusNode[]): boolean {
  return before.length === after.length && before.every((node, index) => node === after[index]);
}

function isAbove(upper: CorpusNode, lower: CorpusNode): boolean {
  for (let at: CorpusNode | undefined = lower.parent; at; at = at.parent) if (at === upper) return true;
  return false;
}
