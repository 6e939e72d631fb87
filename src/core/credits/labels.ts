import type { Credit } from '../article/model';

export interface Label {
  /** `other` names something that is no credit but ends the value before it. */
  readonly role: Credit['role'] | 'other';
  /** 0 is believed before 1. */
  readonly rank: number;
}

/** Finds the label that ends at an offset of a folded text. */
export interface Labels {
  /** The longest label that ends at `end`, with its start; `from` is how far back it may reach. */
  endingAt(folded: string, end: number, from: number): (Label & { readonly start: number }) | undefined;
}

/** @param table lines `word<tab>role<tab>rank`, folded; `#` begins a comment line. */
export function parseLabels(table: string): Labels {
  const byLast = new Map<number, LabelWord[]>();
  for (const line of table.split('\n')) {
    const [word, role, rank] = line.split('\t');
    if (!word || !role || word.startsWith('#')) continue;
    const last = word.charCodeAt(word.length - 1);
    byLast.set(last, [...(byLast.get(last) ?? []), { word, role: role as Label['role'], rank: Number(rank) }]);
  }
  for (const words of byLast.values()) words.sort((a, b) => b.word.length - a.word.length);
  return {
    endingAt(folded, end, from) {
      const words = end > from ? byLast.get(folded.charCodeAt(end - 1)) : undefined;
      const label = words?.find(({ word }) => end - word.length >= from && folded.startsWith(word, end - word.length));
      return label && { role: label.role, rank: label.rank, start: end - label.word.length };
    },
  };
}

interface LabelWord extends Label {
  readonly word: string;
}
