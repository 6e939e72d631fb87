import type { Span } from '../../text/span';
import type { WordsOfText } from '../../words/runningWords';
import { around } from '../collocates';
import type { Beside } from '../questions';
import type { WordsOf } from './corpusWords';

/** Of a hit in a text: the word where it stands beside it, else ''. Hits of one text are asked for one after the other. */
export function besideKeys({ word, window }: Beside, wordsOf: WordsOf): (text: string, hit: Span) => string {
  let known: { readonly text: string; readonly words: WordsOfText } | undefined;
  return (text, hit) => {
    if (known?.text !== text) known = { text, words: wordsOf(text) };
    const { words } = known;
    for (const { index } of around(words, hit, window))
      if (text.slice(words.starts[index], words.ends[index]) === word) return word;
    return '';
  };
}
