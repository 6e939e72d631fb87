import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/index';
import { built } from '../../tables';
import inputs from './unseenInputs.tsv';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const touches = (one: Stretch, { start, end }: Stretch): boolean => one.start < end && start < one.end;

/** What an analysis says of a stretch of its text, in one field. */
function answer(field: string, { figures, places }: Article, stretch: Stretch): string {
  if (field === 'named') return places.find((place) => touches(place, stretch))?.path.join('/') ?? '-';
  const figure = figures.find((one) => touches(one, stretch));
  if (!figure) return '-';
  if (field === 'value') return JSON.stringify(figure.value);
  const said = { noun: figure.noun, place: figure.place?.path.at(-1), when: figure.when?.value };
  return said[field as keyof typeof said] ?? '-';
}

describe('Small inputs that the rules had not seen', () => {
  for (const line of inputs.split('\n')) {
    const [field = '', marked = '', wanted = ''] = line.split('\t');
    if (marked === '' || line.startsWith('#')) continue;
    it(`Should tell the ${field} in ${marked}`, async () => {
      const { engine } = await built();
      const [before = '', inside = '', after = ''] = marked.split(/[⟦⟧]/u);
      const article = engine.analyze({ path: 'a.txt', text: before + inside + after });
      assert.equal(answer(field, article, { start: before.length, end: before.length + inside.length }), wanted);
    });
  }
});
