import assert from 'node:assert/strict';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { parse } from 'papaparse';
import { readSheet } from 'read-excel-file/node';
import type { CorpusFigures, FigureFileOptions, StatedFigure } from '../../../../src/core/corpus/questions';
import { xlsxFile } from '../../../../src/core/corpus/figures/files/xlsxFile';
import type { Engine } from '../../../../src/core/index';
import { syntheticArticle, unfolding } from '../../../corpus/syntheticCorpus';
import { built } from '../../../tables';
import { questionsOf, storeOf } from '../store/corpora';

const all = { from: 0, to: Infinity };

/** An article whose title, name and sentences a spreadsheet would calculate. */
const HOSTILE = `=1+1\n来源：+联播\n-2名党员\t@4名群众。\n=HYPERLINK("http://例","3名“志愿者”, 7名")到场，气温-5℃，比例3:1，20余人。`;

describe('A file of figures', () => {
  let engine: Engine;
  let figures: CorpusFigures;
  let rows: readonly StatedFigure[];
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    const other = unfolding(tables.fold);
    const articles = Array.from({ length: 20 }, (_, index) => syntheticArticle(index, 5, other));
    const texts = { ...Object.fromEntries(articles.map(({ path, text }) => [path, text])), '=2+2.txt': HOSTILE };
    figures = await questionsOf(await storeOf(engine, texts), engine).figures({});
    rows = await figures.rows(all);
    assert.ok(rows.some(({ text }) => text.startsWith('-')) && rows.length > 100);
  });

  async function written(options: FigureFileOptions): Promise<Uint8Array> {
    const pieces: Uint8Array[] = [];
    for await (const piece of figures.file(options)) pieces.push(piece);
    return Buffer.concat(pieces);
  }

  const text = async (options: FigureFileOptions): Promise<string> => Buffer.from(await written(options)).toString();

  it('Should be read back from CSV by another library, none of its words a formula', async () => {
    const { data, errors } = parse<Record<string, string>>(await text({ format: 'csv' }), {
      header: true,
      skipEmptyLines: true,
    });
    assert.deepEqual(errors, []);
    assert.equal(data.length, rows.length);
    const NUMBERS = ['start', 'end', 'value', 'low', 'high', 'common'];
    for (const [index, cells] of data.entries()) {
      const row = rows[index];
      for (const [name, cell] of Object.entries(cells))
        if (!NUMBERS.includes(name)) assert.doesNotMatch(cell, /^\s*[=+\-@\t]/u, name);
      const unmarked = (cell = ''): string => cell.replace(/^'/u, '');
      assert.deepEqual(
        [Number(cells['start']), Number(cells['end']), cells['offsets'], unmarked(cells['text'])],
        [row?.start, row?.end, 'UTF-16', row?.text],
      );
      assert.equal(unmarked(cells['sentence']), row?.sentence.text);
      assert.equal(unmarked(cells['path']), row?.entry.summary.path);
      assert.equal(unmarked(cells['title']), row?.entry.summary.title ?? '');
    }
  });

  it('Should begin with a byte-order mark where one is asked for, and only there', async () => {
    assert.equal((await text({ format: 'csv', byteOrderMark: true })).charCodeAt(0), 0xfeff);
    assert.equal((await text({ format: 'csv' })).slice(0, 5), 'path,');
  });

  it('Should hold each row as a line of JSON Lines', async () => {
    const lines = (await text({ format: 'jsonl' })).trimEnd().split('\n');
    const read = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    assert.deepEqual(
      read.map(({ path, start, value }) => [path, start, value]),
      rows.map(({ entry, start, value }) => [entry.summary.path, start, value]),
    );
  });

  it('Should be read back from XLSX by another library, words as words and numbers as numbers', async () => {
    const [head = [], ...sheet] = await readSheet(Buffer.from(await written({ format: 'xlsx' })));
    assert.equal(sheet.length, rows.length);
    const column = (name: string): number => head.indexOf(name);
    for (const [index, cells] of sheet.entries()) {
      const row = rows[index];
      assert.equal(cells[column('text')], row?.text);
      assert.equal(cells[column('start')], row?.start);
      assert.equal(cells[column('value')], typeof row?.value === 'number' ? row.value : null);
      assert.equal(cells[column('sentence')], row?.sentence.text);
      assert.equal(cells[column('unit')], row?.unit);
    }
  });

  it('Should go on in another sheet where one is full', async () => {
    const portions = async function* (): AsyncGenerator<readonly StatedFigure[]> {
      yield await figures.rows({ from: 0, to: 25 });
    };
    const pieces: Uint8Array[] = [];
    for await (const piece of xlsxFile(portions(), 11)) pieces.push(piece);
    const book = Buffer.concat(pieces);
    const lengths = await Promise.all([1, 2, 3].map(async (sheet) => (await readSheet(book, sheet)).length));
    assert.deepEqual(lengths, [11, 11, 6]);
  });

  it('Should be read back from Parquet by another library, what is not known as null', async () => {
    const { buffer, byteOffset, length } = await written({ format: 'parquet' });
    const file = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    assert.equal(Number(parquetMetadata(file).num_rows), rows.length);
    const read = await parquetReadObjects({ file });
    for (const [index, cells] of read.entries()) {
      const row = rows[index];
      assert.deepEqual(
        [cells['path'], cells['start'], cells['text'], cells['noun'], cells['sentence'], cells['when']],
        [row?.entry.summary.path, row?.start, row?.text, row?.noun, row?.sentence.text, row?.when],
      );
      assert.equal(cells['value'], typeof row?.value === 'number' ? row.value : null);
      assert.equal(cells['common'], row?.common?.value ?? null);
    }
  });

  it('Should be whole where there is nothing in it', async () => {
    const none = (await questionsOf(await storeOf(engine, { 'a.txt': '没有数字。' }), engine).figures({})).file({
      format: 'parquet',
    });
    const pieces: Uint8Array[] = [];
    for await (const piece of none) pieces.push(piece);
    const { buffer, byteOffset, length } = Buffer.concat(pieces);
    assert.equal(Number(parquetMetadata(buffer.slice(byteOffset, byteOffset + length)).num_rows), 0);
  });
});
