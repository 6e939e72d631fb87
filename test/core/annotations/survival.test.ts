import assert from 'node:assert/strict';
import type { Engine, ScriptConverter, TargetScript } from '../../../src/core/index';
import { builtConverter } from '../conversion/opencc';
import { built } from '../../tables';
import { cleaned, converted, paragraphLost, scribbled, seeded } from './lives';
import type { Life } from './lives';
import * as stands from './notedPassages';
import type { Noted } from './notedPassages';

const { NOTES, passages, texts } = stands;

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

  const counted = (lives: readonly Life[]): ReturnType<typeof stands.counted> => stands.counted(lives, noted, engine);
  const assertStand = (lives: readonly Life[], share: number): void => {
    stands.assertStand(counted(lives), share);
  };

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
