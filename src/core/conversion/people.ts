import type { Span } from '../text/span';
import type { NameTable } from './nameTable';
import {
  isLeading,
  isNeverLast,
  isOftenWord,
  isCountingSign,
  isOrdinary,
  isPlausible,
  isSeldomWord,
  says,
} from './nameShape';
import conversion from '../../tables/words/conversionNames.tsv';
import { anyOf } from '../match/wordPattern';
import { nameCharacters, nameRow } from './nameCharacters';
import type { LikeliestWords, WordPath } from '../words/wordPath';
import { inCredit } from './creditedPeople';
import type { CharSet } from '../match/charSet';
import { likelyName } from './nameOdds';
import type { Witness } from './nameOdds';

/**
 * Personal names in a folded text: after titles, in credit lines, in lists, and 某-names. Sorted, without overlaps. Linear.
 * @param source the text as it is written, where that is known: 於 and 後 are no surnames, though 于 and 后 are
 */
export type PeopleFinder = (folded: string, words: LikeliestWords, source?: string) => Span[];

/** The Traditional form of a stretch of a folded text, which `source` has as it is written, where it is a phrase of OpenCC's. */
export type PhraseForm = (folded: string, start: number, end: number, source: string) => string | undefined;

const HAN = /[\u3400-\u9fff]/;
const LONGEST_TITLE = 5;
/** A credit line is short; what is longer is a sentence. */
const LONGEST_CREDIT = 80;

const noSurnameBehind = nameCharacters('noSurnameBehind');
const noNameBefore = nameCharacters('noNameBefore');
const neverGiven = nameCharacters('neverGiven');
const inList = nameCharacters('inList', ' \u3000');
const beforeSurname = nameCharacters('beforeSurname');
const behindRush = nameCharacters('behindRush');
const isFamiliar = nameCharacters('familiar');
const behindMasked = nameCharacters('behindMasked');

/** @param path cuts what stands behind a name that may be one */
export function createPeopleFinder(names: NameTable, phraseForm: PhraseForm, path: WordPath): PeopleFinder {
  return (folded, words, source = folded) => {
    const formOf = (start: number, end: number): string | undefined => phraseForm(folded, start, end, source);
    const isWord = (start: number, end: number): boolean => formOf(start, end) !== undefined;
    const spans: Span[] = [];
    for (let start = 0; start < folded.length;) {
      const lineBreak = folded.indexOf('\n', start);
      const end = lineBreak < 0 ? folded.length : lineBreak;
      const credited = end - start <= LONGEST_CREDIT ? inCredit(names, folded, start, end) : [];
      const people =
        credited.length > 0 ? credited : inProse({ names, formOf, isWord, path, folded, words, source }, start, end);
      for (const person of people) spans.push(person);
      start = end + 1;
    }
    return spans;
  };
}

/** A folded text, the words it is cut into, and what is known of names. */
interface Page {
  readonly names: NameTable;
  /** The form of the phrase that stands from one offset to another, and is there one? */
  readonly formOf: (start: number, end: number) => string | undefined;
  readonly isWord: (start: number, end: number) => boolean;
  readonly path: WordPath;
  readonly folded: string;
  readonly source: string;
  readonly words: LikeliestWords;
}

function inProse(page: Page, start: number, end: number): Span[] {
  const { names, folded } = page;
  const spans: Span[] = [];
  for (let at = start; at < end; at++) {
    if (names.initials[folded.charCodeAt(at)] !== 1 || at < (spans.at(-1)?.end ?? 0)) continue;
    const length = nameAt(page, at, end);
    const isTold = length > 0 && hasWitness(page, { start: at, end: at + length }, spans.at(-1), start, end);
    const likeliest = isTold ? length : byOdds(page, at, spans.at(-1), start, end);
    if (likeliest > 0) {
      spans.push({ start: at, end: at + likeliest });
    } else if (folded.charAt(at) === '某') spans.push(...maskedName(names, folded, at, start, end));
    else if (writtenSurname(page, at) > 0 && !beginsWord(page, at)) spans.push(...beforeTitle(page, at, start));
  }
  return spans;
}

/** How long the name is that is likelier than words here, of a surname that words are written otherwise than (余, 于). */
function byOdds(page: Page, at: number, before: Span | undefined, start: number, end: number): number {
  const { folded, words, path } = page;
  if (!isSurnameAlone(page, at) || isTimeAfterYu(folded, at)) return 0;
  const witness = witnessOf(page, at, before, start);
  const isTitled = witness === 'title' || witness === 'credit';
  const isWord = beginsWord(page, at);
  if (!isTitled && (isWord || isPhraseHere(page, at) || !mayStandAlone(folded, at))) return 0;
  const length = likelyName(path, folded, words, at, witness);
  if ((isWord && length < 3) || at + length > end) return 0;
  return isTitled || isSeldomWord(folded, at) || endsClearly(page, at + length, end) ? length : 0;
}

