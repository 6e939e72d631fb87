import type { PhraseForms } from '../script/scriptCharacters';
import type { Span } from '../text/span';
import type { WordPath } from '../words/wordPath';

/** How far to either side of a phrase its words are looked at. */
const REACH = 8;
/** A phrase that is no longer is looked for. */
const LONGEST = 4;
/** A reading that is rarer by no more bits is a rival. */
const CLOSE = 3;

/**
 * Is there a second reading of a Simplified text, hardly rarer than that with the phrase at `holder`, in which another
 * phrase reaches over one of its borders and gives the character at `at` another form (发展|出 and 发|展出)?
 */
export function hasRival(
  path: WordPath,
  { forms, lengthsFrom }: PhraseForms,
  text: string,
  at: number,
  holder: Span,
): boolean {
  let mine: string | undefined;
  for (let start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
    if (start === holder.start || (start < holder.start && holder.end <= at + 1)) continue;
    const lengths = lengthsFrom(text, start);
    for (let length = LONGEST; length > Math.max(1, at - start); length--) {
      if ((lengths & (1 << length)) === 0 || !isCrossing(holder, start, start + length)) continue;
      const form = forms.get(text.slice(start, start + length))?.charAt(at - start);
      if (form === undefined) continue;
      mine ??= forms.get(text.slice(holder.start, holder.end))?.charAt(at - holder.start);
      if (mine === undefined) return false;
      if (form === mine) continue;
      if (isClose(path, text, { start, end: start + length }, holder)) return true;
    }
  }
  return false;
}

/**
 * The same of a character that no phrase holds: is there a reading, hardly rarer than the words that the text is cut into,
 * in which a phrase holds it and gives it another form than `usual` (根毛|发 and 根|毛发)?
 */
export function hasRivalWord(
  path: WordPath,
  { forms, lengthsFrom }: PhraseForms,
  text: string,
  at: number,
  usual: string,
): boolean {
  for (let start = Math.max(0, at - LONGEST + 1); start <= at; start++) {
    const lengths = lengthsFrom(text, start);
    for (let length = LONGEST; length > Math.max(1, at - start); length--) {
      if ((lengths & (1 << length)) === 0) continue;
      const form = forms.get(text.slice(start, start + length))?.charAt(at - start);
      if (form === undefined || form === usual) continue;
      if (isHardlyRarer(path, text, { start, end: start + length })) return true;
    }
  }
  return false;
}

function isHardlyRarer(path: WordPath, text: string, { start, end }: Span): boolean {
  const from = Math.max(0, start - REACH);
  const to = Math.min(text.length, end + REACH);
  const bits = (one: number, other: number): number => path.cost(text.slice(one, other));
  return bits(from, start) + bits(start, end) + bits(end, to) - bits(from, to) <= CLOSE;
}

const isCrossing = (holder: Span, start: number, end: number): boolean =>
  (start < holder.start && end < holder.end) || (start > holder.start && end > holder.end);

function isClose(path: WordPath, text: string, rival: Span, holder: Span): boolean {
  const from = Math.max(0, Math.min(rival.start, holder.start) - REACH);
  const to = Math.min(text.length, Math.max(rival.end, holder.end) + REACH);
  const bits = (start: number, end: number): number => path.cost(text.slice(start, end));
  const through = ({ start, end }: Span): number => bits(from, start) + bits(start, end) + bits(end, to);
  return through(rival) - through(holder) <= CLOSE;
}
