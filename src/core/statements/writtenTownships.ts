import placeKinds from '../../tables/words/placeKinds.tsv';
import { wordList } from '../match/wordList';
import type { NamedPlace } from './namedPlace';
import type { Path } from './paths';

const township = wordList(placeKinds, 'township');

/**
 * 江桥镇, whose list has 江桥蒙古族镇: below the county a statement names a place as its text does, by the first form of the
 * name that is no stem. What lies below the township bears that form too.
 */
export function asTextWrites(folded: string, names: readonly NamedPlace[]): readonly NamedPlace[] {
  const forms = new Map<string, string>();
  for (const { start, end, level, path } of names) {
    if (level !== 'township' || forms.has(key(path)) || township.before(folded, end) < 0) continue;
    const form = folded.slice(start, end);
    if (isFormOf(form, path.at(-1) ?? '')) forms.set(key(path), form);
  }
  return forms.size === 0 ? names : names.map((name) => ({ ...name, path: rewritten(name.path, forms) }));
}

const key = (path: Path): string => path.join('/');

/** 江桥镇 of 江桥蒙古族镇; not 镇里, nor a name in which something else is told. */
const isFormOf = (form: string, official: string): boolean =>
  form.length > 2 &&
  form.length < official.length &&
  official.startsWith(form.slice(0, 2)) &&
  /^[\u3400-\u9fff]+$/u.test(form);

function rewritten(path: Path, forms: ReadonlyMap<string, string>): Path {
  const at = path.findIndex((_, i) => forms.has(key(path.slice(0, i + 1))));
  if (at < 0) return path;
  return [...path.slice(0, at), forms.get(key(path.slice(0, at + 1))) ?? '', ...path.slice(at + 1)];
}
