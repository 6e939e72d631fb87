import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { finished } from '../../../src/core/text/steps';
import { byteOrderMark, TextEncodings } from '../../../src/host/convert/encodeText';
import type { Encoded, WrittenEncoding } from '../../../src/host/convert/encodeText';

const encodings = new TextEncodings();

const encodeText = (text: string, encoding: WrittenEncoding): Encoded => finished(encodings.encoding(text, encoding));

const bytesOf = (text: string, encoding: WrittenEncoding): number[] => {
  const encoded = encodeText(text, encoding);
  return 'bytes' in encoded ? [...encoded.bytes] : [];
};

describe('a text in its file’s encoding', () => {
  it('Should be what iconv-lite writes', () => {
    const simplified = '第2条“干部”：国际、发展，①℃\r\n';
    const traditional = '第2條「幹部」:國際、發展,裏\r\n';
    assert.deepEqual(bytesOf(simplified, 'gb18030'), [...iconv.encode(simplified, 'gb18030')]);
    assert.deepEqual(bytesOf(simplified, 'gbk'), [...iconv.encode(simplified, 'gbk')]);
    assert.deepEqual(bytesOf(traditional, 'big5'), [...iconv.encode(traditional, 'big5')]);
    assert.deepEqual(bytesOf(simplified, 'utf-16le'), [...iconv.encode(simplified, 'utf-16le')]);
    assert.deepEqual(bytesOf(simplified, 'utf-16be'), [...iconv.encode(simplified, 'utf-16be')]);
  });

  it('Should hold every character in GB 18030, beyond the first plane too', () => {
    const text = '\u3400é𠮷\u{1f600}ₐ';
    const encoded = encodeText(text, 'gb18030');
    assert.ok('bytes' in encoded);
    assert.equal(new TextDecoder('gb18030').decode(encoded.bytes), text);
  });

  it('Should come out whole where a long text is encoded in several steps', () => {
    for (const first of ['', 'a', '中']) {
      const text = first + '𠮷发展'.repeat(40_000);
      for (const encoding of ['utf-8', 'gb18030'] as const) {
        const encoded = encodeText(text, encoding);
        assert.ok('bytes' in encoded);
        assert.equal(new TextDecoder(encoding).decode(encoded.bytes), text);
      }
    }
    assert.deepEqual(encodeText(`${'发展'.repeat(40_000)}𠮷`, 'gbk'), { missing: '𠮷' });
  });

  it('Should name the first character that an encoding can’t hold', () => {
    assert.deepEqual(encodeText('發展農业', 'big5'), { missing: '业' });
    assert.deepEqual(encodeText('发展𠮷', 'gbk'), { missing: '𠮷' });
  });

  it('Should know the mark a file begins with', () => {
    assert.deepEqual([...byteOrderMark(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61))], [0xef, 0xbb, 0xbf]);
    assert.deepEqual([...byteOrderMark(Uint8Array.of(0x61))], []);
  });
});
