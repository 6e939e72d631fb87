import type { Article, Figure } from '../../../src/core/index';
import { built } from '../../tables';

export async function analysed(text: string): Promise<Article> {
  const { engine } = await built();
  return engine.analyze({ path: 'article.txt', text });
}

export async function figuresOf(text: string): Promise<readonly Figure[]> {
  return (await analysed(text)).figures;
}

/** Each figure in one line: text, kind, value, approx, unit. */
export async function inShort(text: string): Promise<string[]> {
  const figures = await figuresOf(text);
  return figures.map(({ text: cut, kind, value, approx, unit }) =>
    [cut, kind, typeof value === 'number' ? value : value.join('…'), approx ?? '-', unit ?? '-'].join(' '),
  );
}
