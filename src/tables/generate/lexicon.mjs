// Writes src/tables/lexicon.tsv anew, the word list by which the counted noun is found, from the dictionary of cppjieba
// (npm nodejieba, MIT). Run by hand, not by the build: nodejieba is optional, the word list is not. Words of up to five
// characters, with the class that most concerns a noun phrase and how rare they are. People's names are left out.
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

function lexiconTable() {
  const classOf = new Map(Object.entries(classes).flatMap(([letter, tags]) => tags.map((tag) => [tag, letter])));
  const words = new Map();
  const folder = dirname(require.resolve('nodejieba/package.json'));
  const dictionary = readFileSync(join(folder, 'submodules/cppjieba/dict/jieba.dict.utf8'), 'utf8');
  for (const line of dictionary.split('\n')) {
    const [word = '', written = '0', tag = ''] = line.trim().split(' ');
    const count = Number(written);
    const letter = classOf.get(tag);
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

writeFileSync(new URL('../lexicon.tsv', import.meta.url), lexiconTable());
