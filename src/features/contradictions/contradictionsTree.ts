import { EventEmitter } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem } from 'vscode';
import type { ClashOfArticle, Contradiction, PageOf } from '../../core/index';
import type { Services } from '../../host/services';
import { contradictionItem } from './contradictionItems';
import { sentencesOf } from './contradictionNodes';
import type { ContradictionsNode, FoundNode, KindNode, RowsOfKind } from './contradictionNodes';
import type { SetAside } from './setAside';

/** Rows of a kind that are shown at first, and that each *Show more* adds. */
const PAGE = 500;

type Found = Contradiction | ClashOfArticle;

/** What cannot all be true in the corpus, in the reader's words. What was asked last stays until the next answer is there. */
export class ContradictionsTree implements TreeDataProvider<ContradictionsNode>, Disposable {
  private readonly changes = new EventEmitter<ContradictionsNode[] | undefined>();
  private readonly kinds: Readonly<Record<RowsOfKind, KindNode>> = {
    between: emptyKind('between'),
    sums: emptyKind('sums'),
    aside: emptyKind('aside'),
  };
  /** The workbench knows a row by its object: it stays the same as long as the row is there. */
  private nodes = new Map<string, FoundNode>();
  private answer: Readonly<Record<'between' | 'sums', PageOf<Found>>> | undefined;
  private most = PAGE;
  /** Those set aside are shown, too. */
  private withAside = false;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(
    private readonly services: Pick<Services, 'corpus' | 'names'>,
    private readonly aside: SetAside,
  ) {}

  /** Undefined before the first answer. */
  get count(): number | undefined {
    return this.answer && this.shown.reduce((sum, { rows, more }) => sum + rows.length + more, 0);
  }

  /** How many of those that were found the reader set aside. */
  get asideCount(): number {
    const found = this.answer ? [...this.answer.between.rows, ...this.answer.sums.rows] : [];
    return found.filter(({ key }) => this.aside.noteOf(key) !== undefined).length;
  }

  async ask(): Promise<void> {
    const { corpus, names } = this.services;
    const range = { from: 0, to: this.most };
    await names.ready();
    const [between, sums] = await Promise.all([corpus.contradictions({}, range), corpus.clashes({}, range)]);
    this.answer = { between, sums };
    this.arrange();
  }

  forget(): void {
    this.answer = { between: nothing, sums: nothing };
    this.arrange();
    this.answer = undefined;
  }

  showMore(): Promise<void> {
    this.most += PAGE;
    return this.ask();
  }

  showAside(isShown: boolean): void {
    this.withAside = isShown;
    this.arrange();
  }

  /** Puts what was found under its kind, and draws again what changed. */
  arrange(): void {
    if (!this.answer) return;
    const before = this.shown;
    const drawn = new Set<ContradictionsNode>();
    const nodes = new Map<string, FoundNode>();
    const aside: FoundNode[] = [];
    for (const of of ['between', 'sums'] as const) {
      const { rows, total } = this.answer[of];
      const found = rows.map((one) => this.node(one, of, drawn));
      for (const node of found) nodes.set(node.key, node);
      aside.push(...found.filter(({ note }) => note !== undefined));
      const left = found.filter(({ note }) => note === undefined);
      fill(this.kinds[of], left, total - rows.length, drawn);
    }
    fill(this.kinds.aside, this.withAside ? aside : [], 0, drawn);
    this.nodes = nodes;
    this.draw(before, drawn);
  }

  getChildren(node?: ContradictionsNode): ContradictionsNode[] {
    if (!node) return [...this.shown];
    if (node.kind === 'found') return [...sentencesOf(node)];
    if (node.kind !== 'kind') return [];
    return [...node.rows, ...(node.more > 0 ? [{ kind: 'more', parent: node } as const] : [])];
  }

  getParent(node: ContradictionsNode): ContradictionsNode | undefined {
    return node.kind === 'kind' ? undefined : node.parent;
  }

  getTreeItem(node: ContradictionsNode): TreeItem {
    return contradictionItem(node, this.services.names);
  }

  dispose(): void {
    this.changes.dispose();
  }

  /** Kinds with rows. */
  private get shown(): readonly KindNode[] {
    return Object.values(this.kinds).filter(({ rows, more }) => rows.length + more > 0);
  }

  private node(found: Found, of: 'between' | 'sums', drawn: Set<ContradictionsNode>): FoundNode {
    const note = this.aside.noteOf(found.key);
    const parent = note === undefined ? this.kinds[of] : this.kinds.aside;
    const known = this.nodes.get(found.key);
    if (!known) return { kind: 'found', key: found.key, found, parent, note };
    if (known.note !== note || JSON.stringify(known.found) !== JSON.stringify(found)) drawn.add(known);
    return Object.assign(known, { found, parent, note });
  }

  /** Who draws a row again draws what is below it. */
  private draw(before: readonly KindNode[], drawn: ReadonlySet<ContradictionsNode>): void {
    const isOther = before.length !== this.shown.length || before.some((kind, index) => kind !== this.shown[index]);
    if (isOther || before.length === 0) this.changes.fire(undefined);
    else if (drawn.size > 0)
      this.changes.fire([...drawn].filter((node) => node.kind === 'kind' || !drawn.has(parentOf(node))));
  }
}

const nothing: PageOf<Found> = { total: 0, rows: [] };

const emptyKind = (of: RowsOfKind): KindNode => ({ kind: 'kind', of, rows: [], more: 0 });

const parentOf = (node: Exclude<ContradictionsNode, KindNode>): ContradictionsNode => node.parent;

function fill(kind: KindNode, rows: readonly FoundNode[], more: number, drawn: Set<ContradictionsNode>): void {
  const isSame =
    kind.more === more && kind.rows.length === rows.length && kind.rows.every((row, at) => row === rows[at]);
  if (!isSame) drawn.add(kind);
  Object.assign(kind, { rows, more });
}
