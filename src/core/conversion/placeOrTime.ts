import { nameCharacters } from './nameCharacters';
import type { NamePage } from './namePage';
import { isOftenWord } from './nameShape';

const endsWhere = nameCharacters('endsWhere');
const behindWhen = nameCharacters('behindWhen');
const inside = nameCharacters('inside');

/** 干部于雨中转移, 村民于国庆前搬家: behind 于 where or when, told by the last character or by what stands behind. */
export function isPlaceOrTime({ folded, words }: NamePage, at: number, length: number): boolean {
  if (!isOftenWord(folded, at)) return false;
  const stop = at + length;
  if ((length > 2 && endsWhere(folded, stop - 1)) || inside(folded, stop)) return true;
  return behindWhen(folded, stop) && words.borders[stop + 1] === 1;
}
