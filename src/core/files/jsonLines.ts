import { textWithMeta } from './articleText';
import type { ArticleMeta, ArticlesOfFile, ArticleText, BadLine } from './articleText';

export type Field = 'text' | 'title' | 'date' | 'url';

/**
 * A line an article; a line that is no article is named and the rest goes on.
 * @param first the number of the first line, from 1
 */
export function articlesInJsonLines(
  id: string,
  source: string,
  fields: Partial<Record<Field, string>> = {},
  first = 1,
): ArticlesOfFile {
  const articles: ArticleText[] = [];
  const badLines: BadLine[] = [];
  let line = first - 1;
  for (let from = 0; from <= source.length;) {
    const end = source.indexOf('\n', from);
    const json = source.slice(from, end < 0 ? undefined : end).trim();
    from = end < 0 ? source.length + 1 : end + 1;
    line++;
    if (json === '' || ANNOTATION.test(json)) continue;
    const article = articleOf(json, `${id}#L${line}`, fields);
    if (typeof article === 'string') badLines.push({ line, reason: article });
    else articles.push(article);
  }
  return { articles, badLines };
}

/** A reader's note beside the articles, in a file of its own or not: neither an article nor a damaged one. */
const ANNOTATION = /^\{\s*"@context"\s*:\s*(?:\[\s*)?"http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/u;

function articleOf(json: string, id: string, fields: Partial<Record<Field, string>>): ArticleText | BadLine['reason'] {
  const record = parsed(json);
  if (record === undefined) return 'no-json';
  const field = (name: Field): string | undefined => stringOf(record[fields[name] ?? name]);
  const text = field('text');
  if (text === undefined || text.trim() === '') return 'no-text';
  const entries = { title: field('title'), date: field('date'), url: field('url'), path: stringOf(record['path']) };
  const meta: ArticleMeta = Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
  return { id, text: textWithMeta(text, meta), meta };
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
