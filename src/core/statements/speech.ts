import scopeWords from '../../tables/words/scopeWords.tsv';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isBlank } from '../text/characters';

const showsPicture = wordList(scopeWords, 'shows-picture');
const opensSpeech = charSet('“「');
const closesSpeech = charSet('”」');
const pauses = charSet(',。!?;');
/** A name in quotation marks is no longer than this. */
const LONGEST_NAME = 24;
const LONGEST = 600;
/** What a picture shows is told in fewer characters, before who gave it. */
const LONGEST_CAPTION = 60;

/**
 * Where that ends with which the line behind begins, if it is what somebody says: who was told of last is the one, and
 * where he was told of. -1 where the line begins otherwise.
 */
export function speechEnd(folded: string, lineEnd: number): number {
  const start = textBehind(folded, lineEnd);
  const opens = opensSpeech(folded, start) ? start : captionEnd(folded, start);
  return isSpeech(folded, opens) ? closeOf(folded, opens) : -1;
}

/** Over a line's end and blanks, so many that a file of nothing else costs no more than its length. */
function textBehind(folded: string, lineEnd: number): number {
  let at = lineEnd;
  while (at < lineEnd + MOST_BLANKS && (folded.charAt(at) === '\n' || isBlank(folded.charCodeAt(at)))) at++;
  return at;
}

const MOST_BLANKS = 20;

function closeOf(folded: string, start: number): number {
  let at = start;
  while (at < folded.length && at < start + LONGEST && !closesSpeech(folded, at) && folded.charAt(at) !== '\n') at++;
  return at;
}

/** “路修好了,”: a quotation that holds a pause, or is too long for a name. */
function isSpeech(folded: string, start: number): boolean {
  if (start < 0) return false;
  for (let at = start + 1; at <= start + LONGEST_NAME; at++) {
    if (pauses(folded, at)) return true;
    if (closesSpeech(folded, at) || folded.charAt(at) === '\n' || at >= folded.length) return false;
  }
  return true;
}

/** The end of 收割机在收稻。某县提供 that ran into the speech behind it; -1 where no such words stand there. */
function captionEnd(folded: string, start: number): number {
  for (let at = start; at < start + LONGEST_CAPTION && at < folded.length && folded.charAt(at) !== '\n'; at++)
    if (opensSpeech(folded, at)) return showsPicture.before(folded, at) >= 0 ? at : -1;
  return -1;
}
