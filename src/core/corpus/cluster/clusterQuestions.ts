import type { Fold } from '../../text/fold';
import { growthOf } from '../figures/growth';
import type { CorpusFingerprint } from '../figureQuestions';
import type { ArticleFilter, CorpusQuestions } from '../questions';
import type { WordsOf } from '../store/corpusWords';
import { checksumOf } from '../store/fingerprint';
import type { IsWord } from '../store/termMatcher';
import { ClusterArticles } from './clusterArticles';
import type { Shards } from './clusterFailure';
import type { NamedFilter } from './articleWhere';
import { reportsNamed } from './reportsNamed';
import { ClusterFigures } from './clusterFigures';
import { ClusterMentions } from './clusterMentions';
import { ClusterReports } from './clusterReports';
import { ClusterSearch } from './clusterSearch';
import { ClusterWords } from './clusterWords';
import { lookAtTables } from './clusterTables';
import type { ClusterServer } from './server';
import { literal } from './sql';

export interface ClusterOptions {
  readonly fold: Fold;
  readonly isWord: IsWord;
  readonly wordsOf: WordsOf;
}

/** What servers answer of the corpus that they keep. Every answer is of all of them, or it is a `ClusterFailure`. */
export interface ClusterQuestions extends CorpusQuestions {
  /** The text that an article's offsets belong to; undefined where there is no such article. */
  source(id: string): Promise<string | undefined>;
  shards(): Promise<Shards>;
}

/** @throws ClusterFailure where the server does not answer, or holds no corpus */
export async function clusterQuestions(server: ClusterServer, options: ClusterOptions): Promise<ClusterQuestions> {
  const { cluster } = await lookAtTables(server);
  server.countShards = () => shardsOf(server, cluster);
  const { fold } = options;
  const articles = new ClusterArticles(server, fold);
  const mentions = new ClusterMentions(server, fold);
  const reports = new ClusterReports(server, options);
  const words = new ClusterWords({ server, ...options });
  const later = (): Promise<readonly number[]> => reports.later();
  const meant = (filter: ArticleFilter = {}): Promise<NamedFilter> =>
    reportsNamed(filter, { server, fold, reports: () => reports.all() });
  const figures: CorpusQuestions['figures'] = async (query) =>
    ClusterFigures.of({ ...query, articles: await meant(query.articles) }, { server, fold, later });
  return {
    count: async (filter) => articles.count(await meant(filter)),
    groups: async (path, filter) => articles.groups(path, await meant(filter)),
    allGroups: async (by, filter) => articles.allGroups(by, await meant(filter)),
    page: async (path, filter, range) => articles.page(path, await meant(filter), range),
    list: async (filter, range) => articles.list(await meant(filter), range),
    article: (id) => articles.article(id),
    locate: async (id, by, filter) => articles.locate(id, by, await meant(filter)),
    figuresOf: (noun, range) => mentions.figuresOf(noun, range),
    mentionsOf: (place, range) => mentions.mentionsOf(place, range),
    schemesNamed: (name, range) => mentions.schemesNamed(name, range),
    schemes: () => mentions.schemes(),
    search: async (query) => new ClusterSearch({ ...query, filter: await meant(query.filter) }, { server, ...options }),
    copies: (range) => reports.copies(range),
    copyChanges: (first, copy) => reports.changes(first, copy),
    growth: (noun, place) => growthOf(noun, place, fold, figures),
    contradictions: async (filter, range) => reports.contradictions(await meant(filter), range),
    clashes: async (filter, range) => reports.clashes(await meant(filter), range),
    keyWords: (id, most) => words.keyWords(id, most),
    wordUse: (word) => words.wordUse(word),
    fingerprint: () => fingerprintOf(server),
    figures: (query) => figures(query),
    source: (id) => sourceOf(server, id),
    shards: () => shardsOf(server, cluster),
  };
}

/** One server that holds all is a cluster of one. */
async function shardsOf(server: ClusterServer, cluster: string | undefined): Promise<Shards> {
  if (cluster === undefined) return { all: 1, answering: 1 };
  const known = `SELECT uniqExact(shard_num) FROM system.clusters WHERE cluster = ${literal(cluster)}`;
  const { all } = await server.one(known, { all: 'UInt64' });
  const settings = { skip_unavailable_shards: 1 };
  const { answering } = await server.one('SELECT count() FROM shards', { answering: 'UInt64' }, { settings });
  return { all, answering };
}

async function fingerprintOf(server: ClusterServer): Promise<CorpusFingerprint> {
  const sums = 'sum(toUInt64(hash)) % 4294967296, sum(toUInt64(mixed_hash)) % 4294967296';
  const sql = `SELECT count(), ${sums} FROM articles`;
  const { articles, sum, mixed } = await server.one(sql, { articles: 'UInt64', sum: 'UInt64', mixed: 'UInt64' });
  return { articles, checksum: checksumOf(sum, mixed) };
}

async function sourceOf(server: ClusterServer, id: string): Promise<string | undefined> {
  const [row] = await server.ask(`SELECT source FROM articles WHERE id = ${literal(id)} LIMIT 1`, { source: 'text' });
  return row?.source;
}
