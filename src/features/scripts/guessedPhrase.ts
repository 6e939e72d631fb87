import type { TextDocument } from 'vscode';
import type { Span } from '../../core/index';
import type { Services } from '../../host/services';
import type { ShownChoice } from './documentChoices';
import { wholeBack } from './goBack';
import type { ConversionMemory } from './memory';
import type { OwnForm } from './readersList';

export interface PhraseParts {
  readonly services: Pick<Services, 'shown' | 'words'>;
  readonly memory: ConversionMemory;
}

const isHan = (character: string): boolean => /^\p{Script=Han}$/u.test(character);

/**
 * The phrase that a guess stands in, and what it is with `form` in the guess's place: its word, or with its neighbour
 * where it is a word by itself, since a list that changed a character wherever it stands would do harm.
 */
export async function phraseAround(
  parts: PhraseParts,
  document: TextDocument,
  guess: ShownChoice,
  form: string,
): Promise<OwnForm & Span> {
  const span = await spanAround(parts, document, guess);
  const text = document.getText();
  // What stood there before the conversion; unknown where it was changed since.
  const before = wholeBack(document, parts.memory.way(document), span)?.after;
  const after = text.slice(span.start, guess.start) + form + text.slice(guess.end, span.end);
  return before === undefined
    ? { start: guess.start, end: guess.end, phrase: guess.from, form }
    : { ...span, phrase: before, form: after };
}

async function spanAround({ services }: PhraseParts, document: TextDocument, guess: Span): Promise<Span> {
  const article = await services.shown.get(document);
  const word = article && (await services.words.at(article, guess.start))?.span;
  if (word && word.start <= guess.start && word.end >= guess.end && word.end - word.start > 1) return word;
  const text = document.getText();
  if (isHan(text.charAt(guess.end))) return { start: guess.start, end: guess.end + 1 };
  return isHan(text.charAt(guess.start - 1)) ? { start: guess.start - 1, end: guess.end } : guess;
}
