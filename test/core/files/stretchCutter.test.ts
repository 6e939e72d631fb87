import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { articlesInFile, createDecode, fileFormats } from '../../../src/core/index';
import type { Decode } from '../../../src/core/index';
import { decodeBytes } from '../../../src/host/decodeBytes';
import { built } from '../../tables';

const LONGEST = 4000;
const line = (at: number): string => JSON.stringify({ text: `第${String(at)}期：溆浦县今年完成三座水库蓄水。\u0a0a` });
const FILE = `${Array.from({ length: 40 }, (_, at) => (at % 9 === 4 ? '' : at % 9 === 7 ? '{"text": "断' : line(at))).join('\n')}\n`;

describe('A file of lines that comes piece by piece', () => {
  let decode: Decode;
  before(async () => {
    decode = createDecode((await built()).tables, decodeBytes);
  });

  /** Ids with texts, and bad lines with reasons, of the file in pieces of so many bytes. */
  function read(bytes: Buffer, piece: number, longest = LONGEST): string[] {
    const verdict = fileFormats.verdictOfLines(decode, bytes.subarray(0, 512));
    const cutter = new fileFormats.StretchCutter({ longest, encoding: verdict?.encoding });
    const found: string[] = [];
    const take = (parts: ReturnType<typeof cutter.push>): void => {
      for (const part of parts) {
        if ('line' in part) {
          found.push(`${String(part.line)} too long: ${String(part.length)}`);
          continue;
        }
        assert.ok(Buffer.from(part.bytes).equals(bytes.subarray(part.offset, part.offset + part.bytes.length)));
        found.push(...said({ bytes: part.bytes, lines: { first: part.first, verdict } }));
      }
    };
    for (let at = 0; at < bytes.length; at += piece) take(cutter.push(bytes.subarray(at, at + piece)));
    take(cutter.end());
    return found.sort();
  }

  function said(file: { bytes: Uint8Array; lines?: fileFormats.LinesOfFile }): string[] {
    const { articles, badLines, damage } = articlesInFile(decode, { id: 'f', path: 'f.jsonl', ...file });
    return [
      ...articles.map(({ id, text }) => `${id} ${text}`),
      ...badLines.map(({ line: at, reason }) => `${String(at)} ${reason}`),
      ...damage.map(({ line: at, characters }) => `${String(at)} damaged ${String(characters)}`),
    ].sort();
  }

  for (const [name, bytes] of [
    ['UTF-8', iconv.encode(FILE, 'utf8')],
    ['UTF-8 with a mark', iconv.encode(FILE, 'utf8', { addBOM: true })],
    ['UTF-8 with the line breaks of Windows', iconv.encode(FILE.replaceAll('\n', '\r\n'), 'utf8')],
    ['GB 18030', iconv.encode(FILE, 'gb18030')],
    ['UTF-16', iconv.encode(FILE, 'utf-16le', { addBOM: true })],
    ['UTF-16 with the high byte first', iconv.encode(FILE, 'utf-16be', { addBOM: true })],
    ['UTF-16 without a mark', iconv.encode(FILE, 'utf-16le', { addBOM: false })],
    ['UTF-32', iconv.encode(FILE, 'utf-32be', { addBOM: true })],
  ] as const) {
    it(`Should hold the same articles as one that comes whole, in ${name}`, () => {
      const whole = said({ bytes });
      assert.equal(whole.length, 36);
      for (const piece of [1, 2, 3, 7, 64, 500, 10_000]) assert.deepEqual(read(bytes, piece), whole, String(piece));
    });
  }

  it('Should name a line that is too long with its length, and read all others', () => {
    const long = JSON.stringify({ text: '长'.repeat(2000) });
    const bytes = iconv.encode(`${line(1)}\n${long}\n${line(3)}\n${long}`, 'utf8');
    const size = Buffer.byteLength(long);
    for (const piece of [1, 100, 3000]) {
      const found = read(bytes, piece, LONGEST);
      assert.deepEqual(
        found.map((one) => one.replace(/ \{?第.*/su, '')),
        [`2 too long: ${String(size + 1)}`, `4 too long: ${String(size)}`, 'f#L1', 'f#L3'],
      );
    }
  });

  it('Should hold no more than the longest line of a line without end', () => {
    const cutter = new fileFormats.StretchCutter({ longest: LONGEST });
    const piece = new Uint8Array(1000).fill(0x61);
    for (let at = 0; at < 100_000; at++) assert.deepEqual(cutter.push(piece), []);
    assert.deepEqual(cutter.end(), [{ line: 1, length: 100_000_000 }]);
  });

  it('Should name lines by the file where only a damaged one of a stretch is decoded by itself', () => {
    const bytes = iconv.encode(`${line(1)}\n${line(2)}\n`, 'utf8');
    bytes[Buffer.byteLength(`${line(1)}\n{"text":"第2期：`)] = 0xff;
    assert.deepEqual(
      said({ bytes, lines: { first: 11 } })
        .filter((one) => /damaged|f#L/u.test(one))
        .map((one) => one.slice(0, 12)),
      ['12 damaged 3', 'f#L11 第1期：溆浦', 'f#L12 第2期：\ufffd\ufffd'],
    );
  });
});
