import assert from 'node:assert/strict';
import type { ArticlePlace } from '../../../src/core/index';
import { parseCalibration } from '../../../src/core/places/choice/confidence';
import { partsOf, placedArticles } from '../../gold/parts.mjs';
import type { PlacedArticle } from '../../gold/parts.mjs';
import { built } from '../../tables';

const isRight = ({ province, prefecture, county }: ArticlePlace, article: PlacedArticle): boolean =>
  [province, prefecture, county].filter((name) => name !== null).every((name, i) => article.place[i] === name);

describe('How sure an article’s place is', () => {
  let answers: { readonly confidence: number; readonly right: boolean }[] = [];
  before(async () => {
    const { engine } = await built();
    // The table was counted over the other half.
    const articles = placedArticles(process.cwd()).filter((_, index) => index % 2 === 1);
    answers = articles.flatMap((article) =>
      partsOf(article).flatMap((text) => {
        const { place } = engine.analyze({ path: '', text });
        return place ? [{ confidence: place.confidence, right: isRight(place, article) }] : [];
      }),
    );
  });

  const between = (low: number, high: number): readonly [said: number, share: number] => {
    const inside = answers.filter(({ confidence }) => confidence >= low && confidence < high);
    const said = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    return [said, inside.filter(({ right }) => right).length / inside.length];
  };

  for (const [low, high] of [
    [0, 0.8],
    [0.8, 0.95],
    [0.95, 1.01],
  ] as const) {
    it(`Should be right at least about as often as it says, from ${low} to ${high}, on articles it was not counted on`, () => {
      const [said, share] = between(low, high);
      assert.ok(share > said - 0.05, `says ${said.toFixed(2)}, is right ${share.toFixed(2)}`);
    });
  }

  it('Should be right more often where it is surer', () => {
    assert.ok(between(0.9, 1.01)[1] > between(0, 0.8)[1]);
  });

  it('Should never be quite sure', () => {
    assert.ok(answers.every(({ confidence }) => confidence < 1));
  });

  it('Should rise with the evidence', async () => {
    const calibrate = parseCalibration((await built()).tables.placeConfidence);
    let last = 0;
    for (let strength = 0; strength <= 1; strength += 0.01) {
      assert.ok(calibrate(strength) >= last && calibrate(strength) <= 1);
      last = calibrate(strength);
    }
  });

  it('Should leave the strength as it is without a table', () => {
    assert.equal(parseCalibration('')(0.4), 0.4);
  });
});
