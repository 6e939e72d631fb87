import creditLabels from '../../tables/words/creditLabels.tsv';
import type { Credit } from '../article/model';
import { linesOfList, wordMap } from '../match/wordList';

export interface Label {
  /** `other` names something that is no credit but ends the value before it. */
  readonly role: Credit['role'] | 'other';
  /** 0 is believed before 1. */
  readonly rank: number;
}

const labels = wordMap<Label>(creditLabels, 'label', ([role = '', rank]) => ({
  role: role as Label['role'],
  rank: Number(rank),
}));

/** The longest label that ends at the offset of a folded text, with its start; `from` is how far back it may reach. */
export function labelBefore(
  folded: string,
  end: number,
  from: number,
): (Label & { readonly start: number }) | undefined {
  const label = end > from ? labels.before(folded, end) : undefined;
  return label && label.start >= from ? { ...label.value, start: label.start } : undefined;
}

const MARKS: Readonly<Record<string, string>> = { _: ' ', '*': '' };

/** A label with the marks behind it with which it begins a line of credits; an empty mark: whatever follows. */
export const lineOpeners: readonly string[] = linesOfList(creditLabels, 'label').flatMap(
  ([label = '', , , marks = '']) => Array.from(marks, (mark) => label + (MARKS[mark] ?? mark)),
);
