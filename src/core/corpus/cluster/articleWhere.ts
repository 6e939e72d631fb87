import type { Fold } from '../../text/fold';
import type { ArticleFilter, GroupPath } from '../articlesMeant';
import { inSmallLetters } from '../store/storedArticle';
import { comparable } from '../summary';
import { among, contains, every, literal } from './sql';
import { inUnitOrder } from './unitOrder';

/** A filter in which what servers can't know is told by the numbers of articles (`reportsNamed.ts`). */
export interface NamedFilter extends Omit<ArticleFilter, 'also'> {
  readonly exceptNumbers?: readonly number[];
  readonly also?: NamedFilter;
}

/** What a filter asks of an article, as a condition: the same as `store/articleFilter.ts` asks. */
export function articleWhere(filter: NamedFilter, fold: Fold): string {
  return every(conditions(filter, fold));
}

function conditions(filter: NamedFilter, fold: Fold): readonly string[] {
  const { script, publisher, place, group, articles, except = [], exceptNumbers = [], also } = filter;
  return [
    ...publication(filter),
    ...(script === undefined ? [] : [`script = ${literal(script)}`]),
    ...(publisher === undefined ? [] : ofPublisher(comparable(publisher, fold))),
    ...(place === undefined ? [] : [atOrBelow('code', place)]),
    ...(group ? inGroup(group) : []),
    ...(articles ? [among('id', articles)] : []),
    ...(except.length > 0 ? [`NOT (${among('id', except)})`] : []),
    ...(exceptNumbers.length > 0 ? [`number NOT IN (${exceptNumbers.join(', ')})`] : []),
    ...words(filter, fold),
    ...(also ? conditions(also, fold) : []),
  ];
}

/** As far as both say: an article of 2022 may be of March. */
function publication({ from, to }: ArticleFilter): readonly string[] {
  if (from === undefined && to === undefined) return [];
  const part = (day: string): string => `least(length(published), ${day.length})`;
  const compared = (sign: string, day: string): string =>
    `substring(published, 1, ${part(day)}) ${sign} substring(${literal(day)}, 1, ${part(day)})`;
  return [
    "published != ''",
    ...(from === undefined ? [] : [compared('>=', from)]),
    ...(to === undefined ? [] : [compared('<=', to)]),
  ];
}

const ofPublisher = (key: string): readonly string[] => ["publisher_key != ''", `publisher_key = ${literal(key)}`];

/** @param code GB/T 2260; zeros at its end are the levels that it leaves open */
export const atOrBelow = (column: string, code: string): string =>
  `startsWith(${column}, ${literal(code.length === 6 ? code.replace(/(?:00){1,2}$/, '') : code)})`;

const inGroup = ({ by, keys }: GroupPath): readonly string[] =>
  keys
    .map((key, level) => `${by}_keys[${level + 1}] = ${literal(key)}`)
    .concat(
      // What is behind the end of a list equals ''.
      keys.length === 0 ? [] : [`length(${by}_keys) >= ${keys.length}`],
    );

function words({ words: text = '' }: ArticleFilter, fold: Fold): readonly string[] {
  const wanted = inSmallLetters(fold(text.replaceAll('\0', ' ')))
    .split(/\s+/u)
    .filter(Boolean);
  return wanted.map((word) => contains('described', inUnitOrder(word)));
}
