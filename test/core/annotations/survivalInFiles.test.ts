import assert from 'node:assert/strict';
import iconv from 'iconv-lite';
import { articlesByFormat } from '../../../src/core/files/formats';
import { createDecode } from '../../../src/core/index';
import type { Decode, Engine, ScriptConverter } from '../../../src/core/index';
import { decodeBytes } from '../../../src/host/decodeBytes';
import { builtConverter } from '../conversion/opencc';
import { built } from '../../tables';
import { born, converted, scribbled, seeded, withLineEnds } from './lives';
import type { Life } from './lives';
import { NOTES, assertStand, counted, passages, texts } from './notedPassages';

const articlesIn = (path: string, source: string): readonly string[] =>
  articlesByFormat(path, path, source).articles.map(({ text }) => text);

/** A page as an editor of the web writes it: its own furniture around the paragraphs. */
const page = (text: string): string => {
  const lines = text.split('\n').map((line) => line.replace(/[&<>]/gu, (mark) => `&#${mark.charCodeAt(0)};`));
  const body = lines.map((line) => `<p>${line}</p>`).join('\n');
  const menu = '<ul><li><a href="/">首页</a></li><li><a href="/n">新闻</a></li></ul>';
  return `<!DOCTYPE html><html><head><title>${lines[0] ?? ''}</title></head><body>${menu}<div>${body}</div></body></html>`;
};

/** The same article on a line, letters as JSON may write them, too. */
const jsonLine = (text: string): string =>
  JSON.stringify({ text }).replace(/[一-乙]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16)}`);

describe('Notes on articles that stand in files of other kinds', function () {
  this.timeout(120_000);
  let engine: Engine;
  let converter: ScriptConverter;
  let decode: Decode;
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    converter = await builtConverter();
    decode = createDecode(tables, decodeBytes);
  });

  /** In the other script, edited. */
  function lived(lives: readonly Life[]): readonly Life[] {
    const random = seeded(18);
    return lives
      .map((life) => converted(life, 't', { engine, converter }))
      .map((life) => scribbled(life, random, { every: 150, longest: 8 }));
  }

  it('Should stand on their passages in a file of lines that was converted, edited, and written anew in other bytes', () => {
    const source = texts.map(({ text }) => jsonLine(text)).join('\n');
    const before = articlesIn('a.jsonl', source).map((text) => born('a.jsonl', text));
    assert.equal(before.length, texts.length);
    const noted = passages(engine, before);
    const after = lived(before);
    const bytes = iconv.encode(after.map(({ text }) => JSON.stringify({ text })).join('\r\n'), 'gb18030');
    const read = articlesIn('a.jsonl', decode(bytes).text);
    assert.deepEqual(
      read,
      after.map(({ text }) => text),
    );
    assertStand(counted(after, noted, engine), 0.98);
  });

  it('Should stand on their passages in a page that was converted and edited', () => {
    const extracted = texts.map(({ text }) => articlesIn('a.html', page(text))[0] ?? '');
    // Of a page that is taken apart otherwise once it is written anew, no character could be followed.
    const before = extracted.filter((text) => articlesIn('a.html', page(text))[0] === text);
    assert.ok(before.length > texts.length / 2, String(before.length));
    const lives = before.map((text) => born('a.html', text));
    const noted = passages(engine, lives);
    assert.deepEqual(counted(lives, noted, engine).right, NOTES);
    assertStand(counted(lived(lives), noted, engine), 0.98);
  });

  for (const encoding of ['gb18030', 'utf-16le', 'utf-16be', 'utf8'])
    it(`Should stand on their passages when the file is decoded anew, as ${encoding} with other line ends`, () => {
      const before = texts.map(({ path, text }) => born(path, text.replaceAll('\r', '')));
      const noted = passages(engine, before);
      const after = before.map((life) => withLineEnds(life, '\r\n'));
      for (const { text } of after)
        assert.equal(decode(iconv.encode(text, encoding, { addBOM: true })).text.replace('\ufeff', ''), text);
      assertStand(counted(after, noted, engine), 0.99);
    });
});
