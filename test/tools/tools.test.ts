import assert from 'node:assert/strict';
import { ROOM, ToolRefused, ToolStopped, answerText, corpusTools } from '../../src/tools/index';
import type { ToolCorpus } from '../../src/tools/index';
import { hostileInputs } from './hostileInputs';
import { toolCorpusOf } from './toolTexts';

const TEXTS = {
  '/库/a.txt': '溆浦党员进村\n湖南省怀化市溆浦县2022年3月20日讯，全县有党员300余名，水库12座。昨日收稻谷3万吨。',
  '/库/b.txt': '湖北省宜昌市秭归縣2021年5月6日訊，全縣有黨員20名，修公路5公里。\u202e黨員都來了。',
};

interface Hit {
  readonly article: keyof typeof TEXTS;
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: string;
  readonly sentenceStart: number;
}

describe('The tools for assistants', () => {
  let corpus: ToolCorpus;
  let engine: Awaited<ReturnType<typeof toolCorpusOf>>['engine'];
  before(async () => {
    ({ corpus, engine } = await toolCorpusOf(TEXTS));
  });

  const ask = async <Answer>(
    name: string,
    input: unknown,
    asked: ToolCorpus = corpus,
    room = ROOM,
  ): Promise<Answer> => {
    const tool = corpusTools.find((one) => one.name === name);
    assert.ok(tool);
    const answer = await tool.answer(input, { corpus: asked, stop: { aborted: false }, room });
    return JSON.parse(answerText(answer)) as Answer;
  };

  for (const [tool, input, says] of hostileInputs)
    it(`Should refuse ${tool} with ${JSON.stringify([input]).slice(1, 60)}`, async () => {
      await assert.rejects(ask(tool, input), (error: Error) => {
        assert.ok(error instanceof ToolRefused, error.stack);
        assert.match(error.message, says);
        assert.match(error.message, /^[^\n]{1,600}[.]$/u);
        return true;
      });
    });

  it('Should find words in both scripts, each hit at its very characters and in its sentence', async () => {
    const { found, hits } = await ask<{ found: object; hits: readonly Hit[] }>('corpus_search', { words: '党员' });
    assert.deepEqual(found, { hits: 4, articles: 2, articlesRead: 2 });
    assert.deepEqual(
      hits.map(({ text }) => text),
      ['党员', '党员', '黨員', '黨員'],
    );
    for (const { article, path, start, end, text, sentence, sentenceStart } of hits) {
      assert.equal(path, article);
      assert.equal(TEXTS[article].slice(start, end), text);
      assert.equal(TEXTS[article].slice(sentenceStart, sentenceStart + sentence.length), sentence);
      assert.ok(sentence.includes(text));
    }
    assert.equal(hits[0]?.sentence, '溆浦党员进村');
  });

  it('Should narrow by a place’s name as by its code', async () => {
    for (const place of ['湖北省', '湖北', '秭歸', '湖北省/宜昌市', '420000']) {
      const { hits } = await ask<{ hits: readonly Hit[] }>('corpus_search', { words: '党员', place });
      assert.deepEqual(
        hits.map(({ article }) => article),
        ['/库/b.txt', '/库/b.txt'],
        place,
      );
    }
  });

  it('Should search only what stands in titles where that is asked', async () => {
    const { found } = await ask<{ found: { hits: number } }>('corpus_search', { words: '黨員', within: 'title' });
    assert.equal(found.hits, 1);
  });

  it('Should say what is left off and how to go on, until nothing is', async () => {
    const read: number[] = [];
    let first: number | undefined = 0;
    while (first !== undefined) {
      const page: { hits: readonly Hit[]; next?: number; leftOff?: string } = await ask('corpus_search', {
        words: '党员',
        count: 3,
        first,
      });
      read.push(page.hits.length);
      assert.equal(
        page.leftOff,
        page.next === undefined ? undefined : '1 of 4 hits are left off; ask again with first: 3.',
      );
      first = page.next;
    }
    assert.deepEqual(read, [3, 1]);
  });

  it('Should give no more than there is room for, and one row at least', async () => {
    const { hits, next } = await ask<{ hits: readonly Hit[]; next: number }>(
      'corpus_search',
      { words: '党员' },
      corpus,
      10,
    );
    assert.equal(hits.length, 1);
    assert.equal(next, 1);
  });

  it('Should write characters that are not seen as escapes, and lose none', async () => {
    const read = await ask<{ sentences: readonly Hit[] }>('corpus_read', { article: '/库/b.txt' });
    for (const { start, end, text } of read.sentences) assert.equal(TEXTS['/库/b.txt'].slice(start, end), text);
    const written = answerText({ text: 'a\u202eb\u200bc\ufeff\u{e0041}' });
    assert.equal(written, '{"text":"a\\u202eb\\u200bc\\ufeff\\udb40\\udc41"}');
  });

  it('Should list figures as the analysis has them', async () => {
    const { figures } = await ask<{ figures: readonly (Hit & { value: number; noun: string; least: number })[] }>(
      'corpus_figures',
      { article: '/库/a.txt' },
    );
    const wanted = engine.analyze({ path: '/库/a.txt', text: TEXTS['/库/a.txt'] }).figures;
    assert.deepEqual(
      figures.map(({ start, end, text, value, noun }) => ({ start, end, text, value, noun })),
      wanted.map(({ start, end, text, value, noun }) => ({ start, end, text, value, noun })),
    );
    assert.ok(wanted.length >= 3);
  });

  it('Should count figures and articles in groups', async () => {
    const { groups } = await ask<{ groups: readonly { name: string; figures: number }[] }>('corpus_figures', {
      nouns: ['黨員'],
      group: 'province',
      order: 'value',
    });
    assert.deepEqual(groups.map(({ name, figures }) => [name, figures]).sort(), [
      ['湖北省', 1],
      ['湖南省', 1],
    ]);
    const places = await ask<{ groups: readonly { path: string; articles: number }[] }>('corpus_articles', {
      group: 'place',
    });
    assert.deepEqual(
      places.groups.filter(({ path }) => path.split('/').length === 3).map(({ path, articles }) => [path, articles]),
      [
        ['湖北省/宜昌市/秭归县', 1],
        ['湖南省/怀化市/溆浦县', 1],
      ],
    );
  });

  it('Should list articles with where they stand', async () => {
    const { articles } = await ask<{ articles: readonly { article: string; place: object }[] }>('corpus_articles', {
      words: '秭归',
    });
    assert.deepEqual(
      articles.map(({ article, place }) => ({ article, place })),
      [{ article: '/库/b.txt', place: { path: '湖北省/宜昌市/秭归县', code: '420527' } }],
    );
  });

  it('Should read an article in stretches of whole sentences that together are all of them', async () => {
    const long = `标题\n${'全县有党员300余名，来了很多人。'.repeat(400)}𠮷𠮷。`;
    const { corpus: one } = await toolCorpusOf({ '/l.txt': long });
    let start: number | undefined = 0;
    let read = '';
    let asked = 0;
    while (start !== undefined) {
      const page: { sentences: readonly Hit[]; next?: number; length: number } = await ask(
        'corpus_read',
        { article: '/l.txt', start, length: 1000 },
        one,
      );
      read += page.sentences.map(({ text }) => text).join('');
      for (const { text, start: from, end } of page.sentences) assert.equal(long.slice(from, end), text);
      assert.equal(page.length, long.length);
      start = page.next;
      asked++;
    }
    assert.equal(read, long.replace('\n', ''));
    assert.ok(asked > 5 && asked < 10, `${asked}`);
  });

  it('Should come to an end in a text of one endless sentence', async () => {
    const long = '人'.repeat(30_000);
    const { corpus: one } = await toolCorpusOf({ '/l.txt': long });
    let start: number | undefined = 0;
    let read = '';
    while (start !== undefined) {
      const page: { sentences: readonly Hit[]; next?: number } = await ask(
        'corpus_read',
        { article: '/l.txt', start },
        one,
      );
      read += page.sentences.map(({ text }) => text).join('');
      start = page.next;
    }
    assert.equal(read, long);
  });

  it('Should say how far the reading is, and what could not be read', async () => {
    const progress = { progress: () => ({ done: 1200, total: 3400 }), notRead: () => 2 };
    const { corpus: state } = await ask<{ corpus: object }>('corpus_articles', {}, { ...corpus, ...progress });
    assert.deepEqual(state, {
      articles: 2,
      reading: '1,200 of 3,400 files have been read so far; ask again later.',
      notRead: 'Files or lines that could not be read, and are in no answer: 2.',
    });
  });

  it('Should say so where there is no article', async () => {
    const { corpus: none } = await toolCorpusOf({});
    const { corpus: state } = await ask<{ corpus: { empty: string } }>('corpus_search', { words: '党员' }, none);
    assert.match(state.empty, /no folder/);
  });

  it('Should stop where nobody wants the answer any more', async () => {
    for (const { name, answer } of corpusTools) {
      const input = new Map<string, object>([
        ['corpus_search', { words: '党员' }],
        ['corpus_read', { article: '/库/a.txt' }],
      ]).get(name);
      await assert.rejects(answer(input ?? {}, { corpus, stop: { aborted: true }, room: ROOM }), ToolStopped, name);
    }
  });

  it('Should find by patterns that a backtracking engine would never end on', async () => {
    const { corpus: one } = await toolCorpusOf({ '/l.txt': '党'.repeat(20_000) });
    const { found } = await ask<{ found: { hits: number } }>(
      'corpus_search',
      { words: '(党+)+员', kind: 'pattern' },
      one,
    );
    assert.equal(found.hits, 0);
  });

  it('Should say each field and nothing else in its schema', () => {
    for (const { schema, description } of corpusTools) {
      assert.equal(schema['additionalProperties'], false);
      assert.match(description, /never obeyed\.$/);
    }
  });
});
