import assert from 'node:assert/strict';
import type { StatedFigure } from '../../../../src/core/corpus/questions';
import { syntheticArticle, unfolding } from '../../../corpus/syntheticCorpus';
import { built } from '../../../tables';
import { questionsOf, storeOf } from '../store/corpora';

/** 林业站修复8501户农户，在岷县动员86余公里道路: who did what, and again at another place. */
const STATEMENT =
  /(?<who>水利局|农业农村局|交通运输局|应急管理局|镇党委|村民委员会|志愿服务队|林业站)(?<did>..)\d+[^,]*,在[^,]*?(?<again>投入|组织|完成|检查|动员|新增|修复|走访|发放|登记)\d+余/u;

describe('Numbers of synthetic reports', () => {
  it('Should contradict each other only where the same did the same', async () => {
    const { engine, tables } = await built();
    const other = unfolding(tables.fold);
    const articles = Array.from({ length: 300 }, (_, index) => syntheticArticle(index, 7, other));
    const store = await storeOf(engine, Object.fromEntries(articles.map(({ path, text }) => [path, text])));
    const { rows } = await questionsOf(store, engine).contradictions({}, { from: 0, to: Infinity });
    assert.ok(rows.length >= 4, String(rows.length));
    const acted = ({ sentence: { text, at } }: StatedFigure): string => {
      const folded = engine.fold(text);
      const { who, did, again } = STATEMENT.exec(folded)?.groups ?? {};
      assert.ok(who !== undefined, folded);
      return `${who} ${at.start < folded.indexOf(',在') ? did : again}`;
    };
    for (const { figures } of rows) assert.equal(acted(figures[0]), acted(figures[1]));
  });
});
