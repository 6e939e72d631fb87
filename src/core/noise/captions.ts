import captions from '../../tables/words/captions.tsv';
import creditLabels from '../../tables/words/creditLabels.tsv';
import { wordList } from '../match/wordList';
import { anyOf } from '../match/wordPattern';
import type { Line } from './sourceLines';
import type { Stain } from './noiseSpan';

const LONGEST_CAPTION = 100;
const LONGEST_BARE_CAPTION = 24;
/** A neighbour this long is a paragraph, so that a short full sentence beside it is a caption. */
const PARAGRAPH = 60;

const begins = wordList(captions, 'begins');
const ends = wordList(captions, 'ends');
const PICTURE = /^图\d?:/u;
const BY = new RegExp(`${anyOf(creditLabels, 'role')} ?\\S{2,8} 图$`, 'u');

/** 图为…, 图1:…, …王某 摄。, 记者 王某 图; 拍摄 at the end tells what was done. */
function saysSo(folded: string, { start, end }: Line): boolean {
  if (begins.at(folded, start) > 0) return true;
  if (folded[start] === '图' && PICTURE.test(folded.slice(start, end))) return true;
  if (folded[end - 1] === '图' && BY.test(folded.slice(start, end))) return true;
  const stop = folded[end - 1] === '。' ? end - 1 : end;
  const word = ends.before(folded, folded[stop - 1] === ')' ? stop - 1 : stop);
  return word === start || (word > start && folded[word - 1] !== '拍');
}

/** 重温入党誓词。: one sentence without a pause, a quotation or a figure. */
const BARE = /^[^,、。:;!?“”「」()\d]{4,}。$/;

/**
 * Captions of pictures that are not there; they are the article's own words and stay in the reading text.
 * @param folded the source, folded
 */
export function findCaptions(folded: string, lines: readonly Line[]): Stain[] {
  const stains: Stain[] = [];
  lines.forEach((line, index) => {
    const { start, end } = line;
    if (end === start || end - start > LONGEST_CAPTION) return;
    if (saysSo(folded, line) || isBare(folded, line, lines, index)) stains.push({ start, end, kind: 'caption' });
  });
  return stains;
}

function isBare(folded: string, { start, end }: Line, lines: readonly Line[], index: number): boolean {
  if (end - start > LONGEST_BARE_CAPTION || folded[end - 1] !== '。') return false;
  return standsBetween(lines, index) && BARE.test(folded.slice(start, end));
}

/** Does the line stand directly between long paragraphs, headings or the text's edges, with one paragraph at least? */
function standsBetween(lines: readonly Line[], index: number): boolean {
  const before = lengthAt(lines, index - 1);
  const after = lengthAt(lines, index + 1);
  return (before >= PARAGRAPH && after > 0) || (before <= 0 && after > 0 && lengthAt(lines, index + 2) >= PARAGRAPH);
}

function lengthAt(lines: readonly Line[], index: number): number {
  const line = lines[index];
  return line ? line.end - line.start : -1;
}