/** 余韵, 姜汁: a phrase begins here, and not with the surname. */
const isPhraseHere = ({ names, folded, formOf }: Page, at: number): boolean =>
  [2, 3].some((length) => {
    const form = formOf(at, at + length);
    return form !== undefined && !form.startsWith(names.surnames.get(folded.charAt(at)) ?? ' ');
  });

const mayStandAlone: CharSet = (folded, at) => isSeldomWord(folded, at) || isOftenWord(folded, at);

/** A surname of one character that has a form of its own. */
const isSurnameAlone = (page: Page, at: number): boolean =>
  (page.names.surnames.get(page.folded.charAt(at)) ?? null) !== null && writtenSurname(page, at) === 1;

/** Behind 于 a name has to end where nothing else can stand: at a mark, or before a verb. */
const endsClearly = ({ names, folded }: Page, stop: number, end: number): boolean =>
  stop >= end || !HAN.test(folded.charAt(stop)) || names.after.has(folded.charAt(stop));

/** (范金 摄): a name before what it is credited with, at the end of brackets. */
const CREDITED = new RegExp(`[\\u3400-\\u9fff]{2,3}[ \\u3000]?${anyOf(conversion, 'credited')}[)）]`, 'y');

function isCredited(folded: string, at: number): boolean {
  CREDITED.lastIndex = at;
  return CREDITED.test(folded);
}

function witnessOf(page: Page, at: number, before: Span | undefined, start: number): Witness {
  const { folded, words } = page;
  if (isCredited(folded, at)) return 'credit';
  if (afterTitle(page, at, start)) return 'title';
  if (isListed(folded, before, at) || folded.charAt(at - 1) === '、') return 'list';
  const isLed = isLeading(folded, at - 1) && words.borders[at] === 1;
  return at === start || !HAN.test(folded.charAt(at - 1)) || isLed ? 'clause' : 'none';
}

/** How long the name is that may begin here; 0 where ordinary words stand here. */
function nameAt(page: Page, at: number, end: number): number {
  if (beginsWord(page, at)) return 0;
  const length = nameLength(page, at, end);
  if (length === 0 || isFramed(page, at, length) || !isOrdinary(page, at, at + length)) return length;
  const isShorter = length === 3 && isWholeName(page, at + 2, end) && !isOrdinary(page, at, at + 2);
  return isShorter ? 2 : 0;
}

/** 据于永新介绍: what stands in this frame is a person, however ordinary its words are. */
function isFramed({ folded }: Page, at: number, length: number): boolean {
  return folded.charAt(at - 1) === '据' && says.at(folded, at + length) > 0;
}

/** A title before it, a list that it stands in, or a shape that only a name has. */
function hasWitness(page: Page, span: Span, before: Span | undefined, start: number, end: number): boolean {
  const { folded } = page;
  if (afterTitle(page, span.start, start) || isFramed(page, span.start, span.end - span.start)) return true;
  if (!isWholeName(page, span.end, end)) return false;
  return isListed(folded, before, span.start) || isPlausible(page, span) || isFirstOfList(page, span, end);
}

/** 涂明亮、沈云涛: two names in a list, the first of them where a clause begins. */
function isFirstOfList(page: Page, { start, end: stop }: Span, end: number): boolean {
  const { folded } = page;
  if (folded.charAt(stop) !== '、' || HAN.test(folded.charAt(start - 1)) || stop - start < 3) return false;
  return nameAt(page, stop + 1, end) === 3;
}

/** 记者张干、余发, 记者 张干 余发: one name of a list whose first has a title. */
function isListed(folded: string, before: Span | undefined, at: number): boolean {
  return before?.end === at - 1 && inList(folded, at - 1);
}

/** Does what ends here end where a name may end: at a mark, a verb, or where a longer word begins? */
function isWholeName({ names, folded, words }: Page, stop: number, end: number): boolean {
  if (stop >= end || !HAN.test(folded.charAt(stop)) || names.after.has(folded.charAt(stop))) return true;
  return words.borders[stop] === 1 && words.borders[stop + 1] === 0;
}

/** 黨員干部, 主任范围, 市民余怒未消: what could be a surname begins a word instead. */
function beginsWord({ names, isWord, folded }: Page, at: number): boolean {
  if (names.never.has(folded.slice(at, at + 2)) || (names.rare.has(folded.charAt(at)) && isWord(at, at + 2)))
    return true;
  return names.never.has(folded.slice(at, at + 3)) || isWord(at, at + 4) || isTimeAfterYu(folded, at);
}

/** 于五月三日: the preposition, not the surname. */
const YU_TIME = new RegExp(`于[${nameRow('day')}]{1,3}[${nameRow('behindDay')}]`, 'y');

