import assert from 'node:assert/strict';
import type { ClashOfArticle } from '../../../../src/core/corpus/questions';
import type { Engine } from '../../../../src/core/index';
import { built } from '../../../tables';
import { put, questionsOf, storeOf } from '../store/corpora';

const all = { from: 0, to: Infinity };
const wrong = '2022年3月20日，溆浦县河口镇党员320名，其中女党员360名。';
const right = '2022年3月20日，溆浦县河口镇党员320名，其中女党员96名。';
const students = '2022年3月20日，溆浦县学校有学生1240人，男生658人，女生562人。';

describe('Sums of a corpus that do not add up', () => {
  let engine: Engine;
  before(async () => {
    ({ engine } = await built());
  });

  async function found(texts: Readonly<Record<string, string>>): Promise<readonly ClashOfArticle[]> {
    return (await questionsOf(await storeOf(engine, texts), engine).clashes({}, all)).rows;
  }

  it('Should be told with their article, the number, the others and what they give', async () => {
    const clashes = await found({ 'a.txt': right, 'b.txt': `${right}\n${students}`, 'c.txt': wrong });
    assert.deepEqual(
      clashes.map(({ kind, figure, others, worked }) => [
        ...[figure.entry.summary.id, kind, figure.text],
        ...[others.map(({ text }) => text), worked],
      ]),
      [
        ['b.txt', 'whole', '562人', ['1240人', '658人'], 1220],
        ['c.txt', 'part', '360名', ['320名'], null],
      ],
    );
    for (const { figure } of clashes) assert.ok(figure.sentence.text.includes(figure.text));
  });

  it('Should not be told of texts whose numbers agree', async () => {
    assert.deepEqual(await found({ 'a.txt': right, 'b.txt': students.replace('562', '582') }), []);
  });

  it('Should be told once for all printings of a report, and again for a copy that changed a number', async () => {
    const rest =
      '会议部署防汛工作，要求组织干部逐座检查大坝、溢洪道和放水设施，落实管护责任人，储备编织袋、木桩和块石。';
    const report = `${students}${rest}全县转移群众1200人，设卡89处，出动车辆46台，投入资金300万元。`;
    assert.equal((await found({ 'a.txt': report, 'b.txt': report, 'c.txt': `转载\n${report}` })).length, 1);
    assert.equal((await found({ 'a.txt': report, 'b.txt': report.replace('562', '563') })).length, 2);
  });

  it('Should follow a file that changes', async () => {
    const store = await storeOf(engine, { 'a.txt': wrong, 'b.txt': students });
    const questions = questionsOf(store, engine);
    assert.equal((await questions.clashes({}, all)).total, 2);
    await put(store, engine, { 'a.txt': right });
    assert.deepEqual(
      (await questions.clashes({}, all)).rows.map(({ figure }) => figure.entry.summary.id),
      ['b.txt'],
    );
  });

  it('Should be asked of some articles, in pages', async () => {
    const store = await storeOf(engine, { 'a.txt': wrong, 'b.txt': students });
    const questions = questionsOf(store, engine);
    const { total, rows } = await questions.clashes({ articles: ['b.txt'] }, { from: 0, to: 1 });
    assert.deepEqual([total, rows.map(({ figure }) => figure.text)], [1, ['562人']]);
    assert.deepEqual(await questions.clashes({}, { from: 2, to: 4 }), { total: 2, rows: [] });
  });
});
