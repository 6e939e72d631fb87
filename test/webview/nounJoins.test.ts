import assert from 'node:assert/strict';
import type { Memento } from 'vscode';
import { NounJoins } from '../../src/features/figuresView/nounJoins';
import type { NamedGroup } from '../../src/webview/messages';

function memory(): Memento {
  const held = new Map<string, unknown>();
  return {
    keys: () => [...held.keys()],
    get: <T>(key: string, otherwise?: T) => (held.get(key) as T | undefined) ?? otherwise,
    update: (key: string, value: unknown) => Promise.resolve(void held.set(key, value)),
  };
}

const group = (key: string, figures: number): NamedGroup =>
  ({ by: 'noun', key, label: key, name: key, figures, articles: 1, median: 3 }) as NamedGroup;

describe('Nouns that the reader counts as one', () => {
  it('Should be asked for together, whichever of them is meant', async () => {
    const joins = new NounJoins(memory());
    await joins.join(['群众', '村民']);
    assert.deepEqual(joins.expand({ nouns: ['村民'] }).nouns, ['群众', '村民']);
    assert.deepEqual(joins.expand({ nouns: ['党员'] }).nouns, ['党员']);
    assert.deepEqual(joins.expand({}), {});
  });

  it('Should be one group with all their figures, and say of no median what it can’t know', async () => {
    const joins = new NounJoins(memory());
    await joins.join(['群众', '村民']);
    const groups = joins.gather([group('党员', 5), group('群众', 4), group('村民', 3)]);
    assert.deepEqual(
      groups.map(({ label, figures, median }) => [label, figures, median]),
      [
        ['群众 + 村民', 7, null],
        ['党员', 5, 3],
      ],
    );
  });

  it('Should take in what either was joined with, and be parted as a whole', async () => {
    const joins = new NounJoins(memory());
    await joins.join(['甲', '乙']);
    await joins.join(['乙', '丙']);
    assert.equal(joins.expand({ nouns: ['甲'] }).nouns?.length, 3);
    await joins.part(['丙']);
    assert.deepEqual(joins.expand({ nouns: ['甲'] }).nouns, ['甲']);
  });
});
