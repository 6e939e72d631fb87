import assert from 'node:assert/strict';
import { posix, win32 } from 'node:path';
import fc from 'fast-check';
import { safeFileName } from '../../../src/host/convert/fileName';

describe('A name made of an article’s text', () => {
  const examples: [string, string][] = [
    ['溆浦县融媒体中心', '溆浦县融媒体中心'],
    ['新华社/央视', '新华社 央视'],
    ['../../../outside/pwn', 'outside pwn'],
    ['..\\..\\x', 'x'],
    ['..', ''],
    ['.hidden', 'hidden'],
    ['C:\\temp', 'C temp'],
    ['报\u202e社\n记者', '报 社 记者'],
    ['con', '_con'],
    ['LPT1.txt', '_LPT1.txt'],
    ['concert', 'concert'],
    ['name. . ', 'name'],
    ['\ud800x', 'x'],
  ];
  for (const [text, name] of examples) {
    it(`Should make ${JSON.stringify(name)} of ${JSON.stringify(text)}`, () => {
      assert.equal(safeFileName(text), name);
    });
  }

  it('Should be one segment below its folder whatever the text, on every system', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('..', '/', '\\', '.', ' ', 'nul', ':', '\0', '\u2066', '县'),
    );
    const check = (parts: readonly string[]): void => {
      const name = safeFileName(parts.join(''));
      if (name === '') return;
      assert.equal(posix.dirname(posix.join('/corpus', name)), '/corpus');
      assert.equal(win32.dirname(win32.join('c:\\corpus', name)), 'c:\\corpus');
      assert.ok(Buffer.byteLength(name) <= 250);
    };
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), check), { numRuns: 2000 });
  });
});
