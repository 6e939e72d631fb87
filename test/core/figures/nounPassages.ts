import assert from 'node:assert/strict';
import { analysed } from './article';

/** By what they show: each text with the nouns of its figures, in order; null where the text names none. */
export type NounPassages = Record<string, readonly (readonly [text: string, ...nouns: (string | null)[]])[]>;

/** A test a passage. */
export function describeNouns(passages: NounPassages): void {
  for (const [name, cases] of Object.entries(passages)) {
    describe(`A noun: ${name}`, () => {
      for (const [text, ...nouns] of cases) {
        it(`Should be ${nouns.map((noun) => noun ?? 'nothing').join(', then ')} in ${text}`, async () => {
          const { figures } = await analysed(text);
          assert.deepEqual(
            figures.map((figure) => figure.noun),
            nouns,
          );
        });
      }
    });
  }
}
