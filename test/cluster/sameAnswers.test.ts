import assert from 'node:assert/strict';
import type {
  ArticleFilter,
  CorpusQuestions,
  LineGrouping,
  LineOptions,
  LineOrder,
  Range,
} from '../../src/core/corpus/questions';
import type { GroupBy } from '../../src/core/corpus/grouping';
import type { SyntheticArticle } from '../corpus/syntheticCorpus';
import { ended } from '../core/corpus/store/corpora';
import { isInstalled, startServers } from './clickHouse';
import type { Servers } from './clickHouse';
import { articlesOf, connected, localQuestions, loadInto, serverAs, studyOnce, wordsAndFold } from './corpusOnServers';
import * as cluster from '../../src/core/corpus/cluster/index';
import { columns, figureQueries, filters, groupings, searches } from './askedAlike';

/** Long articles, and short reports beside them: `npm run test:cluster` makes 20,000 of these. */
const ARTICLES = 120;
const REPORTS = Number(process.env['CORPUS_CLUSTER'] ?? 300);
/** Rows that are compared at once where all are. */
const TOGETHER = 1000;
const all = { from: 0, to: Infinity };

describe('A corpus on servers answers as a local one', function () {
  this.timeout(REPORTS > 1000 ? 0 : 600_000);
  let servers: Servers | undefined;
  let articles: readonly SyntheticArticle[];
  let local: CorpusQuestions;
  let remote: CorpusQuestions;
  before(async function () {
    if (!isInstalled()) return this.skip();
    servers = await startServers(2);
    articles = await articlesOf(ARTICLES, REPORTS);
    const study = studyOnce((await wordsAndFold()).engine);
    local = await localQuestions(articles, study);
    const loaders = servers.servers.map((server) => serverAs(server, 'loader'));
    await cluster.makeTables(loaders, servers.cluster);
    const [first] = servers.servers;
    assert(first && loaders[0]);
    assert.equal((await loadInto(loaders[0], articles, study)).loaded, articles.length);
    remote = await connected(serverAs(first, 'reader'));
  });
  after(() => servers?.end());

  async function same<T>(ask: (questions: CorpusQuestions) => Promise<T>): Promise<T> {
    const [expected, found] = [await ask(local), await ask(remote)];
    assert.deepEqual(found, expected);
    return expected;
  }

  for (const [name, filter] of Object.entries(filters)) {
    it(`Should count, list and group the articles of the filter “${name}”`, async () => {
      await same((questions) => questions.count(filter));
      for (const range of [
        { from: 0, to: 40 },
        { from: 25, to: 60 },
      ])
        await same((questions) => questions.list(filter, range));
      for (const by of ['place', 'month', 'publisher', 'script'] as const) await sameGroups(by, [], filter);
    });
  }

  async function sameGroups(by: GroupBy, keys: readonly string[], filter: ArticleFilter): Promise<void> {
    if (keys.length === 0) await same((questions) => questions.allGroups(by, filter));
    const groups = await same((questions) => questions.groups({ by, keys }, filter));
    for (const { key } of groups.slice(0, 4)) {
      const path = { by, keys: [...keys, key] };
      const { rows } = await same((questions) => questions.page(path, filter, { from: 0, to: 30 }));
      const id = rows.at(-1)?.summary.id;
      if (id !== undefined) await same((questions) => questions.locate(id, by, filter));
      if (keys.length < 2) await sameGroups(by, path.keys, filter);
    }
  }

  it('Should give each article by its id, and none for another', async () => {
    const { rows } = await local.list({}, { from: 0, to: 20 });
    for (const { summary } of rows) await same((questions) => questions.article(summary.id));
    await same((questions) => questions.article("no ' such"));
    await same((questions) => questions.locate('none', 'place', {}));
  });

  it('Should have the same fingerprint', () => same((questions) => questions.fingerprint()));

  it('Should give the mentions of nouns, places and schemes', async () => {
    for (const range of [
      { from: 0, to: 30 },
      { from: 20, to: 55 },
    ]) {
      for (const noun of ['党员', '村莊', '没有']) await same((questions) => questions.figuresOf(noun, range));
      for (const place of ['430000', '431224', '999999']) await same((questions) => questions.mentionsOf(place, range));
      for (const scheme of ['三高四新', '五个一', "'"])
        await same((questions) => questions.schemesNamed(scheme, range));
    }
    const named = await local.schemesNamed('三高四新', { from: 0, to: 9 });
    assert(named.total > 1, 'some article names it');
    await same((questions) => questions.schemesNamed('三高四新', { from: 1, to: 2 }));
    await same((questions) => questions.schemes());
  });

  it('Should list every article and every figure, page by page', async () => {
    const { total } = await same((questions) => questions.list({}, { from: 0, to: 1 }));
    for (let from = 0; from < total; from += TOGETHER)
      await same((questions) => questions.list({}, { from, to: from + TOGETHER }));
    const [here, there] = [await local.figures({}), await remote.figures({})];
    for (let from = 0; from < here.total; from += TOGETHER)
      assert.deepEqual(await there.rows({ from, to: from + TOGETHER }), await here.rows({ from, to: from + TOGETHER }));
  });

  for (const [name, query] of Object.entries(figureQueries)) {
    it(`Should filter, sort and group the figures of the query “${name}”`, async () => {
      const [here, there] = [await local.figures(query), await remote.figures(query)];
      assert.deepEqual([there.total, there.articles], [here.total, here.articles]);
      assert(here.total > 0, 'there are some');
      for (const range of [
        { from: 0, to: 60 },
        { from: 1000, to: 1040 },
      ])
        assert.deepEqual(await there.rows(range), await here.rows(range));
      assert.deepEqual(await there.points(250), await here.points(250));
      for (const by of groupings) {
        const most = by === 'article' ? 20 : undefined;
        assert.deepEqual(await there.groups(by, most), await here.groups(by, most));
      }
    });
  }

  for (const by of columns) {
    it(`Should sort figures by ${by}, either way`, async () => {
      for (const descending of [false, true]) {
        const query = { order: { by, descending } };
        const [here, there] = [await local.figures(query), await remote.figures(query)];
        const end = { from: here.total - 60, to: here.total + 5 };
        for (const range of [{ from: 0, to: 80 }, end])
          assert.deepEqual(await there.rows(range), await here.rows(range));
        assert.deepEqual(await there.points(200), await here.points(200));
      }
    });
  }

  for (const [name, query] of Object.entries(searches)) {
    it(`Should find the lines of the search “${name}”`, async () => {
      const [here, there] = [await local.search(query), await remote.search(query)];
      assert.deepEqual(await ended(there), await ended(here));
      const asked = async (options: LineOptions, range: Range): Promise<void> => {
        assert.deepEqual(await there.lines(range, options), await here.lines(range, options));
      };
      await asked({}, all);
      await asked({ width: 12 }, { from: 30, to: 70 });
      for (const order of ['left', 'right', 'place', 'date'] satisfies LineOrder[])
        await asked({ order }, { from: 0, to: 40 });
      for (const by of ['form', 'place', 'month', 'term'] satisfies LineGrouping[]) {
        const groups = await here.groups(by);
        assert.deepEqual(await there.groups(by), groups);
        await asked({ group: { by, key: groups[0]?.key ?? '' } }, { from: 0, to: 20 });
      }
      for (const search of [here, there]) search.dispose();
    });
  }

  it('Should count the words near what was found', async () => {
    const { told } = await same(async (questions) => {
      const search = await questions.search({ terms: [{ kind: 'plain', text: '水库' }], filter: { place: '430000' } });
      await ended(search);
      const told = await search.collocates(5);
      assert.ok(told);
      return { told };
    });
    const word = told.rows[0]?.word ?? '';
    await same(async (questions) => {
      const search = await questions.search({ terms: [{ kind: 'plain', text: '水库' }] });
      await ended(search);
      const beside = { word, window: 5 };
      return [await search.lines({ from: 0, to: 40 }, { beside }), await search.groups('month', beside)];
    });
  });

  it('Should refuse what is no pattern as a local corpus does', async () => {
    for (const questions of [local, remote])
      await assert.rejects(questions.search({ terms: [{ kind: 'pattern', text: '(' }] }), { name: 'SearchRefused' });
  });

  it('Should find the same copies, and what changed in them', async () => {
    const { rows, total } = await same((questions) => questions.copies({ from: 0, to: 30 }));
    assert(total > 10);
    for (const { first, copies } of rows.slice(0, 8))
      for (const copy of copies) await same((questions) => questions.copyChanges(first.summary.id, copy.summary.id));
    await same((questions) => questions.copyChanges('none', rows[0]?.first.summary.id ?? ''));
  });

  it('Should find the same contradictions', async () => {
    const { total } = await same((questions) => questions.contradictions({}, { from: 0, to: 200 }));
    assert(total > 20);
    await same((questions) => questions.contradictions({ place: '431224' }, all));
  });

  it('Should find the same numbers of an article that cannot all be true', async () => {
    const { total } = await same((questions) => questions.clashes({}, all));
    assert(total > 1);
    await same((questions) => questions.clashes({}, { from: 1, to: 2 }));
    await same((questions) => questions.clashes({ place: '431224' }, all));
    await same((questions) => questions.clashes({ articles: [] }, all));
  });

  it('Should tell the same words from the corpus, and where a word is commoner than elsewhere', async () => {
    const { rows } = await local.list({}, { from: 0, to: 3 });
    for (const { summary } of rows) await same((questions) => questions.keyWords(summary.id, 30));
    await same((questions) => questions.keyWords("no ' such", 30));
    let groups = 0;
    for (const word of ['水庫', '党员', '没有的词', "'"]) {
      const { places, months } = await same((questions) => questions.wordUse(word));
      groups += places.length + months.length;
    }
    assert(groups > 0, 'some word is commoner somewhere');
  });

  it('Should follow a number through time', async () => {
    for (const noun of ['党员', '水庫']) await same((questions) => questions.growth(noun, '431224'));
  });
});
