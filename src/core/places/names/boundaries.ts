import placeContext from '../../../tables/words/placeContext.tsv';
import { BLANKS, charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';

/** Where a word begins and ends; every test looks at a bounded number of characters of the folded text. */

export const isMark = charSet(`,。;:!?、“”()《》〈〉「」『』【】〔〕·—-/|>*"'${BLANKS}`);
const isOpenWord = characterList(placeContext, 'opens-word');
const insideWord = wordList(placeContext, 'inside-word');
const beginsBehind = wordList(placeContext, 'begins-behind-name');
const beforeVillage = characterList(placeContext, 'before-village');

/** A mark, a blank, or the text's own ends. */
export const isBoundary = (folded: string, at: number): boolean => at < 0 || at >= folded.length || isMark(folded, at);

/** Nothing of a word stands right before: the text's begin, a mark, a blank or a preposition. */
export const opensWord = (folded: string, start: number): boolean =>
  isBoundary(folded, start - 1) || isOpenWord(folded, start - 1);

/** Behind a mark that does not join words of a row, or at a line's begin. */
export const opensClause = (folded: string, start: number): boolean =>
  isBoundary(folded, start - 1) && folded.charAt(start - 1) !== '、';

/** 吉林市场: the last character of the full name belongs to the next word; 大港区位于天津 has the name and a verb. */
export const endsInsideWord = (folded: string, end: number): boolean =>
  insideWord.at(folded, end - 1) > 0 && beginsBehind.at(folded, end) === 0;

/** 长安新村: the short name's last character belongs to the next word. */
export const endsInNew = (folded: string, end: number): boolean =>
  folded.charAt(end - 1) === '新' && isNewPlace(folded, end);
const isNewPlace = charSet('区村');

/** 青羊沟村: a village whose name begins so. What may stand before 村 in other words (农村, 新村, 三村) makes none. */
export const isVillage = (folded: string, end: number): boolean =>
  folded.charAt(end + 1) === '村' && !isMark(folded, end) && !beforeVillage(folded, end);

/** 《南京照相馆》: the title of a work begins with the name. A law's has it in full (《湖南省…条例》). */
export const opensTitle = (folded: string, start: number): boolean => folded.charAt(start - 1) === '《';

/** 赫章、榕江: in a row, of places or of anything else. */
export const isBesideRowMark = (folded: string, start: number, end: number): boolean =>
  folded.charAt(start - 1) === '、' || folded.charAt(end) === '、';
