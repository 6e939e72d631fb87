import { convertAlong, convertOnce, convertWithWords } from './dictionaryChain';
import type { ScriptCharacters } from '../script/scriptCharacters';
import type { Choice } from './choices';
import { convertBetween } from './convertBetween';
import type { WordPath } from '../words/wordPath';
import { aloneForm } from './aloneForms';
import { createSettledChoices } from './settledChoices';
import { replacedWords } from './wordChoices';
import type { Uneven } from './conversionMap';
import { Dictionary, DictionaryGroup } from '../script/phraseDictionary';
import { linesOfList } from '../match/wordList';
import forms from '../../tables/words/conversionForms.tsv';
import scriptWords from '../../tables/words/script.tsv';
import { directionOf } from './routes';
import type { Route, Routes, SourceScript, RouteTarget } from './routes';

/** A converted stretch: offsets are those of the stretch, on both sides. */
export interface Converted {
  readonly text: string;
  readonly uneven: readonly Uneven[];
  readonly choices: readonly Choice[];
}

/** A stretch of one script converted, with its choices. */
export type ConvertStretch = (text: string, from: SourceScript, to: RouteTarget) => Converted;

/** OpenCC's bare answer. */
export function createStretchConverter(characters: ScriptCharacters, routes: Routes): ConvertStretch {
  const choices = createSettledChoices(characters, routes);
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

/** Hong Kong's characters that OpenCC's way from Traditional to Simplified does not know (衞); each one character. */
const hongKongForms = new DictionaryGroup([
  Dictionary.from(
    linesOfList(scriptWords, 'hongKong')
      .map(([written = '', form = '']) => `${written} ${form}`)
      .join('|'),
  ),
]);

/** Characters that Simplified texts write as Hong Kong does (劏房, 嗰): OpenCC's forms are in no paper and few fonts. */
const kept = Dictionary.from(
  linesOfList(scriptWords, 'kept')
    .map(([character = '']) => `${character} ${character}`)
    .join('|'),
);

/** The routes, in which these characters stay on the way to Simplified. */
function keptInSimplified(routes: Routes): Routes {
  const made = new Map<Route, Route>();
  const route = (from: SourceScript, to: RouteTarget): Route => {
    const known = routes(from, to);
    const [first, ...rest] = known.chain;
    const keeping =
      made.get(known) ??
      ({ ...known, chain: [new DictionaryGroup([kept, ...(first?.dictionaries ?? [])]), ...rest] } satisfies Route);
    made.set(known, keeping);
    return keeping;
  };
  return Object.assign(route, { reading: (from: SourceScript, to: RouteTarget) => routes.reading(from, to) });
}

/** What OpenCC's own standard writes as no one does today (纔), and Taiwan's and Hong Kong's forms do not. */
const todaysForms = new DictionaryGroup([Dictionary.from('纔 才')]);

/** Converts a stretch by its words. */
export type ConvertWords = (text: string, from: SourceScript, to: RouteTarget, borders: Uint8Array) => Converted;

/** OpenCC's forms, but no phrase reaches into half a word: 码头|发出, 中国|制度. */
export function createWordConverter(characters: ScriptCharacters, routes: Routes, path: WordPath): ConvertWords {
  const bare = createStretchConverter(characters, routes);
  const toSimplified = createStretchConverter(characters, keptInSimplified(routes));
  const choices = createSettledChoices(characters, routes, path);
  const chains = createChains(routes);
  return (text, from, to, borders) => {
    const direction = directionOf(from, to);
    if (direction === 't2s') return toSimplified(convertOnce(hongKongForms, text).text, from, to);
    const normal = routes(from, to).normalization.reduce((result, group) => convertOnce(group, result).text, text);
    if (direction !== 's2t' || normal.length !== text.length) return bare(text, from, to);
    const result = convertBetween(
      chains(from, to),
      normal,
      borders,
      (at, length) => aloneForm(normal, at, borders, length)?.form,
    );
    return { ...result, choices: choices(text, from, to, { ...result, borders }) };
  };
}

/** OpenCC's steps, of which the first knows the words that OpenCC lacks. */
function createChains(routes: Routes): (from: SourceScript, to: RouteTarget) => Route['chain'] {
  const made = new Map<Route, Route['chain']>();
  return (from, to) => {
    const route = routes(from, to);
    const chain = made.get(route) ?? ownChain(route, to);
    made.set(route, chain);
    return chain;
  };
}

function ownChain({ chain: [first, ...rest] }: Route, to: RouteTarget): Route['chain'] {
  const group = new DictionaryGroup([ownForms, ...(first?.dictionaries ?? [])]);
  return [group, ...(to === 't' ? [todaysForms] : rest)];
}
