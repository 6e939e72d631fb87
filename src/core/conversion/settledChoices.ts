import type { Direction, ScriptCharacters } from '../script/scriptCharacters';
import type { Span } from '../text/span';
import { aloneForm } from './aloneForms';
import type { AloneForm } from './aloneForms';
import type { Choice } from './choices';
import { across } from './conversionMap';
import type { Chained } from './chained';
import type { PhraseSpan } from './convertBetween';
import { chosenAmong, createAlternatives } from './alternatives';
import { directionOf } from './routes';
import type { Routes, SourceScript, RouteTarget } from './routes';
import { hasRival, hasRivalWord } from './rivalPhrases';
import { beginsSounds } from './soundingNames';
import type { WordPath } from '../words/wordPath';
import { amongCharacters, replacedWords } from './wordChoices';

/** A conversion whose choices are to be told: the phrases that it went by, and its words where it was cut into words. */
export interface WithPhrases extends Chained {
  readonly words: readonly PhraseSpan[];
  readonly borders?: Uint8Array;
}

/** The choices of a converted stretch, each with what settled it. */
export type SettledChoices = (text: string, from: SourceScript, to: RouteTarget, told: WithPhrases) => Choice[];

/** @param path where the text is cut into words: a phrase that has a rival settles nothing */
export function createSettledChoices(characters: ScriptCharacters, routes: Routes, path?: WordPath): SettledChoices {
  const alternatives = createAlternatives(characters, routes);
  return (text, from, to, told) => {
    const direction = directionOf(from, to);
    if (direction === null) return [];
    const asked = { characters, direction, text, path, borders: told.borders };
    const several = characters.oneToMany[direction];
    const formsOf = alternatives(from, to);
    const found: Choice[] = [];
    let next = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (several[code] !== 1) continue;
      while ((told.words[next]?.end ?? Infinity) <= at) next++;
      const holder = told.words[next];
      const settled = settledBy(asked, at, holder && holder.start <= at ? holder : undefined);
      found.push(choiceAt(told, at, formsOf(code), settled));
    }
    return amongCharacters(replacedWords(routes, text, from, told), found);
  };
}

function choiceAt(
  { uneven, text: target }: WithPhrases,
  at: number,
  forms: readonly string[],
  { ground, word }: Settled,
): Choice {
  const targetStart = across(uneven, at);
  const targetEnd = Math.max(targetStart, across(uneven, at + 1));
  const { chosen, alternatives } = chosenAmong(forms, target, targetStart, targetEnd);
  return { start: at, end: at + 1, targetStart, targetEnd, chosen, alternatives, ground, word };
}

/** A text that is converted, and the borders of its words where it was cut into words. */
interface Asked {
  readonly characters: ScriptCharacters;
  readonly direction: Direction;
  readonly text: string;
  readonly borders: Uint8Array | undefined;
  readonly path: WordPath | undefined;
}

type Settled = Pick<Choice, 'ground' | 'word'>;

const GUESS: Settled = { ground: 'guess', word: null };
const USUAL: Settled = { ground: 'usual', word: null };

/** What settles a character: the phrase that holds it, its neighbour, the word that it stands in, its usual use; or nothing. */
function settledBy(asked: Asked, at: number, holder: PhraseSpan | undefined): Settled {
  const { characters, direction, text, borders } = asked;
  if (holder) {
    const { word = text.slice(holder.start, holder.end) } = holder;
    if (direction === 't2s' || !characters.isAmbiguousWord(word))
      return isRivalled(asked, at, holder) || mayBeSound(asked, at, holder) ? GUESS : { ground: 'word', word };
  }
  if (!characters.isAmbiguous(text.charCodeAt(at), direction)) return isOfRival(asked, at) ? GUESS : USUAL;
  if (borders === undefined) return GUESS;
  const { start, end } = holder ?? { start: at, end: at + 1 };
  const alone = aloneForm(text, start, borders, end - start);
  return alone ? groundOf(text, alone, end - start) : byWord(asked, at, borders);
}

const isRivalled = ({ characters, direction, text, path }: Asked, at: number, holder: Span): boolean =>
  path !== undefined &&
  characters.isAmbiguous(text.charCodeAt(at), direction) &&
  hasRival(path, characters.phrases(), text, at, holder);

/** A word of one character that a rarer reading would join with its neighbour. */
const isOfRival = ({ characters, direction, text, path, borders }: Asked, at: number): boolean =>
  path !== undefined &&
  direction === 's2t' &&
  borders?.[at] === 1 &&
  borders[at + 1] === 1 &&
  hasRivalWord(path, characters.phrases(), text, at, characters.usual(text.charAt(at)));

/** 钢琴家里帕蒂: a foreign name may begin with the phrase's last character. */
const mayBeSound = ({ direction, text, borders }: Asked, at: number, holder: Span): boolean =>
  direction === 's2t' && borders !== undefined && at === holder.end - 1 && beginsSounds(text, at, borders);

function groundOf(text: string, { isSure, start, end }: AloneForm, length: number): Settled {
  if (!isSure) return GUESS;
  return end - start > length ? { ground: 'word', word: text.slice(start, end) } : USUAL;
}

/** The word of the lexicon that the character stands in, though OpenCC has no phrase for it. */
function byWord({ characters, text }: Asked, at: number, borders: Uint8Array): Settled {
  const word = text.slice(...wordAround(borders, at));
  return word.length > 1 && !characters.isAmbiguousWord(word) ? { ground: 'word', word } : GUESS;
}

/** Where the word begins and ends that holds the character at `at`. */
function wordAround(borders: Uint8Array, at: number): [start: number, end: number] {
  let start = at;
  let end = at + 1;
  while (borders[start] === 0) start--;
  while (borders[end] === 0) end++;
  return [start, end];
}
