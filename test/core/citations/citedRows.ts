import { noMentions } from '../../../src/core/article/model';
import type { Article } from '../../../src/core/article/model';
import type { CitedPassage, ParagraphSentence, PlaceInText } from '../../../src/core/citations/cited';
import { citedSource } from '../../../src/core/citations/citedSource';
import { createFold } from '../../../src/core/text/fold';
import { built } from '../../tables';
import type { CitedRow } from './citedRow';
import { inTraditional } from './inTraditional';
import { placedAndPublished } from './placedAndPublished';
import { quotedAndNamed } from './quotedAndNamed';
import { signedAndDated } from './signedAndDated';

/** The fifty passages. */
export const citedRows: readonly CitedRow[] = [
  ...signedAndDated,
  ...quotedAndNamed,
  ...placedAndPublished,
  ...inTraditional,
];

const sentence = (place: string): ParagraphSentence => {
  const [paragraph = 0, number = 0] = place.split('.').map(Number);
  return { paragraph, sentence: number };
};

function placeOf(at: string | undefined): PlaceInText | null {
  if (at === undefined) return null;
  const [from = '', to = from] = at.split('-');
  return { from: sentence(from), to: sentence(to) };
}

/** The row as the article that it is of gives it. */
export async function passageOf(row: CitedRow): Promise<CitedPassage> {
  const { author = null, title = null, publisher = null, published = null, url = null, script = 'simplified' } = row;
  const none = { editor: null, place: null, noise: [], path: 'a.txt' };
  const article: Article = { ...noMentions, ...none, author, title, publisher, published, url, script };
  const fold = createFold((await built()).tables.fold);
  const source = citedSource(article, row.quote, fold);
  const at = { start: 4, end: 4 + row.quote.length, text: row.quote };
  return {
    source,
    ...at,
    quote: row.quote,
    place: placeOf(row.at),
    path: 'a.txt',
    quotesInCorners: false,
    accessed: '2026-11-30',
  };
}
