import { Disposable } from 'vscode';
import type { TreeItem, Uri } from 'vscode';
import { contradictionItem } from '../../src/features/contradictions/contradictionItems';
import { sentencesOf } from '../../src/features/contradictions/contradictionNodes';
import type { ContradictionsNode, FoundNode, RowsOfKind } from '../../src/features/contradictions/contradictionNodes';
import { copyItem } from '../../src/features/copies/copyItems';
import { changeRows, printingsOf } from '../../src/features/copies/copyNodes';
import { pastItem } from '../../src/features/corpusSearch/pastRows';
import type { CorpusEntry, StatedFigure } from '../../src/core/index';
import type { PlaceNames } from '../../src/host/placeNames';
import { viewIds } from '../../src/ids';
import { entryWith } from './articleDoubles';

/** A row of one of our views. */
export interface Row {
  readonly view: string;
  readonly node: unknown;
  readonly item: TreeItem;
}

export const namesAsTheyAre: PlaceNames = {
  show: (one) => one,
  inScriptOf: (_, one) => Promise.resolve(one),
  ready: () => Promise.resolve(),
  onDidChange: () => new Disposable(() => undefined),
};

const entryOf = (uri: Uri): CorpusEntry => entryWith({ id: uri.toString(), path: uri.path, title: '某县开会' });

const figureIn = (uri: Uri, start: number): StatedFigure => ({
  ...{ entry: entryOf(uri), start, end: start + 2, text: '30', kind: 'count', value: 30, approx: null },
  ...{ least: 30, most: 30, unit: '株', noun: '树', nounKey: '树', common: null, place: null, when: '2022-03' },
  sentence: { text: '全县栽树30株。', at: { start: 4, end: 6 } },
});

/** Two numbers that contradict each other, a sum that is none, one of them set aside, and a sentence of theirs. */
export function rowsOfContradictions(uri: Uri): readonly Row[] {
  const [one, other] = [figureIn(uri, 0), figureIn(uri, 3)];
  const found = (of: RowsOfKind, note?: string): FoundNode => ({
    ...{ kind: 'found', key: `${of} of the menus`, note, parent: { kind: 'kind', of, rows: [], more: 0 } },
    found:
      of === 'sums'
        ? { key: of, kind: 'whole', figure: one, others: [other], worked: 60 }
        : { key: of, figures: [one, other] },
  });
  const between = found('between');
  const nodes: readonly ContradictionsNode[] = [
    ...[between, found('sums'), found('aside', 'two registers')],
    ...sentencesOf(between).slice(0, 1),
  ];
  return nodes.map((node) => ({ view: viewIds.contradictions, node, item: contradictionItem(node, namesAsTheyAre) }));
}

/** The first printing of a report, a copy, and a number that the copy has not. */
export function rowsOfCopies(first: Uri, copy: Uri): readonly Row[] {
  const report = { first: entryOf(first), copies: [entryOf(copy)] };
  const printings = printingsOf({ kind: 'report', key: first.toString(), report });
  const none = { numbers: [], places: [], sentences: [] };
  const left = { ...none, numbers: [{ start: 0, end: 2, text: '30' }] };
  const changed = printings[1] ? changeRows(printings[1], { left, added: none }) : [];
  return [...printings, ...changed].map((node) => ({ view: viewIds.copies, node, item: copyItem(node) }));
}

export function rowOfPastSearch(): Row {
  const node = { past: { words: '没有人写过的话', filter: {} } };
  return { view: viewIds.searchResults, node, item: pastItem(node, namesAsTheyAre) };
}
