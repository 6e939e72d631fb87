import assert from 'node:assert/strict';
import type { Article, Reading } from '../../src/core/index';
import { People } from '../../src/host/words/peopleNamed';

/** The name over each character of the text, where the finder finds the names given. */
async function namesIn(text: string, found: readonly string[], words: readonly string[] = []): Promise<string[]> {
  const spans = found.map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  const people = new People(
    () => Promise.resolve(() => spans),
    (word) => words.includes(word),
  );
  const article = {} as Article;
  const reading = { folded: text } as Reading;
  const names = await Promise.all(Array.from(text, (_, at) => people.at(article, reading, at)));
  return [...new Set(names.flatMap((span) => (span ? [text.slice(span.start, span.end)] : [])))];
}

describe('The people of an article', () => {
  it('Should be known wherever the article names them again', async () => {
    const people = new People(
      () => Promise.resolve(() => [{ start: 2, end: 5 }]),
      () => false,
    );
    const reading = { folded: '书记王小明说。后来王小明又来。' } as Reading;
    assert.deepEqual(await people.at({} as Article, reading, 10), { start: 9, end: 12 });
    assert.equal(await people.at({} as Article, reading, 8), undefined);
  });

  it('Should end before what is said', async () => {
    assert.deepEqual(await namesIn('书记仇英说，好。', ['仇英说']), ['仇英']);
  });

  it('Should not be those whose name may go on', async () => {
    assert.deepEqual(await namesIn('干部乾隆乾净', ['乾隆乾']), []);
  });

  it('Should not be a word of two characters', async () => {
    assert.deepEqual(await namesIn('书记高峰说，高峰到了。', ['高峰'], ['高峰']), []);
  });
});
