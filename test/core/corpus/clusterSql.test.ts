import assert from 'node:assert/strict';
import { failureOf } from '../../../src/core/corpus/cluster/clusterFailure';
import { RowWriter, rowsOfBytes } from '../../../src/core/corpus/cluster/rowBinary';
import { among, contains, named, numeral, literal } from '../../../src/core/corpus/cluster/sql';
import { inUnitOrder } from '../../../src/core/corpus/cluster/unitOrder';

const utf8 = {
  encode: (text: string) => new TextEncoder().encode(text),
  decode: (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes),
};

describe('What a server is asked', () => {
  it('Should quote every word', () => {
    assert.equal(literal("it's"), String.raw`'it\'s'`);
    assert.equal(literal("\\'; DROP"), String.raw`'\\\'; DROP'`);
    assert.equal(literal('a\0b'), String.raw`'a\0b'`);
    assert.equal(contains('text', '100%_\\'), String.raw`text LIKE '%100\\%\\_\\\\%'`);
    assert.equal(among('id', []), '0');
    assert.equal(among('id', ['a', "'"]), String.raw`id IN ('a', '\'')`);
    assert.equal(named('a`b'), '`a\\`b`');
    assert.deepEqual([1.5, -Infinity, Infinity, NaN].map(numeral), ['1.5', '-inf', 'inf', 'nan']);
  });

  it('Should get back each value as it was sent', () => {
    const columns = {
      ...{ a: 'text', b: 'bytes', c: 'UInt8', d: 'UInt32', e: 'UInt64', f: 'Float64' },
      ...{ g: 'texts', h: 'UInt8s', i: 'UInt32s', j: 'UInt64s', k: 'Float64s' },
    } as const satisfies Parameters<typeof rowsOfBytes>[1];
    const row = {
      ...{ a: '\ufeff名𠮷\0', b: Uint8Array.of(0, 255), c: 255, d: 2 ** 32 - 1, e: 2 ** 53 - 1, f: 0.1 + 0.2 },
      ...{ g: ['', 'x'.repeat(300)], h: [1], i: [7, 2 ** 31], j: [2 ** 40 + 1], k: [NaN, -0, Infinity] },
    };
    const writer = new RowWriter(utf8);
    for (let count = 0; count < 3; count++) writer.row(columns, row);
    const bytes = writer.finish();
    assert.deepEqual(rowsOfBytes(bytes, columns, utf8), [row, row, row]);
    assert.throws(() => rowsOfBytes(bytes.subarray(0, bytes.length - 1), columns, utf8), RangeError);
  });

  it('Should have texts in the order of their units', () => {
    const texts = ['', 'a', '中', '\ud7ff', '𠮷', '\u{10ffff}', '\ue000', '\ufffd', '中a', '中𠮷', '中\uff01'];
    const bytes = (text: string): string => Buffer.from(inUnitOrder(text)).toString('hex');
    const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    assert.deepEqual(
      [...texts].sort((a, b) => compare(bytes(a), bytes(b))),
      [...texts].sort(compare),
    );
    assert.equal(inUnitOrder('常用的字'), '常用的字');
  });

  it('Should be told apart why it was not answered, whatever the server’s age', () => {
    const old = failureOf(
      'Code: 193, e.displayText() = DB::Exception: Wrong password for user reader, e.what() = DB::Exception\n',
    );
    assert.deepEqual([old.kind, old.message], ['refused', 'Wrong password for user reader']);
    const young = failureOf(
      'Code: 279. DB::NetException: All connection tries failed. (ALL_CONNECTION_TRIES_FAILED) (version 24.3)',
    );
    assert.equal(young.kind, 'shards');
    assert.equal(failureOf('<html>').kind, 'other');
  });
});
