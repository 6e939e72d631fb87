import assert from 'node:assert/strict';
import { TextEncodings } from '../../../src/host/convert/encodeText';
import type { WrittenEncoding } from '../../../src/host/convert/encodeText';

/** The text that the bytes of an encoding decode to. */
function decodedAgain(text: string, encoding: WrittenEncoding): string {
  const steps = new TextEncodings().encoding(text, encoding);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  assert.ok('bytes' in step.value, encoding);
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(step.value.bytes);
}

describe('A text that is encoded piece by piece', () => {
  const border = 65_536;

  for (const encoding of ['utf-8', 'utf-16le', 'gb18030'] as const) {
    it(`Should keep a character of two units whole where a piece ends, in ${encoding}`, () => {
      for (const before of [border - 2, border - 1, border]) {
        const text = `${'文'.repeat(before)}𠮷野`;
        assert.equal(decodedAgain(text, encoding), text, `${before} characters before it`);
      }
    });
  }

  it('Should name the character that an encoding lacks, wherever a piece ends', () => {
    for (const before of [0, border - 1, border]) {
      const steps = new TextEncodings().encoding(`${'文'.repeat(before)}𠮷`, 'gbk');
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      assert.deepEqual(step.value, { missing: '𠮷' });
    }
  });
});
