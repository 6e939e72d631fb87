import assert from 'node:assert/strict';
import { ReadingTextBuilder } from '../../../src/core/text/sourceMap';

function glossed(): ReturnType<ReadingTextBuilder['finish']> {
  const builder = new ReadingTextBuilder('各領(lǐng)導\n\n(完)');
  builder.keepUntil(1);
  builder.replaceUntil(8, '領');
  builder.keepUntil(9);
  builder.replaceUntil(11, '');
  return builder.finish();
}

describe('source map', () => {
  it('Should read a stand-in for what it stands for, and drop what is dropped', () => {
    assert.equal(glossed().text, '各領導(完)');
  });

  it('Should map a span over a gloss to the whole source stretch, gloss included', () => {
    assert.deepEqual(glossed().map.toSource({ start: 1, end: 3 }), { start: 1, end: 9 });
    assert.deepEqual(glossed().map.toSource({ start: 1, end: 2 }), { start: 1, end: 8 });
  });

  it('Should not swallow dropped text at either end of a span', () => {
    assert.deepEqual(glossed().map.toSource({ start: 2, end: 3 }), { start: 8, end: 9 });
    assert.deepEqual(glossed().map.toSource({ start: 3, end: 6 }), { start: 11, end: 14 });
  });

  it('Should map an empty span to an empty span', () => {
    const { start, end } = glossed().map.toSource({ start: 3, end: 3 });
    assert.equal(start, end);
  });

  it('Should map source offsets back, inside a gloss to its character', () => {
    const { map } = glossed();
    assert.deepEqual(
      [0, 1, 5, 8, 11, 14].map((offset) => map.toReading(offset)),
      [0, 1, 1, 2, 3, 6],
    );
  });
});
