import { createFold } from '../text/fold';
import { slicesOf } from '../text/slices';
import type { Steps } from '../text/steps';
import type { Tables } from '../tables';
import { createLeftoverFinder } from './leftovers';
import type { LeftoverFinder } from './leftovers';
import { createScriptCharacters } from './scriptCharacters';
import type { ScriptCharacters } from './scriptCharacters';
import { ScriptTally } from './scriptEvidence';
import type { ScriptEvidence } from './scriptEvidence';

/** What a text tells of its script, leftovers among it; in short steps. Never throws for any text. */
export type ScriptWeigher = (text: string) => Steps<ScriptEvidence>;

/** Without the dictionaries of a conversion, which are large. */
export function createScriptWeigher(tables: Pick<Tables, 'fold' | 'script' | 'lexicon'>): ScriptWeigher {
  const characters = createScriptCharacters(tables.script);
  const leftovers = createLeftoverFinder(characters, createFold(tables.fold), tables.lexicon);
  return (text) => weighing({ characters, leftovers }, text);
}

interface Known {
  readonly characters: ScriptCharacters;
  readonly leftovers: LeftoverFinder;
}

export function* weighing(known: Known, text: string): Steps<ScriptEvidence> {
  yield* known.characters.readingPhrases();
  return yield* weighed(known, text);
}

export function* weighed({ characters, leftovers }: Known, text: string): Steps<ScriptEvidence> {
  const tally = new ScriptTally(characters);
  for (const span of slicesOf(text)) {
    tally.add(text, span, leftovers(text.slice(span.start, span.end)));
    yield span.end / text.length;
  }
  return tally.evidence();
}
