import { convertOnce } from './dictionaryChain';
import type { DictionaryGroup } from '../script/phraseDictionary';
import type { Direction, ScriptCharacters } from '../script/scriptCharacters';
import { directionOf } from './routes';
import type { Routes, SourceScript, RouteTarget } from './routes';

/** The forms that a one-to-many character can take in the target script, the usual first; by its UTF-16 code. */
export type FormsOf = (code: number) => readonly string[];

/** Such forms between two scripts. Those of a character are made when it is first asked for. */
export type Alternatives = (from: SourceScript, to: RouteTarget) => FormsOf;

export function createAlternatives(characters: ScriptCharacters, routes: Routes): Alternatives {
  const known = new Map<string, FormsOf>();
  return (from, to) => {
    const key = `${from} ${to}`;
    const forms = known.get(key) ?? formsBetween(characters, routes, from, to);
    known.set(key, forms);
    return forms;
  };
}

function formsBetween(characters: ScriptCharacters, routes: Routes, from: SourceScript, to: RouteTarget): FormsOf {
  const direction = directionOf(from, to);
  const known = new Map<number, readonly string[]>();
  const made = (code: number): readonly string[] => {
    const regional = from === 's' ? routes(from, to).chain.slice(1) : [];
    const forms = direction ? regionalForms(all(characters, code, direction), regional) : [];
    known.set(code, forms);
    return forms;
  };
  return (code) => known.get(code) ?? made(code);
}

const all = (characters: ScriptCharacters, code: number, direction: Direction): readonly string[] =>
  characters.alternatives(String.fromCharCode(code), direction) ?? [];

function regionalForms(forms: readonly string[], groups: readonly DictionaryGroup[]): readonly string[] {
  const regional = forms.map((form) => groups.reduce((text, group) => convertOnce(group, text).text, form));
  return [...new Set(regional)];
}

/** The form that a converted text has from one offset to another, and all that could stand there, this one among them. */
export function chosenAmong(
  forms: readonly string[],
  target: string,
  start: number,
  end: number,
): { readonly chosen: string; readonly alternatives: readonly string[] } {
  for (const form of forms)
    if (form.length === end - start && target.startsWith(form, start)) return { chosen: form, alternatives: forms };
  const chosen = target.slice(start, end);
  return { chosen, alternatives: [chosen, ...forms] };
}
