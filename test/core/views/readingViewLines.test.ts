import assert from 'node:assert/strict';
import fc from 'fast-check';
import { cleaningEdits, withEdits } from '../../../src/core/views/cleaning';
import { noMentions } from '../../../src/core/article/model';
import type { Article, Credit } from '../../../src/core/article/model';
import { readingView } from '../../../src/core/views/readingView';
import type { ShowLine } from '../../../src/core/views/readingView';
import type { Reading } from '../../../src/core/text/reading';
import { ReadingTextBuilder } from '../../../src/core/text/sourceMap';

/** Parts of a source: text kept, or `[source, reading]`. */
type Part = string | readonly [string, string];

function read(parts: readonly Part[]): Reading {
  const source = parts.map((part) => (typeof part === 'string' ? part : part[0])).join('');
  const builder = new ReadingTextBuilder(source);
  let at = 0;
  for (const part of parts) {
    at += (typeof part === 'string' ? part : part[0]).length;
    if (typeof part === 'string') builder.keepUntil(at);
    else builder.replaceUntil(at, part[1]);
  }
  const { text, map } = builder.finish();
  return { source, text, folded: text, map };
}

function article(
  source: string,
  credits: readonly [Credit['role'], string, string?][] = [],
  headings: readonly string[] = [],
): Article {
  const none = { title: null, publisher: null, author: null, editor: null, published: null, url: null, place: null };
  const at = (text: string): { start: number; end: number; text: string } => {
    const start = source.indexOf(text);
    return { start, end: start + text.length, text };
  };
  return {
    path: 'a.txt',
    script: 'simplified',
    ...none,
    ...noMentions,
    noise: [],
    credits: credits.map(([role, text, value]) => ({ ...at(text), role, value: value ?? text })),
    headings: headings.map((text) => ({ ...at(text), level: 1, runIn: false })),
  };
}

const parts: Part[] = [
  ['首页 > 正文\n', ''],
  '山村通水\n作者:周某\n\n\n　　渠',
  ['(qú)', ''],
  '修到',
  ['村(cūn)', '村'],
  '口,\n',
  ['全', '全'],
  '村通水。\n分段\n又一段。',
];

describe('reading view', () => {
  const reading = read(parts);
  const shown = readingView(
    reading,
    article(
      reading.source,
      [
        ['title', '山村通水'],
        ['author', '周某'],
      ],
      ['分段'],
    ),
  );

  it('Should put the title and the credits first and leave a blank line between paragraphs', () => {
    assert.equal(shown.text, '山村通水\n\n周某\n\n渠修到村口,\n\n全村通水。\n\n分段\n\n又一段。');
  });

  it('Should say where title, credits and headings stand', () => {
    const cut = (span: { start: number; end: number } | null | undefined): string =>
      span ? shown.text.slice(span.start, span.end) : '';
    assert.deepEqual([cut(shown.title), cut(shown.credits), cut(shown.headings[0])], ['山村通水', '周某', '分段']);
  });

  it('Should lead from any word to its source, noise inside included, and back', () => {
    const start = shown.text.indexOf('渠修到村');
    const source = shown.map.toSource({ start, end: start + 4 });
    assert.equal(reading.source.slice(source.start, source.end), '渠(qú)修到村(cūn)');
    assert.deepEqual(shown.map.toView(source), { start, end: start + 4 });
  });

  it('Should answer null for source that the view leaves out', () => {
    assert.equal(shown.map.toView({ start: 0, end: 3 }), null);
    assert.deepEqual(shown.map.toView({ start: 2, end: 2 }), { start: 0, end: 0 });
  });

  it('Should lead from between the paragraphs to the next one', () => {
    const gap = shown.text.indexOf('渠') - 1;
    assert.equal(reading.source.charAt(shown.map.toSource({ start: gap, end: gap }).start), '渠');
  });

  it('Should keep a paragraph that names its author among other words', () => {
    const plain = read(['(通讯员 周某)山村通水了。\n记者:吴某 时间:2019-03-02']);
    const credits: [Credit['role'], string][] = [
      ['author', '周某'],
      ['editor', '吴某'],
      ['published', '2019-03-02'],
    ];
    const { text } = readingView(plain, article(plain.source, credits));
    assert.equal(text, '周某 · 吴某 · 2019-03-02\n\n(通讯员 周某)山村通水了。');
  });

  it('Should show a clean text of one line as it is', () => {
    const plain = read(['水来了。']);
    assert.equal(readingView(plain, article(plain.source)).text, '水来了。');
    assert.equal(readingView(read([]), article('')).text, '');
  });

  it('Should show a script of other lengths and still find the way back', () => {
    const show: ShowLine = (line) =>
      Array.from(line).map((char, start) => ({ start, end: start + 1, shown: char === '渠' ? '水道' : char }));
    const plain = read(['新渠通了。']);
    const view = readingView(plain, article(plain.source), show);
    assert.equal(view.text, '新水道通了。');
    assert.deepEqual(view.map.toSource({ start: 1, end: 2 }), { start: 1, end: 2 });
    assert.deepEqual(view.map.toView({ start: 1, end: 2 }), { start: 1, end: 3 });
    assert.deepEqual(view.map.toView({ start: 2, end: 4 }), { start: 3, end: 5 });
  });
});

