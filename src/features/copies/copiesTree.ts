import { EventEmitter } from 'vscode';
import type { Disposable, TreeDataProvider, TreeItem } from 'vscode';
import type { CopiedReport, PageOf } from '../../core/index';
import type { Services } from '../../host/services';
import { copyItem } from './copyItems';
import { changeRows, printingsOf } from './copyNodes';
import type { CopiesNode, PrintingNode, ReportNode } from './copyNodes';

/** Reports that are shown at first, and that each *Show more* adds. */
const PAGE = 500;

/** Reports that several articles print. What was asked last stays until the next answer is there. */
export class CopiesTree implements TreeDataProvider<CopiesNode>, Disposable {
  private readonly changes = new EventEmitter<CopiesNode[] | undefined>();
  private answer: PageOf<CopiedReport> | undefined;
  /** The workbench knows a row by its object: it stays the same as long as the report is there. */
  private reports: readonly ReportNode[] = [];
  private most = PAGE;
  readonly onDidChangeTreeData = this.changes.event;

  constructor(private readonly corpus: Services['corpus']) {}

  /** How many reports are printed more than once; undefined before the first answer. */
  get count(): number | undefined {
    return this.answer?.total;
  }

  async ask(): Promise<void> {
    this.take(await this.corpus.copies({ from: 0, to: this.most }));
  }

  forget(): void {
    this.take({ total: 0, rows: [] });
    this.answer = undefined;
  }

  showMore(): Promise<void> {
    this.most += PAGE;
    return this.ask();
  }

  async getChildren(node?: CopiesNode): Promise<CopiesNode[]> {
    if (!node) return this.top();
    if (node.kind === 'report') return [...printingsOf(node)];
    return node.kind === 'printing' && !node.isFirst ? this.changesOf(node) : [];
  }

  getParent(node: CopiesNode): CopiesNode | undefined {
    return 'parent' in node ? node.parent : undefined;
  }

  getTreeItem(node: CopiesNode): TreeItem {
    return copyItem(node);
  }

  dispose(): void {
    this.changes.dispose();
  }

  private top(): CopiesNode[] {
    const more = (this.answer?.total ?? 0) - this.reports.length;
    return [...this.reports, ...(more > 0 ? [{ kind: 'more', more } as const] : [])];
  }

  private async changesOf(node: PrintingNode): Promise<CopiesNode[]> {
    const changes = await this.corpus.copyChanges(node.parent.key, node.entry.summary.id);
    return changes ? [...changeRows(node, changes)] : [];
  }

  private take(answer: PageOf<CopiedReport>): void {
    const known = new Map(this.reports.map((node) => [node.key, node]));
    const changed: ReportNode[] = [];
    const before = { reports: this.reports, total: this.answer?.total };
    this.reports = answer.rows.map((report) => {
      const key = report.first.summary.id;
      const node = known.get(key);
      if (!node) return { kind: 'report', key, report };
      if (JSON.stringify(node.report) !== JSON.stringify(report)) changed.push(node);
      return Object.assign(node, { report });
    });
    this.answer = answer;
    const { reports } = this;
    const isSame = before.total === answer.total && before.reports.every((node, index) => node === reports[index]);
    if (!isSame || before.reports.length !== reports.length) this.changes.fire(undefined);
    else if (changed.length > 0) this.changes.fire(changed);
  }
}
