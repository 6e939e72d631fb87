import assert from 'node:assert/strict';
import { built } from '../../tables';

/** The figures of a text with their nouns. */
async function nounsOf(text: string): Promise<string[]> {
  const { engine } = await built();
  return engine.analyze({ path: 'a.txt', text }).figures.map(({ text: own, noun }) => `${own} · ${noun ?? 'nothing'}`);
}

describe('The noun of a heading whose clauses stand side by side', () => {
  it('Should be that of the same number below, where the text never uses its own again', async () => {
    const text = '丰收效应沙县高中增17班 学校都欢迎\n\n明天开学，全县高中总班级数较上学年增加17班。\n';
    assert.deepEqual(await nounsOf(text), ['17班 · 高中总班级数', '17班 · 高中总班级数']);
  });

  it('Should stay where the text uses it again', async () => {
    const text = '学校都欢迎 教室增17间\n\n明天开学，教室已经完工，比去年增加17间。\n';
    assert.equal((await nounsOf(text))[0], '17间 · 教室');
  });

  it('Should stay where no number of the text is the same', async () => {
    const text = '学校都欢迎 课堂增17间\n\n明天开学，教室已经完工，比去年增加18间。\n';
    assert.equal((await nounsOf(text))[0], '17间 · 课堂');
  });
});
