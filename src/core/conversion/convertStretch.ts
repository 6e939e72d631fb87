import type { Span } from '../text/span';
import { convertAlong, convertOnce, convertWithWords } from './dictionaryChain';
import type { Direction, ScriptCharacters } from '../script/scriptCharacters';
import type { Choice } from './choices';
import { conversionMap } from './conversionMap';
import type { Uneven } from './conversionMap';
import type { DictionaryGroup } from '../script/phraseDictionary';
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

/** OpenCC's answer for a stretch of one script, with its choices. */
export type ConvertStretch = (text: string, from: SourceScript, to: TargetScript) => Converted;

export function createStretchConverter(characters: ScriptCharacters, routes: Routes): ConvertStretch {
  const alternatives = createAlternatives(characters, routes);
  return (text, from, to) => {
    const direction = directionOf(from, to);
    if (direction === null) return { ...convertAlong(routes(from, to), text), choices: [] };
    const result = convertWithWords(routes(from, to), text, from === 's' ? 'first' : 'last');
    const map = conversionMap(result.uneven);
    const choices = oneToMany(characters, direction, text, result.words).map(({ start, end, word }): Choice => {
      const targetStart = map.toTarget(start);
      const targetEnd = Math.max(targetStart, map.toTarget(end));
      const chosen = result.text.slice(targetStart, targetEnd);
      const open = characters.isAmbiguous(text.charCodeAt(start), direction) ? 'guess' : 'usual';
      const ground = word === null ? open : 'word';
      const forms = alternatives(text.charAt(start), chosen, from, to);
      return { start, end, targetStart, targetEnd, chosen, alternatives: forms, ground, word };
    });
    return { text: result.text, uneven: result.uneven, choices };
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
