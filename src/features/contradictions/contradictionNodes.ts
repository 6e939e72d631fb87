import type { ClashOfArticle, Contradiction, CorpusEntry, StatedFigure } from '../../core/index';

/** `between`: numbers of the same; `sums`: what an article's own words tie together; `aside`: what the reader set aside. */
export type RowsOfKind = 'between' | 'sums' | 'aside';

export interface KindNode {
  readonly kind: 'kind';
  readonly of: RowsOfKind;
  rows: readonly FoundNode[];
  /** Those that are not shown yet. */
  more: number;
}

/** What cannot all be true. */
export interface FoundNode {
  readonly kind: 'found';
  readonly key: string;
  found: Contradiction | ClashOfArticle;
  parent: KindNode;
  /** Why the reader set it aside; undefined where it is not. */
  note: string | undefined;
}

/** A sentence that one of the numbers stands in. */
export interface SentenceNode {
  readonly kind: 'sentence';
  readonly parent: FoundNode;
  readonly figure: StatedFigure;
  /** By which a row's menu knows its article. */
  readonly entry: CorpusEntry;
}

export interface MoreFoundNode {
  readonly kind: 'more';
  readonly parent: KindNode;
}

export type ContradictionsNode = KindNode | FoundNode | SentenceNode | MoreFoundNode;

/** All its numbers, that which the others contradict first. */
export const numbersOfFound = (found: Contradiction | ClashOfArticle): readonly StatedFigure[] =>
  'figures' in found ? found.figures : [found.figure, ...found.others];

/** Its sentences, each once: the numbers of a sum mostly stand in one. */
export function sentencesOf(parent: FoundNode): readonly SentenceNode[] {
  const { found } = parent;
  const known = new Set<string>();
  const isNew = ({ entry, sentence }: StatedFigure): boolean => {
    const key = `${entry.summary.id} ${sentence.text}`;
    return !known.has(key) && Boolean(known.add(key));
  };
  const figures = 'figures' in found ? found.figures : numbersOfFound(found).filter(isNew);
  return figures.map((figure) => ({ kind: 'sentence', parent, figure, entry: figure.entry }));
}
