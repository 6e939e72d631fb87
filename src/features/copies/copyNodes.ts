import type { CopiedReport, CopyChanges, CorpusEntry, Mention } from '../../core/index';

/** A report that several articles print. */
export interface ReportNode {
  readonly kind: 'report';
  /** The id of its first printing. */
  readonly key: string;
  report: CopiedReport;
}

/** An article that prints it. */
export interface PrintingNode {
  readonly kind: 'printing';
  readonly parent: ReportNode;
  readonly entry: CorpusEntry;
  readonly isFirst: boolean;
}

/** What one printing has and the other has not. */
export interface ChangeNode {
  readonly kind: 'change';
  readonly parent: PrintingNode;
  /** `left`: only the first printing has it. */
  readonly side: 'left' | 'added';
  readonly of: ChangeOf;
  readonly mention: Mention;
  /** The printing that has it. */
  readonly entry: CorpusEntry;
}

export type ChangeOf = 'number' | 'place' | 'sentence';

/** A row that only says something. */
export interface RemarkNode {
  readonly kind: 'remark';
  readonly parent: PrintingNode;
  readonly remark: 'unchanged' | { readonly more: number };
}

export interface MoreReportsNode {
  readonly kind: 'more';
  readonly more: number;
}

export type CopiesNode = ReportNode | PrintingNode | ChangeNode | RemarkNode | MoreReportsNode;

export function printingsOf(parent: ReportNode): readonly PrintingNode[] {
  const { first, copies } = parent.report;
  return [first, ...copies].map((entry, index) => ({ kind: 'printing', parent, entry, isFirst: index === 0 }));
}

/** Changes of a copy that are listed; a report that was mostly written anew has hundreds. */
const LISTED = 100;

export function changeRows(parent: PrintingNode, changes: CopyChanges): readonly (ChangeNode | RemarkNode)[] {
  const { first } = parent.parent.report;
  const rows = (['left', 'added'] as const).flatMap((side) => {
    const { numbers, places, sentences } = changes[side];
    const entry = side === 'left' ? first : parent.entry;
    const row = (of: ChangeOf, mention: Mention): ChangeNode => ({ kind: 'change', parent, side, of, mention, entry });
    return [
      ...numbers.map((mention) => row('number', mention)),
      ...places.map((mention) => row('place', mention)),
      ...sentences.map((mention) => row('sentence', mention)),
    ];
  });
  if (rows.length === 0) return [{ kind: 'remark', parent, remark: 'unchanged' }];
  const more = rows.length - LISTED;
  return [...rows.slice(0, LISTED), ...(more > 0 ? [{ kind: 'remark', parent, remark: { more } } as const] : [])];
}
