import * as assert from 'node:assert/strict';
import type { FileRecord } from '../../../../src/core/corpus/store/fileRecord';
import { recordBytes, recordsOf } from '../../../../src/core/corpus/store/recordBytes';

const read: FileRecord = {
  ...{ file: 'file:///新聞/003.txt', reading: 1796044807710, articles: 1, notRead: [] },
  state: { size: 2433, time: 1796044272384.125, hash: '1ctibp3-1kouioh' },
};

describe('Records of files as bytes', () => {
  it('Should come back as they were, with fractions of a millisecond and what was not read', () => {
    const gone: FileRecord = { ...read, file: 'b', state: undefined, articles: 0 };
    const partly: FileRecord = { ...read, file: 'c', notRead: [{ reason: 'not-json', line: 12, detail: '“' }] };
    assert.deepEqual(recordsOf(recordBytes([read, gone, partly])), [read, gone, partly]);
  });

  it('Should keep a file of no bytes apart from one that is gone', () => {
    const empty: FileRecord = { ...read, state: { size: 0, time: 0, hash: '' } };
    assert.deepEqual(recordsOf(recordBytes([empty]))[0]?.state, { size: 0, time: 0, hash: '' });
  });

  it('Should be no bytes where there is none', () => {
    assert.equal(recordBytes([]).length, 0);
    assert.deepEqual(recordsOf(new Uint8Array(0)), []);
  });
});
