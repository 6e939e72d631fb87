import type { CorpusEntry } from '../core/index';
import { wholeNumber } from './fields';

/** The fields by which a list is paged. */
export const paging = {
  first: wholeNumber('The row to begin with; 0 is the first. Ask again with the “next” of an answer for more.', 0, 1e8),
  count: wholeNumber('How many rows at most; 20 where it is not given.', 1, 50),
};

const COUNT = 20;
const MOST_OF_A_TEXT = 400;
const MOST_OF_A_TITLE = 120;

interface Paged {
  readonly first?: number;
  readonly count?: number;
}

/** Which rows are asked for; `to` is exclusive. */
export const rowsAsked = ({ first = 0, count = COUNT }: Paged): { readonly from: number; readonly to: number } => ({
  from: first,
  to: first + count,
});

/** Rows as far as there is room for them, and a sentence on those that are left off. At least one is given. */
export function fitted(
  name: string,
  rows: readonly object[],
  total: number,
  { first = 0 }: Paged,
  room: number,
): object {
  let used = 0;
  const given = rows.filter((row, index) => (used += JSON.stringify(row).length) <= room || index === 0);
  const next = first + given.length;
  if (next >= total) return { [name]: given };
  const [left, all] = [total - next, total].map((number) => number.toLocaleString('en'));
  return { [name]: given, leftOff: `${left} of ${all} ${name} are left off; ask again with first: ${next}.`, next };
}

/** How each row says which article it is of. `article` is what other tools take, `path` is where a person finds it. */
export const headOf = ({ summary }: CorpusEntry): object => ({
  article: summary.id,
  path: summary.path,
  title: calledAs(summary),
  published: summary.published,
});

/** What an article is called: its title, else its first words. */
export const calledAs = ({ title, opening }: CorpusEntry['summary']): string => cut(title ?? opening, MOST_OF_A_TITLE);

/** A text that would fill an answer by itself ends in “…”. */
export const cut = (text: string, most = MOST_OF_A_TEXT): string =>
  text.length > most ? `${text.slice(0, most)}…` : text;