function isTimeAfterYu(folded: string, at: number): boolean {
  if (folded.charAt(at) !== '于') return false;
  YU_TIME.lastIndex = at;
  return YU_TIME.test(folded);
}

/** 范主任, 姜女士: the surname before a title, at the start of a clause or behind a word of one character. */
function beforeTitle(page: Page, at: number, start: number): Span[] {
  if (isCalledOld(page, at, start)) return [{ start: at, end: at + 1 }];
  const { names, folded, words } = page;
  if (words.borders[at] === 0 || isDigit(folded.charCodeAt(at - 1)) || isCountingSign(folded, at - 1)) return [];
  const before = at > start ? folded.charAt(at - 1) : '';
  const isSeldom = isSeldomWord(folded, at) && words.borders[at + 1] === 1;
  if (HAN.test(before) && !isSeldom && !beforeSurname(folded, at - 1)) return [];
  const stop = at + surnameLength(names, folded, at);
  const titled = [2, 3, 4].some(
    (length) => names.honorifics.has(folded.slice(stop, stop + length)) && words.borders[stop + length] === 1,
  );
  return titled ? [{ start: at, end: stop }] : [];
}

/** 老于退休: old or young, a surname, and a verb. */
function isCalledOld({ names, folded }: Page, at: number, start: number): boolean {
  if (!isFamiliar(folded, at - 1) || (at - 1 > start && HAN.test(folded.charAt(at - 2)))) return false;
  return names.after.has(folded.charAt(at + 1)) && !isCountingSign(folded, at + 1);
}

function afterTitle({ names, isWord, folded }: Page, at: number, start: number): boolean {
  const stop = at > start && ' \u3000:'.includes(folded.charAt(at - 1)) ? at - 1 : at;
  for (let length = 2; length <= LONGEST_TITLE && stop - length >= start; length++) {
    if (!names.titles.has(folded.slice(stop - length, stop))) continue;
    // 主席台上: the title is the beginning of a longer word.
    if (stop < at || !isWord(stop - length, at + 1)) return true;
  }
  return false;
}

/** How long the name is that begins at `at`: its surname, and one or two characters as what follows allows; 0: none. */
function nameLength(page: Page, at: number, end: number): number {
  const { folded } = page;
  const surname = writtenSurname(page, at);
  if (surname === 0 || neverGiven(folded, at + surname)) return 0;
  const given = (count: number): boolean =>
    at + surname + count <= end &&
    areHan(folded, at + surname, count) &&
    !isNeverLast(folded, at + surname + count - 1) &&
    !(count === 2 && rushes(folded, at + surname + 1));
  const stops = (count: number): boolean =>
    isWholeName(page, at + surname + count, end) ||
    rushes(folded, at + surname + count) ||
    (count === 2 && isSeldomWord(folded, at) && page.words.borders[at + surname + count] === 1);
  if (folded.charAt(at + surname) === '某') return maskedStop(folded, at + surname, end) - at;
  if (given(2) && stops(2)) return surname + 2;
  return given(1) && stops(1) ? surname + 1 : 0;
}

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** 岳征冲进火场: a verb behind the name. */
function rushes(folded: string, at: number): boolean {
  return folded.charAt(at) === '冲' && behindRush(folded, at + 1);
}

/** How long the surname is at `at`, in the form that the text writes: 于, not 於. */
function writtenSurname({ names, folded, source }: Page, at: number): number {
  const length = surnameLength(names, folded, at);
  const written = source.slice(at, at + length);
  const form = names.surnames.get(folded.slice(at, at + length)) ?? written;
  return written === form || folded.startsWith(written, at) ? length : 0;
}

export function surnameLength(names: NameTable, folded: string, at: number): number {
  if (names.surnames.has(folded.slice(at, at + 2))) return 2;
  return names.surnames.has(folded.charAt(at)) ? 1 : 0;
}

function areHan(folded: string, at: number, count: number): boolean {
  for (let i = at; i < at + count; i++) if (!HAN.test(folded.charAt(i))) return false;
  return true;
}

/** 于某, 欧阳某某: anywhere, where the words around do not make 某 a pronoun. */
function maskedName(names: NameTable, folded: string, at: number, start: number, end: number): Span[] {
  const surname = [2, 1].find((length) => at - length >= start && names.surnames.has(folded.slice(at - length, at)));
  if (surname === undefined) return [];
  const stop = maskedStop(folded, at, end);
  if (noNameBefore(folded, stop) || noSurnameBehind(folded, at - surname - 1)) return [];
  return [{ start: at - surname, end: stop }];
}

/** Where a name with 某 at `at` ends: 某 again belongs to it, so does one character before the end of a clause or 等. */
function maskedStop(folded: string, at: number, end: number): number {
  const next = folded.charAt(at + 1);
  const isLast = HAN.test(next) && behindMasked(folded, at + 2);
  return at + 1 < end && (next === '某' || isLast) ? at + 2 : at + 1;
}
