import creditLabels from '../../tables/words/creditLabels.tsv';
import type { Find } from '../article/finder';
import type { Credit } from '../article/model';
import { anyOf } from '../match/wordPattern';
import { stampInUrl } from '../dates/stamp';
import type { Stamp } from '../dates/stamp';
import { filledLines } from '../text/lines';
import type { Reading } from '../text/reading';
import type { Span } from '../text/span';
import { bylineClaims, closingBracket, datelineClaims } from './dateline';
import { peopleIn } from './byline';
import { labelledClaims } from './labelled';
import type { Claim } from './labelled';
import { publicationStamp } from './publicationStamp';
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
    for (const claim of stampLines(folded, body)) claims.push(claim);
    const title = claims.some(({ role }) => role === 'title') ? undefined : titleIn(text, folded, header, credited);
    if (title) claims.push(title);
    for (const claim of urlClaims(reading)) claims.push(claim);
    const credits: Credit[] = [];
    const outside: Credit[] = [];
    for (const claim of believed(claims, title?.value)) (claim.outside ? outside : credits).push(creditOf(claim));
    return { credits, outside: { dates: found.outside.dates, credits: outside } };
  };
}

const LONGEST_LINE = 300;
/** What stands behind a label, names a role or begins a year: without any of them a line holds no credit. */
const SIGN = new RegExp(`[:/|丨∣]|19|20|年.{1,3}月.{1,3}日|${anyOf(creditLabels, 'role')}`, 'u');
const NAMES_CREDITS = new RegExp(anyOf(creditLabels, 'sign'), 'u');

function lineClaims({ text, folded }: Reading, line: Span): Claim[] {
  if (line.end - line.start > LONGEST_LINE || !SIGN.test(folded.slice(line.start, line.end))) return [];
  const labelled = labelledClaims(text, folded, line);
  const people = bylineClaims(text, folded, line);
  const isDated = labelled.some(({ role }) => role === 'published');
  return [
    ...labelled,
    ...people.filter((claim) => !overlapsOne(labelled, claim)),
    ...published(folded, line, isDated ? undefined : publicationStamp(folded, line)),
  ];
}

function overlapsOne(claims: readonly Claim[], { start, end }: Span): boolean {
  return claims.some((claim) => claim.start < end && start < claim.end);
}

/** A date without a label is the day of publication where little else stands on its line, or nothing but credits. */
function published(folded: string, line: Span, stamp: Stamp | undefined): Claim[] {
  if (!stamp) return [];
  const rest = folded.slice(line.start, stamp.start) + ' ' + folded.slice(stamp.end, line.end);
  const bare = rest.trim().length <= 2;
  if (!bare && stamp.value.length <= 10 && !NAMES_CREDITS.test(rest)) return [];
  if (!bare && /[。;]/u.test(rest)) return [];
  return [{ start: stamp.start, end: stamp.end, role: 'published', value: stamp.value, rank: bare ? 2 : 1 }];
}

/** How many lines behind the first paragraph's begin a day that stands alone may be that of publication. */
const STAMP_REACH = 4;

/** A caption or a summary may stand above the day of publication, which then has its clock time and its own line. */
function stampLines(folded: string, body: readonly Span[]): Claim[] {
  return body.slice(0, STAMP_REACH).flatMap((line) => {
    const stamp = line.end - line.start <= LONGEST_STAMP ? publicationStamp(folded, line) : undefined;
    if (!stamp?.value.includes('T')) return [];
    const rest = line.end - line.start - (stamp.end - stamp.start);
    return rest <= 2
      ? [{ start: stamp.start, end: stamp.end, role: 'published' as const, value: stamp.value, rank: 3 }]
      : [];
  });
}

const LONGEST_STAMP = 24;

/** The first paragraphs' datelines, and the brackets that end the first and the last ones. */
function bodyClaims({ text, folded }: Reading, body: readonly Span[]): Claim[] {
  const claims = body.slice(0, 2).flatMap((paragraph) => datelineClaims(text, folded, paragraph));
  const outermost = body.length > 5 ? [...body.slice(0, 2), ...body.slice(-3)] : body;
  for (const paragraph of outermost) {
    const bracket = closingBracket(folded, paragraph);
    if (!bracket) continue;
    const labelled = labelledClaims(text, folded, bracket);
    claims.push(...(labelled.length > 0 ? labelled : peopleIn(text, folded, bracket, 0)));
  }
  return claims;
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
  return sound.filter(({ role, rank }) => rank === best.get(role)).sort((a, b) => a.start - b.start);
}

function creditOf({ start, end, role, value, label }: Claim): Credit {
  return label ? { start, end, text: value, role, value, label } : { start, end, text: value, role, value };
}

function isBeginningOf(title: string | undefined, value: string): boolean {
  return title?.replace(/\s/gu, '').startsWith(value.replace(/\s/gu, '')) ?? false;
}