const kept = fc
  .array(fc.constantFrom(...Array.from('渠修到村口通水。\n 12')), { minLength: 1, maxLength: 12 })
  .map((chars) => chars.join(''));
const noise = fc.constantFrom<Part>(['(cūn)', ''], ['？！?', '！'], ['首页\n', ''], ['\n', '']);
const anyParts = fc.array(fc.oneof(kept, noise), { maxLength: 12 });

describe('reading view of any text', () => {
  it('Should show each kept character of the source once, with its own offset', () => {
    fc.assert(
      fc.property(anyParts, (sample) => {
        const reading = read(sample);
        const { text, map } = readingView(reading, article(reading.source));
        assert.equal(text.replaceAll(/\s/g, ''), reading.text.replaceAll(/\s/g, ''));
        for (let at = 0; at < text.length; at++) {
          const source = map.toSource({ start: at, end: at + 1 });
          if (source.end === source.start) assert.equal(text.charAt(at), '\n');
          else if (source.end - source.start === 1)
            assert.equal(reading.source.slice(source.start, source.end), text.charAt(at));
          if (source.end > source.start) assert.deepEqual(map.toView(source), { start: at, end: at + 1 });
        }
      }),
    );
  });

  it('Should find any stretch of view again from its source', () => {
    fc.assert(
      fc.property(anyParts, fc.nat(60), fc.nat(60), (sample, a, b) => {
        const reading = read(sample);
        const { text, map } = readingView(reading, article(reading.source));
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        const source = map.toSource(span);
        const back = map.toView(source);
        if (text.slice(span.start, span.end).trim() === '') return;
        assert.ok(back && span.start <= back.end && back.start <= span.end);
        assert.deepEqual(map.toSource(back), source);
      }),
    );
  });
});

describe('cleaning', () => {
  it('Should make the reading text from the source, whatever the noise', () => {
    fc.assert(
      fc.property(anyParts, (sample) => {
        const reading = read(sample);
        assert.equal(withEdits(reading.source, cleaningEdits(reading)), reading.text);
      }),
    );
  });

  it('Should touch nothing but the noise', () => {
    const edits = cleaningEdits(read(['渠', ['(qú)', ''], '通了', ['？！?', '！'], '好']));
    assert.deepEqual(edits, [
      { start: 1, end: 5, text: '' },
      { start: 7, end: 10, text: '！' },
    ]);
  });

  it('Should keep whole lines that it is told to, and only clean inside others', () => {
    const reading = read([['首页\n来源:某报\n分享\n', ''], '渠', ['(qú)', ''], '通了']);
    const credit = { start: 6, end: 8 };
    assert.equal(withEdits(reading.source, cleaningEdits(reading, [credit])), '来源:某报\n渠通了');
    const inText = { start: reading.source.length - 2, end: reading.source.length };
    assert.equal(withEdits(reading.source, cleaningEdits(reading, [inText])), '渠通了');
  });

  it('Should leave a clean text alone', () => {
    assert.deepEqual(cleaningEdits(read(['渠通了。'])), []);
  });
});
