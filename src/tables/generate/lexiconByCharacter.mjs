// Writes the word list of src/tables/lexicon.tsv by the words' first character, so that the core reads only the words
// whose first character an article has.
//
// One line a character: the character <tab> for each class and rarity `letter rarity`, directly followed by the words'
// other characters, each behind a space (nothing: the character alone), groups separated by tabs: 主<tab>a10 要<tab>a14 动 任
import { tableRows } from './tableRows.mjs';

export function lexiconTable() {
  const lines = new Map();
  for (const [letter, rarity, words] of tableRows('lexicon')) {
    for (const word of words.split(' ')) {
      const first = word.charAt(0);
      if (!lines.has(first)) lines.set(first, new Map());
      const groups = lines.get(first);
      const key = `${letter}${rarity}`;
      groups.set(key, `${groups.get(key) ?? key} ${word.slice(1)}`);
    }
  }
  const rows = [...lines].map(([first, groups]) => `${first}\t${[...groups.values()].join('\t')}\n`);
  return `# From the dictionary of jieba, as cppjieba has it (MIT)\n${rows.join('')}`;
}
