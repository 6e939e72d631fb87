import scriptWords from '../../tables/words/script.tsv';
import { linesOfList } from '../match/wordList';
import type { Span } from '../text/span';
import { createWordPath } from '../words/wordPath';
import type { WordPath } from '../words/wordPath';
import type { ScriptCharacters } from './scriptCharacters';

/**
 * Does the likeliest cut of a folded paragraph have a word around the character at `at` that writes it as `right`?
 * It looks some characters to either side.
 */
export type IsCut = (folded: string, at: number, paragraph: Span, right: string) => boolean;

const REACH = 10;
/** A rarer word, in bits, bears no witness: 里手, 余香. */
const RAREST = 19;

/** Words by themselves that the lexicon lacks: 醫生|姜大同. */
const surnames = linesOfList(scriptWords, 'surname').map(([surname = '']) => surname);

/** @param lexicon `Tables.lexicon`; read when a text first asks */
export function createWordConfirmer(characters: ScriptCharacters, lexicon: string): IsCut {
  let path: WordPath | undefined;
  return (folded, at, paragraph, right) => {
    path ??= createWordPath(lexicon, '', surnames);
    const from = Math.max(paragraph.start, at - REACH);
    const text = folded.slice(from, Math.min(paragraph.end, at + REACH));
    const { borders, costs } = path.of(text);
    const [start, end] = wordAround(borders, at - from);
    if (end - start < 2 || (costs[end] ?? 0) - (costs[start] ?? 0) > RAREST) return false;
    return formAt(characters, text.slice(start, end), at - from - start) === right;
  };
}

function wordAround(borders: Uint8Array, at: number): readonly [start: number, end: number] {
  let start = at;
  let end = at + 1;
  while (borders[start] === 0) start--;
  while (borders[end] === 0) end++;
  return [start, end];
}

/** The form of one character of a word, by the longest phrase in the word that holds it. */
function formAt(characters: ScriptCharacters, word: string, at: number): string | undefined {
  const { forms } = characters.phrases();
  for (let length = word.length; length > 1; length--) {
    for (let start = Math.max(0, at - length + 1); start <= at && start + length <= word.length; start++) {
      const form = forms.get(word.slice(start, start + length));
      if (form !== undefined) return form.charAt(at - start);
    }
  }
  return undefined;
}
