import assert from 'node:assert/strict';
import { allFigureChecks } from '../../../src/core/index';
import type { Engine } from '../../../src/core/index';
import { ruleLists } from '../../../src/core/match/rule';
import type { RuleExample } from '../../../src/core/match/rule';
import { built } from '../../tables';
import { answersAt } from './answer';

/** A passage without its marks, and the stretch that they held. */
function unmarked(passage: string): { text: string; start: number; end: number } {
  const [before, stretch, after, ...more] = passage.split(/[⟦⟧]/u);
  assert.ok(before !== undefined && stretch && after !== undefined && more.length === 0, `one ⟦stretch⟧: ${passage}`);
  return { text: before + stretch + after, start: before.length, end: before.length + stretch.length };
}

/** The rules of a list that read anything in a stretch. */
function readers(engine: Engine, list: string, { text, start, end }: ReturnType<typeof unmarked>): readonly string[] {
  const offsets = Array.from({ length: end - start }, (_, i) => start + i);
  return offsets
    .flatMap((offset) => engine.explain({ path: 'example.txt', text }, offset))
    .filter((asked) => asked.list === list && asked.read)
    .map(({ rule }) => rule);
}

/** What is wrong with the analysis of an example; undefined where it answers as the example says. */
function wrongAnswer(engine: Engine, [passage, answer]: RuleExample): string | undefined {
  const { text, start, end } = unmarked(passage);
  const article = engine.analyze({ path: 'example.txt', text });
  const clashes = allFigureChecks(article, engine.read(text, article.path).reading);
  const answers = answersAt(article, { start, end }, clashes);
  return answers.includes(answer) ? undefined : `${passage}: ${answers.join(' | ')}, not ${answer}`;
}

type Lists = typeof ruleLists;

/** What is wrong with the form of the rules themselves. */
function malformed(lists: Lists): string[] {
  return [...lists].flatMap(([list, rules]) => [
    ...(new Set(rules.map(({ name }) => name)).size === rules.length ? [] : [`${list}: two rules of one name`]),
    ...rules.filter(({ examples }) => examples.length === 0).map(({ name }) => `${list}, ${name}: no example`),
    ...rules.filter(({ not }) => not.length === 0).map(({ name }) => `${list}, ${name}: no counter-example`),
  ]);
}

function misread(engine: Engine, lists: Lists): string[] {
  return [...lists].flatMap(([list, rules]) =>
    rules.flatMap(({ name, examples }) =>
      examples.flatMap((example) => {
        const names = readers(engine, list, unmarked(example[0]));
        const by = `${list}: ${example[0]} is read by ${names.join(', ') || 'none'}, not ${name}`;
        return [...(names.includes(name) ? [] : [by]), wrongAnswer(engine, example) ?? []].flat();
      }),
    ),
  );
}

function readAlthoughNot(engine: Engine, lists: Lists): string[] {
  return [...lists].flatMap(([list, rules]) =>
    rules.flatMap(({ name, not }) =>
      not.flatMap((example) => {
        const reads = readers(engine, list, unmarked(example[0])).includes(name);
        return [...(reads ? [`${list}, ${name}: reads ${example[0]}`] : []), wrongAnswer(engine, example) ?? []].flat();
      }),
    ),
  );
}

describe('Every rule', () => {
  let engine: Engine;
  before(async () => ({ engine } = await built()));

  it('stands in a list that has rules', () => {
    assert.ok(ruleLists.size > 0);
    for (const [list, rules] of ruleLists) assert.ok(rules.length > 0, list);
  });

  it('has a name of its own, an example and a counter-example', () => {
    assert.deepEqual(malformed(ruleLists), []);
  });

  it('reads its examples', () => {
    assert.deepEqual(misread(engine, ruleLists), []);
  });

  it('leaves its counter-examples alone', () => {
    assert.deepEqual(readAlthoughNot(engine, ruleLists), []);
  });
});

describe('The test of all rules', () => {
  let engine: Engine;
  before(async () => ({ engine } = await built()));

  const rule = (name: string, examples: RuleExample[], not: RuleExample[]): Lists =>
    new Map([['furniture', [{ name, examples, not }]]]);

  it('fails for a rule without an example or a counter-example, and for two of one name', () => {
    assert.deepEqual(malformed(rule('menu', [], [])), [
      'furniture, menu: no example',
      'furniture, menu: no counter-example',
    ]);
    const twice = [...rule('menu', [['⟦一⟧', 'nothing']], [['⟦二⟧', 'nothing']]).values()].flat();
    assert.deepEqual(malformed(new Map([['furniture', [...twice, ...twice]]])), ['furniture: two rules of one name']);
  });

  it('names every example that is read otherwise, not the first alone', () => {
    const wrong = rule(
      'menu',
      [
        ['来了⟦三名⟧学生。', '4 名 · 学生'],
        ['⟦五只⟧羊', '5 只 · 羊'],
      ],
      [],
    );
    const [byNone, otherwise, ...more] = misread(engine, wrong);
    assert.equal(byNone, 'furniture: 来了⟦三名⟧学生。 is read by none, not menu');
    assert.match(otherwise ?? '', /not 4 名 · 学生$/u);
    assert.ok(more.some((one) => one.includes('五只')));
  });
});
