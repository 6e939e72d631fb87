// Writes src/tables/words/givenCharacters.tsv anew: how likely characters are in the names of people, from the names in the
// dictionary of cppjieba (npm nodejieba, MIT; tag nr). Run by hand, not by the build: nodejieba is optional. Names are
// counted that begin with a surname of src/tables/names.tsv, and once each, however often a text has them.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tableRows } from './tableRows.mjs';

const require = createRequire(import.meta.url);
const dictionary = join(dirname(require.resolve('nodejieba/package.json')), 'submodules/cppjieba/dict/jieba.dict.utf8');
const rows = tableRows('names');
const surnames = new Set(rows.flatMap(([kind, name]) => (kind === 'surname' && name.length === 1 ? [name] : [])));
/** Words behind a surname that make no name of it: 陈医生. */
const titles = new Set(rows.flatMap(([kind, word]) => (kind === 'title' || kind === 'honorific' ? [word] : [])));

const counts = { surname: new Map(), first: new Map(), second: new Map(), only: new Map() };
const count = (list, character) => counts[list].set(character, (counts[list].get(character) ?? 0) + 1);

for (const line of readFileSync(dictionary, 'utf8').split('\n')) {
  const [name = '', , tag = ''] = line.trim().split(' ');
  if (tag !== 'nr' || !/^\p{Script=Han}{2,3}$/u.test(name) || !surnames.has(name[0]) || titles.has(name.slice(1)))
    continue;
  count('surname', name[0]);
  if (name.length === 2) count('only', name[1]);
  else {
    count('first', name[1]);
    count('second', name[2]);
  }
}

/** Rows of `list<tab>bits<tab>characters`; one who is met but once may be no name's. */
function listed(list) {
  const all = [...counts[list].values()].reduce((sum, one) => sum + one, 0);
  const groups = new Map();
  for (const [character, number] of counts[list]) {
    if (number < 2) continue;
    const bits = Math.round(Math.log2(all / number));
    groups.set(bits, (groups.get(bits) ?? '') + character);
  }
  return [...groups].sort(([a], [b]) => a - b).map(([bits, characters]) => `${list}\t${bits}\t${characters}`);
}

writeFileSync(
  new URL('../words/givenCharacters.tsv', import.meta.url),
  [
    '# How likely characters are in the names of people: list, binary logarithm of one in how many names, characters.',
    '# surname; first, second of two given characters; only: the one. From the names of people in the dictionary of cppjieba',
    '# (nodejieba, MIT); see generate/givenCharacters.mjs.',
    ...Object.keys(counts).flatMap(listed),
    '',
  ].join('\n'),
);
