// Side by side in one run: the whole analysis of a text, ours against Recognizers-Text's number, unit and date-time
// models; then how ours grows with the text, and texts made to hurt. Run by `npm run bench`; asserts nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createEngine, loadTables } from '../../out/bench/engine.mjs';

const root = new URL('../..', import.meta.url).pathname;
const readAll = (folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(root, folder, name), 'utf8'));
const sets = { 'the five articles': readAll('seeds'), 'twenty short ones': readAll('test/gold/genre/texts') };
const articles = Object.values(sets).flat();
const text = articles.join('\n');

/** The least processor time of several runs: what the work costs, not what else the machine was doing. */
function seconds(work, runs) {
  let least = Infinity;
  for (let i = 0; i < runs; i++) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

const millions = (characters, time) => `${(characters / time / 1e6).toFixed(3)} M characters a second`;
const tables = await loadTables((name) => Promise.resolve(readFileSync(join(root, 'dist/tables', name), 'utf8')));
let engine;
const creation = seconds(() => (engine = createEngine(tables)), 1);
console.log(`engine made in ${(creation * 1000).toFixed(0)} ms`);

const analyze = (source) => engine.analyze({ path: 'bench.txt', text: source });
const ours = (some) => () => some.forEach(analyze);
for (let i = 0; i < 400; i++) ours(articles)();

/** Every model of Recognizers-Text for numbers, units and time, one after the other; undefined where it is left out. */
function recognizers() {
  if (process.argv.includes('--alone')) return undefined;
  const suite = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
  const kinds = ['Number', 'Ordinal', 'Percentage', 'Currency', 'Dimension', 'Temperature', 'Age', 'DateTime'];
  return (article) => kinds.forEach((kind) => suite[`recognize${kind}`](article, suite.Culture.Chinese));
}

const theirs = recognizers();
for (const [name, some] of Object.entries(sets)) {
  const characters = some.reduce((sum, { length }) => sum + length, 0);
  const oursTime = seconds(ours(some), 300);
  console.log(`${name}: ours ${millions(characters, oursTime)} (${characters} characters)`);
  if (!theirs) continue;
  const theirsTime = seconds(() => some.forEach(theirs), 2);
  console.log(
    `  recognizers ${millions(characters, theirsTime)}: ours is ${(theirsTime / oursTime).toFixed(0)} times as fast`,
  );
}

const once = seconds(() => analyze(text), 60);
for (const times of [10, 100]) {
  const time = seconds(() => analyze(`${text}\n`.repeat(times)), times === 10 ? 8 : 3);
  console.log(
    `${String(times).padStart(3)} times the text: ${(time / once / times).toFixed(2)} of linear, ${millions(text.length * times, time)}`,
  );
}

// The gazetteer's first line says how townships' names end; without it none is looked for.
const withoutTownships = createEngine({ ...tables, gazetteer: tables.gazetteer.replace(/^.*/, '') });
const neither = () => articles.forEach((source) => withoutTownships.analyze({ path: 'bench.txt', text: source }));
for (let i = 0; i < 100; i++) neither();
let withNames = Infinity;
let without = Infinity;
for (let i = 0; i < 200; i++) {
  withNames = Math.min(withNames, seconds(ours(articles), 1));
  without = Math.min(without, seconds(neither, 1));
}
console.log(`townships     cost the analysis ${((withNames / without - 1) * 100).toFixed(1)} %`);

const megabyte = (unit) => unit.repeat(Math.ceil(1e6 / unit.length));
const hostile = [
  '一',
  '1,1,1,',
  '1',
  '(',
  '“',
  '〔2022〕',
  '第',
  '一二',
  '近',
  '3-',
  '12:30',
  '1.',
  '百分之',
  '每三天',
  '的',
  '号',
  '领(lǐng)',
  '/',
  '五个一',
  '2022年',
  ' ',
  '\n',
  '\r\n',
  '字 \n',
  '?',
  '“?！?',
  '?！鄙鐓^',
  '?dang)?shu)',
  'ä¸­',
  '&nbsp;',
  '鎮干',
  '鎮幹干',
  '“五包一”',
  '“四早”即',
  '三级',
  '第一章\n',
  '一、甲乙丙丁。\n',
  '来源:某\n',
  '2022-03-04 ',
];
for (const unit of hostile) {
  const time = seconds(() => analyze(megabyte(unit)), 1);
  console.log(`a megabyte of ${JSON.stringify(unit).padEnd(12)} ${time.toFixed(3)} s${time > 1 ? '  TOO SLOW' : ''}`);
}
