import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { isArabic, isBasicHan } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import type { Span } from '../../text/span';
import { joinCompounds } from '../../words/compounds';
import type { Lexicon } from '../../words/lexicon';
import { behindEra } from './eras';
import { RunRight, isQuote } from './runRight';
import { withoutVillage } from './villagers';

const reach = 18;

export interface NounAfter extends Span {
  /** A verb stands before the noun: as likely what is done next as what tells of the noun (600米刷新纪录). */
  readonly byVerb: boolean;
}

/** The noun phrase that begins at `start` (behind a measure word), its shortest full form, or null. */
export function nounAfter(lexicon: Lexicon, folded: string, start: number, countsPeople: boolean): NounAfter | null {
  const first = behindEra(folded, behindCode(folded, folded[start] === '的' ? start + 1 : start));
  const from = behindDenied(folded, behindRelation(folded, first));
  const end = clauseEnd(folded, from);
  if (end === from) return null;
  const tokens = lexicon.tokens(folded, from, end);
  joinCompounds(folded, tokens);
  const reader = new RunRight(folded, tokens, from, countsPeople);
  const noun = reader.read();
  return noun ? { ...withoutVillage(folded, noun), byVerb: reader.byVerb } : nounAlone(folded, from, end);
}

const alsoNouns = wordList(context, 'also-noun');

/** 36个专业: a word that tells of what kind something is, and is itself a thing where nothing follows. */
function nounAlone(folded: string, start: number, clauseEnd: number): NounAfter | null {
  const end = alsoNouns.at(folded, start);
  return end > 0 && end === clauseEnd ? { start, end, byVerb: false } : null;
}

const longestCode = 10;
const opensCode = charSet('“"「『');
const closesCode = charSet('”"」』');
const joinsDigits = charSet('.·-');

/** “7.16”专案系列案件, “3·15”活动: behind a quotation of nothing but digits, which is no name of the thing. */
function behindCode(folded: string, from: number): number {
  if (!opensCode(folded, from)) return from;
  let end = from + 1;
  while (end < from + longestCode && (isArabic(folded.charCodeAt(end)) || joinsDigits(folded, end))) end++;
  return end > from + 1 && closesCode(folded, end) ? end + 1 : from;
}

const relates = wordList(context, 'opens-relation');
const isRelated = wordList(context, 'tells-relation');
const longestRelation = 28;

/** 与食物有关而住院的病例: behind what the thing stands in a relation to, up to its 的. */
function behindRelation(folded: string, from: number): number {
  const behind = relates.at(folded, from);
  if (behind === 0) return from;
  let at = behind;
  while (at < from + longestRelation && continues(folded, at) && folded[at] !== '的') at++;
  return folded[at] === '的' && isRelated.standsIn(folded.slice(from, at)) ? at + 1 : from;
}

const deniedDeeds = wordList(context, 'not-yet-done');

/** 未经检疫食材: behind what has not been done to the thing. */
function behindDenied(folded: string, from: number): number {
  const end = deniedDeeds.at(folded, from);
  if (end === 0) return from;
  return folded[end] === '的' ? end + 1 : end;
}

function clauseEnd(folded: string, start: number): number {
  const limit = Math.min(folded.length, start + reach);
  let end = start;
  while (end < limit && continues(folded, end)) end++;
  return end;
}

function continues(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at);
  return (
    isBasicHan(code) || isLatin(code) || isQuote(folded, at) || (isArabic(code) && isLatin(folded.charCodeAt(at - 1)))
  );
}
