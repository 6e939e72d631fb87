import commonCharacters from '../../tables/words/commonCharacters.tsv';
import { characterList } from '../match/wordList';
import type { Span } from '../text/span';

const isCommon = characterList(commonCharacters, 'common');

/** The share of common characters among those beyond ASCII: near 0.7 for Chinese, near 0 for bytes read wrongly. */
export function commonness(text: string): number {
  const { beyond, common } = commonCount(text);
  return beyond > 0 ? common / beyond : 0;
}

/** Are more than this share of a stretch's characters common, which are Chinese? Looks no further than it must. */
export function isCommonStretch(text: string, { start, end }: Span, share: number): boolean {
  const enough = (end - start) * share;
  for (let at = start, common = 0; at < end; at++) if (isCommon(text, at) && ++common > enough) return true;
  return commonness(text.slice(start, end)) > share;
}

/** How many characters are beyond ASCII, and how many of them common. */
export function commonCount(text: string): { readonly beyond: number; readonly common: number } {
  let beyond = 0;
  let common = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80 || isSecondHalf(text, i, code)) continue;
    beyond++;
    if (isCommon(text, i)) common++;
  }
  return { beyond, common };
}

/** Characters beyond the BMP count once. */
function isSecondHalf(text: string, at: number, code: number): boolean {
  return (code & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
