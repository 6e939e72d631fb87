import type { Candidate } from './candidate';
import type { Division, Divisions } from '../gazetteer/gazetteer';
import placeLetters from '../../../tables/words/placeLetters.tsv';
import { characterList, linesOfList, wordList } from '../../match/wordList';
import { isBoundary } from './boundaries';
import { PlaceRole, addRole } from '../gazetteer/placeRoles';
import type { Roles } from '../gazetteer/placeRoles';
import { isHarbour } from './harbours';
import { isParticle } from './wordPairs';
import type { WordPairs } from './wordPairs';

/** How readily a character is read as a place: `open`, only after a `verb`, only in a `row` (川渝). */
type Readiness = 'open' | 'verb' | 'row';

interface Abbreviation {
  /** The one division that it stands for, as a list. */
  readonly divisions: readonly [Division];
  readonly readiness: Readiness;
  /** The verbs after which it is read so; empty: any. */
  readonly verbs: string;
}

/** By its character. */
export type Abbreviations = ReadonlyMap<string, Abbreviation>;

/**
 * @param table lines of a character, the code of its division and its readiness.
 * @param roles is told which characters they are, and which stand before them.
 */
export function parseAbbreviations(table: string, divisions: Divisions, roles: Roles): Abbreviations {
  const found = new Map<string, Abbreviation>();
  for (const line of table.split('\n')) {
    const [character = '', code = '', readiness, verbs = ''] = line.split('\t');
    const division = divisions.byCode(code);
    if (!division || (readiness !== 'open' && readiness !== 'verb' && readiness !== 'row')) continue;
    found.set(character, { divisions: [division], readiness, verbs });
    addRole(roles, character.charCodeAt(0), PlaceRole.Letter);
  }
  for (const [verb = ''] of linesOfList(placeLetters, 'verb'))
    addRole(roles, verb.charCodeAt(0), PlaceRole.BeforeLetter);
  addRole(roles, CLOSING.charCodeAt(0), PlaceRole.BeforeLetter);
  return found;
}

const hither = characterList(placeLetters, 'hither');
const isVerb = characterList(placeLetters, 'verb');
const CLOSING = ')';
const rowOfTwo = wordList(placeLetters, 'row');
/** What follows a road, a river, a dish or an army that is called after places. */
const called = wordList(placeLetters, 'called');
const about = wordList(placeLetters, 'about');

const MAX_ROW = 6;

/**
 * The one-character names in the text, outside `taken` names: after a verb of coming and going, or in a row.
 * @param letters the offsets where they may be.
 */
export function findAbbreviations(
  folded: string,
  letters: readonly number[],
  abbreviations: Abbreviations,
  isWord: WordPairs,
  taken: (start: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  let past = 0;
  for (const at of letters) {
    if (at < past || taken(at)) continue;
    const end = rowEnd(folded, at, abbreviations, taken);
    if (repeats(folded, at, end) || isHarbour(folded, { start: at, end })) past = end;
    else if (end - at > 1 && isRow(folded, at, end, abbreviations)) {
      for (past = at; past < end; past++) found.push(candidate(folded, past, abbreviations, 'listed'));
    } else {
      const why = afterVerb(folded, at, abbreviations, isWord);
      if (why) found.push(candidate(folded, at, abbreviations, why));
    }
  }
  return found;
}

/** The same character twice is no row of places: 京津京津. */
function repeats(folded: string, start: number, end: number): boolean {
  return end - start > 1 && new Set(folded.slice(start, end)).size < end - start;
}

function rowEnd(folded: string, at: number, abbreviations: Abbreviations, taken: (start: number) => boolean): number {
  let end = at + 1;
  while (end - at < MAX_ROW && abbreviations.has(folded.charAt(end)) && !taken(end)) end++;
  return end;
}

function isRow(folded: string, start: number, end: number, abbreviations: Abbreviations): boolean {
  if (called.at(folded, end) > 0) return false;
  const row = folded.slice(start, end);
  if (row.length === 2) return rowOfTwo.has(row) || isRowOfTwo(row, abbreviations);
  return Array.from(row).some((one) => abbreviations.get(one)?.readiness !== 'row');
}

function isRowOfTwo(row: string, abbreviations: Abbreviations): boolean {
  const kinds = Array.from(row).map((one) => abbreviations.get(one)?.readiness);
  return kinds.includes('open') && !kinds.includes('row');
}

function afterVerb(
  folded: string,
  at: number,
  abbreviations: Abbreviations,
  isWord: WordPairs,
): 'returning' | 'elsewhere' | null {
  const verb = verbBefore(folded, at);
  const meant = abbreviations.get(folded.charAt(at));
  if (!verb || !meant || meant.readiness === 'row' || !standsAlone(folded, at, isWord)) return null;
  if (meant.verbs !== '' && !meant.verbs.includes(verb)) return null;
  if (meant.readiness === 'verb' && !isAbout(folded, at + 1)) return null;
  return hither(verb, 0) && meant.divisions[0].level === 'province' ? 'returning' : 'elsewhere';
}

/** 返 before 湘, 来 before (返)溆; empty where no verb of coming or going stands there. */
function verbBefore(folded: string, at: number): string {
  const before = folded.charAt(at - 1) === CLOSING ? at - 2 : at - 1;
  return isVerb(folded, before) ? folded.charAt(before) : '';
}

/** 返京人员, 返京。: what comes or goes, or nothing more. */
const isAbout = (folded: string, at: number): boolean => about.at(folded, at) > 0 || isBoundary(folded, at);

function standsAlone(folded: string, at: number, isWord: WordPairs): boolean {
  return !isWord(folded, at - 1) && !isWord(folded, at) && called.at(folded, at + 1) === 0;
}

function candidate(folded: string, at: number, abbreviations: Abbreviations, why: Candidate['why']): Candidate {
  const key = folded.charAt(at);
  return letter(key, at, abbreviations.get(key)?.divisions ?? [], why);
}

/** One character that stands for a division. */
function letter(key: string, at: number, divisions: readonly Division[], why: Candidate['why']): Candidate {
  return { start: at, end: at + 1, key, kind: 'letter', house: null, within: false, divisions, why };
}

/**
 * 返赫, 来(返)溆, 来沅返沅: a character of the article's own county or city after a verb of coming home. Only once the
 * place is known, so only its characters are looked for.
 * @param arrivals the offsets right behind such verbs.
 */
export function findOwnLetters(
  folded: string,
  arrivals: readonly number[],
  place: Division,
  isWord: WordPairs,
  taken: (start: number) => boolean,
): Candidate[] {
  const found: Candidate[] = [];
  for (const at of arrivals) {
    const key = folded.charAt(at);
    const division = ownerOf(key, place);
    if (!division || !comesHome(folded, at, isWord) || taken(at)) continue;
    found.push({ ...letter(key, at, [division], 'returning'), ground: 'own' });
  }
  return found;
}

/** The place or the city that holds it, if the character is of its short name. */
function ownerOf(letter: string, place: Division): Division | null {
  for (let division: Division | null = place; division && division.level !== 'province'; division = division.parent) {
    if (division.short.includes(letter)) return isParticle(letter, 0) ? null : division;
  }
  return null;
}

function comesHome(folded: string, at: number, isWord: WordPairs): boolean {
  if (!verbBefore(folded, at)) return false;
  return standsAlone(folded, at, isWord) && isAbout(folded, at + 1);
}
