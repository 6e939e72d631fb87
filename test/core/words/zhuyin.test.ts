import assert from 'node:assert/strict';
import { zhuyinOf } from '../../../src/host/words/zhuyinOf';

describe('Zhuyin', () => {
  const read: Readonly<Record<string, string>> = {
    ...{ lǐng: 'ㄌㄧㄥˇ', dǎo: 'ㄉㄠˇ', mā: 'ㄇㄚ', má: 'ㄇㄚˊ', ma: '˙ㄇㄚ', zhī: 'ㄓ', chéng: 'ㄔㄥˊ', sì: 'ㄙˋ' },
    ...{ jué: 'ㄐㄩㄝˊ', jūn: 'ㄐㄩㄣ', qióng: 'ㄑㄩㄥˊ', xún: 'ㄒㄩㄣˊ', nǚ: 'ㄋㄩˇ', lüè: 'ㄌㄩㄝˋ', lún: 'ㄌㄨㄣˊ' },
    ...{
      yuán: 'ㄩㄢˊ',
      yǒu: 'ㄧㄡˇ',
      wēng: 'ㄨㄥ',
      wǔ: 'ㄨˇ',
      ér: 'ㄦˊ',
      guǐ: 'ㄍㄨㄟˇ',
      liú: 'ㄌㄧㄡˊ',
      zhōng: 'ㄓㄨㄥ',
    },
  };
  for (const [pinyin, zhuyin] of Object.entries(read))
    it(`of ${pinyin} is ${zhuyin}`, () => {
      assert.equal(zhuyinOf(pinyin), zhuyin);
    });

  it('is the letters themselves where they are no syllable', () => {
    for (const none of ['', 'A', 'xyz', 'bpō']) assert.equal(zhuyinOf(none), none);
  });
});
