import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import iconv from 'iconv-lite';
import { createDecode } from '../../../src/core/index';
import type { Decode } from '../../../src/core/index';
import { decodeBytes } from '../../../src/host/decodeBytes';
import { built } from '../../tables';
import { builtConverter } from '../conversion/opencc';

/** Numbers from 0 to 1, the same in each run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 0x7fff_ffff) / 0x7fff_ffff;
}

const page = (charset: string, body: string): string =>
  `<!DOCTYPE html>\n<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}">\n` +
  `<script>var a="${'x'.repeat(400)}";</script><title>News</title></head><body><p>${body}</p></body></html>`;

/** Declared, true encoding, in which script, what it is to be read as. */
const KINDS = [
  ['gb2312', 'big5-hkscs', 'traditional', 'big5'],
  ['big5', 'gbk', 'simplified', 'gb18030'],
  ['big5', 'gbk', 'traditional', 'gb18030'],
  ['gb2312', 'utf8', 'simplified', 'utf-8'],
  ['big5', 'utf8', 'traditional', 'utf-8'],
  ['gb2312', 'gb18030', 'traditional', 'gb18030'],
  ['utf-8', 'gbk', 'simplified', 'gb18030'],
  ['utf-8', 'big5-hkscs', 'traditional', 'big5'],
  ['gb2312', 'gbk', 'simplified', 'gb18030'],
  ['big5', 'big5-hkscs', 'traditional', 'big5'],
] as const;

const PAGES = 300;

describe('a page that declares a charset', () => {
  let decode: Decode;
  const sentences = { simplified: [] as string[], traditional: [] as string[] };
  before(async () => {
    const { tables } = await built();
    decode = createDecode(tables, decodeBytes);
    const converter = await builtConverter();
    for (const name of readdirSync('seeds')) {
      const text = readFileSync(`seeds/${name}`, 'utf8').replace(/\([a-zà-ɏ]+\)/gu, '');
      const all = text.split(/(?<=[。！？])|\n/u).filter((sentence) => /[\u4e00-\u9fff]{4}/u.test(sentence));
      sentences.simplified.push(...all.map((sentence) => converter.toSimplified(sentence)));
      sentences.traditional.push(...all.map((sentence) => converter.toTraditional(sentence)));
    }
  });

  for (const [declared, encoding, script, found] of KINDS) {
    it(`Should be read by its bytes: ${script} in ${encoding}, declared ${declared}`, () => {
      const random = seeded(7);
      const wrong: string[] = [];
      for (let made = 0; made < PAGES; made++) {
        const list = sentences[script];
        const some = Array.from(
          { length: 1 + Math.floor(random() * 4) },
          () => list[Math.floor(random() * list.length)],
        );
        const bytes = iconv.encode(page(declared, some.join('')), encoding);
        const text = iconv.decode(bytes, encoding);
        const read = decode(bytes);
        if (read.text !== text || read.encoding !== found) wrong.push(`${read.encoding} ${some.join('')}`);
      }
      assert.deepEqual(wrong.slice(0, 3), [], `${wrong.length} of ${PAGES}`);
    });
  }

  it('Should say which charset its bytes belie, and none where they bear it out', () => {
    const body = sentences.traditional.slice(0, 5).join('');
    const big5 = decode(iconv.encode(page('gb2312', body), 'big5-hkscs'));
    assert.deepEqual([big5.decidedBy, big5.belied], ['statistics', 'gb18030']);
    const right = decode(iconv.encode(page('big5', body), 'big5-hkscs'));
    assert.deepEqual([right.decidedBy, right.belied], ['declaration', undefined]);
    const none = decode(iconv.encode(page('x-unknown', body), 'big5-hkscs'));
    assert.deepEqual([none.encoding, none.belied], ['big5', undefined]);
  });
});
