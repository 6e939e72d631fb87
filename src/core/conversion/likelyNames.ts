import { beginsWord, isPhraseHere, isTimeAfterYu } from './beginningWords';
import type { Span } from '../text/span';
import { endsClearly } from './nameEnds';
import { isPlaceOrTime } from './placeOrTime';
import { likelyName, mayTell, nameOdds } from './nameOdds';
import type { Witness } from './nameOdds';
import { nameCharacters } from './nameCharacters';
import { isSurnameAlone } from './namePage';
import type { NamePage } from './namePage';
import { isCountingSign, isNeverLast, isOftenWord, isSeldomWord } from './nameShape';
import { witnessOf } from './nameWitnesses';

const inGivenNames = nameCharacters('given');

/** How long the name is that is likelier than words here, of a surname that words are written otherwise than (余, 于). */
export function nameByOdds(page: NamePage, at: number, before: Span | undefined, start: number, end: number): number {
  const { folded, words, path } = page;
  if (!isSurnameAlone(page, at) || isTimeAfterYu(folded, at)) return 0;
  const witness = witnessOf(page, at, before, start);
  if (isClearName(page, at, witness, end)) return 3;
  if (!mayTell(folded, at, witness)) return 0;
  const isTitled = isBySome(witness);
  const isWord = beginsWord(page, at);
  if (!isTitled && (isWord || isPhraseHere(page, at) || !mayStandAlone(folded, at))) return 0;
  const length = likelyName(path, folded, words, at, witness);
  if ((isWord && length < 3) || at + length > end) return 0;
  return mayEndHere(page, at, length, isTitled, end) ? length : 0;
}

/** Behind 于 a name has to end where nothing else can stand, and no place and no time there. */
function mayEndHere(page: NamePage, at: number, length: number, isTitled: boolean, end: number): boolean {
  if (isPlaceOrTime(page, at, length)) return false;
  return isTitled || isSeldomWord(page.folded, at) || endsClearly(page, at + length, end);
}

const isBySome = (witness: Witness): boolean => witness === 'title' || witness === 'credit';

const mayStandAlone = (folded: string, at: number): boolean => isSeldomWord(folded, at) || isOftenWord(folded, at);

/** By how many bits a name of three characters has to be likelier that ends where nothing else can stand. */
const CLEAR = { title: 3, of: 4, phrase: 8 };

/**
 * 村民于得水说, 村里的后国强是, 随后,范金标向: a surname and two given characters behind a title or 的, or longer than
 * the phrase that begins there, and a mark or a verb behind them.
 */
function isClearName(page: NamePage, at: number, witness: Witness, end: number): boolean {
  const { folded, words, path } = page;
  if (at + 3 > end || !endsClearly(page, at + 3, end) || !mayBeWhole(page, at)) return false;
  if (isPlaceOrTime(page, at, 3)) return false;
  const odds = nameOdds(path, folded, words, at, at + 3);
  if (witness === 'title') return isOftenWord(folded, at) && odds > CLEAR.title;
  if (folded.charAt(at - 1) === '的')
    return !isSeldomWord(folded, at) && words.borders[at] === 1 && inGivenNames(folded, at + 2) && odds > CLEAR.of;
  return witness === 'clause' && isSeldomWord(folded, at) && isPhraseHere(page, at) && odds > CLEAR.phrase;
}

/** Two given characters of names, which are no word together, and none that reaches over the name's end. */
function mayBeWhole({ folded, words, isWord }: NamePage, at: number): boolean {
  if (words.borders[at + 3] !== 1 || isNeverLast(folded, at + 2) || isCountingSign(folded, at + 1)) return false;
  return !isWord(at + 1, at + 4);
}
