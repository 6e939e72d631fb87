import scopeWords from '../../tables/words/scopeWords.tsv';
import type { DateMention } from '../article/model';
import { charSet } from '../match/charSet';
import { wordList } from '../match/wordList';
import { isBlank } from '../text/characters';
import { firstEndingAfter } from '../text/span';

const opensClause = charSet('\n,。;!?:()"“”「」『』《》【】、·|—…');
const leads = wordList(scopeWords, 'leads-topic');

/** Does a clause begin to speak of what stands here: 2月7日,沅陵镇…; 在沅陵镇…; not 占全省第二? */
export function isTopic(folded: string, start: number, dates: readonly DateMention[]): boolean {
  if (start === 0 || opensClause(folded, start - 1) || isBlank(folded.charCodeAt(start - 1))) return true;
  if (leads.before(folded, start) >= 0) return true;
  const date = dates[firstEndingAfter(dates, start - 1)];
  return date?.end === start;
}
