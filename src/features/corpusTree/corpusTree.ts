import { EventEmitter } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem, Uri } from 'vscode';
import type { GroupBy } from '../../core/index';
import type { Narrowed } from '../../host/corpus/narrowed';
import type { Services } from '../../host/services';
import { orWhyNot } from '../shared/orWhyNot';
import type { Arrangement } from './arrangement';
import { gapChildren, gapItem, unansweredBelow } from './gaps';
import { ShownGaps } from './shownGaps';
import { comparisonOfGroups } from './groupsInOrder';
import type { CompareGroups } from './groupsInOrder';
import { ListFilter } from './listFilter';
import { marksOfRow } from './rowMarks';
import { articleItem, groupItem, moreItem } from './treeItems';
import { Nodes, PAGE, isGap, isGroup, isMore, nothingRedrawn, topmost } from './nodes';
import type { ArticleNode, Below, GroupNode, MoreNode, CorpusNode, Redrawn } from './nodes';
import { articleTooltip } from './tooltip';

/** A corpus of no more articles than this shows them all at once; a larger one begins with its provinces. */
const SMALL = 30;

/** The articles by place, month, publisher or script. What is open is asked for, and no more. */
export class CorpusTree implements TreeDataProvider<CorpusNode>, Disposable {
  private nodes = new Nodes();
  private readonly changes = new EventEmitter<CorpusNode[] | undefined>();
  private readonly listeners: Disposable[];
  private shownBy: ListFilter;
  private by: GroupBy = 'place';
  private compare: CompareGroups = () => 0;
  private readonly gaps = new ShownGaps();
  /** How many files are being read: a corpus that will be large opens like one. */
  private expected = 0;
  /** VS Code has asked for rows: the view was in sight. */
  isAsked = false;
  /** How many articles are shown. */
  shown = 0;
  /** How many are not, since they print what one that is shown printed before. */
  copiesHidden = 0;
  private updating: Promise<void> = Promise.resolve();
  /** Rows were asked for that could not be had. */
  private lacks = false;
  private readonly counts = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.changes.event;
  /** The articles were counted anew: some came, or the filter is another. */
  readonly onDidCount = this.counts.event;

  constructor(
    private readonly services: Pick<Services, 'corpus' | 'names' | 'engine'> & Partial<Pick<Services, 'notes'>>,
    private readonly arrangement: Arrangement,
  ) {
    const { corpus, names } = services;
    this.shownBy = new ListFilter(services.notes);
    this.listeners = [
      corpus.onDidChange(({ isAnother }) => {
        if (isAnother === true) this.begin();
        return this.update();
      }),
      corpus.onDidChangeGaps(() => {
        if (this.gaps.take(corpus.gaps)) this.changes.fire(undefined);
      }),
      corpus.onDidProgress((progress) => {
        this.expected = progress?.total ?? 0;
      }),
      names.onDidChange(() => {
        this.changes.fire(undefined);
      }),
      arrangement.onDidChange(() => this.update()),
      ...(services.notes
        ? [
            services.notes.onDidChange(() => {
              if (this.shownBy.narrowed.mark) void this.update();
              else this.changes.fire(undefined);
            }),
          ]
        : []),
    ];
  }

  /** Which articles are shown. */
  get filter(): ListFilter {
    return this.shownBy;
  }

  /** How many articles there are. */
  get all(): number {
    return this.services.corpus.size;
  }

  /** Shows only articles that answer these words, in either script. */
  async filterBy(words: string): Promise<void> {
    this.shownBy = this.shownBy.withWords(words);
    await this.update();
  }

  /** Shows only articles of a place, a time, a publisher… */
  async narrow(narrowed: Narrowed): Promise<void> {
    this.shownBy = this.shownBy.narrowedTo(narrowed);
    await this.update();
  }

  /** The row of an article, with all above it; undefined where the filter hides it or it is in no corpus. */
  async find(uri: Uri): Promise<ArticleNode | undefined> {
    await this.settled();
    const asked = await orWhyNot(() => this.located(uri));
    return 'answer' in asked ? asked.answer : undefined;
  }

  private async located(uri: Uri): Promise<ArticleNode | undefined> {
    const located = await this.services.corpus.locate(uri.toString(), this.by, this.shownBy.articles);
    if (!located) return undefined;
    let group: GroupNode | undefined;
    for (const key of located.keys) {
      const children: readonly CorpusNode[] = await this.childrenOf(group);
      group = children.find((child): child is GroupNode => isGroup(child) && child.group.key === key);
    }
    if (!group) return undefined;
    if (located.row >= group.most) await this.showUpTo(group, located.row + 1);
    await this.childrenOf(group);
    return this.nodes.article(located.entry.summary.id);
  }

  async getChildren(node?: CorpusNode): Promise<CorpusNode[]> {
    this.isAsked = true;
    if (!node) {
      const rows = await this.childrenOrWhyNot(undefined);
      return [...this.gaps.above, ...rows.filter((row) => !isGap(row)), ...(this.shownBy.isSet ? [] : this.gaps.below)];
    }
    if (isGap(node)) return gapChildren(node);
    return isGroup(node) ? [...(await this.childrenOrWhyNot(node))] : [];
  }

