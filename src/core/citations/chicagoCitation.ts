import type { CitedPassage, CitedSource, PlaceInText } from './cited';
import { englishDay } from './englishDay';
import { CURLY, insideQuotation, quoted } from './quotationMarks';

/** How many authors a note names before it says et al.: three in the 17th edition (14.76), two in the 18th (13.78). */
const MOST_NAMED = { 17: 3, 18: 2 } as const;
type Edition = keyof typeof MOST_NAMED;

/**
 * The passage, and a full note as the Chicago Manual of Style has it (17th edition, notes and bibliography; 14.191 for
 * newspapers, 14.207 for pages; neither needs an entry in the bibliography). Names and titles stay in characters.
 */
export const chicagoCitation = (passage: CitedPassage): string => citationOf(passage, 17);

/** The same by the 18th edition: of such sources it has changed only how many authors are named. */
export const chicago18Citation = (passage: CitedPassage): string => citationOf(passage, 18);

function citationOf(passage: CitedPassage, edition: Edition): string {
  return `${quoted(passage.quote, CURLY)}\n${chicagoNote(passage, edition)}`;
}

/** Author, “Title,” Publisher, March 20, 2022, para. 3, URL. */
export function chicagoNote({ source, place, accessed }: CitedPassage, edition: Edition): string {
  const { publisher, published, url } = source;
  const written = published === null ? null : chicagoDay(published);
  const looked = published === null && url !== null ? `accessed ${chicagoDay(accessed)}` : null;
  const behind = [publisher, written, looked, place && paragraphs(place), url].filter((part) => part !== null);
  const author = authorsIn(source, edition);
  return `${author === '' ? '' : `${author}, `}${titleBefore(source, behind.length > 0)}${behind.join(', ')}${end(behind)}`;
}

/** A comma stands inside the quotation marks (6.9), also behind a question mark (6.125). */
function titleBefore({ title, isUntitled }: CitedSource, goesOn: boolean): string {
  if (isUntitled) return goesOn ? `${title}, ` : title;
  return `“${insideQuotation(title, CURLY)}${goesOn ? ',” ' : '.”'}`;
}

const end = (behind: readonly string[]): string => (behind.length > 0 ? '.' : '');

function authorsIn({ authors }: CitedSource, edition: Edition): string {
  const [first = '', second = '', third] = authors;
  if (authors.length > MOST_NAMED[edition]) return `${first} et al.`;
  if (third !== undefined) return `${first}, ${second}, and ${third}`;
  return authors.length === 2 ? `${first} and ${second}` : first;
}

/** March 20, 2022 (6.38); March 2022 */
function chicagoDay(iso: string): string {
  const { year, month, day } = englishDay(iso);
  if (month === '') return year;
  return day === '' ? `${month} ${year}` : `${month} ${day}, ${year}`;
}

/** para. 3, paras. 3–4 */
export const paragraphs = ({ from, to }: PlaceInText): string =>
  from.paragraph === to.paragraph ? `para. ${from.paragraph}` : `paras. ${from.paragraph}–${to.paragraph}`;
