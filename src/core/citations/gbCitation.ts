import type { CitedPassage, CitedSource } from './cited';
import { placeInChinese, quotation } from './chineseCitation';

/**
 * The passage, and its source as GB/T 7714—2015 has it: a newspaper's article (4.4, [N]), any other page (4.6, [EB/OL]), what is
 * neither ([Z]). The passage's paragraph stands beside it, since the standard's place for pages has none for paragraphs.
 */
export function gbCitation(passage: CitedPassage): string {
  const { place } = passage;
  return `${quotation(passage)}${place ? `（${placeInChinese(place)}）` : ''}\n${gbReference(passage)}`;
}

/** 主要责任者. 题名[文献类型标识/文献载体标识]. 出版者, 出版年(更新日期)[引用日期]. 获取路径. */
export function gbReference({ source, accessed }: CitedPassage): string {
  const { title, url } = source;
  const responsible = authorsIn(source);
  const entry = [
    ...(responsible === '' ? [] : [responsible]),
    `${title}[${markOf(source)}]`,
    issued(source) + (url === null ? '' : `[${accessed}]`),
    url ?? '',
  ];
  return `${entry.filter((part) => part !== '').join('. ')}.`;
}

/** The first three, then 等 (8.1.2); where nobody signs, the body that issues it (8.1.4); else the title comes first (8.1.3). */
function authorsIn({ authors, publisher, publisherIs }: CitedSource): string {
  if (authors.length > 3) return `${authors.slice(0, 3).join(', ')}, 等`;
  if (authors.length > 0) return authors.join(', ');
  return publisherIs === 'body' ? (publisher ?? '') : '';
}

function markOf({ url, publisherIs }: CitedSource): string {
  if (publisherIs === 'newspaper') return url === null ? 'N' : 'N/OL';
  return url === null ? 'Z' : 'EB/OL';
}

/** A newspaper's day stands behind its name (4.4.2); a page's in round brackets (4.6.2), behind the publisher and the year. */
function issued(source: CitedSource): string {
  const { publisher, publisherIs, published, authors, url } = source;
  if (publisherIs === 'newspaper') return [publisher, published].filter(Boolean).join(', ');
  const isAuthor = publisherIs === 'body' && authors.length === 0;
  const day = published === null ? '' : url === null ? published : `(${published})`;
  if (publisher === null || isAuthor) return day;
  if (published === null) return publisher;
  return url === null ? `${publisher}, ${published}` : `${publisher}, ${published.slice(0, 4)}${day}`;
}
