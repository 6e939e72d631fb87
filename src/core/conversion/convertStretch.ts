import type { Span } from '../text/span';
import { convertAlong, convertOnce, convertWithWords } from './dictionaryChain';
import type { Direction, ScriptCharacters } from '../script/scriptCharacters';
import type { Choice } from './choices';
import { convertBetween } from './convertBetween';
import { isSounding } from './soundingNames';
import { conversionMap } from './conversionMap';
import type { Chained } from './dictionaryChain';
import type { Uneven } from './conversionMap';
import { Dictionary } from '../script/phraseDictionary';
import type { DictionaryGroup } from '../script/phraseDictionary';
import { linesOfList } from '../match/wordList';
import { amongCharacters, replacedWords } from './wordChoices';
import forms from '../../tables/words/conversionForms.tsv';
import type { Routes, SourceScript, TargetScript } from './routes';

/** A converted stretch: offsets are those of the stretch, on both sides. */
export interface Converted {
  readonly text: string;
  readonly uneven: readonly Uneven[];
  readonly choices: readonly Choice[];
}

export function directionOf(from: SourceScript, to: TargetScript): Direction | null {
  if (from === 's') return to === 's' ? null : 's2t';
  return to === 's' ? 't2s' : null;
}

/** A stretch of one script converted, with its choices. */
export type ConvertStretch = (text: string, from: SourceScript, to: TargetScript) => Converted;

/** OpenCC's bare answer. */
export function createStretchConverter(characters: ScriptCharacters, routes: Routes): ConvertStretch {
  const choices = createChoices(characters, routes);
  return (text, from, to) => {
    if (directionOf(from, to) === null) {
      const along = convertAlong(routes(from, to), text);
      return { ...along, choices: replacedWords(routes, text, from, along) };
    }
    const result = convertWithWords(routes(from, to), text, from === 's' ? 'first' : 'last');
    return { ...result, choices: choices(text, from, to, result) };
  };
}

/** Words whose form OpenCC lacks. */
export const ownWords = linesOfList(forms, 'form').map(([word = '', form = '']) => ({ word, form }));
export const ownForms = Dictionary.from(ownWords.map(({ word, form }) => `${word} ${form}`).join('|'));

/** Converts a stretch by its words. */
export type ConvertWords = (text: string, from: SourceScript, to: TargetScript, borders: Uint8Array) => Converted;

/** OpenCC's forms, but no phrase reaches into half a word: 码头|发出, 中国|制度. */
export function createWordConverter(characters: ScriptCharacters, routes: Routes): ConvertWords {
  const bare = createStretchConverter(characters, routes);
  const choices = createChoices(characters, routes);
  return (text, from, to, borders) => {
    const { normalization, chain } = routes(from, to);
    const normal = normalization.reduce((result, group) => convertOnce(group, result).text, text);
    if (directionOf(from, to) !== 's2t' || normal.length !== text.length) return bare(text, from, to);
    const [first = [], ...rest] = chain;
    const result = convertBetween([[ownForms, ...first], ...rest], normal, borders, (at) =>
      isSounding(normal, at, borders),
    );
    return { ...result, choices: choices(text, from, to, result) };
  };
}

type Result = Chained & { readonly words: readonly Span[] };

function createChoices(
  characters: ScriptCharacters,
  routes: Routes,
): (text: string, from: SourceScript, to: TargetScript, result: Result) => Choice[] {
  const alternatives = createAlternatives(characters, routes);
  return (text, from, to, result) => {
    const direction = directionOf(from, to);
    if (direction === null) return [];
    const map = conversionMap(result.uneven);
    const found = oneToMany(characters, direction, text, result.words).map(({ start, end, word }): Choice => {
      const targetStart = map.toTarget(start);
      const targetEnd = Math.max(targetStart, map.toTarget(end));
      const chosen = result.text.slice(targetStart, targetEnd);
      const open = characters.isAmbiguous(text.charCodeAt(start), direction) ? 'guess' : 'usual';
      const ground = word === null ? open : 'word';
      const forms = alternatives(text.charAt(start), chosen, from, to);
      return { start, end, targetStart, targetEnd, chosen, alternatives: forms, ground, word };
    });
    return amongCharacters(replacedWords(routes, text, from, result), found);
  };
}

/** Each one-to-many character of a text, with the word that settles it. */
function oneToMany(
  characters: ScriptCharacters,
  direction: Direction,
  text: string,
  words: readonly Span[],
): (Span & { word: string | null })[] {
  const found: (Span & { word: string | null })[] = [];
  let next = 0;
  for (let at = 0; at < text.length; at++) {
    if (!characters.isOneToMany(text.charCodeAt(at), direction)) continue;
    while ((words[next]?.end ?? Infinity) <= at) next++;
    const holder = words[next];
    const word = holder && holder.start <= at ? text.slice(holder.start, holder.end) : null;
    const settles = word !== null && !(direction === 's2t' && characters.isAmbiguousWord(word));
    found.push({ start: at, end: at + 1, word: settles ? word : null });
  }
  return found;
}

/** The forms that a one-to-many character can take in the target script, the chosen one among them. */
export type Alternatives = (
  character: string,
  chosen: string,
  from: SourceScript,
  to: TargetScript,
) => readonly string[];

export function createAlternatives(characters: ScriptCharacters, routes: Routes): Alternatives {
  const known = new Map<string, readonly string[]>();
  return (character, chosen, from, to) => {
    const direction = directionOf(from, to);
    if (direction === null) return [chosen];
    const key = `${from}${to}${character}`;
    const regional = from === 's' ? routes(from, to).chain.slice(1) : [];
    const forms = known.get(key) ?? regionalForms(characters.alternatives(character, direction) ?? [], regional);
    known.set(key, forms);
    return forms.includes(chosen) ? forms : [chosen, ...forms];
  };
}

function regionalForms(forms: readonly string[], groups: readonly DictionaryGroup[]): readonly string[] {
  const regional = forms.map((form) => groups.reduce((text, group) => convertOnce(group, text).text, form));
  return [...new Set(regional)];
}
