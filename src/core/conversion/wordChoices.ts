import { firstEndingAfter } from '../text/span';
import type { Choice } from './choices';
import type { Chained } from './chained';
import { convertAlong } from './dictionaryChain';
import type { Routes, SourceScript } from './routes';

/** The choices of whole words: for each that another word was put for, the form that it would have had itself. */
export function replacedWords(routes: Routes, text: string, from: SourceScript, result: Chained): Choice[] {
  return (result.replaced ?? []).map(({ start, end, targetStart, targetEnd }) => {
    const word = text.slice(start, end);
    const chosen = result.text.slice(targetStart, targetEnd);
    const own = convertAlong(routes(from, 'tw'), word).text;
    const alternatives = [...new Set([chosen, own])];
    return { start, end, targetStart, targetEnd, chosen, alternatives, ground: 'replaced', word };
  });
}

/** Choices of words among those of characters, both sorted; of a character inside a word the word's choice tells. */
export function amongCharacters(words: readonly Choice[], characters: Choice[]): Choice[] {
  if (words.length === 0) return characters;
  const outside = characters.filter(({ start }) => (words[firstEndingAfter(words, start)]?.start ?? Infinity) > start);
  return [...words, ...outside].sort((a, b) => a.start - b.start);
}
