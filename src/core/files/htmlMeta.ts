import { isTag } from 'domhandler';
import type { AnyNode, Element, ParentNode } from 'domhandler';
import { textContent } from 'domutils';
import type { ArticleMeta } from './articleText';

/** Which part a `meta` element's name or property tells. */
const PARTS: Readonly<Record<string, 'title' | 'date' | 'url'>> = {
  articletitle: 'title',
  'og:title': 'title',
  pubdate: 'date',
  publishdate: 'date',
  firstpublishedtime: 'date',
  'article:published_time': 'date',
  'og:release_date': 'date',
  'og:url': 'url',
};

/** What a page's head says: its title without the site's name, the day it was published, its own address. */
export function metaOf(page: ParentNode): ArticleMeta {
  const found: Partial<Record<'title' | 'date' | 'url', string>> = {};
  let pageTitle = '';
  eachHeadElement(page, (element) => {
    const { attribs, name } = element;
    const part = PARTS[(attribs['name'] ?? attribs['property'] ?? '').toLowerCase()];
    const value = (name === 'link' ? attribs['href'] : attribs['content'])?.trim() ?? '';
    if (name === 'title') pageTitle ||= textContent(element).trim();
    else if (name === 'link' && attribs['rel'] !== 'canonical') return;
    else if (value !== '' && (part ?? name) !== 'meta') found[part ?? 'url'] ??= value;
  });
  const title = found.title ?? pageTitle.split(/[_|]| [-–—] |-(?=[^-]{2,12}网?$)/)[0]?.trim() ?? '';
  return title === '' ? found : { ...found, title };
}

function eachHeadElement(page: ParentNode, visit: (element: Element) => void): void {
  const stack: AnyNode[] = page.children.toReversed();
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (!isTag(node)) continue;
    if (/^(?:title|meta|link)$/.test(node.name)) visit(node);
    // A page without a head of its own has its titles and metas directly below, or astray in the body. One at a time:
    // a page may have more children than a call takes arguments.
    if (/^(?:html|head|body)$/.test(node.name)) for (const child of node.children.toReversed()) stack.push(child);
  }
}
