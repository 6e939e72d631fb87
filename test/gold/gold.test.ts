import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import least from './least.json';

type Scores = Record<string, { f1: number } | undefined>;

const node = (...args: string[]): ((input?: string) => string) => {
  return (input) => execFileSync(process.execPath, args, { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
};

/** The command line's own answer, held against the readers' by the scoring script. */
function scores(texts: string, gold: string): Scores {
  const analysis = node('dist/cli.js', 'analyze', texts)();
  return JSON.parse(node('test/gold/score.mjs', '-', gold, '--json')(analysis)) as Scores;
}

const sets: readonly [name: string, texts: string, gold: string, least: Record<string, number>][] = [
  ['the five articles', 'seeds', 'test/gold/seeds', least.seeds],
  ['the twenty of the genre', 'test/gold/genre/texts', 'test/gold/genre', least.genre],
  ['thirty of other themes', 'test/gold/more/texts', 'test/gold/more', least.more],
  ['thirty later ones', 'test/gold/later/texts', 'test/gold/later', least.later],
  ['thirty-two that were new to the rules', 'test/gold/unseen/texts', 'test/gold/unseen', least.unseen],
  ['eighteen that were new to the rules later', 'test/gold/fresh/texts', 'test/gold/fresh', least.fresh],
  ['five that were new to the rules last', 'test/gold/newest/texts', 'test/gold/newest', least.newest],
  ['twenty for their statements', 'test/gold/statements/texts', 'test/gold/statements', least.statements],
];

for (const [name, texts, gold, minimums] of sets) {
  describe(`The reading of ${name}`, () => {
    let found: Scores = {};
    before(() => {
      found = scores(texts, gold);
    });

    for (const [field, minimum] of Object.entries(minimums)) {
      it(`Should score at least ${minimum} in ${field}`, () => {
        const score = found[field]?.f1;
        assert.ok(score !== undefined && score >= minimum, `${field} scores ${score ?? 'nothing'}`);
      });
    }
  });
}
