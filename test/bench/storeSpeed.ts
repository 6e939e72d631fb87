// A store of synthetic corpora of growing size, in a folder: what writing, opening, asking and searching take. Prints a row a
// size. Run by `npm run bench:corpus [-- SIZE…]`; asserts nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlockWriter } from '../../src/core/corpus/store/blockWriter';
import { SegmentStore } from '../../src/core/corpus/store/segmentStore';
import type { StoreOptions } from '../../src/core/corpus/store/storeOptions';
import { storedArticle } from '../../src/core/corpus/store/storedArticle';
import type { StoredArticle } from '../../src/core/corpus/store/storedArticle';
import { createWordsOf } from '../../src/core/corpus/store/corpusWords';
import { storeQuestions } from '../../src/core/corpus/store/storeQuestions';
import type { CorpusFigures, CorpusQuestions, FigureQuery, SearchTerm } from '../../src/core/corpus/questions';
import type { QuestionOptions } from '../../src/core/corpus/store/storeQuestions';
import { createEngine, createFold } from '../../src/core/index';
import type { Fold } from '../../src/core/index';
import { folderStorage } from '../../src/host/corpus/folderStorage';
import { loadTables } from '../../src/tables/index';
import { lightArticle } from '../corpus/lightArticle';
import { syntheticArticle, unfolding } from '../corpus/syntheticCorpus';

/** Articles that are analysed; the others have the analysis of one of them, with a text of their own. */
const ANALYSED = 300;
const SEED = 7;

const options = (): StoreOptions => ({
  ...{ engine: 'bench', log: console.log, now: () => Date.now(), session: Math.random().toString(36).slice(2) },
});

const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Of the processor: what the work costs, not what else the machine was doing. */
async function milliseconds(work: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await work();
  return spent(before);
}

