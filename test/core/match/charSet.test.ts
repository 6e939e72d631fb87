import assert from 'node:assert/strict';
import { charSet } from '../../../src/core/match/charSet';

describe('charSet', () => {
  const opens = charSet('余多几\u0000\uffff');

  it('Should have its members and nothing else', () => {
    const text = '余多几\u0000\uffff于少几';
    assert.deepEqual(
      Array.from(text, (_, at) => opens(text, at)),
      [true, true, true, true, true, false, false, true],
    );
  });

  it('Should have nothing before the begin and behind the end', () => {
    assert.equal(opens('余', -1), false);
    assert.equal(opens('余', 1), false);
    assert.equal(opens('', 0), false);
  });

  it('Should keep any number of sets apart, each with its own members', () => {
    const characters = Array.from({ length: 70 }, (_, i) => String.fromCharCode(0x4e00 + i));
    const sets = characters.map((character) => charSet(`${character}全`));
    for (const [i, set] of sets.entries()) {
      assert.deepEqual(
        characters.filter((_, at) => set(characters.join(''), at)),
        [characters[i]],
      );
      assert.equal(set('全', 0), true);
    }
  });
});
