import { isArabic, isBasicHan } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import type { Span } from '../../text/span';
import { joinCompounds } from '../../words/compounds';
import type { Lexicon } from '../../words/lexicon';
import { RunRight, isQuote } from './runRight';

const reach = 18;

export interface NounAfter extends Span {
  /** A verb stands before the noun: as likely what is done next as what tells of the noun (600米刷新纪录). */
  readonly byVerb: boolean;
}

/** The noun phrase that begins at `start` (behind a measure word), its shortest full form, or null. */
export function nounAfter(lexicon: Lexicon, folded: string, start: number, countsPeople: boolean): NounAfter | null {
  const from = folded[start] === '的' ? start + 1 : start;
  const end = clauseEnd(folded, from);
  if (end === from) return null;
  const tokens = lexicon.tokens(folded, from, end);
  joinCompounds(folded, tokens);
  const reader = new RunRight(folded, tokens, from, countsPeople);
  const noun = reader.read();
  return noun && { start: noun.start, end: noun.end, byVerb: reader.byVerb };
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
