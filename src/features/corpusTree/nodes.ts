import type { CorpusEntry, Group } from '../../core/index';

export interface GroupNode {
  readonly id: string;
  parent: GroupNode | undefined;
  group: Group;
  children: readonly Node[];
}

export interface ArticleNode {
  readonly id: string;
  parent: GroupNode | undefined;
  entry: CorpusEntry;
}

export type Node = GroupNode | ArticleNode;

export const isGroup = (node: Node): node is GroupNode => 'group' in node;

/**
 * The tree's elements. The workbench knows an element by its object, so the object of a place or an article stays the
 * same as long as it is shown, and only what it holds changes.
 */
export class Nodes {
  roots: readonly Node[] = [];
  private nodes = new Map<string, Node>();

  article(id: string): ArticleNode | undefined {
    const node = this.nodes.get(articleNodeId(id));
    return node && !isGroup(node) ? node : undefined;
  }

  /** Takes over a new grouping. Answers the topmost elements that are to be drawn again, or `all`. */
  update(groups: readonly Group[]): readonly Node[] | 'all' {
    const before = this.nodes;
    this.nodes = new Map();
    const changed: Node[] = [];
    const roots = groups.map((group) => this.groupNode(group, undefined, before, changed));
    const sameRoots = sameOrder(this.roots, roots);
    this.roots = roots;
    return sameRoots ? changed.filter((node) => !changed.some((other) => isAbove(other, node))) : 'all';
  }

  private groupNode(
    group: Group,
    parent: GroupNode | undefined,
    before: Map<string, Node>,
    changed: Node[],
  ): GroupNode {
    const known = before.get(group.id);
    const node: GroupNode = known && isGroup(known) ? known : { id: group.id, parent, group, children: [] };
    this.nodes.set(node.id, node);
    const children = [
      ...group.groups.map((below) => this.groupNode(below, node, before, changed)),
      ...group.entries.map((entry) => this.articleNode(entry, node, before, changed)),
    ];
    if (node.group.count !== group.count || node.group.name !== group.name || !sameOrder(node.children, children)) {
      changed.push(node);
    }
    node.parent = parent;
    node.group = group;
    node.children = children;
    return node;
  }

  private articleNode(entry: CorpusEntry, parent: GroupNode, before: Map<string, Node>, changed: Node[]): ArticleNode {
    const id = articleNodeId(entry.summary.id);
    const known = before.get(id);
    const node: ArticleNode = known && !isGroup(known) ? known : { id, parent, entry };
    this.nodes.set(id, node);
    const { summary, placedByHand } = node.entry;
    if (summary !== entry.summary || placedByHand !== entry.placedByHand) changed.push(node);
    node.parent = parent;
    node.entry = entry;
    return node;
  }
}

const articleNodeId = (id: string): string => `article ${id}`;

function sameOrder(before: readonly Node[], after: readonly Node[]): boolean {
  return before.length === after.length && before.every((node, index) => node === after[index]);
}

function isAbove(upper: Node, lower: Node): boolean {
  for (let at = lower.parent; at; at = at.parent) if (at === upper) return true;
  return false;
}
