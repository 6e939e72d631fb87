import assert from 'node:assert/strict';
import { traditionalOf } from '../../../src/host/convert/region';

describe('The Traditional of a reader’s region', () => {
  const examples: [string, string][] = [
    ['zh-tw', 'tw'],
    ['zh-Hant', 'tw'],
    ['zh-Hant-TW', 'tw'],
    ['zh-hk', 'hk'],
    ['zh-Hant-HK', 'hk'],
    ['zh-mo', 'hk'],
    ['zh-cn', 't'],
    ['en', 't'],
    ['ja', 't'],
  ];
  for (const [language, form] of examples) {
    it(`Should be ${form} in ${language}`, () => {
      assert.equal(traditionalOf(language), form);
    });
  }
});
