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
const articles = [...readAll('seeds'), ...readAll('test/gold/genre/texts')];
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
const ours = () => articles.forEach(analyze);
for (let i = 0; i < 30; i++) ours();
const oursTime = seconds(ours, 30);
console.log(
  `ours          ${millions(text.length, oursTime)} (${articles.length} articles, ${text.length} characters)`,
);

if (!process.argv.includes('--alone')) {
  const {
    Culture,
    recognizeNumber,
    recognizeOrdinal,
    recognizePercentage,
    recognizeCurrency,
    recognizeDimension,
    recognizeTemperature,
    recognizeAge,
    recognizeDateTime,
  } = createRequire(import.meta.url)('@microsoft/recognizers-text-suite');
  const models = [
    recognizeNumber,
    recognizeOrdinal,
    recognizePercentage,
    recognizeCurrency,
    recognizeDimension,
    recognizeTemperature,
    recognizeAge,
    recognizeDateTime,
  ];
  const theirs = () => articles.forEach((article) => models.forEach((model) => model(article, Culture.Chinese)));
  const theirsTime = seconds(theirs, 1);
  console.log(`recognizers   ${millions(text.length, theirsTime)}`);
  console.log(`ratio         ${(theirsTime / oursTime).toFixed(0)}`);
}

const once = seconds(() => analyze(text), 20);
for (const times of [10, 100]) {
  const time = seconds(() => analyze(`${text}\n`.repeat(times)), times === 10 ? 5 : 2);
  console.log(
    `${String(times).padStart(3)} times the text: ${(time / once / times).toFixed(2)} of linear, ${millions(text.length * times, time)}`,
  );
}

// The gazetteer's first line says how townships' names end; without it none is looked for.
const withoutTownships = createEngine({ ...tables, gazetteer: tables.gazetteer.replace(/^.*/, '') });
const neither = () => articles.forEach((source) => withoutTownships.analyze({ path: 'bench.txt', text: source }));
for (let i = 0; i < 10; i++) neither();
let withNames = Infinity;
let without = Infinity;
for (let i = 0; i < 30; i++) {
  withNames = Math.min(withNames, seconds(ours, 1));
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
