import assert from 'node:assert/strict';
import type { CopiedReport, CorpusQuestions } from '../../../../src/core/corpus/questions';
import type { Engine } from '../../../../src/core/index';
import { builtConverter } from '../../conversion/opencc';
import { built } from '../../../tables';
import { questionsOf, storeOf } from '../store/corpora';
import { lookAlikes } from './lookAlikes';
import { reprints } from './reprints';
import type { Reprinted } from './reprints';

const REPORTS = 50;
const all = { from: 0, to: Infinity };

describe('Reports that several articles print', () => {
  let engine: Engine;
  let questions: CorpusQuestions;
  let printed: ReadonlyMap<string, Reprinted>;
  let found: readonly CopiedReport[];
  before(async () => {
    const { engine: made } = await built();
    engine = made;
    const converter = await builtConverter();
    const convert = (text: string): string => converter.convert(text, { from: 's', to: 'twp' }).text;
    const every = reprints(REPORTS, convert);
    printed = new Map(every.map((one) => [one.path, one]));
    const texts = Object.fromEntries(every.map(({ path, text }) => [path, text]));
    questions = questionsOf(await storeOf(engine, texts), engine);
    ({ rows: found } = await questions.copies(all));
  });

  const reportsOf = ({ first, copies }: CopiedReport): number[] =>
    [first, ...copies].map(({ summary }) => printed.get(summary.path)?.report ?? -1);

  it('Should be found, whatever was cut, converted, glossed and changed', () => {
    const joined = new Map<number, number>();
    for (const group of found) {
      const reports = reportsOf(group);
      joined.set(reports[0] ?? -1, Math.max(joined.get(reports[0] ?? -1) ?? 0, reports.length));
    }
    // Each report has four copies: what is joined with it beside itself is found.
    const copies = [...joined].reduce((sum, [, count]) => sum + count - 1, 0);
    assert.ok(copies >= 0.97 * 4 * REPORTS, `${copies} of ${4 * REPORTS}`);
  });

  it('Should never be two of a series, or two that share their frame', () => {
    for (const group of found) assert.equal(new Set(reportsOf(group)).size, 1, JSON.stringify(reportsOf(group)));
  });

  it('Should never be two that tell of one event in words of their own, or two of a series that differ by one number', async () => {
    assert.equal(lookAlikes.length, 30);
    const joined: string[] = [];
    for (const [name, one, other] of lookAlikes) {
      const store = await storeOf(engine, { 'one.txt': one, 'other.txt': other });
      if ((await questionsOf(store, engine).copies(all)).total > 0) joined.push(name);
    }
    assert.deepEqual(joined, []);
  });

  it('Should count once where each report is to count once', async () => {
    const [every, once] = await Promise.all([questions.figures({}), questions.figures({ eachReportOnce: true })]);
    const later = found.reduce((sum, { copies }) => sum + copies.length, 0);
    assert.equal(once.articles, every.articles - later);
  });

  it('Should count once in lists, groups, searches and figures whose filter counts each report once', async () => {
    const later = found.reduce((sum, { copies }) => sum + copies.length, 0);
    const filter = { eachReportOnce: true };
    const every = await questions.count({});
    assert.equal(await questions.count(filter), every - later);
    assert.equal((await questions.list(filter, all)).rows.length, every - later);
    const groups = await questions.groups({ by: 'script', keys: [] }, { also: filter });
    assert.equal(
      groups.reduce((sum, { count }) => sum + count, 0),
      every - later,
    );
    const terms = [{ kind: 'plain', text: '的' }] as const;
    const search = await questions.search({ terms, filter });
    let asked = 0;
    for await (const { articles } of search.progress()) asked = articles;
    assert.equal(asked, every - later);
    const [once, figures] = await Promise.all([
      questions.figures({ eachReportOnce: true }),
      questions.figures({ articles: filter }),
    ]);
    assert.deepEqual([figures.total, figures.articles], [once.total, once.articles]);
  });

  it('Should be there by the first printing that the rest of the filter leaves, and be hidden where it hides all', async () => {
    const there = await questions.list({ script: 'traditional' }, all);
    const once = await questions.list({ script: 'traditional', eachReportOnce: true }, all);
    const firstOf = new Map(
      found.flatMap(({ first, copies }) => copies.map((one) => [one.summary.id, first.summary.id])),
    );
    const reports = new Set(there.rows.map(({ summary: { id } }) => firstOf.get(id) ?? id));
    assert.equal(once.total, reports.size);
    assert.ok(once.total < there.total);
    assert.ok(once.rows.some(({ summary }) => firstOf.has(summary.id)));
    const firsts = there.rows.filter(({ summary }) => !firstOf.has(summary.id));
    assert.equal(await questions.count({ also: { eachReportOnce: true }, script: 'traditional' }), firsts.length);
    assert.ok(firsts.length < once.total);
  });

  it('Should be found where each printing has a day of its own above the text', async () => {
    const report =
      '2022年3月20日，溆浦县有水库128座。县水利局组织干部65名，出动车辆14台，分9组逐座检查大坝、溢洪道和放水设施，落实管护责任人。';
    const printing = (day: string): string => `溆浦检查水库\n来源：怀化日报\n发布时间：${day}\n\n${report}`;
    const texts = { 'a.txt': printing('2022-03-23'), 'b.txt': printing('2022-03-21'), 'c.txt': printing('2022-03-22') };
    const { rows } = await questionsOf(await storeOf(engine, texts), engine).copies(all);
    assert.deepEqual(
      rows.map(({ first, copies }) => [first, ...copies].map(({ summary }) => summary.path)),
      [['b.txt', 'c.txt', 'a.txt']],
    );
  });

  it('Should tell what each printing left out and changed', async () => {
    const texts = {
      'first.txt':
        '溆浦县水库蓄水情况\n2022年3月20日，溆浦县水利局组织300名党员检查水库12座，发现隐患5处，全部登记在册并限期整改。\n县里还要求各乡镇加强值守，落实二十四小时巡查制度，确保安全度汛。',
      'later.txt':
        '溆浦縣水庫蓄水情況\n2022年3月20日，溆浦縣水利局組織320名黨員檢查水庫12座，發現隱患5處，全部登記在冊並限期整改。',
    };
    const own = questionsOf(await storeOf(engine, texts), engine);
    const changes = await own.copyChanges('first.txt', 'later.txt');
    assert.deepEqual(
      changes?.left.numbers.map(({ text }) => text),
      ['300名', '二十四小时'],
    );
    assert.deepEqual(
      changes.added.numbers.map(({ text }) => text),
      ['320名'],
    );
    const [left, ...more] = changes.left.sentences;
    assert.ok(left?.text.startsWith('县里还要求') && more.length === 0);
    assert.equal(texts['first.txt'].slice(left?.start, left?.end), left?.text);
    assert.deepEqual(changes.added.sentences, []);
  });
});
