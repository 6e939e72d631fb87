import type { StoredArticle } from '../../src/core/corpus/store/storedArticle';
import { identityMap } from '../../src/core/text/sourceMap';

/** An article of which nothing was found: what a store does with it, and nothing else, takes time. */
export function lightArticle(path: string, text: string, folded = text): StoredArticle {
  const [title = ''] = text.split('\n', 1);
  return {
    ...{ line: 0, written: text, text: folded, map: identityMap(text.length), sourceLength: text.length },
    title: { start: 0, end: title.length },
    described: `${title}\n${path}`,
    summary: {
      ...{ path, opening: title, title, script: 'simplified', published: null, publisher: null, author: null },
      ...{ editor: null, url: null, place: null },
      counts: { figures: 0, dates: 0, places: 0, schemes: 0, noise: 0 },
    },
    publisherKey: null,
    schemeKeys: [],
    mentions: { schemes: [], places: [], dates: [], credits: [], clashes: [] },
    ...{ figures: [], nounKeys: [] },
  };
}
