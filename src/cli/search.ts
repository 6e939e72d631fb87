import { visibleControls } from '../core/index';
import type { FindInArticle } from './foundIn';
import type { ArticleMaker } from './work';

/** Characters on each side of a hit. */
const WIDTH = 40;

/**
 * A line a hit: path, start, end (UTF-16 units of the text), the text before it, the hit and the text behind it, with tabs
 * between.
 */
export function hitLines(find: FindInArticle): ArticleMaker {
  return (source) => {
    const found = find(source);
    if (!found) return '';
    const { reading, hits } = found;
    const part = (start: number, end: number): string =>
      visibleControls(reading.text.slice(Math.max(0, start), end).replace(/\s/gu, ' '));
    return hits
      .map((hit) => {
        const { start, end } = reading.map.toSource(hit);
        const around = [part(hit.start - WIDTH, hit.start), part(hit.start, hit.end), part(hit.end, hit.end + WIDTH)];
        return `${[visibleControls(source.path), start, end, ...around].join('\t')}\n`;
      })
      .join('');
  };
}
