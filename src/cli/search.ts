import { corpusStore, visibleControls } from '../core/index';
import type { Engine, SearchTerm } from '../core/index';
import type { Maker } from './work';

/** Characters on each side of a hit. */
const WIDTH = 40;

/**
 * A line a hit: path, start, end (UTF-16 units of the text), the text before it, the hit and the text behind it, with tabs
 * between.
 * @param isWord asked only by a search for whole words
 * @throws SearchRefused for a term that is none
 */
export function hitLines(
  engine: Engine,
  term: SearchTerm,
  isWord: ReturnType<typeof corpusStore.createWordEnds>,
): Maker {
  const find = corpusStore.findInText(term, { fold: engine.fold, isWord });
  return ({ path, text }) => {
    const { reading } = engine.read(text, path);
    const part = (start: number, end: number): string =>
      visibleControls(reading.text.slice(Math.max(0, start), end).replace(/\s/gu, ' '));
    return find(reading.folded)
      .map((hit) => {
        const { start, end } = reading.map.toSource(hit);
        const around = [part(hit.start - WIDTH, hit.start), part(hit.start, hit.end), part(hit.end, hit.end + WIDTH)];
        return `${[visibleControls(path), start, end, ...around].join('\t')}\n`;
      })
      .join('');
  };
}
