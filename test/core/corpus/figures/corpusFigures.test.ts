import assert from 'node:assert/strict';
import type { Article, Figure } from '../../../../src/core/article/model';
import type { CorpusFigures, CorpusQuestions, FigureQuery, StatedFigure } from '../../../../src/core/corpus/questions';
import { comparable } from '../../../../src/core/corpus/summary';
import type { Engine } from '../../../../src/core/index';
import { syntheticArticle, unfolding } from '../../../corpus/syntheticCorpus';
import { built } from '../../../tables';
import { questionsOf, storeOf } from '../store/corpora';

const ARTICLES = 150;
const all = { from: 0, to: Infinity };

interface InText {
  readonly article: Article;
  readonly figure: Figure;
}

describe('The figures of a corpus', () => {
  let engine: Engine;
  let questions: CorpusQuestions;
  /** The same figures as objects, asked by going through all of them. */
  let figures: InText[];
  let texts: Map<string, string>;
  before(async () => {
    const { tables, engine: made } = await built();
    engine = made;
    const other = unfolding(tables.fold);
    const articles = Array.from({ length: ARTICLES }, (_, index) => syntheticArticle(index, 3, other));
    texts = new Map(articles.map(({ path, text }) => [path, text]));
    questions = questionsOf(await storeOf(engine, Object.fromEntries(texts)), engine);
    figures = articles.flatMap(({ path, text }) => {
      const article = engine.analyze({ path, text });
      return article.figures.map((figure) => ({ article, figure }));
    });
  });

  async function found(query: FigureQuery): Promise<readonly StatedFigure[]> {
    const answer = await questions.figures(query);
    const rows = await answer.rows(all);
    assert.equal(rows.length, answer.total);
    assert.equal(new Set(rows.map(({ entry }) => entry.summary.path)).size, answer.articles);
    answer.dispose();
    return rows;
  }

  const placesOf = (rows: readonly { readonly path: string; readonly start: number }[]): string[] =>
    rows.map(({ path, start }) => `${path} ${String(start).padStart(5, '0')}`).sort();

  async function same(query: FigureQuery, is: (one: InText) => boolean): Promise<void> {
    const expected = figures.filter(is).map(({ article, figure }) => ({ path: article.path, start: figure.start }));
    assert.ok(expected.length > 0 && expected.length < figures.length, `${expected.length}`);
    const rows = await found(query);
    assert.deepEqual(
      placesOf(rows.map(({ entry, start }) => ({ path: entry.summary.path, start }))),
      placesOf(expected),
    );
  }

  it('Should be all of them where nothing is asked, each with its own characters and its sentence', async () => {
    const rows = await found({});
    assert.equal(rows.length, figures.length);
    for (const { entry, start, end, text, sentence } of rows) {
      assert.equal(texts.get(entry.summary.path)?.slice(start, end), text);
      const written = sentence.text.slice(sentence.at.start, sentence.at.end);
      assert.equal(comparable(written, engine.fold), comparable(text, engine.fold));
    }
  });

  it('Should be those of a noun in either script', async () => {
    const isNoun = ({ figure }: InText): boolean => comparable(figure.noun ?? '', engine.fold) === '党员';
    await same({ nouns: ['党员'] }, isNoun);
    await same({ nouns: ['黨員'] }, isNoun);
    await same({ nouns: ['党员', '水库'] }, (one) => isNoun(one) || engine.fold(one.figure.noun ?? '') === '水库');
  });

  it('Should be those of a unit, as written or as the one that it is brought to', async () => {
    await same({ units: ['亩'] }, ({ figure }) => engine.fold(figure.unit ?? '') === '亩');
    await same({ units: ['ha'] }, ({ figure }) => figure.kind === 'area');
    await same({ kinds: ['weight', 'area'] }, ({ figure }) => ['weight', 'area'].includes(figure.kind));
  });

  it('Should be those of a place and of what lies below it', async () => {
    await same({ place: '430000' }, ({ figure }) => figure.place?.code?.startsWith('43') === true);
    await same({ place: '431224' }, ({ figure }) => figure.place?.code?.startsWith('431224') === true);
  });

  it('Should be those of a time', async () => {
    const year = ({ figure }: InText): string => figure.when?.value.slice(0, 4) ?? '';
    await same({ from: '2021', to: '2021' }, (one) => year(one) === '2021');
    await same({ from: '2022' }, (one) => year(one) >= '2022');
  });

  it('Should be those between two values, in the common unit where there is one', async () => {
    const low = ({ value }: Figure): number => (typeof value === 'number' ? value : (value[0] ?? NaN));
    await same({ least: 5000 }, ({ figure }) => {
      if (figure.kind === 'weight') return low(figure) >= 5000;
      if (figure.kind === 'area') return low(figure) * 0.0666667 >= 5000;
      if (figure.kind === 'length') return low(figure) * 1000 >= 5000;
      return low(figure) >= 5000;
    });
  });

  it('Should be those with words in noun, unit, place, title or number', async () => {
    const holds = ({ article, figure }: InText, word: string): boolean =>
      [article.title, figure.noun, figure.unit, figure.text, figure.place?.path.join('\n') ?? null].some(
        (text) => text !== null && engine.fold(text).includes(word),
      );
    await same({ words: '水库' }, (one) => holds(one, '水库'));
    await same({ words: '水庫 77' }, (one) => holds(one, '水库') && holds(one, '77'));
  });

  it('Should be those of the articles that are meant', async () => {
    const isThere = ({ article }: InText): boolean => article.place?.code.startsWith('42') === true;
    await same({ articles: { place: '420000' } }, isThere);
  });

  it('Should be grouped, and each group lead to its figures', async () => {
    const query = { kinds: ['count', 'area', 'weight', 'length'] } as const;
    for (const by of [
      'noun',
      'unit',
      'kind',
      'province',
      'prefecture',
      'county',
      'month',
      'publisher',
      'article',
    ] as const) {
      const answer = await questions.figures(query);
      const groups = await answer.groups(by);
      assert.equal(
        groups.reduce((sum, { figures: count }) => sum + count, 0),
        answer.total,
        by,
      );
      for (const { key, figures: count, articles } of groups.slice(0, 5)) {
        const those = await questions.figures({ ...query, groups: [{ by, key }] });
        assert.deepEqual([those.total, those.articles], [count, articles], `${by} ${key}`);
      }
      assert.deepEqual(await answer.groups(by, 2), groups.slice(0, 2));
    }
  });

  it('Should tell the spread of a group in the unit that most of it has', async () => {
    const answer = await questions.figures({ nouns: ['化肥'] });
    const [group] = await answer.groups('noun');
    const values = figures
      .filter(({ figure }) => engine.fold(figure.noun ?? '') === '化肥' && figure.kind === 'weight')
      .map(({ figure }) => figure.value as number)
      .sort((a, b) => a - b);
    assert.equal(group?.unit, 't');
    assert.equal(group.measured, values.length);
    assert.equal(group.least, values[0]);
    assert.equal(group.most, values.at(-1));
    assert.equal(group.name, '化肥');
  });

  const keyOf = {
    value: ({ common, value }: StatedFigure) => common?.value ?? (typeof value === 'number' ? value : (value[0] ?? 0)),
    noun: ({ nounKey }: StatedFigure) => nounKey,
    place: ({ place }: StatedFigure) => place?.code ?? null,
    when: ({ when }: StatedFigure) => when,
    published: ({ entry }: StatedFigure) => entry.summary.published,
    article: ({ entry }: StatedFigure) => engine.fold(entry.summary.title ?? entry.summary.opening),
  };

  for (const by of ['value', 'noun', 'place', 'when', 'published', 'article'] as const) {
    it(`Should be ordered by ${by}, either way, what is not known last`, async () => {
      for (const descending of [false, true]) {
        const keys = (await found({ order: { by, descending } })).map((row) => keyOf[by](row));
        const known = keys.filter((key) => key !== null);
        assert.deepEqual(keys.slice(0, known.length), known);
        for (let at = 1; at < known.length; at++) {
          const [before, after] = descending ? [known[at], known[at - 1]] : [known[at - 1], known[at]];
          assert.ok((before ?? 0) <= (after ?? 0), `${String(before)} ${String(after)}`);
        }
      }
    });
  }

  it('Should give a picture its points, each with the row that it stands for', async () => {
    const answer: CorpusFigures = await questions.figures({ order: { by: 'value' }, units: ['ha'] });
    const points = await answer.points(10);
    assert.equal(points.length, 10);
    for (const point of points) {
      const [row] = await answer.rows({ from: point.row, to: point.row + 1 });
      assert.equal(row?.common?.value, point.value);
      assert.equal(point.unit, 'ha');
      assert.deepEqual([row.when, row.place?.code ?? null], [point.when, point.code]);
      if (row.approx === 'over') assert.equal(point.most, null);
    }
  });
});
