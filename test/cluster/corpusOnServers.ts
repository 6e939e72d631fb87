// The same synthetic articles in a local store and on servers, to be asked the same.
import { createHash } from 'node:crypto';
import { createWordEnds } from '../../src/core/corpus/store/wordEnds';
import { createWordsOf } from '../../src/core/corpus/store/corpusWords';
import { BlockWriter } from '../../src/core/corpus/store/blockWriter';
import { memoryStorage } from '../../src/core/corpus/store/storage';
import { SegmentStore } from '../../src/core/corpus/store/segmentStore';
import { storedArticle } from '../../src/core/corpus/store/storedArticle';
import { storeQuestions } from '../../src/core/corpus/store/storeQuestions';
import type { StoredArticle } from '../../src/core/corpus/store/storedArticle';
import type { Engine } from '../../src/core/index';
import type { CorpusQuestions } from '../../src/core/corpus/questions';
import type { ClusterQuestions } from '../../src/core/corpus/cluster/clusterQuestions';
import * as cluster from '../../src/core/corpus/cluster/index';
import { clusterFetch } from '../../src/host/corpus/clusterFetch';
import { optionsOf } from '../core/corpus/store/corpora';
import { planted } from '../core/corpus/contradictions/planted';
import { reprints } from '../core/corpus/copies/reprints';
import { syntheticArticle, syntheticReport, unfolding } from '../corpus/syntheticCorpus';
import type { SyntheticArticle } from '../corpus/syntheticCorpus';
import { built } from '../tables';
import type { ClickHouse } from './clickHouse';

export const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export function serverAs(
  { url }: ClickHouse,
  user: 'loader' | 'reader' | 'strict',
  password = `${user.charAt(0)}-secret`,
): cluster.ClusterServer {
  return new cluster.ClusterServer({ url, database: 'corpus', user, password }, clusterFetch());
}

/** What the texts' words are told by. */
export async function wordsAndFold() {
  const { tables, engine } = await built();
  return { engine, fold: engine.fold, isWord: createWordEnds(tables), wordsOf: createWordsOf(tables) };
}

/**
 * Synthetic articles, reprints and contradictions among them, and texts with what a server may stumble over.
 * @param reports short ones besides
 */
export async function articlesOf(count: number, reports = 0): Promise<readonly SyntheticArticle[]> {
  const { tables } = await built();
  const other = unfolding(tables.fold);
  const synthetic = Array.from({ length: count }, (_, index) => syntheticArticle(index, 3, other));
  const told = planted.flatMap(([name, ...texts]) =>
    texts.map((text, at) => ({ path: `planted/${name}${String(at)}.txt`, text: text ?? '' })),
  );
  const odd = oddTexts.map((text, index) => ({ path: `odd/${String(index)}.txt`, text }));
  const all = [
    ...synthetic.slice(0, count / 2),
    ...reprints(20, other),
    ...told,
    ...odd,
    ...synthetic.slice(count / 2),
    ...Array.from({ length: reports }, (_, index) => syntheticReport(index, 3, other)),
  ];
  // A text that is there twice is one article to a server.
  return [...new Map(all.map((article) => [article.text, article])).values()];
}

const sums = '2022年3月20日，溆浦县学校有学生1240人，男生658人，女生562人。';
const report = `${sums}会议部署防汛工作，要求组织干部逐座检查大坝、溢洪道和放水设施，落实管护责任人，储备编织袋、木桩和块石。全县转移群众1200人，设卡89处，出动车辆46台，投入资金300万元。`;

const oddTexts = [
  ...[report, `转载\n${report}`, report.replace('562', '563')],
  '2022年3月20日，溆浦县河口镇党员320名，其中女党员360名。',
  '没有日期也没有地点的一段话。',
  '湖南省怀化市溆浦县2022年讯，“三高四新”战略深入人心。',
  '深入落實「三高四新」戰略，推進“五个一”工程：一個中心、一個平台。溆浦县2022年3月。',
  '引号\'反斜杠\\百分之100%_下划线"的一段话，共有党员3名。',
  '𠮷野家在𠮷林省开店，共有𠀀员工5名。2021年5月6日',
  '\u{ff01}\u{fffd}末尾的字，2021年5月6日，溆浦县有水库128座。\0零',
  '末尾\u{e000}的字，2021年5月6日，溆浦县有水库12.5万座。',
  '收入3:1，气温-3.5℃，早上8时30分，近300人，约1.2亿元，50余吨，两三百户。长沙市2020年至2022年。',
];

export type Study = (article: SyntheticArticle) => StoredArticle;

const studyBy =
  (engine: Engine): Study =>
  ({ path, text }) =>
    storedArticle(engine.study({ path, text }), 0, engine.fold);

/** Each article is analysed once, for the store and for the servers. */
export function studyOnce(engine: Engine): Study {
  const [study, known] = [studyBy(engine), new Map<string, StoredArticle>()];
  return (article) => {
    const found = known.get(article.path) ?? study(article);
    known.set(article.path, found);
    return found;
  };
}

/** Asked of a store of this program, where an article's id is that of its text. */
export async function localQuestions(articles: readonly SyntheticArticle[], study?: Study): Promise<CorpusQuestions> {
  const { engine, ...words } = await wordsAndFold();
  const studied = study ?? studyBy(engine);
  const store = await SegmentStore.open(memoryStorage(), optionsOf());
  const writer = new BlockWriter();
  for (const { path, text } of articles) {
    const [file, reading] = [idOf(text), store.nextReading()];
    writer.add({ file, reading, article: studied({ path, text }) });
    const state = { size: text.length, time: reading, hash: '' };
    writer.record({ file, reading, state, articles: 1, notRead: [] });
    if (writer.isFull) await store.take(writer.finish());
  }
  if (!writer.isEmpty) await store.take(writer.finish());
  return storeQuestions(store, { ...words, breathe: () => Promise.resolve() });
}

/** Articles that go to the servers together. */
const BATCH = 500;

export async function loadInto(server: cluster.ClusterServer, articles: readonly SyntheticArticle[], study?: Study) {
  const { engine, fold, wordsOf } = await wordsAndFold();
  const studied = study ?? studyBy(engine);
  const loading = await cluster.Loading.begin(server, { fold, wordsOf, engine: 'test' });
  const told = { loaded: 0, known: 0 };
  for (let next = 0; next < articles.length; next += BATCH) {
    const { loaded, known } = await loading.load(
      articles.slice(next, next + BATCH).map(({ path, text }) => ({
        id: idOf(text),
        source: text,
        study: () => studied({ path, text }),
      })),
    );
    told.loaded += loaded;
    told.known += known;
  }
  await loading.finish();
  return told;
}

export async function connected(server: cluster.ClusterServer): Promise<ClusterQuestions> {
  return cluster.clusterQuestions(server, await wordsAndFold());
}
