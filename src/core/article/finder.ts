import type { Reading } from '../text/reading';
import { noMentions } from './model';
import type { ArticlePlace, Credit, DateMention, MentionLists } from './model';

/** What has been found so far, in offsets of the *reading text*. Every list is sorted and without overlaps. */
export interface Findings extends MentionLists {
  /** Where the article is about; its evidence in reading offsets too. */
  readonly place: ArticlePlace | null;
  /** What stands in furniture, which the reading text leaves out (本文链接:…): in *source* offsets. */
  readonly outside: { readonly credits: readonly Credit[]; readonly dates: readonly DateMention[] };
}

export const nothingFound: Findings = { ...noMentions, place: null, outside: { credits: [], dates: [] } };

export type FindingName = keyof Findings;

/** A pure function over one reading; it answers only the lists that it adds or refines, in reading offsets. */
export type Find = (reading: Reading, found: Findings) => Partial<Findings>;

/** One finder of the engine. */
export interface Finder {
  readonly name: string;
  /** What finders before it must have found: it looks at these lists only. */
  readonly needs: readonly FindingName[];
  /** The lists that it adds or refines. */
  readonly gives: readonly FindingName[];
  readonly find: Find;
}

/**
 * The finders in the order given, once it is sure that each one's needs are met by those before it.
 *
 * @throws Error that names the finder and what it lacks.
 */
export function inOrder(finders: readonly Finder[]): readonly Finder[] {
  const given = new Set<FindingName>();
  for (const { name, needs, gives } of finders) {
    const missing = needs.filter((need) => !given.has(need));
    if (missing.length > 0)
      throw new Error(`The ${name} finder needs ${missing.join(', ')}, which none before it gives.`);
    for (const one of gives) given.add(one);
  }
  return finders;
}

/** Those of the finders, in their order, that it takes to find this list: the ones that give it, and all that they need. */
export function findersFor(list: FindingName, finders: readonly Finder[]): readonly Finder[] {
  const wanted = new Set<FindingName>([list]);
  const taken: Finder[] = [];
  for (const finder of finders.toReversed()) {
    if (!finder.gives.some((name) => wanted.has(name))) continue;
    taken.push(finder);
    for (const need of finder.needs) wanted.add(need);
  }
  return taken.reverse();
}
