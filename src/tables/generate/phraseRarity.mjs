// Writes how rare the words are that the word list of src/tables/lexicon.tsv lacks: those of src/tables/countingWords.tsv,
// and OpenCC's Simplified phrases, each as rare as the words that it is made of together, and a little less, so that a
// phrase wins over its own parts and loses to a word that is cut otherwise. Source: npm opencc-js (dictionaries
// Apache-2.0, BYVoid/OpenCC).
//
// One line a character: the character <tab> for each rarity the rarity, directly followed by the phrases' other
// characters, each behind a space, groups separated by tabs.
import stPhrases from 'opencc-js/dict/STPhrases';
import { tableRows } from './tableRows.mjs';

const rarityOfUnknown = 24;
/** By how many bits a phrase is likelier than its parts side by side. */
const bound = 1;
const longestWord = 5;

/** What to count by: word and rarity. */
const countingWords = () =>
  tableRows('countingWords').flatMap(([rarity, words]) => words.split(' ').map((word) => [word, Number(rarity)]));

function lexicon() {
  const rarities = new Map(countingWords());
  for (const [, rarity, words] of tableRows('lexicon')) {
    for (const word of words.split(' ')) {
      rarities.set(word, Math.min(rarities.get(word) ?? Infinity, Number(rarity)));
    }
  }
  return rarities;
}

/** The rarity of the likeliest words that together are the phrase. */
function ofParts(rarities, phrase) {
  const costs = [0];
  for (let end = 1; end <= phrase.length; end++) {
    costs[end] = Infinity;
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const rarity = rarities.get(phrase.slice(start, end)) ?? (end - start === 1 ? rarityOfUnknown : Infinity);
      costs[end] = Math.min(costs[end], costs[start] + rarity);
    }
  }
  return costs[phrase.length];
}

export function phraseRarityTable() {
  const rarities = lexicon();
  const lines = new Map();
  const add = (word, rarity) => {
    const first = word.charAt(0);
    if (!lines.has(first)) lines.set(first, new Map());
    const groups = lines.get(first);
    groups.set(rarity, `${groups.get(rarity) ?? rarity} ${word.slice(1)}`);
  };
  for (const [word, rarity] of countingWords()) add(word, rarity);
  for (const [phrase] of stPhrases.split('|').map((entry) => entry.split(' '))) {
    if (!rarities.has(phrase) && phrase.length > 1) add(phrase, ofParts(rarities, phrase) - bound);
  }
  const rows = [...lines].map(([first, groups]) => `${first}\t${[...groups.values()].join('\t')}\n`);
  return `# How rare the phrases of OpenCC (Apache-2.0) and the counting words of jieba (MIT) are\n${rows.join('')}`;
}
