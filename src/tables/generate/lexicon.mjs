// Writes src/tables/lexicon.tsv anew, the word list by which the counted noun is found, from the dictionary of cppjieba
// (npm nodejieba, MIT). Run by hand, not by the build: nodejieba is optional, the word list is not. Words of up to five
// characters, with the class that most concerns a noun phrase and how rare they are. People's names are left out.
// Beside it src/tables/countingWords.tsv: what a text is cut into words by, too, but no noun phrase needs (一个, 分钟, and
// characters by themselves that are surnames or parts of words: 王, 们).
//
// One line a class and rarity: a letter <tab> the rarity <tab> the words, separated by spaces.
//   n noun · l place · v verb · w verbal noun · a adjective and other modifiers · d adverb · f function word · t time and position
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** The dictionary's tags (ICTCLAS, Peking University's set) by class; tags that are not here are left out. */
const classes = {
  n: ['n', 'nz', 'nt', 'ng', 'j', 'nl', 'an'],
  l: ['ns'],
  v: ['v', 'vd', 'vi', 'vq', 'vg', 'i', 'l'],
  w: ['vn'],
  a: ['a', 'b', 'z', 'ag', 'zg'],
  d: ['d', 'ad', 'dg', 'df'],
  f: ['p', 'c', 'u', 'r', 'rr', 'rz', 'rg', 'y', 'e', 'ud', 'ug', 'uj', 'ul', 'uv', 'uz'],
  t: ['t', 'f', 's', 'tg'],
};
const leastCount = 5;
const leastCountOfOne = 100;
/** All words that the dictionary's counts are out of. */
const allCounts = 60_101_983;

/** The binary logarithm of one in how many words is this one: 4 (的) to 23. */
const rarity = (count) => Math.round(Math.log2(allCounts / count));

/** Set phrases (tags i, l) that are nouns: by their last character in three, by their last word in four. */
const nounEndings = new Set('员者机器社户车物率量值价费所院会力法权学性家人组书剂品');
const leastCountOfHead = 300;

function classOfPhrase(word, nouns) {
  if (word.length === 3 && nounEndings.has(word[2])) return 'n';
  return word.length === 4 && nouns.has(word.slice(2)) ? 'n' : undefined;
}

/** Tags of numbers and measure words: 一个, 分钟, 第一次. */
const counting = new Set(['m', 'q', 'mq']);
const leastCountOfCounting = 20;
const longestOfCounting = 4;

const dictionaryLines = () => {
  const folder = dirname(require.resolve('nodejieba/package.json'));
  const dictionary = readFileSync(join(folder, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8');
  return dictionary.split('\n').map((line) => line.trim().split(' '));
};

/** @param known the words of the lexicon */
function countingTable(known) {
  const words = new Map();
  for (const [word = '', written = '0', tag = ''] of dictionaryLines()) {
    const count = Number(written);
    const isCounting = counting.has(tag) && count >= leastCountOfCounting && word.length <= longestOfCounting;
    const isWanted = word.length === 1 ? count >= leastCountOfOne : isCounting;
    if (!isWanted || known.has(word) || !/^\p{Script=Han}+$/u.test(word)) continue;
    words.set(rarity(count), [...(words.get(rarity(count)) ?? []), word]);
  }
  return [
    '# rarity<tab>words; from the dictionary of cppjieba (nodejieba, MIT)',
    ...[...words].sort(([a], [b]) => a - b).map(([bits, list]) => `${bits}\t${list.join(' ')}`),
    '',
  ].join('\n');
}

function lexiconTable() {
  const classOf = new Map(Object.entries(classes).flatMap(([letter, tags]) => tags.map((tag) => [tag, letter])));
  const words = new Map();
  const lines = dictionaryLines();
  const nouns = new Set(
    lines.filter(([, count, tag]) => tag === 'n' && Number(count) >= leastCountOfHead).map(([word]) => word),
  );
  for (const [word = '', written = '0', tag = ''] of lines) {
    const count = Number(written);
    const letter = (tag === 'l' && classOfPhrase(word, nouns)) || classOf.get(tag);
    const least = word.length === 1 ? leastCountOfOne : leastCount;
    if (letter === undefined || !/^\p{Script=Han}{1,5}$/u.test(word) || count < least) continue;
    const key = `${letter}\t${rarity(count)}`;
    words.set(key, [...(words.get(key) ?? []), word]);
  }
  return [
    '# class<tab>rarity<tab>words; from the dictionary of cppjieba (nodejieba, MIT)',
    ...[...words].sort().map(([key, list]) => `${key}\t${list.join(' ')}`),
    '',
  ].join('\n');
}

const lexicon = lexiconTable();
const known = new Set(lexicon.split('\n').flatMap((line) => (line.split('\t')[2] ?? '').split(' ')));
writeFileSync(new URL('../lexicon.tsv', import.meta.url), lexicon);
writeFileSync(new URL('../countingWords.tsv', import.meta.url), countingTable(known));
