import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotations } from '../../../src/core/index';
import type { Engine, Span } from '../../../src/core/index';
import { born, seeded } from './lives';
import type { Life } from './lives';

export const NOTES = 1000;
const COMPARED = /[\p{L}\p{N}]/u;

export interface Noted {
  readonly article: number;
  /** Of the first text. */
  readonly span: Span;
  readonly passage: annotations.QuotedPassage;
}

/** The articles that were read by hand. */
export const texts: readonly Life[] = ['later', 'more', 'seeds', 'genre'].flatMap((set) => {
  const folder = set === 'seeds' ? 'seeds' : join('test', 'gold', set, 'texts');
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/u.test(name))
    .map((name) => born(name, readFileSync(join(folder, name), 'utf8')));
});

/** Passages as readers mark them: some characters, a sentence, more than one. No text has a surrogate pair. */
export function passages(engine: Engine, lives: readonly Life[] = texts): Noted[] {
  const random = seeded(20);
  const noted: Noted[] = [];
  while (noted.length < NOTES) {
    const article = Math.floor(random() * lives.length);
    const life = lives[article];
    if (!life) continue;
    const length = 2 + Math.floor(random() ** 2 * 60);
    const start = Math.floor(random() * Math.max(1, life.text.length - length));
    const span = { start, end: Math.min(life.text.length, start + length) };
    const passage = annotations.quotedPassage(engine.read(life.text, life.path).reading, span, engine.fold);
    if (!passage?.position || !COMPARED.test(passage.exact)) continue;
    noted.push({ article, span: passage.position, passage });
  }
  return noted;
}

/** `shaved`: on the passage, with a character too many or too few at an end; `gone`: unplaced, and nothing of it is left. */
type Verdict = 'right' | 'shaved' | 'elsewhere' | 'unplaced' | 'gone';

/** Right is the stretch from the first to the last of the passage's own characters that are left, and nothing of others'. */
function verdict(life: Life, { span }: Noted, placement: annotations.Placement): Verdict {
  const isOwn = (at: number): boolean => {
    const from = life.origin[at] ?? -1;
    return from >= span.start && from < span.end;
  };
  const compared = (at: number): boolean => COMPARED.test(life.text.charAt(at));
  const own = Array.from(life.text, (_, at) => at).filter((at) => isOwn(at) && compared(at));
  if (placement.kind === 'unplaced') return own.length === 0 ? 'gone' : 'unplaced';
  const inside = Array.from({ length: placement.end - placement.start }, (_, index) => placement.start + index);
  const others = inside.filter((at) => compared(at) && (life.origin[at] ?? -1) >= 0 && !isOwn(at));
  const isAll = own.every((at) => at >= placement.start && at < placement.end);
  if (own.length > 0 && isAll && others.length === 0) return 'right';
  return inside.some(isOwn) ? 'shaved' : 'elsewhere';
}

/** How the notes fare in the texts as they are now. */
export function counted(lives: readonly Life[], noted: readonly Noted[], engine: Engine): Record<Verdict, number> {
  const counts: Record<Verdict, number> = { right: 0, shaved: 0, elsewhere: 0, unplaced: 0, gone: 0 };
  const placers = lives.map(({ text, path }) =>
    annotations.placerOf(() => engine.read(text, path).reading, text, engine.fold),
  );
  for (const note of noted) {
    const [life, place] = [lives[note.article], placers[note.article]];
    assert.ok(life && place);
    counts[verdict(life, note, place(note.passage))]++;
  }
  return counts;
}

/** None on another passage; of those whose words are still there at least this share on them, to the character. */
export function assertStand(counts: Record<Verdict, number>, share: number): void {
  const { right, shaved, elsewhere, unplaced, gone } = counts;
  const told = JSON.stringify(counts);
  assert.equal(right + shaved + elsewhere + unplaced + gone, NOTES);
  assert.equal(elsewhere, 0, told);
  assert.ok(right / (NOTES - gone) >= share, told);
}
