import { NUMERALS } from '../numerals/smallNumeral';
import { OPENING_QUOTES, opensQuote } from '../text/punctuation';
import type { Span } from '../text/span';
import { countedSchemeEnd, hasHanAt } from './countedSchemes';
import { quotedName } from './quotation';
import { isSchemeName, mayBeSchemeName } from './schemeName';
import { makesNoRule } from './schemeWords';

/** A scheme's name begins with a quotation, a numeral or a rule. */
export const SCHEME_BEGINNINGS = `${OPENING_QUOTES}凡${NUMERALS}`;

/** Where a scheme is named, if one is named at `offset` of the folded text, which must begin as schemes may. */
export function recognise(text: string, offset: number): Span | undefined {
  if (opensQuote(text, offset)) return quotedScheme(text, offset);
  if (text[offset] === '凡') return rule(text, offset);
  const end = countedSchemeEnd(text, offset);
  return end === undefined ? undefined : { start: offset, end };
}

/** “五个到户”, “园区三化”, “185”乡村治理体系 — the span is the inside of the quotation. */
function quotedScheme(text: string, offset: number): Span | undefined {
  const inside = quotedName(text, offset);
  return inside && mayBeSchemeName(text, inside) && isSchemeName(text, inside) ? inside : undefined;
}

/** 凡进必查. */
function rule(text: string, offset: number): Span | undefined {
  if (text.charAt(offset + 2) !== '必') return undefined;
  if (!hasHanAt(text, offset + 1) || !hasHanAt(text, offset + 3)) return undefined;
  if (makesNoRule(text, offset + 1) || text.charAt(offset + 3) === '须') return undefined;
  return { start: offset, end: offset + 4 };
}
