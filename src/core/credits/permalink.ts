import creditLabels from '../../tables/words/creditLabels.tsv';
import { anyOf } from '../match/wordPattern';
import type { Span } from '../text/span';

export interface Permalink extends Span {
  readonly url: string;
}

const LABELLED = new RegExp(
  `(?:^|[\\s(（【[|:：。;；,，]|${anyOf(creditLabels, 'own-page')})${anyOf(creditLabels, 'link-label')}[^\\n:：]{0,12}[:：]?\\s{0,2}$`,
  'u',
);
const URL_END = /[^\w\-./?%&=#~+:;,@!$'()*[\]]/u;
/** An article has few URLs that matter; a page of links must not cost more. */
const MOST = 40;

/** The article's own URL, where the source states it: behind a label (本文链接:), or alone on its line. Source offsets. */
export function permalinkIn(source: string): Permalink | undefined {
  let alone: Permalink | undefined;
  let at = source.indexOf('http');
  for (let count = 0; at >= 0 && count < MOST; count++, at = source.indexOf('http', at + 4)) {
    const url = urlAt(source, at);
    if (!url) continue;
    if (!leadsToPage(url)) continue;
    if (LABELLED.test(source.slice(Math.max(0, at - 24), at))) return url;
    if (isAlone(source, url)) alone ??= url;
  }
  return alone;
}

const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|bmp|ico|css|js|mp4|mp3)(?:[?#]|$)/iu;

/** A site's front page and a picture are no article. */
function leadsToPage({ url }: Permalink): boolean {
  return /^https?:\/\/[^/]+\/[^/?#]*[^/]/u.test(url) && !FRONT_PAGE.test(url) && !PICTURE.test(url);
}

const FRONT_PAGE = /^https?:\/\/[^/]+\/(?:index|default|home|main)?(?:\.[a-z]{3,5})?(?:[?#].*)?$/iu;

function urlAt(source: string, start: number): Permalink | undefined {
  const head = source.slice(start, start + 500);
  if (!/^https?:\/\/[\w-]+(?:\.[\w-]+)+/u.test(head)) return undefined;
  const stop = head.search(URL_END);
  const url = (stop < 0 ? head : head.slice(0, stop)).replace(/[.,;:!)\]']+$/u, '');
  return { start, end: start + url.length, url };
}

function isAlone(source: string, { start, end }: Span): boolean {
  const before = source.slice(source.lastIndexOf('\n', start - 1) + 1, start);
  const stop = source.indexOf('\n', end);
  return before.trim() === '' && source.slice(end, stop < 0 ? undefined : Math.min(stop, end + 80)).trim() === '';
}
