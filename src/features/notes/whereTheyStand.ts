import type { CorpusEntry } from '../../core/index';
import type { Corpus } from '../../host/corpus/corpus';
import { articleOfEntry, fileOfArticle, isSameArticle, wayTaken } from './knownArticle';
import type { KnownArticle } from './knownArticle';

/** An article that stands no longer where it stood. */
export interface LostArticle {
  readonly article: string;
  readonly known: KnownArticle;
  /** Its whole file is gone: it may be in any other. */
  readonly isFileGone: boolean;
}

type Asked = Pick<Corpus, 'list'>;

/** So many are looked for one by one; those that went the way of another are found with it. */
const MOST = 100;
/** More articles that begin alike tell nothing. */
const ALIKE = 200;

/** Where articles stand now; one that stands nowhere, or in several places, is left out. */
export async function whereTheyStand(
  corpus: Asked,
  lost: readonly LostArticle[],
): Promise<ReadonlyMap<string, CorpusEntry>> {
  const found = new Map<string, CorpusEntry>();
  for (const [tried, one] of lost.entries()) {
    if (found.has(one.article) || tried - found.size > MOST) continue;
    const entry = await theOnlyOne(corpus, one);
    if (!entry) continue;
    found.set(one.article, entry);
    const left = lost.filter(({ article }) => !found.has(article));
    for (const [article, other] of await onTheWay(corpus, wayTaken(one.article, articleOfEntry(entry)), left))
      found.set(article, other);
  }
  return found;
}

async function theOnlyOne(
  corpus: Asked,
  { article, known, isFileGone }: LostArticle,
): Promise<CorpusEntry | undefined> {
  const words = known.opening.trim();
  if (words === '') return undefined;
  const { total, rows } = await corpus.list({ words }, { from: 0, to: ALIKE });
  const same = rows.filter((entry) => isSameArticle(entry, known) && articleOfEntry(entry) !== article);
  const file = fileOfArticle(article);
  const meant = isFileGone ? same : same.filter((entry) => fileOfArticle(articleOfEntry(entry)) === file);
  return total <= ALIKE && meant.length === 1 ? meant[0] : undefined;
}

/** Those that went the same way. */
async function onTheWay(
  corpus: Asked,
  way: (article: string) => string | undefined,
  lost: readonly LostArticle[],
): Promise<ReadonlyMap<string, CorpusEntry>> {
  const ways = lost.flatMap((one) => {
    const to = way(one.article);
    return to === undefined ? [] : [{ ...one, to }];
  });
  const entries = await entriesAt(
    corpus,
    ways.map(({ to }) => to),
  );
  return new Map(
    ways.flatMap(({ article, known, to }) => {
      const entry = entries.get(to);
      return entry && isSameArticle(entry, known) ? [[article, entry] as const] : [];
    }),
  );
}

/** What the corpus has of these articles, asked for at one go. */
export async function entriesAt(corpus: Asked, articles: readonly string[]): Promise<ReadonlyMap<string, CorpusEntry>> {
  if (articles.length === 0) return new Map();
  const { rows } = await corpus.list({ articles }, { from: 0, to: articles.length });
  return new Map(rows.map((entry) => [articleOfEntry(entry), entry]));
}
