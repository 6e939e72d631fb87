import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { FailureKind } from '../../src/core/corpus/cluster/clusterFailure';
import * as cluster from '../../src/core/corpus/cluster/index';
import { clusterFetch } from '../../src/host/corpus/clusterFetch';
import { ended } from '../core/corpus/store/corpora';
import type { SyntheticArticle } from '../corpus/syntheticCorpus';
import { isInstalled, startServers } from './clickHouse';
import type { ClickHouse, Servers } from './clickHouse';
import { articlesOf, connected, localQuestions, loadInto, serverAs, studyOnce, wordsAndFold } from './corpusOnServers';
import type { Study } from './corpusOnServers';

const hostile = [
  ...[
    "'",
    '"',
    '`',
    '\\',
    "\\'",
    "' OR 1 --",
    '%',
    '_',
    '\\%',
    "');",
    '{x:String}',
    '$$',
    '\0',
    '\n',
    '/*',
    '--',
    '?',
    '#',
  ],
  ...['[', '(', '𠮷', '\ud800', '\u202e', '%s', '$1', "a'b\\c%d_e"],
];

describe('Servers that do not answer as they should', function () {
  this.timeout(300_000);
  let running: Servers | undefined;
  let servers: readonly ClickHouse[];
  let articles: readonly SyntheticArticle[];
  let study: Study;
  let first: ClickHouse;
  let last: ClickHouse;
  before(async function () {
    if (!isInstalled()) return this.skip();
    running = await startServers(3);
    ({ servers } = running);
    const [one, , three] = servers;
    assert(one && three);
    [first, last] = [one, three];
    articles = await articlesOf(60);
    study = studyOnce((await wordsAndFold()).engine);
    await cluster.makeTables(
      servers.map((server) => serverAs(server, 'loader')),
      running.cluster,
    );
  });
  after(() => running?.end());

  const failure = (kind: FailureKind) => (error: unknown) =>
    error instanceof cluster.ClusterFailure && error.kind === kind;

  it('Should be loaded on from where a loading ended, and load nothing twice', async () => {
    const server = serverAs(first, 'loader');
    const half = articles.slice(0, 100);
    assert.deepEqual(await loadInto(server, half, study), { loaded: 100, known: 0 });
    assert.deepEqual(await loadInto(server, articles, study), { loaded: articles.length - 100, known: 100 });
    assert.deepEqual(await loadInto(server, articles, study), { loaded: 0, known: articles.length });
    const [local, remote] = [await localQuestions(articles, study), await connected(serverAs(first, 'reader'))];
    assert.deepEqual(await remote.fingerprint(), await local.fingerprint());
    assert.deepEqual(await remote.shards(), { all: 3, answering: 3 });
  });

  it('Should give the text that an article’s offsets belong to, to the character', async () => {
    const remote = await connected(serverAs(first, 'reader'));
    const { rows } = await remote.list({}, { from: 0, to: articles.length });
    const texts = new Map(articles.map(({ path, text }) => [path, text]));
    for (const { summary } of rows.filter((_, index) => index % 20 === 0))
      assert.equal(await remote.source(summary.id), texts.get(summary.path));
    assert.equal(await remote.source('none'), undefined);
  });

  it('Should refuse a wrong password, and say so', async () => {
    await assert.rejects(connected(serverAs(first, 'reader', 'wrong')), failure('refused'));
  });

  it('Should say where there is no corpus, and where nobody listens', async () => {
    const address = { ...serverAs(first, 'reader').address, database: 'elsewhere' };
    await assert.rejects(connected(new cluster.ClusterServer(address, clusterFetch())), failure('no-corpus'));
    const nobody = { ...address, url: 'http://127.0.0.1:1' };
    await assert.rejects(connected(new cluster.ClusterServer(nobody, clusterFetch())), failure('unreachable'));
  });

  it('Should let a reader write nothing', async () => {
    await assert.rejects(loadInto(serverAs(first, 'reader'), await articlesOf(62)), failure('forbidden'));
  });

  it('Should answer a user who may set no limits', async () => {
    assert.equal(await (await connected(serverAs(first, 'strict'))).count({}), articles.length);
  });

  it('Should take any words for words', async () => {
    const [local, remote] = [await localQuestions(articles, study), await connected(serverAs(first, 'reader'))];
    for (const text of [...hostile, '长'.repeat(350_000)]) {
      assert.equal(await remote.count({ words: text }), await local.count({ words: text }), text.slice(0, 20));
      assert.equal(await remote.count({ publisher: text }), await local.count({ publisher: text }));
      if (text.trim().replaceAll('\0', '') === '') continue;
      const terms = [{ kind: 'plain', text }] as const;
      const [found, expected] = [
        await ended(await remote.search({ terms })),
        await ended(await local.search({ terms })),
      ];
      assert.deepEqual(found, expected, text.slice(0, 20));
    }
  });

  it('Should end a question that takes too long, or that nobody waits for any more', async () => {
    const server = serverAs(first, 'reader');
    const endless = 'SELECT count() FROM system.numbers WHERE NOT ignore(number)';
    await assert.rejects(server.ask(endless, { count: 'UInt64' }, { limits: { seconds: 1 } }), failure('limit'));
    const asked = server.ask(endless, { count: 'UInt64' }, { started: (cancel) => setTimeout(cancel, 500) });
    await assert.rejects(asked, failure('cancelled'));
    const running =
      "SELECT count() FROM system.processes WHERE query LIKE '%ignore(number)%' AND query NOT LIKE '%processes%'";
    for (let left = 1, attempt = 0; left > 0; attempt++) {
      assert(attempt < 100, 'the server has ended it');
      left = (await server.one(running, { left: 'UInt64' })).left;
    }
    await assert.rejects(
      server.ask('SELECT number FROM numbers(10)', { number: 'UInt64' }, { limits: { rows: 5 } }),
      failure('limit'),
    );
  });

  it('Should never give a smaller number where a shard is gone, say how many answer, and go on when it is back', async () => {
    const remote = await connected(serverAs(first, 'reader'));
    const search = await remote.search({ terms: [{ kind: 'plain', text: '水库' }] });
    await ended(search);
    const shown = await search.lines({ from: 0, to: 10 });
    // Every server is at the question when one of them is killed.
    const underWay = serverAs(first, 'reader')
      .one('SELECT count() FROM articles WHERE sleep(2) = 0', { count: 'UInt64' })
      .catch((error: unknown) => error);
    await pause(700);
    const killing = last.kill();
    const broke = await underWay;
    assert(failure('shards')(broke), String(broke));
    const answers: unknown[] = [];
    for (let asked = 0; asked < 40; asked++) answers.push(await remote.count({}).catch((error: unknown) => error));
    await killing;
    for (const answer of answers) if (answer !== articles.length) assert(failure('shards')(answer), String(answer));
    const told = await remote.count({}).catch((error: unknown) => error);
    assert(told instanceof cluster.ClusterFailure);
    assert.deepEqual(told.shards, { all: 3, answering: 2 });
    const broken = await ended(await remote.search({ terms: [{ kind: 'plain', text: '水库' }] })).catch(
      (error: unknown) => error,
    );
    assert(broken instanceof cluster.ClusterFailure);
    assert.deepEqual(broken.shards, { all: 3, answering: 2 });
    assert.deepEqual(await search.lines({ from: 0, to: 10 }), shown, 'what was shown stays');
    await last.start();
    assert.equal(await remote.count({}), articles.length);
  });

  it('Should say that the server itself is gone', async () => {
    const remote = await connected(serverAs(last, 'reader'));
    await last.kill();
    await assert.rejects(remote.count({}), failure('unreachable'));
  });
});