function spent(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function fill(
  store: SegmentStore,
  count: number,
  analysed: readonly StoredArticle[],
  fold: Fold,
  other: (text: string) => string,
): Promise<number> {
  let making = 0;
  const writer = new BlockWriter();
  const all = await milliseconds(async () => {
    for (let index = 0; index < count; index++) {
      const before = process.cpuUsage();
      const { path, text } = syntheticArticle(index, SEED, other);
      const light = lightArticle(path, text, fold(text));
      making += spent(before);
      const like = analysed[index % analysed.length];
      const { summary, figures, nounKeys, mentions, publisherKey } = like ?? light;
      const article = { ...light, figures, nounKeys, mentions, publisherKey, summary: { ...summary, path } };
      const reading = store.nextReading();
      writer.add({ file: path, reading, article });
      writer.record({ file: path, reading, state: { size: 1, time: 1, hash: '' }, articles: 1, notRead: [] });
      if (writer.isFull) await store.take(writer.finish());
    }
    if (!writer.isEmpty) await store.take(writer.finish());
    await store.flush();
  });
  return all - making;
}

/** Milliseconds to the first line and to the end, and how many hits. */
async function searched(questions: CorpusQuestions, term: SearchTerm): Promise<string> {
  const before = process.cpuUsage();
  const search = await questions.search({ terms: [term] });
  let [first, hits] = [0, 0];
  for await (const progress of search.progress()) {
    if (progress.hits > 0 && first === 0) {
      await search.lines({ from: 0, to: 1 });
      first = spent(before);
    }
    hits = progress.hits;
  }
  const end = spent(before);
  search.dispose();
  return `${first.toFixed(0)} / ${end.toFixed(0)} ms, ${hits.toLocaleString('en')} hits`;
}

const figureSteps: readonly (readonly [string, FigureQuery])[] = [
  ['all, as found', {}],
  ['by value', { order: { by: 'value', descending: true } }],
  ['by noun', { order: { by: 'noun' } }],
  ['by time', { order: { by: 'when' } }],
  ['by title', { order: { by: 'article' } }],
  ['by day', { order: { by: 'published' } }],
  ['a noun', { nouns: ['党员'] }],
  ['words', { words: '水库 77', order: { by: 'value' } }],
  ['place and time', { place: '430000', from: '2021', to: '2022', least: 100, order: { by: 'value' } }],
];

/** Each step as a reader does it: another filter or order, its first rows, and rows far below. */
async function measureFigures(questions: CorpusQuestions): Promise<void> {
  const reading = await milliseconds(async () => {
    (await questions.figures({})).dispose();
  });
  for (const [name, query] of figureSteps) {
    let figures: CorpusFigures | undefined;
    const asked = await milliseconds(async () => (figures = await questions.figures(query)));
    const first = await milliseconds(() => figures?.rows({ from: 0, to: 100 }));
    const middle = Math.floor((figures?.total ?? 0) / 2);
    const below = await milliseconds(() => figures?.rows({ from: middle, to: middle + 100 }));
    const groups = await milliseconds(() => figures?.groups('noun', 50));
    const counties = await milliseconds(() => figures?.groups('county', 50));
    const points = await milliseconds(() => figures?.points(5000));
    const times = { asked, first, below, groups, counties, points };
    const told = Object.entries(times).map(([step, time]) => `${step} ${time.toFixed(0)}`);
    console.log(`  figures ${name.padEnd(15)} ${(figures?.total ?? 0).toLocaleString('en')}: ${told.join(', ')} ms`);
    figures?.dispose();
  }
  globalThis.gc?.();
  const { rss, arrayBuffers, heapUsed } = process.memoryUsage();
  const sizes = [rss, arrayBuffers, heapUsed].map((size) => (size / 1e6).toFixed(0));
  console.log(
    `  figures read once in ${reading.toFixed(0)} ms; process ${sizes.join(' / ')} MB (all / buffers / heap)`,
  );
}

/** Milliseconds to the collocates of a word that is searched, and to those of the same once more; how many there are. */
async function collocated(questions: CorpusQuestions, term: SearchTerm): Promise<string> {
  const search = await questions.search({ terms: [term] });
  for await (const progress of search.progress()) if (progress.state !== 'searching') break;
  let rows = 0;
  const first = await milliseconds(async () => (rows = (await search.collocates(5))?.rows.length ?? 0));
  const again = await milliseconds(() => search.collocates(5));
  search.dispose();
  return `${first.toFixed(0)} / ${again.toFixed(0)} ms, ${rows.toLocaleString('en')} words`;
}

/** Milliseconds to the words of an article against the corpus, to those of another, and what is held afterwards. */
async function keyWords(questions: CorpusQuestions): Promise<string> {
  const { rows } = await questions.list({}, { from: 0, to: 2 });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const times: string[] = [];
  for (const { summary } of rows)
    times.push((await milliseconds(() => questions.keyWords(summary.id, 200))).toFixed(0));
  globalThis.gc?.();
  return `${times.join(' / ')} ms, ${((process.memoryUsage().heapUsed - before) / 1e6).toFixed(1)} MB kept`;
}

async function measure(
  count: number,
  analysed: readonly StoredArticle[],
  { fold, wordsOf }: Pick<QuestionOptions, 'fold' | 'wordsOf'>,
  other: (text: string) => string,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'corpus-bench-'));
  try {
    const writing = await fill(await SegmentStore.open(folderStorage(folder), options()), count, analysed, fold, other);
    globalThis.gc?.();
    const before = process.memoryUsage();
    let store: SegmentStore | undefined;
    const opening = await milliseconds(async () => (store = await SegmentStore.open(folderStorage(folder), options())));
    if (!store) return;
    const kept = store;
    const questions = storeQuestions(kept, { fold, isWord: () => true, wordsOf, breathe });
    const top = { by: 'place', keys: [] } as const;
    const groups = await milliseconds(() => questions.groups(top, {}));
    const [largest] = [...(await questions.groups({ by: 'script', keys: [] }, {}))].sort((a, b) => b.count - a.count);
    const page = await milliseconds(() =>
      questions.page({ by: 'script', keys: [largest?.key ?? ''] }, {}, { from: 0, to: 500 }),
    );
    const change = await milliseconds(async () => {
      const writer = new BlockWriter();
      const reading = kept.nextReading();
      const article = analysed[0] ?? lightArticle('new', '');
      writer.add({ file: '00/0000000.txt', reading, article });
      writer.record({
        file: '00/0000000.txt',
        reading,
        state: { size: 2, time: 2, hash: '' },
        articles: 1,
        notRead: [],
      });
      await kept.take(writer.finish());
      await questions.groups(top, {});
    });
    globalThis.gc?.();
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    const held = ((heapUsed + arrayBuffers - before.heapUsed - before.arrayBuffers) / count).toFixed(0);
    console.log(
      `${count.toLocaleString('en')} articles: written in ${writing.toFixed(0)} ms (${((writing / count) * 1000).toFixed(0)} µs each), opened in ${opening.toFixed(0)} ms`,
    );
    console.log(
      `  groups ${groups.toFixed(0)} ms, first 500 of the ${largest?.count.toLocaleString('en') ?? 0} of a group ${page.toFixed(0)} ms, a changed file ${change.toFixed(0)} ms`,
    );
    console.log(`  held ${held} bytes an article, process ${(rss / 1e6).toFixed(0)} MB`);
    const rare = /第\d+号简报/u.exec(syntheticArticle(Math.floor(count / 2), SEED, (text) => text).text)?.[0] ?? '';
    for (const [name, term] of [
      ['rare phrase', { kind: 'plain', text: rare }],
      ['the same again', { kind: 'plain', text: rare }],
      ['frequent word', { kind: 'plain', text: '水库' }],
      ['one character', { kind: 'plain', text: '水' }],
      ['not there', { kind: 'plain', text: '沒有這樣的詞' }],
      ['pattern', { kind: 'pattern', text: '\\d+余?名(党员|志愿者)' }],
    ] as const)
      console.log(`  ${name.padEnd(14)} first line / all: ${await searched(questions, term)}`);
    await measureFigures(questions);
    console.log(`  words of an article, then of another: ${await keyWords(questions)}`);
    console.log(`  collocates     first time / again: ${await collocated(questions, { kind: 'plain', text: '水库' })}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function main(): Promise<void> {
  const sizes = process.argv.slice(2).map(Number);
  const tables = await loadTables((name) => Promise.resolve(readFileSync(join('dist/tables', name), 'utf8')));
  const engine = createEngine(tables);
  const other = unfolding(tables.fold);
  const analysed = Array.from({ length: ANALYSED }, (_, index) => {
    const { path, text } = syntheticArticle(index, SEED, other);
    return storedArticle(engine.study({ path, text }), 0, engine.fold);
  });
  for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000])
    await measure(size, analysed, { fold: createFold(tables.fold), wordsOf: createWordsOf(tables) }, other);
}

void main();
