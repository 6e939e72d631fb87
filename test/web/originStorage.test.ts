import { assert } from 'chai';
import type { corpusStore } from '../../src/core/index';
import { originStorage } from '../../src/host/corpus/originStorage';

const SIZE = 300_000;

describe('The files of a browser’s origin', () => {
  let storage: corpusStore.Storage;
  const bytes = Uint8Array.from({ length: SIZE }, (_, at) => (at * 7) % 251);

  before(async () => {
    const found = await originStorage('corpus under test');
    if (!found) assert.fail('this browser keeps no files');
    storage = found;
    await storage.write('segment', bytes);
  });

  after(async () => {
    for (const { name } of await storage.list()) await storage.remove(name);
  });

  it('Should be read at several places at once', async () => {
    const starts = Array.from({ length: 40 }, (_, at) => at * 7000);
    const parts = await Promise.all(starts.map((from) => storage.read('segment', from, from + 9000)));
    parts.forEach((part, at) => {
      const from = starts[at] ?? 0;
      assert.deepEqual(part, bytes.slice(from, from + 9000));
    });
  });

  it('Should end where the file ends', async () => {
    assert.deepEqual(await storage.read('segment', SIZE - 3, SIZE + 100), bytes.slice(-3));
    assert.equal((await storage.read('segment', SIZE + 5, SIZE + 100)).length, 0);
  });

  it('Should be read as it was published last, while it is published anew', async () => {
    await storage.publish('manifest', Uint8Array.of(1));
    const [, read] = await Promise.all([storage.publish('manifest', Uint8Array.of(2)), storage.read('manifest', 0, 1)]);
    assert.include([1, 2], read[0]);
    assert.deepEqual(await storage.read('manifest', 0, 1), Uint8Array.of(2));
  });
});
