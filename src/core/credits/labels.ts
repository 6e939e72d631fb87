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
  const labels = new Map<string, Label>();
  for (const line of table.split('\n')) {
    const [word, role, rank] = line.split('\t');
    if (word && role && !word.startsWith('#')) labels.set(word, { role: role as Label['role'], rank: Number(rank) });
  }
  const longest = Math.max(...[...labels.keys()].map((word) => word.length));
  return {
    endingAt(folded, end, from) {
      for (let start = Math.max(from, end - longest); start < end; start++) {
        const label = labels.get(folded.slice(start, end));
        if (label) return { ...label, start };
      }
      return undefined;
    },
  };
}
