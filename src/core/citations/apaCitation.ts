import type { CitedPassage, CitedSource } from './cited';
import { paragraphs } from './chicagoCitation';
import { englishDay } from './englishDay';
import { CURLY, insideQuotation, quoted } from './quotationMarks';

/**
 * The passage with its citation in the text, and the entry of the reference list, as the Publication Manual of the APA has
 * them (7th edition; 8.26 and 8.28 for quotations, 10.1 for newspapers, 10.16 for pages). Names stay in characters.
 */
export function apaCitation(passage: CitedPassage): string {
  const { source, quote, place } = passage;
  const { year } = source.published === null ? { year: 'n.d.' } : englishDay(source.published);
  const parts = [year, ...(place ? [paragraphs(place)] : [])];
  return `${quoted(withoutStop(quote), CURLY)} (${namedInText(source)} ${parts.join(', ')}).\n${apaReference(source)}`;
}

/** The stop of a quotation gives way to that behind the citation (8.26); marks of questions and calls stay. */
const withoutStop = (quote: string): string => quote.replace(/[。．.，,；;、：:]$/u, '');

/** Author. (2022, March 20). Title. Publisher. URL */
export function apaReference(source: CitedSource): string {
  const { title, publisher, url } = source;
  const author = authorsIn(source);
  const site = publisher !== null && publisher !== author ? [stopped(publisher)] : [];
  const head = author === '' ? [stopped(title), `(${apaDay(source)}).`] : [stopped(author), `(${apaDay(source)}).`];
  return [...head, ...(author === '' ? [] : [stopped(title)]), ...site, ...(url === null ? [] : [url])].join(' ');
}

/** A title's own mark at its end takes the place of the stop. */
const stopped = (part: string): string => (/[.。？?！!]$/u.test(part) ? part : `${part}.`);

/** 2022, March 20 */
function apaDay({ published }: CitedSource): string {
  if (published === null) return 'n.d.';
  const { year, month, day } = englishDay(published);
  return month === '' ? year : `${year}, ${month}${day === '' ? '' : ` ${day}`}`;
}

/** Up to 20 are named, before the last an ampersand (9.8); where nobody signs, the body that issues it (9.11). */
function authorsIn({ authors, publisher, publisherIs }: CitedSource): string {
  const last = authors.at(-1);
  if (last === undefined) return publisherIs === 'body' ? (publisher ?? '') : '';
  if (authors.length === 1) return last;
  if (authors.length > 20) return `${authors.slice(0, 19).join(', ')}, . . . ${last}`;
  return `${authors.slice(0, -1).join(', ')}, & ${last}`;
}

/**
 * With its comma. One or two are named (8.17); of more the first. Without any: the title, in quotation marks where
 * it is part of a newspaper; that of a page, which stands alone, is italic (8.14), so it has none.
 */
function namedInText(source: CitedSource): string {
  const { authors, title, isUntitled, publisherIs } = source;
  const [first, second] = authors;
  if (authors.length > 2) return `${first ?? ''} et al.,`;
  if (first !== undefined) return second === undefined ? `${first},` : `${first} & ${second},`;
  const named = authorsIn(source);
  if (named !== '') return `${named},`;
  return isUntitled || publisherIs !== 'newspaper' ? `${title},` : `“${insideQuotation(title, CURLY)},”`;
}
