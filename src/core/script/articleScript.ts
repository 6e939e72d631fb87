import type { Noise, Script } from '../article/model';
import type { Fold } from '../text/fold';
import type { Reading } from '../text/reading';
import { overlapsAny } from '../text/span';
import { createScriptCharacters, Telling } from './characters';
import { scriptOfText } from './evidence';
import { createLeftoverFinder } from './leftovers';

/**
 * An article's script, and its noise with the characters left in the other script among it. `noise` is what is known
 * already, sorted, in source offsets; so is the answer's.
 */
export type ArticleScript = (reading: Reading, noise: readonly Noise[]) => { script: Script; noise: readonly Noise[] };

/** @param table `Tables.script` */
export function createArticleScript(table: string, fold: Fold): ArticleScript {
  const characters = createScriptCharacters(table);
  const findLeftovers = createLeftoverFinder(characters, fold);
  return (reading, noise) => {
    const leftovers = findLeftovers(reading.text, reading.folded)
      .map(({ start, end, text, right }): Noise => {
        const at = reading.map.toSource({ start, end }).start;
        return { start: at, end: at + text.length, text, kind: 'mixed-script', right };
      })
      .filter((mention) => reading.source.startsWith(mention.text, mention.start) && !overlapsAny(noise, mention));
    const hidden = leftovers.filter(({ text }) => characters.telling[text.charCodeAt(0)] === Telling.nothing).length;
    const script = scriptOfText(characters, legible(reading.source, noise), hidden);
    return { script, noise: leftovers.length === 0 ? noise : merged(noise, leftovers) };
  };
}

function merged(noise: readonly Noise[], leftovers: readonly Noise[]): readonly Noise[] {
  return [...noise, ...leftovers].sort((a, b) => a.start - b.start);
}

/** The source without its mojibake: what a wrong charset made of a character tells nothing. */
function legible(source: string, noise: readonly Noise[]): string {
  const garbled = noise.filter(({ kind }) => kind === 'mojibake');
  if (garbled.length === 0) return source;
  return (
    garbled.map(({ start }, index) => source.slice(garbled[index - 1]?.end ?? 0, start)).join('') +
    source.slice(garbled.at(-1)?.end)
  );
}
