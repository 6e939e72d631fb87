import type { FigureGrouping, FigureQuery } from '../../core/index';
import type { PageWords } from '../pageWords';
import { inGroup, withFields } from './queryParts';

/** A filter of which the reader picks what a column may hold. */
export interface Picker {
  readonly word: keyof PageWords & ('noun' | 'unit' | 'kind' | 'place' | 'article' | 'publisher');
  /** What it lists, the first before the second. */
  readonly lists: readonly FigureGrouping[];
  /** Several may be picked. */
  readonly isMany: boolean;
  picked(query: FigureQuery): readonly string[];
  pick(query: FigureQuery, keys: readonly string[]): FigureQuery;
}

export const PICKERS: readonly Picker[] = [
  {
    ...{ word: 'noun', lists: ['noun'], isMany: true },
    picked: ({ nouns = [] }) => nouns,
    pick: (query, nouns) => withFields(query, { nouns }),
  },
  {
    ...{ word: 'kind', lists: ['kind'], isMany: true },
    picked: ({ kinds = [] }) => kinds,
    pick: (query, kinds) => withFields(query, { kinds: kinds as NonNullable<FigureQuery['kinds']> }),
  },
  {
    ...{ word: 'unit', lists: ['unit'], isMany: true },
    picked: ({ units = [] }) => units,
    pick: (query, units) => withFields(query, { units }),
  },
  {
    ...{ word: 'place', lists: ['province', 'county'], isMany: false },
    picked: ({ place }) => (place === undefined ? [] : [place]),
    pick: (query, [place]) => withFields(query, { place }),
  },
  ofGroups('article'),
  ofGroups('publisher'),
];

function ofGroups(by: 'article' | 'publisher'): Picker {
  return {
    ...{ word: by, lists: [by], isMany: false },
    picked: ({ groups = [] }) => groups.filter((group) => group.by === by).map(({ key }) => key),
    pick: (query, [key]) => inGroup(query, by, key),
  };
}
