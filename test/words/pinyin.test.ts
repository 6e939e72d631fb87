import assert from 'node:assert/strict';
import { pinyinOf } from '../../src/host/words/pinyinOf';

const word = (text: string, before = '', after = ''): string => pinyinOf({ text, before, after, as: 'word' }).pinyin;
const person = (text: string): string => pinyinOf({ text, before: '', after: '', as: 'person' }).pinyin;
const place = (text: string): string => pinyinOf({ text, before: '', after: '', as: 'place' }).pinyin;

describe('The pinyin of a word', () => {
  for (const [text, read] of [
    ['银行', 'yín háng'],
    ['行走', 'xíng zǒu'],
    ['重庆', 'chóng qìng'],
    ['重要', 'zhòng yào'],
    ['长沙', 'cháng shā'],
    ['增长', 'zēng zhǎng'],
    ['干部', 'gàn bù'],
    ['干净', 'gān jìng'],
    ['音乐', 'yīn yuè'],
    ['绿色', 'lǜ sè'],
    ['解放军', 'jiě fàng jūn'],
  ] as const) {
    it(`Should read ${text} as ${read}`, () => {
      assert.equal(word(text), read);
    });
  }

  it('Should write the tones of the dictionary, not those of the mouth', () => {
    assert.equal(word('一个'), 'yī gè');
    assert.equal(word('不会'), 'bù huì');
  });

  it('Should read a single character in its context, and name its other readings', () => {
    const read = pinyinOf({ text: '长', before: '孩子', after: '大了', as: 'word' });
    assert.equal(read.pinyin, 'zhǎng');
    assert.ok(read.others.includes('cháng'));
  });

  it('Should have no other readings of a word, nor of a character with one reading', () => {
    assert.deepEqual(pinyinOf({ text: '银行', before: '', after: '', as: 'word' }).others, []);
    assert.deepEqual(pinyinOf({ text: '人', before: '', after: '', as: 'word' }).others, []);
  });

  it('Should not read a word as a surname', () => {
    assert.equal(word('单位'), 'dān wèi');
    assert.equal(word('仇恨'), 'chóu hèn');
    assert.equal(word('曾经'), 'céng jīng');
  });
});

describe('The pinyin of a name', () => {
  for (const [name, read] of [
    ['单田芳', 'Shàn Tiánfāng'],
    ['仇英', 'Qiú Yīng'],
    ['解晓东', 'Xiè Xiǎodōng'],
    ['曾国藩', 'Zēng Guófān'],
    ['区家麟', 'Ōu Jiālín'],
    ['查良镛', 'Zhā Liángyōng'],
    ['欧阳修', 'Ōuyáng Xiū'],
    ['尉迟恭', 'Yùchí Gōng'],
    ['王安忆', 'Wáng Ānyì'],
    ['张恩', 'Zhāng Ēn'],
    ['李建安', 'Lǐ Jiàn’ān'],
  ] as const) {
    it(`Should read ${name} as ${read}`, () => {
      assert.equal(person(name), read);
    });
  }
});

describe('The pinyin of a place', () => {
  for (const [name, read] of [
    ['沅陵县', 'Yuánlíng Xiàn'],
    ['台州市', 'Tāizhōu Shì'],
    ['乐清', 'Yuèqīng'],
    ['西安市', 'Xī’ān Shì'],
    ['六安', 'Lù’ān'],
    ['单县', 'Shànxiàn'],
    ['黄南藏族自治州', 'Huángnánzàngzú Zìzhìzhōu'],
    ['洪洞县', 'Hóngtóng Xiàn'],
    ['厦门', 'Xiàmén'],
  ] as const) {
    it(`Should read ${name} as ${read}`, () => {
      assert.equal(place(name), read);
    });
  }
});
