import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { UndecodableError, createDecode } from '../../../src/core/index';
import type { Decode, Engine } from '../../../src/core/index';
import { decodeBytes } from '../../../src/host/decodeBytes';
import { built } from '../../tables';

const SIMPLIFIED = '清晨，老王推开门，院子里的石榴树上已经挂了三十多个果子。';
const TRADITIONAL = '清晨，老王推開門，院子裡的石榴樹上已經掛了三十多個果子。';
const HONG_KONG = '佢哋嘅士多喺邨口，賣咗三十年嘢。';

describe('decoding', () => {
  let decode: Decode;
  let engine: Engine;
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    decode = createDecode(tables, decodeBytes);
  });

  const read = (text: string, encoding: string): ReturnType<Decode> => decode(iconv.encode(text, encoding));

  for (const [text, encoding, found] of [
    [SIMPLIFIED, 'utf8', 'utf-8'],
    [SIMPLIFIED, 'gb18030', 'gb18030'],
    [TRADITIONAL, 'gb18030', 'gb18030'],
    [TRADITIONAL, 'big5-hkscs', 'big5'],
    [HONG_KONG, 'big5-hkscs', 'big5'],
    [SIMPLIFIED, 'utf-16le', 'utf-16le'],
    [TRADITIONAL, 'utf-16be', 'utf-16be'],
    ['plain ASCII, 1949', 'ascii', 'utf-8'],
    ['联通', 'gbk', 'gb18030'],
  ] as const) {
    it(`Should tell ${encoding} from the bytes of ${text.slice(0, 6)}`, () => {
      const { text: decoded, encoding: verdict } = read(text, encoding);
      assert.deepEqual([decoded, verdict], [text, found]);
    });
  }

  for (const encoding of ['utf8', 'utf-16le', 'utf-16be', 'gb18030']) {
    it(`Should drop the byte-order mark of ${encoding}`, () => {
      const decoded = read(`\ufeff${SIMPLIFIED}`, encoding);
      assert.deepEqual([decoded.text, decoded.decidedBy], [SIMPLIFIED, 'byte-order-mark']);
    });
  }

  it('Should try no other encoding on a Chinese text in UTF-8, and take no table for it', () => {
    const asked: string[] = [];
    const watched = createDecode(
      {
        get big5(): string {
          throw new Error('no table is to be read');
        },
      },
      (encoding, bytes) => {
        asked.push(encoding);
        return decodeBytes(encoding, bytes);
      },
    );
    for (const text of [SIMPLIFIED, TRADITIONAL, 'plain ASCII, 1949'])
      assert.equal(watched(iconv.encode(text, 'utf8')).text, text);
    assert.deepEqual(new Set(asked), new Set(['utf-8']));
  });

  it('Should follow a declared charset where the bytes are too few to tell', () => {
    const { encoding, decidedBy } = decode(iconv.encode('<meta charset="big5"><p>蕈</p>', 'big5'));
    assert.deepEqual([encoding, decidedBy], ['big5', 'declaration']);
  });

  it('Should not follow a declared charset that the bytes belie', () => {
    const page = (charset: string, encoding: string): Buffer =>
      iconv.encode(`<meta charset="${charset}"><p>${SIMPLIFIED}</p>`, encoding);
    assert.equal(decode(page('big5', 'gb18030')).encoding, 'gb18030');
    assert.equal(decode(page('big5', 'gb18030')).text.includes(SIMPLIFIED), true);
    assert.equal(read(`<meta charset="gb2312"><p>${TRADITIONAL}</p>`, 'big5').encoding, 'big5');
    assert.equal(read(`<meta charset="big5"><p>${TRADITIONAL}</p>`, 'big5').decidedBy, 'declaration');
    assert.equal(read(`<meta charset="gbk"><p>${TRADITIONAL}</p>`, 'gbk').decidedBy, 'declaration');
  });

  it('Should say of what is no text that it is none, and not in which encoding it is none', () => {
    const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), Buffer.alloc(30)]);
    let seed = 1;
    const noise = Buffer.from(Array.from({ length: 5000 }, () => (seed = (seed * 48271) % 0x7fffffff) & 0xff));
    const archive = Buffer.concat([Buffer.from('a.txt'), Buffer.alloc(200), Buffer.from(SIMPLIFIED)]);
    for (const bytes of [png, noise, archive, Buffer.alloc(1000)]) {
      assert.throws(
        () => decode(bytes),
        (error) => error instanceof UndecodableError && error.isBinary,
      );
    }
  });

  it('Should read a text with a few control characters in it, and one that the reader names the encoding of', () => {
    const dirty = `${SIMPLIFIED}\0\x01\x1b[1m${SIMPLIFIED.repeat(20)}\x1a`;
    for (const encoding of ['utf8', 'gb18030']) assert.equal(read(dirty, encoding).text, dirty);
    assert.equal(read('甲\0乙', 'utf8').text, '甲\0乙');
    assert.equal(decode(Buffer.alloc(20), 'utf-8').text, '\0'.repeat(20));
  });

  it('Should prefer valid UTF-8 to a declaration that a browser left behind', () => {
    assert.equal(read(`<meta charset="gb2312"><p>${SIMPLIFIED}</p>`, 'utf8').encoding, 'utf-8');
  });

  it('Should decode as the reader says', () => {
    const bytes = iconv.encode(TRADITIONAL, 'big5');
    assert.notEqual(decode(bytes, 'gb18030').text, TRADITIONAL);
    assert.deepEqual([decode(bytes, 'big5').text, decode(bytes, 'big5').decidedBy], [TRADITIONAL, 'reader']);
  });

  it('Should give the same analysis of an article whatever its encoding', () => {
    for (const name of readdirSync('seeds')) {
      const text = readFileSync(`seeds/${name}`, 'utf8');
      const big5 = iconv.encode(text, 'big5-hkscs');
      const inBig5 = iconv.decode(big5, 'big5-hkscs') === text ? ['big5-hkscs'] : [];
      for (const encoding of ['gb18030', 'utf-16le', 'utf-16be', ...inBig5]) {
        const decoded = decode(iconv.encode(text, encoding, { addBOM: encoding === 'utf-16le' })).text;
        assert.deepEqual(engine.analyze({ path: name, text: decoded }), engine.analyze({ path: name, text }), encoding);
      }
    }
  });
});
