import * as assert from 'node:assert/strict';
import { ReadingQueue } from '../../src/host/corpus/readingQueue';

function waiting(queue: ReadingQueue): string[] {
  const files: string[] = [];
  for (let file = queue.next(); file !== undefined; file = queue.next()) files.push(file);
  return files;
}

describe('The files that wait to be read', () => {
  it('Should keep those that came while the workspace was looked over', () => {
    const queue = new ReadingQueue();
    queue.add(['old', 'gone']);
    const before = queue.files;
    queue.add(['new']);
    queue.drop(['gone']);
    queue.restart(before);
    assert.deepEqual(queue.progress, { done: 0, total: 1 });
    queue.add(['old']);
    assert.deepEqual(waiting(queue), ['new', 'old']);
  });

  it('Should count no file that is gone, and be at its end when the last one is', () => {
    const queue = new ReadingQueue();
    queue.add(['one', 'two']);
    queue.drop(['one', 'never there']);
    assert.deepEqual(queue.progress, { done: 0, total: 1 });
    queue.stop();
    assert.ok(queue.wasLeft('two'));
    queue.drop(['two']);
    assert.deepEqual([queue.progress, queue.stopped], [undefined, false]);
  });
});
