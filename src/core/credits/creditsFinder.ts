import type { Find } from '../article/finder';
import type { Credit } from '../article/model';
import { stampInUrl } from '../dates/stamp';
import { filledLines } from '../text/lines';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import type { Claim } from './labelled';
import { lineClaims } from './creditLines';
import { paragraphClaims } from './creditParagraphs';
import { permalinkIn } from './permalink';
import { titleIn } from './title';
import { zonesOf } from './zones';

/**
 * Who wrote, edited and published the article, when and where, and its title, as its header, footer and first sentence
 * say. Of claims for one role only the most trusted rank stays.
 */
export function createCreditsFinder(): Find {
  return (reading, found) => {
    const { text, folded } = reading;
    const { header, body, footer } = zonesOf(folded, filledLines(folded));
    const credited = new Set<Span>();
    const claims: Claim[] = [];
    for (const line of [...header, ...footer]) {
      const here = lineClaims(reading, line);
      if (here.length > 0) credited.add(line);
      claims.push(...here);
    }
    for (const claim of bodyClaims(reading, body)) claims.push(claim);
    const title = claims.some(({ role }) => role === 'title') ? undefined : titleIn(text, folded, header, credited);
    if (title) claims.push(title);
    for (const claim of urlClaims(reading)) claims.push(claim);
    const credits: Credit[] = [];
    const outside: Credit[] = [];
    for (const claim of believed(claims, title?.value)) (claim.outside ? outside : credits).push(creditOf(claim));
    return { credits, outside: { dates: found.outside.dates, credits: outside } };
  };
}

/** How many paragraphs from the beginning and from the end may hold credits. */
const REACH = { begin: 4, end: 3 };

/** What the first and the last paragraphs say. */
function bodyClaims({ text, folded }: Reading, body: readonly Span[]): Claim[] {
  return body.flatMap(({ start, end }, nth) => {
    const behind = body.length - 1 - nth;
    return nth < REACH.begin || behind < REACH.end ? paragraphClaims({ start, end, text, folded, nth, behind }) : [];
  });
}

/** The article's URL and the day that it states; in source offsets where the reading text leaves the URL out. */
function urlClaims({ map, source }: Reading): Claim[] {
  const link = permalinkIn(source);
  if (!link) return [];
  const start = map.toReading(link.start);
  const outside = map.toReading(link.end) - start !== link.end - link.start;
  const from = outside ? link.start : start;
  const url: Claim = { start: from, end: from + link.url.length, role: 'url', value: link.url, rank: 0, outside };
  const stamp = stampInUrl(link.url);
  if (!stamp) return [url];
  const span = { start: from + stamp.start, end: from + stamp.end };
  return [url, { ...span, role: 'published', value: stamp.value, rank: 9, outside }];
}

/** For each role the claims of the best rank; a writer who is the beginning of the title is a template's slip. */
function believed(claims: readonly Claim[], title: string | undefined): Claim[] {
  if (claims.length === 0) return [];
  const sound = claims.filter(({ role, value }) => role !== 'author' || !isBeginningOf(title, value));
  const best = new Map<Credit['role'], number>();
  for (const { role, rank } of sound) best.set(role, Math.min(rank, best.get(role) ?? Infinity));
  const trusted = sound.filter(({ role, rank }) => rank === best.get(role)).sort((a, b) => a.start - b.start);
  return trusted.filter(
    (claim, at) => !trusted.some((other, index) => index !== at && yields(claim, other, index < at)),
  );
}

/** Of two that claim the same characters: a day before a name, the better rank, the one that stands first, the one told first. */
function yields(claim: Claim, other: Claim, isBehind: boolean): boolean {
  const meets = claim.outside === other.outside && claim.start < other.end && other.start < claim.end;
  if (!meets || claim.role === 'url' || other.role === 'url') return false;
  const days = Number(other.role === 'published') - Number(claim.role === 'published');
  return (days || claim.rank - other.rank || claim.start - other.start || (isBehind ? 1 : -1)) > 0;
}

function creditOf({ start, end, role, value, label }: Claim): Credit {
  return label ? { start, end, text: value, role, value, label } : { start, end, text: value, role, value };
}

function isBeginningOf(title: string | undefined, value: string): boolean {
  return title?.replace(/\s/gu, '').startsWith(value.replace(/\s/gu, '')) ?? false;
}
