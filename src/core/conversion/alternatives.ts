import { convertOnce } from './dictionaryChain';
import type { DictionaryGroup } from '../script/phraseDictionary';
import type { Direction, ScriptCharacters } from '../script/scriptCharacters';
import { directionOf } from './routes';
import type { Routes, SourceScript, RouteTarget } from './routes';

/** The forms that a one-to-many character can take in the target script, the chosen one among them. */
export type Alternatives = (
  character: string,
  chosen: string,
  from: SourceScript,
  to: RouteTarget,
) => readonly string[];

export function createAlternatives(characters: ScriptCharacters, routes: Routes): Alternatives {
  const known = new Map<SourceScript, Map<RouteTarget, Map<string, readonly string[]>>>();
  const formsOf = (character: string, direction: Direction, from: SourceScript, to: RouteTarget): readonly string[] => {
    const regional = from === 's' ? routes(from, to).chain.slice(1) : [];
    const forms = regionalForms(characters.alternatives(character, direction) ?? [], regional);
    const ofSource = known.get(from) ?? new Map<RouteTarget, Map<string, readonly string[]>>();
    const ofBoth = ofSource.get(to) ?? new Map<string, readonly string[]>();
    known.set(from, ofSource.set(to, ofBoth.set(character, forms)));
    return forms;
  };
  return (character, chosen, from, to) => {
    const direction = directionOf(from, to);
    if (direction === null) return [chosen];
    const forms = known.get(from)?.get(to)?.get(character) ?? formsOf(character, direction, from, to);
    return forms.includes(chosen) ? forms : [chosen, ...forms];
  };
}

function regionalForms(forms: readonly string[], groups: readonly DictionaryGroup[]): readonly string[] {
  const regional = forms.map((form) => groups.reduce((text, group) => convertOnce(group, text).text, form));
  return [...new Set(regional)];
}
