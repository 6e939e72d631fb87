import assert from 'node:assert/strict';
import { FileRecords } from '../../../../src/core/corpus/store/fileRecords';

const state = { size: 12, time: 1_700_000_000_123.5, hash: 'a1' };

describe('The records of files', () => {
  it('Should give back what they took, of any number of files', () => {
    const records = new FileRecords();
    for (let number = 1; number <= 3000; number++)
      records.take(number, { reading: number * 1e9, state: { ...state, size: number }, articles: number, notRead: [] });
    for (const number of [1, 255, 256, 257, 3000])
      assert.deepEqual(records.get(number), {
        ...{ reading: number * 1e9, state: { ...state, size: number } },
        ...{ articles: number, notRead: [] },
      });
    assert.equal(records.get(3001), undefined);
    assert.equal(records.get(0), undefined);
  });

  it('Should know a file that is gone from one that was never read, and an empty one from both', () => {
    const records = new FileRecords();
    records.take(1, { reading: 0, state: undefined, articles: 0, notRead: [] });
    records.take(2, { reading: 7, state: { size: 0, time: 0, hash: '' }, articles: 0, notRead: [] });
    assert.deepEqual(
      [1, 2, 3].map((number) => records.has(number)),
      [true, true, false],
    );
    assert.deepEqual(
      [1, 2, 3].map((number) => records.reading(number)),
      [0, 7, -1],
    );
    assert.equal(records.get(1)?.state, undefined);
    assert.deepEqual(records.get(2)?.state, { size: 0, time: 0, hash: '' });
  });

  it('Should hold what was not read until a later reading reads it', () => {
    const records = new FileRecords();
    records.take(4, { reading: 1, state, articles: 1, notRead: [{ reason: 'no-json', line: 3 }] });
    assert.deepEqual(records.get(4)?.notRead, [{ reason: 'no-json', line: 3 }]);
    records.take(4, { reading: 2, state, articles: 2, notRead: [] });
    assert.deepEqual(records.get(4), { reading: 2, state, articles: 2, notRead: [] });
    records.forget(4);
    assert.equal(records.get(4), undefined);
  });
});
