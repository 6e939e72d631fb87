import { charSet } from '../match/charSet';
import { isBlank } from '../text/characters';

const leadsToList = charSet(':');
const endsSentence = charSet('。!?');
const endsLine = charSet('。!?\n');

/** Lists of one item a line, which a line that ends with a colon leads to (各村捐款如下:⏎东村 1200元⏎西村 850元). */
export class ListLines {
  private isOpen = false;
  /** Does the line that ends here lead to the list? Else it is an item of it, or stands outside. */
  leads = false;

  /** Is the next line an item of a list? `lineEnd` is the offset of the line break. */
  goesOn(folded: string, lineEnd: number): boolean {
    const last = lastBefore(folded, lineEnd);
    if (last < 0) return this.isOpen;
    this.leads = leadsToList(folded, last);
    this.isOpen = (this.isOpen || this.leads) && isItem(folded, lineEnd);
    return this.isOpen;
  }
}

/** Does the sentence that begins here lead to a list: 各镇情况如下:⏎? */
export function leadsToLines(folded: string, start: number): boolean {
  const end = Math.min(start + LONGEST, folded.length);
  for (let at = start; at < end; at++) {
    if (!endsLine(folded, at)) continue;
    return folded.charAt(at) === '\n' && leadsToList(folded, lastBefore(folded, at));
  }
  return false;
}

/** The last character of a line that is not blank; -1 where the line is. */
function lastBefore(folded: string, lineEnd: number): number {
  let at = lineEnd - 1;
  while (at >= 0 && folded.charAt(at) !== '\n' && isBlank(folded.charCodeAt(at))) at--;
  return at >= 0 && folded.charAt(at) !== '\n' ? at : -1;
}

/** The next line that is not blank is short and holds no sentence. */
function isItem(folded: string, lineEnd: number): boolean {
  let start = lineEnd;
  const far = Math.min(folded.length, lineEnd + MOST_BLANKS);
  while (start < far && (folded.charAt(start) === '\n' || isBlank(folded.charCodeAt(start)))) start++;
  for (let at = start; at < start + LONGEST; at++) {
    if (at >= folded.length || folded.charAt(at) === '\n') return at > start;
    if (endsSentence(folded, at)) return false;
  }
  return false;
}

/** So many blanks and line ends are looked over, that a file of nothing else costs no more than its length. */
const MOST_BLANKS = 200;
/** An item is no longer than this. */
const LONGEST = 80;
