import { isBasicHan } from '../numerals/numeralRoles';
import { nameCharacters } from './nameCharacters';
import type { NamePage } from './namePage';

/** Does what ends here end where a name may end: at a mark, a verb, or where a longer word begins? */
export function isWholeName(page: NamePage, stop: number, end: number): boolean {
  const { borders } = page.words;
  return endsClearly(page, stop, end) || (borders[stop] === 1 && borders[stop + 1] === 0);
}

/** Does it end where nothing else can stand: at a mark, or before a verb? */
export const endsClearly = ({ names, folded }: NamePage, stop: number, end: number): boolean =>
  stop >= end || !isHanAt(folded, stop) || names.after(folded, stop);

export const isHanAt = (folded: string, at: number): boolean => isBasicHan(folded.charCodeAt(at));

const CHONG = '冲'.charCodeAt(0);
const behindRush = nameCharacters('behindRush');

/** 岳征冲进火场: a verb behind the name. */
export const rushes = (folded: string, at: number): boolean =>
  folded.charCodeAt(at) === CHONG && behindRush(folded, at + 1);
