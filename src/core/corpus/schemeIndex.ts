import type { Fold } from '../text/fold';
import type { InArticle } from './corpusIndex';
import { comparable } from './summary';
import type { SchemeInArticle } from './summary';

/** One way in which the corpus expands a scheme. */
export interface Expansion {
  /** As the first article that gives it writes them. */
  readonly items: readonly string[];
  /** Who gives it: the mentions with this expansion, one an article. */
  readonly givenBy: readonly InArticle<SchemeInArticle>[];
  /** Items that the most common expansion of the scheme has not. Empty for that one itself. */
  readonly added: readonly string[];
  /** Items of the most common expansion that this one has not. */
  readonly missing: readonly string[];
}

/** A scheme's name over the whole corpus. */
export interface SchemeOverview {
  /** The name as it is compared; stable. */
  readonly key: string;
  /** The name as most mentions write it. */
  readonly name: string;
  readonly mentions: readonly InArticle<SchemeInArticle>[];
  readonly articles: number;
  /** The most common first; empty where no article says what the scheme consists of. */
  readonly expansions: readonly Expansion[];
}

/** Every scheme that is mentioned: those of most articles first, then of most mentions. */
export function overviewsOf(mentions: Iterable<InArticle<SchemeInArticle>>, fold: Fold): readonly SchemeOverview[] {
  const byKey = new Map<string, InArticle<SchemeInArticle>[]>();
  for (const one of mentions) push(byKey, comparable(one.mention.name, fold), one);
  return [...byKey]
    .map(([key, mentions]) => overview(key, mentions, fold))
    .sort((a, b) => b.articles - a.articles || b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1));
}

function push<V>(lists: Map<string, V[]>, key: string, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function overview(key: string, mentions: readonly InArticle<SchemeInArticle>[], fold: Fold): SchemeOverview {
  const articles = new Set(mentions.map(({ entry }) => entry.summary.id)).size;
  return { key, name: mostCommonName(mentions), mentions, articles, expansions: expansions(mentions, fold) };
}

function mostCommonName(mentions: readonly InArticle<SchemeInArticle>[]): string {
  const uses = new Map<string, number>();
  for (const { mention } of mentions) uses.set(mention.name, (uses.get(mention.name) ?? 0) + 1);
  return [...uses].reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0])[0];
}

function expansions(mentions: readonly InArticle<SchemeInArticle>[], fold: Fold): Expansion[] {
  const same = new Map<string, InArticle<SchemeInArticle>[]>();
  for (const given of mentions) {
    const { items } = given.mention;
    if (items !== null && items.length > 0) push(same, keys(items, fold).sort().join('\n'), given);
  }
  const givenBy = [...same.values()].map(onePerArticle).sort((a, b) => b.length - a.length);
  const common = givenBy[0]?.[0]?.mention.items ?? [];
  return givenBy.map((given) => {
    const items = given[0]?.mention.items ?? [];
    return { items, givenBy: given, added: without(items, common, fold), missing: without(common, items, fold) };
  });
}

function onePerArticle(given: readonly InArticle<SchemeInArticle>[]): InArticle<SchemeInArticle>[] {
  return given.filter(({ entry }, index) => given.findIndex((other) => other.entry === entry) === index);
}

function keys(items: readonly string[], fold: Fold): string[] {
  return items.map((item) => comparable(item, fold).replace(/[,，、;；。.:：]+$/u, ''));
}

/** The items whose comparable form is not among `others`. */
function without(items: readonly string[], others: readonly string[], fold: Fold): string[] {
  const known = new Set(keys(others, fold));
  const own = keys(items, fold);
  return items.filter((_, index) => !known.has(own[index] ?? ''));
}