  getParent(node: CorpusNode): CorpusNode | undefined {
    return node.parent;
  }

  getTreeItem(node: CorpusNode): TreeItem {
    if (isGap(node)) return gapItem(node);
    if (isMore(node)) return moreItem(node);
    if (!isGroup(node)) return articleItem(node, this.services.notes && marksOfRow(this.services.notes, node));
    const open = Math.max(this.shown, this.expected) <= SMALL || this.shownBy.isSet;
    return groupItem(node, this.by, this.services.names, open);
  }

  resolveTreeItem(item: TreeItem, node: CorpusNode): TreeItem {
    if ('entry' in node) item.tooltip = articleTooltip(node.entry, this.services.names);
    return item;
  }

  /** Shows more of the group's articles. */
  async showMore({ parent }: MoreNode): Promise<void> {
    await this.showUpTo(parent, parent.most + PAGE);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    this.changes.dispose();
    this.counts.dispose();
  }

  /** Resolves when what the corpus and the settings now say is in the tree. */
  settled(): Promise<void> {
    return this.updating;
  }

  private async showUpTo(group: GroupNode, rows: number): Promise<void> {
    group.most = Math.ceil(rows / PAGE) * PAGE;
    this.nodes.take(group, await this.ask(group), nothingRedrawn());
    this.changes.fire([group]);
  }

  private async childrenOf(group: GroupNode | undefined): Promise<readonly CorpusNode[]> {
    await this.updating;
    const known = group ? group.children : this.nodes.roots;
    if (known) return known;
    this.nodes.take(group, await this.ask(group), nothingRedrawn());
    return (group ? group.children : this.nodes.roots) ?? [];
  }

  /** Where servers do not answer, a row says so; it is asked for again when they do. */
  private async childrenOrWhyNot(group: GroupNode | undefined): Promise<readonly CorpusNode[]> {
    const asked = await orWhyNot(() => this.childrenOf(group));
    if ('answer' in asked) return asked.answer;
    this.lacks = true;
    return [unansweredBelow(asked.told)];
  }

  /** Another corpus: nothing of the one before is shown in its name. */
  private begin(): void {
    this.nodes = new Nodes();
    this.shown = 0;
    this.gaps.take(this.services.corpus.gaps);
    this.changes.fire(undefined);
  }

  /** One update at a time: each sees what the one before has drawn. */
  private update(): Promise<void> {
    return (this.updating = this.updating.then(() => this.takeOverIfAnswered()));
  }

  /** What servers do not answer changes nothing of what is shown. */
  private async takeOverIfAnswered(): Promise<void> {
    const asked = await orWhyNot(() => this.takeOver());
    if ('told' in asked) this.counts.fire();
  }

  private async takeOver(): Promise<void> {
    const { corpus, names } = this.services;
    await names.ready();
    await this.arrange();
    this.shown = await corpus.count(this.shownBy.articles);
    this.copiesHidden = await this.countCopies();
    const redrawn = nothingRedrawn();
    if (this.nodes.roots) await this.takeAgain(undefined, redrawn);
    this.nodes.settle(redrawn);
    if (redrawn.moved.length > 0 || this.lacks) this.changes.fire(undefined);
    else if (redrawn.changed.length > 0) this.changes.fire(topmost(redrawn.changed));
    this.lacks = false;
    this.counts.fire();
  }

  private async countCopies(): Promise<number> {
    if (!this.shownBy.narrowed.eachReportOnce) return 0;
    return (await this.services.corpus.count(this.shownBy.without('copies'))) - this.shown;
  }

  /** Asks again for all that was asked for. */
  private async takeAgain(group: GroupNode | undefined, redrawn: Redrawn): Promise<void> {
    this.nodes.take(group, await this.ask(group), redrawn);
    const children: readonly CorpusNode[] = (group ? group.children : this.nodes.roots) ?? [];
    for (const child of children) if (isGroup(child) && child.children) await this.takeAgain(child, redrawn);
  }

  private async ask(group: GroupNode | undefined): Promise<Below> {
    const { corpus } = this.services;
    const filter = this.shownBy.articles;
    const path = { by: this.by, keys: group?.keys ?? [] };
    const groups = (await corpus.groups(path, filter)).map((one) => ({
      ...one,
      filter: { group: { by: this.by, keys: [...path.keys, one.key] }, also: filter },
    }));
    groups.sort(this.compare);
    if (!group) return { groups, entries: [], more: 0 };
    const { total, rows } = await corpus.page(path, filter, { from: 0, to: group.most });
    return { groups, entries: rows, more: total - rows.length };
  }

  private async arrange(): Promise<void> {
    const { groupBy, orderPlacesBy } = this.arrangement;
    this.compare = await comparisonOfGroups(this.services, orderPlacesBy);
    if (groupBy === this.by) return;
    this.by = groupBy;
    this.nodes = new Nodes();
    this.changes.fire(undefined);
  }
}
