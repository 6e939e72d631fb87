import assert from 'node:assert/strict';
import { citedPassage } from '../../../src/core/citations/citedPassage';
import type { CitedPassage } from '../../../src/core/citations/cited';
import { citationFormats } from '../../../src/core/citations/citationFormats';
import { createFold } from '../../../src/core/text/fold';
import { built } from '../../tables';

const TEXT = [
  '沅陵縣防控通報',
  '來源:懷化日報 作者:張三 李四光 2022-03-20',
  '',
  '“來了。”他說。領(lǐng)導到了!',
  '　　第二段在此。還有一句,全縣有口罩3萬隻。',
  '責任編輯:王五',
  '本文鏈接:https://a.cn/b_c?d=1&e=%20',
  '',
].join('\n');

async function cite(words: string, text = TEXT): Promise<CitedPassage> {
  const { engine, tables } = await built();
  const { article, reading } = engine.study({ path: 'a.txt', text });
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  const from = { article, reading, fold: createFold(tables.fold), path: 'a/b.txt', accessed: '2026-11-30' };
  const passage = citedPassage(from, { start, end: start + words.length });
  assert.ok(passage);
  return passage;
}

describe('A passage that is cited', () => {
  it('counts paragraphs without title and credits, and sentences in them', async () => {
    const places = await Promise.all(
      ['“來了。”他說', '領(lǐng)導', '第二段', '口罩', '還有一句'].map((words) => cite(words)),
    );
    assert.deepEqual(
      places.map(({ place }) => place && [place.from.paragraph, place.from.sentence]),
      [
        [1, 1],
        [1, 2],
        [2, 1],
        [2, 2],
        [2, 2],
      ],
    );
  });

  it('stands in no paragraph in the title', async () => {
    assert.equal((await cite('防控')).place, null);
  });

  it('reaches from a sentence to another', async () => {
    const { place, quote } = await cite(TEXT.slice(TEXT.indexOf('領'), TEXT.indexOf('還')));
    assert.deepEqual(place, { from: { paragraph: 1, sentence: 2 }, to: { paragraph: 2, sentence: 1 } });
    assert.equal(quote, '領導到了! 第二段在此。');
  });

  it('is the sentence that holds the cursor where nothing is selected', async () => {
    const { engine, tables } = await built();
    const { article, reading } = engine.study({ path: 'a.txt', text: TEXT });
    const from = { article, reading, fold: createFold(tables.fold), path: 'a.txt', accessed: '2026-11-30' };
    const at = TEXT.indexOf('口罩');
    const passage = citedPassage(from, { start: at, end: at });
    assert.equal(passage?.quote, '還有一句,全縣有口罩3萬隻。');
    assert.equal(passage.text, TEXT.slice(passage.start, passage.end));
  });

  it('is nothing where only white space is selected', async () => {
    const { engine, tables } = await built();
    const { article, reading } = engine.study({ path: 'a.txt', text: TEXT });
    const from = { article, reading, fold: createFold(tables.fold), path: 'a.txt', accessed: '2026-11-30' };
    const at = TEXT.indexOf('　　');
    assert.equal(citedPassage(from, { start: at, end: at + 2 }), undefined);
  });

  it('quotes without glosses and keeps the source in its offsets', async () => {
    const { quote, text, start, end } = await cite('領(lǐng)導');
    assert.equal(quote, '領導');
    assert.equal(text, TEXT.slice(start, end));
  });

  it('is signed, published and dated by the credits', async () => {
    const plain = citationFormats.plain(await cite('“來了。”他說。'));
    assert.equal(
      plain,
      '「『來了。』他說。」（張三、李四光：《沅陵縣防控通報》，懷化日報，2022年3月20日，第1段第1句，https://a.cn/b_c?d=1&e=%20）',
    );
  });
});

describe('A citation for programs', () => {
  it('is an item of CSL-JSON', async () => {
    const [item, ...more] = JSON.parse(citationFormats.csl(await cite('口罩'))) as Record<string, unknown>[];
    assert.equal(more.length, 0);
    assert.match(String(item?.['id']), /^article-20220320-[0-9a-z]+$/u);
    assert.deepEqual(
      { ...item, id: '' },
      {
        id: '',
        type: 'article-newspaper',
        title: '沅陵縣防控通報',
        author: [{ literal: '張三' }, { literal: '李四光' }],
        'container-title': '懷化日報',
        issued: { 'date-parts': [[2022, 3, 20]] },
        accessed: { 'date-parts': [[2026, 11, 30]] },
        URL: 'https://a.cn/b_c?d=1&e=%20',
        language: 'zh-Hant',
        note: '第2段第2句：「口罩」',
      },
    );
  });

  it('is a record of RIS, a field a line', async () => {
    const lines = citationFormats.ris(await cite('口罩')).split('\r\n');
    assert.deepEqual(lines, [
      'TY  - NEWS',
      'TI  - 沅陵縣防控通報',
      'AU  - 張三',
      'AU  - 李四光',
      'T2  - 懷化日報',
      'PY  - 2022',
      'DA  - 2022/03/20',
      'Y2  - 2026/11/30',
      'UR  - https://a.cn/b_c?d=1&e=%20',
      'LA  - zh',
      'N1  - 第2段第2句：「口罩」',
      'ER  - ',
      '',
    ]);
  });

  it('is an entry of BibTeX that TeX obeys nothing in', async () => {
    const passage = await cite('口罩');
    const source = { ...passage.source, title: '100% #1 {a}_b & c\\d', publisherIs: 'other' as const };
    const entry = citationFormats.bibtex({ ...passage, source }).split('\n');
    assert.match(entry[0] ?? '', /^@misc\{article-20220320-[0-9a-z]+,$/u);
    assert.deepEqual(entry.slice(1), [
      '  author = {{張三} and {李四光}},',
      '  title = {{100\\% \\#1 \\{a\\}\\_b \\& c\\textbackslash{}d}},',
      '  publisher = {懷化日報},',
      '  year = {2022},',
      '  month = mar,',
      '  day = {20},',
      '  url = {https://a.cn/b_c?d=1&e=%20},',
      '  urldate = {2026-11-30},',
      '  langid = {chinese},',
      '  note = {第2段第2句：「口罩」}',
      '}',
      '',
    ]);
  });

  it('is one and the same record for each passage of an article', async () => {
    const keys = await Promise.all(
      ['口罩', '第二段'].map(async (words) => citationFormats.bibtex(await cite(words)).split('\n')[0]),
    );
    assert.equal(keys[0], keys[1]);
  });

  it('is a row of offsets, in UTF-16 units of the source', async () => {
    const passage = await cite('領(lǐng)導');
    const start = TEXT.indexOf('領');
    assert.equal(
      citationFormats.offsetsTsv(passage),
      `path\tstart\tend\tunit\tparagraph\tsentence\ttext\na/b.txt\t${start}\t${start + 8}\tUTF-16\t1\t2\t領(lǐng)導\n`,
    );
    assert.deepEqual(JSON.parse(citationFormats.offsetsJson(passage)), {
      ...{ path: 'a/b.txt', start, end: start + 8, unit: 'UTF-16', paragraph: 1, sentence: 2, text: '領(lǐng)導' },
    });
  });
});
