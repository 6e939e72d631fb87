import type { Reading } from '../text/reading';
import type {
  ArticlePlace,
  Credit,
  DateMention,
  DocumentNumber,
  Figure,
  Heading,
  PassedOver,
  PlaceMention,
  SchemeMention,
} from './model';

/** What has been found so far, in offsets of the *reading text*. Every list is sorted and without overlaps. */
export interface Findings {
  readonly credits: readonly Credit[];
  readonly headings: readonly Heading[];
  readonly documents: readonly DocumentNumber[];
  readonly dates: readonly DateMention[];
  readonly places: readonly PlaceMention[];
  /** 全区, 我縣, 该镇: words that stand for a place without naming it. */
  readonly relativePlaces: readonly PlaceMention[];
  readonly schemes: readonly SchemeMention[];
  readonly figures: readonly Figure[];
  readonly passedOver: readonly PassedOver[];
  /** Where the article is about; its evidence in reading offsets too. */
  readonly place: ArticlePlace | null;
  /** What stands in furniture, which the reading text leaves out (本文链接:…): in *source* offsets. */
  readonly outside: { readonly credits: readonly Credit[]; readonly dates: readonly DateMention[] };
}

export const nothingFound: Findings = {
  credits: [],
  headings: [],
  documents: [],
  dates: [],
  places: [],
  relativePlaces: [],
  schemes: [],
  figures: [],
  passedOver: [],
  place: null,
  outside: { credits: [], dates: [] },
};

/**
 * A pure function over one reading. It may look at what finders before it found, and answers only the lists that it
 * adds or refines, in reading offsets.
 */
export type Finder = (reading: Reading, found: Findings) => Partial<Findings>;
