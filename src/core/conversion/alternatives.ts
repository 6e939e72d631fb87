import { convertOnce } from './dictionaryChain';
import type { DictionaryGroup } from '../script/phraseDictionary';
import type { ScriptCharacters } from '../script/scriptCharacters';
import { directionOf } from './routes';
import type { Routes, SourceScript, TargetScript } from './routes';

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
