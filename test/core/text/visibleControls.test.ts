import { assert } from 'chai';
import fc from 'fast-check';
import { besideOthers, visibleControls } from '../../../src/core/index';

describe('Characters that a screen would obey', () => {
  it('Should be written out as the editor writes them', () => {
    assert.equal(visibleControls('通知\u202e简的一包五'), '通知[U+202E]简的一包五');
    assert.equal(visibleControls('\u001b]0;pwn\u0007'), '␛]0;pwn␇');
    assert.equal(visibleControls('a\nb\tc\u007f'), 'a␊b␉c␡');
    assert.equal(visibleControls('\u2066x\u2069\u200f\u061c\u0085'), '[U+2066]x[U+2069][U+200F][U+061C][U+0085]');
  });

  it('Should leave every other text alone', () => {
    for (const text of ['关于“五包一”的通知', '𠮷野家', '👩‍🌾', 'שלום', '']) assert.equal(visibleControls(text), text);
  });

  it('Should write out half of a pair, which no terminal can print', () => {
    assert.equal(visibleControls('一\ud842'), '一[U+D842]');
  });

  it('Should leave no such character in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.notMatch(visibleControls(text), /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029]/u);
      }),
    );
  });

  it('Should keep writing from right to left to itself', () => {
    assert.equal(besideOthers('التقرير'), '\u2068التقرير\u2069');
    assert.equal(besideOthers('关于防控的通知'), '关于防控的通知');
    assert.equal(besideOthers('\u202eא'), '\u2068[U+202E]א\u2069');
  });
});
