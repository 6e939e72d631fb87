import { beginsWord, isPhraseHere, isTimeAfterYu } from './beginningWords';
import type { Span } from '../text/span';
import { endsClearly } from './nameEnds';
import { likelyName, mayTell } from './nameOdds';
import { isSurnameAlone } from './namePage';
import type { NamePage } from './namePage';
import { isOftenWord, isSeldomWord } from './nameShape';
import { witnessOf } from './nameWitnesses';

/** How long the name is that is likelier than words here, of a surname that words are written otherwise than (余, 于). */
export function nameByOdds(page: NamePage, at: number, before: Span | undefined, start: number, end: number): number {
  const { folded, words, path } = page;
  if (!isSurnameAlone(page, at) || isTimeAfterYu(folded, at)) return 0;
  const witness = witnessOf(page, at, before, start);
  if (!mayTell(folded, at, witness)) return 0;
  const isTitled = witness === 'title' || witness === 'credit';
  const isWord = beginsWord(page, at);
  if (!isTitled && (isWord || isPhraseHere(page, at) || !mayStandAlone(folded, at))) return 0;
  const length = likelyName(path, folded, words, at, witness);
  if ((isWord && length < 3) || at + length > end) return 0;
  // Behind 于 a name has to end where nothing else can stand.
  return isTitled || isSeldomWord(folded, at) || endsClearly(page, at + length, end) ? length : 0;
}

const mayStandAlone = (folded: string, at: number): boolean => isSeldomWord(folded, at) || isOftenWord(folded, at);
