import { nameRow } from './nameCharacters';
import type { NamePage } from './namePage';

/** 黨員干部, 主任范围, 市民余怒未消: what could be a surname begins a word instead. */
export function beginsWord({ names, isWord, folded }: NamePage, at: number): boolean {
  if (names.never.at(folded, at) > 0 || (names.rare(folded, at) && isWord(at, at + 2))) return true;
  return isWord(at, at + 4) || isTimeAfterYu(folded, at);
}

/** 余韵, 姜汁: a phrase begins here, and not with the surname. */
export const isPhraseHere = ({ names, folded, formOf }: NamePage, at: number): boolean =>
  [2, 3].some((length) => {
    const form = formOf(at, at + length);
    return form !== undefined && !form.startsWith(names.surnames.get(folded.charAt(at)) ?? ' ');
  });

const YU = '于'.charCodeAt(0);
/** 于五月三日: the preposition, not the surname. */
const YU_TIME = new RegExp(`于[${nameRow('day')}]{1,3}[${nameRow('behindDay')}]`, 'y');

export function isTimeAfterYu(folded: string, at: number): boolean {
  if (folded.charCodeAt(at) !== YU) return false;
  YU_TIME.lastIndex = at;
  return YU_TIME.test(folded);
}
