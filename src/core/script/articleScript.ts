import type { Noise, Script } from '../article/model';
import type { Tables } from '../tables';
import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import { overlapsAny } from '../text/span';
import { createScriptCharacters, Telling } from './scriptCharacters';
import type { ScriptCharacters } from './scriptCharacters';
import { scriptOf } from './scriptEvidence';
import { leaning } from './scriptLeaning';
import { createLeftoverFinder } from './leftovers';
import type { Leftover } from './leftovers';

/**
 * An article's script, and its noise with the characters left in the other script among it. `noise` is what is known
 * already, sorted, in source offsets; so is the answer's.
 */
export type ArticleScript = (reading: Reading, noise: readonly Noise[]) => { script: Script; noise: readonly Noise[] };

export function createArticleScript(tables: Pick<Tables, 'script' | 'lexicon'>, fold: Fold): ArticleScript {
  const characters = createScriptCharacters(tables.script);
  const findLeftovers = createLeftoverFinder(characters, fold, tables.lexicon);
  return (reading, noise) => {
    const garbled = noise.filter(({ kind }) => kind === 'mojibake');
    const whole = legibleLeaning(characters, reading.source, garbled);
    // Only a mend can bring in a character that the source has not.
    const mayHaveLeftovers = whole.traditional > 0 || garbled.length > 0;
    const leftovers = mayHaveLeftovers ? located(findLeftovers(reading.text, reading.folded), reading, noise) : [];
    const hidden = leftovers.filter(({ text }) => characters.telling[text.charCodeAt(0)] === Telling.nothing).length;
    const script = scriptOf({ simplified: whole.simplified + hidden, traditional: whole.traditional });
    return { script, noise: leftovers.length === 0 ? noise : merged(noise, leftovers) };
  };
}

/** The leftovers as noise of the source; without those in other noise, and those that no one character stands for. */
function located(leftovers: readonly Leftover[], { source, map }: Reading, noise: readonly Noise[]): Noise[] {
  const found: Noise[] = [];
  for (const { start, end, text, right } of leftovers) {
    const at = map.toSource({ start, end }).start;
    const mention = { start: at, end: at + text.length, text, kind: 'mixed-script' as const, right };
    if (source.startsWith(text, at) && !overlapsAny(noise, mention)) found.push(mention);
  }
  return found;
}

/** Both are sorted. */
function merged(noise: readonly Noise[], leftovers: readonly Noise[]): readonly Noise[] {
  const all: Noise[] = [];
  let next = 0;
  for (const leftover of leftovers) {
    for (let other = noise[next]; other && other.start <= leftover.start; other = noise[++next]) all.push(other);
    all.push(leftover);
  }
  return all.concat(noise.slice(next));
}

/** What the source tells, its mojibake as it was meant: what a wrong charset made of a character tells nothing. */
function legibleLeaning(
  characters: ScriptCharacters,
  source: string,
  garbled: readonly Noise[],
): { simplified: number; traditional: number } {
  let { simplified, traditional } = leaning(characters, source, { start: 0, end: source.length });
  for (const span of garbled) {
    const told = leaning(characters, source, span);
    const { right = '' } = span;
    const meant = leaning(characters, right, { start: 0, end: right.length });
    simplified += meant.simplified - told.simplified;
    traditional += meant.traditional - told.traditional;
  }
  return { simplified, traditional };
}
