import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Figure } from '../article/model';
import type { NamedPlace } from './namedPlace';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { firstEndingAfter } from '../text/span';
import type { GoverningName } from './governingNames';

const respectively = wordList(scopeWords, 'respectively');
const endsList = charSet('。;!?:\n,');
const joins = charSet('、和与及');
const FARTHEST = 24;

/** The names of a row, and where 分别 ends behind which as many figures follow in their order. */
export interface RespectiveRow {
  readonly from: number;
  readonly names: NamedPlace[];
}

/** 甲镇、乙镇分别3户、5户, 甲镇、乙镇两处小学分别有3人、5人; else none. */
export function respectiveRow(
  folded: string,
  { row, end }: GoverningName,
  figures: readonly Figure[],
): RespectiveRow | null {
  if (row.length < 2) return null;
  const from = wordBehind(folded, end);
  if (from < 0) return null;
  let stop = from;
  while (stop < folded.length && !endsList(folded, stop)) stop++;
  const first = firstEndingAfter(figures, from);
  const count = figures.slice(first, first + row.length + 1).filter(({ start }) => start < stop).length;
  return count === row.length ? { from, names: [...row] } : null;
}

/** Behind 分别 in the clause, or in the next one (甲镇、乙镇最多,分别有3户、5户), where no other row begins; -1 where it has none. */
function wordBehind(folded: string, from: number): number {
  let commas = 0;
  for (let at = from; at < from + FARTHEST; at++) {
    const behind = respectively.at(folded, at);
    if (behind > 0) return behind;
    if (folded.charAt(at) === ',') commas++;
    else if (endsList(folded, at)) return -1;
    if (commas > 1 || (commas > 0 && joins(folded, at))) return -1;
  }
  return -1;
}
