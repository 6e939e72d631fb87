import placeForms from '../../tables/words/placeForms.tsv';
import { characterList, linesOfList } from '../match/wordList';
import { convertAlong, convertOnce } from './dictionaryChain';
import type { ScriptCharacters } from '../script/scriptCharacters';
import { Dictionary, DictionaryGroup } from '../script/phraseDictionary';
import { ownForms } from './convertStretch';
import { surnameLength } from './nameTable';
import type { NameTable } from './nameTable';
import type { Route, Routes, SourceScript, TargetScript } from './routes';

/** The form of a name in another script: what a converter of words gets wrong. */
export interface NameForms {
  /** 于某 stays 于某, 叶 is 葉, 鲍德乾 keeps its 乾: what both scripts have is kept, what one lacks is converted. */
  person(name: string, from: SourceScript, to: TargetScript): string;
  /** 马头冲村 is 馬頭沖村: OpenCC's own place names first, then what a character means in a place's name. */
  place(name: string, from: SourceScript, to: TargetScript): string;
}

/** What one-to-many characters are in the names of places, and the names that phrases would write otherwise. */
const formsIn = (list: string): Dictionary =>
  Dictionary.from(
    linesOfList(placeForms, list)
      .map(([simplified = '', traditional = '']) => `${simplified} ${traditional}`)
      .join('|'),
  );

const behindFounder = characterList(placeForms, 'behind-founder');

/** OpenCC's steps, of which the first knows the names of places, and after the phrases what a character is in them. */
function createPlaceChains(): (route: Route) => Route['chain'] {
  const inPlaces = formsIn('character');
  const official = formsIn('name');
  const made = new Map<Route, Route['chain']>();
  return (route) => {
    const [{ dictionaries: [phrases, ...others] } = { dictionaries: [] }, ...rest] = route.chain;
    const first = [official, ownForms, ...(phrases ? [phrases] : []), inPlaces, ...others];
    const chain = made.get(route) ?? [new DictionaryGroup(first), ...rest];
    made.set(route, chain);
    return chain;
  };
}

export function createNameForms(characters: ScriptCharacters, names: NameTable, routes: Routes): NameForms {
  const chainOf = createPlaceChains();
  const plain = (text: string, from: SourceScript, to: TargetScript): string =>
    convertAlong(routes(from, to), text).text;

  const kept = (character: string, from: SourceScript): boolean =>
    from === 's'
      ? (characters.alternatives(character, 's2t')?.includes(character) ?? false) && !names.given.has(character)
      : (characters.alternatives(character, 't2s')?.includes(character) ?? false);

  const named = (character: string, from: SourceScript): string =>
    from === 's' ? (names.forms.get(character) ?? character) : character;

  const given = (text: string, from: SourceScript, to: TargetScript): string =>
    Array.from(text, (character) => (kept(character, from) ? character : plain(named(character, from), from, to))).join(
      '',
    );

  function surname(text: string, to: TargetScript): string {
    return names.surnames.get(text) ?? plain(text, 's', to);
  }

  return {
    person(name, from, to) {
      if (from === to || (from !== 's' && to !== 's')) return name;
      const length = from === 's' ? surnameLength(names, name, 0) : 0;
      const family = length > 0 ? surname(name.slice(0, length), to) : '';
      return family + given(name.slice(length), from, to);
    },
    place(name, from, to) {
      if (from === to || (from !== 's' && to !== 's')) return name;
      if (from !== 's') return plain(name, from, to);
      const founder = surnameLength(names, name, 0);
      const family = founder > 0 && behindFounder(name, founder) ? founder : 0;
      const form = chainOf(routes(from, to)).reduce((text, group) => convertOnce(group, text).text, name.slice(family));
      return (family > 0 ? surname(name.slice(0, family), to) : '') + form;
    },
  };
}
