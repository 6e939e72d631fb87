import creditLabels from '../../tables/words/creditLabels.tsv';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';
import type { Claim } from './labelled';
import { publicationStamp } from './publicationStamp';

const begins = wordList(creditLabels, 'last-edited');
const ends = wordList(creditLabels, 'last-edited-end');
/** Who changed the post, and the day. */
const REACH = 60;

/** 本帖最后由 王某 于 2021-4-2 08:05 编辑: what a forum says of a post, whatever other days stand around it. */
export function lastEdited(folded: string, { start, end }: Span): Claim[] | undefined {
  const from = begins.at(folded, start);
  const stamp = from > 0 ? publicationStamp(folded, { start: from, end: Math.min(end, start + REACH) }) : undefined;
  if (!stamp || ends.at(folded, folded.charAt(stamp.end) === ' ' ? stamp.end + 1 : stamp.end) === 0) return undefined;
  return [{ start: stamp.start, end: stamp.end, role: 'published', value: stamp.value, rank: 0 }];
}
