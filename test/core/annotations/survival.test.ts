import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotations } from '../../../src/core/index';
import type { Engine, ScriptConverter, Span, TargetScript } from '../../../src/core/index';
import { builtConverter } from '../conversion/opencc';
import { built } from '../../tables';
import { born, cleaned, converted, paragraphLost, scribbled, seeded } from './lives';
import type { Life } from './lives';

const NOTES = 1000;
const COMPARED = /[\p{L}\p{N}]/u;

interface Noted {
  readonly article: number;
  /** Of the first text. */
  readonly span: Span;
  readonly passage: annotations.QuotedPassage;
}

const texts = ['later', 'more', 'seeds', 'genre'].flatMap((set) => {
  const folder = set === 'seeds' ? 'seeds' : join('test', 'gold', set, 'texts');
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/u.test(name))
    .map((name) => born(name, readFileSync(join(folder, name), 'utf8')));
});

/** Passages as readers mark them: some characters, a sentence, more than one. No text has a surrogate pair. */
function passages(engine: Engine): Noted[] {
  const random = seeded(20);
  const noted: Noted[] = [];
  while (noted.length < NOTES) {
    const article = Math.floor(random() * texts.length);
    const life = texts[article];
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

describe('Notes on passages of articles', function () {
  this.timeout(120_000);
  let engine: Engine;
  let converter: ScriptConverter;
  let noted: Noted[];
  before(async () => {
    ({ engine } = await built());
    converter = await builtConverter();
    noted = passages(engine);
  });

  function counted(lives: readonly Life[]): Record<Verdict, number> {
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
  function assertStand(lives: readonly Life[], share: number): void {
    const { right, shaved, elsewhere, unplaced, gone } = counted(lives);
    const told = JSON.stringify({ right, shaved, elsewhere, unplaced, gone });
    assert.equal(right + shaved + elsewhere + unplaced + gone, NOTES);
    assert.equal(elsewhere, 0, told);
    assert.ok(right / (NOTES - gone) >= share, told);
  }

  const lived = (way: (life: Life) => Life): readonly Life[] => texts.map(way);
  const inScript = (life: Life, to: TargetScript): Life => converted(life, to, { engine, converter });

  it('Should all stand where they stood in a text that is unchanged', () => {
    assert.deepEqual(counted(texts), { right: NOTES, shaved: 0, elsewhere: 0, unplaced: 0, gone: 0 });
  });

  it('Should stand on their passages when the text is cleaned, converted, converted back and edited', () => {
    const clean = lived((life) => cleaned(life, engine));
    assertStand(clean, 0.99);
    for (const to of ['t', 'hk'] as const)
      assertStand(
        clean.map((life) => inScript(life, to)),
        0.99,
      );
    const other = clean.map((life) => inScript(life, 'twp'));
    assertStand(other, 0.99);
    const back = other.map((life) => inScript(life, 's'));
    assertStand(back, 0.99);
    const random = seeded(18);
    assertStand(
      back.map((life) => scribbled(life, random, { every: 150, longest: 8 })),
      0.98,
    );
  });

  it('Should stand on no other passage where most of a text was changed, or paragraphs are gone', () => {
    const random = seeded(7);
    for (const [every, longest, share] of [
      [40, 20, 0.8],
      [25, 4, 0.95],
      [100, 60, 0.75],
    ] as const)
      assertStand(
        lived((life) => scribbled(life, random, { every, longest })),
        share,
      );
    assertStand(
      lived((life) => paragraphLost(paragraphLost(life, random), random)),
      0.6,
    );
  });
});
