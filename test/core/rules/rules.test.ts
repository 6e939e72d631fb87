import assert from 'node:assert/strict';
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

function checkAnswer(engine: Engine, [passage, answer]: RuleExample): void {
  const { text, start, end } = unmarked(passage);
  const answers = answersAt(engine.analyze({ path: 'example.txt', text }), { start, end });
  assert.ok(answers.includes(answer), `${passage}: ${answers.join(' | ')}, not ${answer}`);
}

describe('Every rule', () => {
  let engine: Engine;
  before(async () => ({ engine } = await built()));

  it('stands in a list that has rules', () => {
    assert.ok(ruleLists.size > 0);
  });

  it('has a name of its own, an example and a counter-example', () => {
    for (const [list, rules] of ruleLists) {
      assert.equal(new Set(rules.map(({ name }) => name)).size, rules.length, list);
      for (const { name, examples, not } of rules) {
        assert.ok(examples.length > 0, `${list}, ${name}: no example`);
        assert.ok(not.length > 0, `${list}, ${name}: no counter-example`);
      }
    }
  });

  it('reads its examples', () => {
    for (const [list, rules] of ruleLists)
      for (const { name, examples } of rules)
        for (const example of examples) {
          const names = readers(engine, list, unmarked(example[0]));
          assert.ok(
            names.includes(name),
            `${list}: ${example[0]} is read by ${names.join(', ') || 'none'}, not ${name}`,
          );
          checkAnswer(engine, example);
        }
  });

  it('leaves its counter-examples alone', () => {
    for (const [list, rules] of ruleLists)
      for (const { name, not } of rules)
        for (const example of not) {
          assert.ok(
            !readers(engine, list, unmarked(example[0])).includes(name),
            `${list}, ${name}: reads ${example[0]}`,
          );
          checkAnswer(engine, example);
        }
  });
});
