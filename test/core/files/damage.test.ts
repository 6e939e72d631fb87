import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { UndecodableError, articlesInFile, createDecode } from '../../../src/core/index';
import type { Decode } from '../../../src/core/index';
import { decodeBytes } from '../../../src/host/decodeBytes';
import { built } from '../../tables';

const TEXT = '清晨，老王推開門，院子裡的石榴樹上已經掛了三十多個果子。他笑著說：“今年的收成不錯。”\n';

describe('damaged bytes', () => {
  let decode: Decode;
  before(async () => {
    decode = createDecode((await built()).tables, decodeBytes);
  });

  const damaged = (encoding: string, offset: number, ...put: number[]): Buffer => {
    const bytes = iconv.encode(TEXT.repeat(3), encoding);
    bytes.set(put, offset);
    return bytes;
  };

  for (const [encoding, offset, put] of [
    ['utf8', 30, [0xff]],
    ['utf8', 31, [0x41]],
    ['gb18030', 20, [0xff]],
    ['gb18030', 20, [0xff, 0xff]],
    ['big5', 20, [0xff, 0xff]],
    ['big5', 20, [0x80]],
    ['utf-16le', 20, [0x00, 0xd8]],
  ] as const) {
    it(`Should cost a character or two of ${encoding}: ${put.join(' ')} at ${offset}`, () => {
      const read = decode(damaged(encoding, offset, ...put), encoding === 'utf-16le' ? 'utf-16le' : undefined);
      assert.ok(read.damaged >= 1 && read.damaged <= 3, `${read.damaged}`);
      assert.equal(read.text.match(/\ufffd/gu)?.length, read.damaged);
      assert.ok(read.text.endsWith(TEXT.repeat(2)), read.text);
    });
  }

  for (const encoding of ['utf8', 'gb18030', 'big5', 'utf-16le']) {
    it(`Should cost the last character of ${encoding} that is cut`, () => {
      const bytes = iconv.encode(TEXT.trim(), encoding);
      const { text, damaged: count } = decode(bytes.subarray(0, bytes.length - 1));
      assert.deepEqual([text, count], [`${TEXT.trim().slice(0, -1)}\ufffd`, 1]);
    });
  }

  it('Should be no damage where there is none, and a U+FFFD of the text itself is its own', () => {
    assert.equal(decode(iconv.encode(TEXT, 'gb18030')).damaged, 0);
    const own = decode(Buffer.from(`甲\ufffd乙`));
    assert.deepEqual([own.text, own.damaged], ['甲\ufffd乙', 0]);
  });

  it('Should be named, where there is so much of it that this is no text', () => {
    const bytes = damaged('gb18030', 0);
    for (let at = 0; at < bytes.length; at += 7) bytes[at] = 0xff;
    assert.throws(() => decode(bytes), UndecodableError);
    assert.throws(() => decode(Buffer.from(TEXT), 'big5'), UndecodableError);
  });

  it('Should cost what the length of the text asks for, and no more where it is twice as long', async () => {
    const { tables } = await built();
    const bytesDecoded = (times: number): number => {
      let count = 0;
      const counting = createDecode(tables, (encoding, bytes) => {
        count += bytes.length;
        return decodeBytes(encoding, bytes);
      });
      const bytes = iconv.encode(TEXT.repeat(times), 'gb18030');
      for (let at = 20; at < bytes.length; at += 3000) bytes[at] = 0xff;
      assert.ok(counting(bytes).damaged > times / 100);
      return count;
    };
    assert.ok(bytesDecoded(3000) < 2.2 * bytesDecoded(1500));
  });

  it('Should be told of the line of a .jsonl that has it, each line decoded by itself', () => {
    const line = (text: string, encoding: string): Buffer => iconv.encode(`${JSON.stringify({ text })}\n`, encoding);
    const cut = line(TEXT, 'utf8');
    const at = cut.indexOf('王');
    const bytes = Buffer.concat([
      line(TEXT, 'gb18030'),
      line(TEXT, 'big5'),
      Buffer.concat([cut.subarray(0, at), Buffer.from([0xe7, 0x8e]), cut.subarray(at + 3)]),
      Buffer.from([0xff, 0xff, 0x80, 0xff, 0x81, 0xff, 0xff, 0x80, 0xff, 0x81, 0xff, 0x0a]),
      line(TEXT, 'utf8'),
    ]);
    const { articles, badLines, damage } = articlesInFile(decode, { id: 'a', path: 'a.jsonl', bytes });
    assert.deepEqual(
      articles.map(({ id, text }) => [id, text]),
      [
        ['a#L1', TEXT],
        ['a#L2', TEXT],
        ['a#L3', TEXT.replace('王', '\ufffd')],
        ['a#L5', TEXT],
      ],
    );
    assert.deepEqual(badLines, [{ line: 4, reason: 'no-json' }]);
    assert.deepEqual(damage, [{ line: 3, characters: 1 }]);
  });
});

describe('wide encodings', () => {
  let decode: Decode;
  before(async () => {
    decode = createDecode((await built()).tables, decodeBytes);
  });
  const wide = (text: string, little: boolean): Buffer => {
    const characters = Array.from(text);
    const bytes = Buffer.alloc(4 * characters.length);
    characters.forEach((character, index) => {
      const code = character.codePointAt(0) ?? 0;
      if (little) bytes.writeUInt32LE(code, 4 * index);
      else bytes.writeUInt32BE(code, 4 * index);
    });
    return bytes;
  };

  for (const little of [true, false]) {
    const encoding = little ? 'utf-32le' : 'utf-32be';
    it(`Should read ${encoding} with its mark and without`, () => {
      const text = `${TEXT}𠮷`;
      const marked = decode(wide(`\ufeff${text}`, little));
      assert.deepEqual([marked.text, marked.encoding, marked.decidedBy], [text, encoding, 'byte-order-mark']);
      assert.deepEqual([decode(wide(text, little)).text, decode(wide(text, little)).encoding], [text, encoding]);
    });
  }

  it('Should read a short text in UTF-16 without a mark', () => {
    for (const text of ['你好。', '大家好。', '2020年', '三月']) {
      for (const encoding of ['utf-16le', 'utf-16be']) assert.equal(decode(iconv.encode(text, encoding)).text, text);
    }
  });

  it('Should take no ASCII for it, and no other short text', () => {
    for (const text of ['N1O2P3Q4', 'test', 'a.b.c.d.', 'Yes!', 'NOPQRSTU', 'R2D2', '1949', '好', '好的', 'é', '']) {
      assert.equal(decode(Buffer.from(text)).text, text);
    }
  });

  it('Should keep a second mark in the text, as an editor does', () => {
    assert.equal(decode(Buffer.from(`\ufeff\ufeff${TEXT}`)).text, `\ufeff${TEXT}`);
  });
});
