import table from '../../tables/words/computingWords.tsv';
import { linesOfList, listOfWords } from '../match/wordList';

const words = (list: string): string[] => linesOfList(table, list).map(([word = '']) => word);

const only = new Set(words('only'));

const kept = words('kept').map((word) => `${word} ${word}`);

/** A dictionary of Taiwan's words, `key value|key value…`, without those that are Taiwan's in computing alone. */
export const withoutComputing = (serialized: string): string =>
  withKept(
    serialized
      .split('|')
      .filter((entry) => !only.has(entry.slice(0, entry.indexOf(' '))))
      .join('|'),
  );

/** The same with all, and the words that are more than one of them (低級別). */
export const withKept = (serialized: string): string => [serialized, ...kept].join('|');

const tellingWords = words('telling');
const telling = listOfWords(tellingWords);
/** 1 for each unit that one of them begins with. */
const begins = new Uint8Array(0x10000);
for (const word of tellingWords) begins[word.charCodeAt(0)] = 1;
/** Different words that a paragraph needs. */
const FEWEST = 2;

/** Is a paragraph about computing? @param folded the paragraph, folded */
export function isAboutComputing(folded: string): boolean {
  const small = CAPITAL.test(folded) ? folded.toLowerCase() : folded;
  const found = new Set<string>();
  for (let at = 0; at < small.length && found.size < FEWEST; at++) {
    const end = begins[small.charCodeAt(at)] === 1 ? telling.at(small, at) : 0;
    if (end > 0 && !isInLatinWord(small, at, end)) found.add(small.slice(at, end));
  }
  return found.size >= FEWEST;
}

/** What has a small Latin letter. */
const CAPITAL = /[A-Z\u0130\u212a]/;
const LATIN = /[a-z]/;

/** app in happy. */
const isInLatinWord = (text: string, at: number, end: number): boolean =>
  LATIN.test(text.charAt(at)) && (LATIN.test(text.charAt(at - 1)) || LATIN.test(text.charAt(end)));
