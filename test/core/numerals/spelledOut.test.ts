import assert from 'node:assert/strict';
import { spelledOut } from '../../../src/core/index';

describe('A number in words', () => {
  const said: readonly (readonly [number, string, string])[] = [
    [0, 'zero', '零'],
    [15, 'fifteen', '十五'],
    [89, 'eighty-nine', '八十九'],
    [110, 'one hundred ten', '一百一十'],
    [1502, 'one thousand five hundred two', '一千五百零二'],
    [15_000, 'fifteen thousand', '一万五千'],
    [10_500, 'ten thousand five hundred', '一万零五百'],
    [100_005, 'one hundred thousand five', '十万零五'],
    [120_003_000, 'one hundred twenty million three thousand', '一亿二千万三千'],
    [300_000_000, 'three hundred million', '三亿'],
    [2_000_000_000_000, 'two trillion', '二万亿'],
    [37.3, 'thirty-seven point three', '三十七点三'],
    [-2.05, 'minus two point zero five', '负二点零五'],
  ];

  for (const [value, english, chinese] of said)
    it(`Should be said for ${value} in both languages`, () => {
      assert.equal(spelledOut(value, 'en'), english);
      assert.equal(spelledOut(value, 'zh-Hans'), chinese);
    });

  it('Should be written in the characters of the reader’s script', () => {
    assert.equal(spelledOut(15_000, 'zh-Hant'), '一萬五千');
    assert.equal(spelledOut(300_000_000.5, 'zh-Hant'), '三億點五');
  });

  it('Should not be said where nobody could read it', () => {
    for (const value of [1e15, NaN, Infinity, 1 / 3, 0.12345]) assert.equal(spelledOut(value, 'en'), undefined);
  });
});
