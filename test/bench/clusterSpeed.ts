// What a corpus on servers costs: `npm run bench:cluster -- [--analysed COUNT] [--folder FOLDER] SIZE…`. Two servers on this
// machine's loopback are filled with synthetic articles to one size after another, and asked at each. Articles beyond `--analysed`
// are copies that the servers make of those before them: as much to look through, without their analysis. In `--folder` the servers
// keep what they hold, so that a later run goes on from there.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { clusterQuestions } from '../../src/core/corpus/cluster/index';
import type { ClusterQuestions } from '../../src/core/corpus/cluster/index';
import type { SearchTerm } from '../../src/core/corpus/questions';
import { startServers } from '../cluster/clickHouse';
import type { Servers } from '../cluster/clickHouse';
import { serverAs, wordsAndFold } from '../cluster/corpusOnServers';
import { Filling } from './clusterFilling';
import { spentBy } from './processorTime';

const SIZES = [1000, 10_000];
/** Each question is asked so often; the quickest counts, as on a machine that does nothing else. */
const TIMES = 5;

const top = { by: 'place', keys: [] } as const;
const some = { from: 0, to: 500 };
/** Stands in one synthetic article alone. */
const RARE: SearchTerm = { kind: 'plain', text: '第777号简报' };

type Question = (questions: ClusterQuestions) => Promise<unknown>;

const asked: Readonly<Record<string, Question>> = {
  'tree: count and places': async (questions) => [await questions.count({}), await questions.groups(top, {})],
  'tree: 500 of a county': async (questions) => {
    const [province] = await questions.groups(top, {});
    const keys = [province?.key ?? ''];
    const [city] = await questions.groups({ by: 'place', keys }, {});
    const [county] = await questions.groups({ by: 'place', keys: [...keys, city?.key ?? ''] }, {});
    return questions.page({ by: 'place', keys: [...keys, city?.key ?? '', county?.key ?? ''] }, {}, some);
  },
  'a rare phrase, to the end': (questions) => searched(questions, RARE),
  'a frequent word, first lines': (questions) => firstLines(questions, { kind: 'plain', text: '水库' }),
  'figures: count': (questions) => questions.figures({}),
  'figures: first rows': async (questions) => (await questions.figures({})).rows({ from: 0, to: 100 }),
  'figures by place': async (questions) => (await questions.figures({})).groups('province'),
  'figures of a noun by place': async (questions) => (await questions.figures({ nouns: ['党员'] })).groups('province'),
};

async function searched(questions: ClusterQuestions, term: SearchTerm): Promise<unknown> {
  const search = await questions.search({ terms: [term] });
  for await (const { state } of search.progress()) if (state === 'complete') break;
  return search.lines({ from: 0, to: 50 });
}

async function firstLines(questions: ClusterQuestions, term: SearchTerm): Promise<unknown> {
  const search = await questions.search({ terms: [term] });
  for await (const { hits } of search.progress()) if (hits > 0) break;
  const lines = await search.lines({ from: 0, to: 50 });
  search.dispose();
  return lines;
}

async function measure(questions: ClusterQuestions, { servers }: Servers): Promise<void> {
  const own = servers.map(({ id }) => id);
  for (const [name, ask] of Object.entries(asked)) {
    const times: number[] = [];
    const before = await spentBy(own);
    for (let time = 0; time < TIMES; time++) {
      const started = performance.now();
      await ask(questions);
      times.push(performance.now() - started);
    }
    const spent = ((await spentBy(own)) - before) / TIMES;
    console.log(
      `  ${name.padEnd(30)} ${Math.min(...times).toFixed(0)} ms (at most ${Math.max(...times).toFixed(0)}); ${(spent * 1000).toFixed(0)} ms of the servers’ cores`,
    );
  }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { analysed: { type: 'string' }, folder: { type: 'string' } },
    allowPositionals: true,
  });
  if (values.folder !== undefined) mkdirSync(values.folder, { recursive: true });
  const running = await startServers(2, values.folder);
  try {
    const [first] = running.servers;
    if (!first) return;
    const filling = new Filling(running, Number(values.analysed ?? Infinity));
    await filling.begin();
    for (const size of positionals.length > 0 ? positionals.map(Number) : SIZES) {
      await filling.fillTo(size);
      const questions = await clusterQuestions(serverAs(first, 'reader'), await wordsAndFold());
      const [count, { kept, plain }] = [await filling.count(), await filling.bytes()];
      const figures = await questions.figures({});
      console.log(
        `${count.toLocaleString('en')} articles, ${figures.total.toLocaleString('en')} figures: ${(kept / count).toFixed(0)} bytes an article on the disk, ${(plain / count).toFixed(0)} before they are compressed`,
      );
      await measure(questions, running);
    }
  } finally {
    await running.end();
  }
}

void main();
