import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchorCharacters, AnchorScan } from '../../../src/core/match/anchorScan';
import type { Anchors } from '../../../src/core/match/anchorScan';

function offsets(anchors: Anchors, text: string): number[] {
  const visited: number[] = [];
  anchors(text, (at) => visited.push(at) && at + 1);
  return visited;
}

describe('AnchorScan', () => {
  const scan = new AnchorScan();
  const digits = scan.of({ alone: anchorCharacters('一二三') });
  const names = scan.of({
    alone: anchorCharacters('镇乡'),
    first: anchorCharacters('长沙'),
    second: anchorCharacters('沙市'),
  });
  const quotes = scan.of({ alone: anchorCharacters('“三') });

  it('Should visit the characters that a finder asked for, and no others', () => {
    assert.deepEqual(offsets(digits, '一个“三早”'), [0, 3]);
    assert.deepEqual(offsets(quotes, '一个“三早”'), [2, 3]);
    assert.deepEqual(offsets(names, '一个“三早”'), []);
  });

  it('Should visit the first of a pair only where the second stands right behind it', () => {
    assert.deepEqual(offsets(names, '长沙市'), [0, 1]);
    assert.deepEqual(offsets(names, '长的沙'), []);
    assert.deepEqual(offsets(names, '沙长'), []);
    assert.deepEqual(offsets(names, '长'), []);
  });

  it('Should visit the last character of a text where it counts by itself', () => {
    assert.deepEqual(offsets(names, '市镇'), [1]);
    assert.deepEqual(offsets(digits, '一'), [0]);
  });

  it('Should find nothing in an empty text', () => {
    assert.deepEqual(offsets(digits, ''), []);
  });

  it('Should go on from where the visit says', () => {
    const visited: number[] = [];
    digits('一二三一二三', (at) => visited.push(at) && at + 2);
    assert.deepEqual(visited, [0, 2, 4]);
  });

  it('Should tell texts apart, whichever it saw last', () => {
    for (const text of ['一二', '个三', '一二', '']) {
      assert.deepEqual(
        offsets(digits, text),
        Array.from(text, (_, at) => at).filter((at) => '一二三'.includes(text.charAt(at))),
      );
      if (text === '个三') scan.forget();
    }
  });

  it('Should have room for a long text', () => {
    assert.equal(offsets(digits, '一'.repeat(200_000)).length, 200_000);
    assert.deepEqual(offsets(digits, '一'), [0]);
  });

  it('Should keep the texts of a batch, long ones too, for the finder that comes next', () => {
    const texts = ['一的', '的'.repeat(70_000) + '一', '镇', '二的一'.repeat(40_000)];
    const ofDigits = texts.map((text) => offsets(digits, text).length);
    const ofNames = texts.map((text) => offsets(names, text).length);
    scan.forget();
    assert.deepEqual(ofDigits, [1, 1, 0, 80_000]);
    assert.deepEqual(ofNames, [0, 0, 1, 0]);
  });

  it('Should find what a look at each character finds', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('一', '三', '长', '沙', '市', '镇', '“', '的', '\ud840') }),
        (text) => {
          const at = (members: string, offset: number): boolean => members.includes(text[offset] ?? ' ');
          const all = Array.from({ length: text.length }, (_, offset) => offset);
          assert.deepEqual(
            offsets(names, text),
            all.filter((offset) => at('镇乡', offset) || (at('长沙', offset) && at('沙市', offset + 1))),
          );
        },
      ),
    );
  });

  it('Should say so when a finder too many asks', () => {
    const full = new AnchorScan();
    for (let kinds = 0; kinds < 16; kinds++) full.of({ alone: anchorCharacters('一') });
    assert.throws(() => full.of({ alone: anchorCharacters('一') }), RangeError);
  });
});
