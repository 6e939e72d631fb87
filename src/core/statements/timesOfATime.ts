import scopeWords from '../../tables/words/scopeWords.tsv';
import { wordList } from '../match/wordList';
import type { Span } from '../text/span';

const equalsShare = wordList(scopeWords, 'equals-share');
const SHARE =
  /^(?:同期|同月)?的[约近逾超]?(?:[\d.]+|[一二两三四五六七八九十几百数半]+)(?:多|余|点[一二三四五六七八九])?(倍|成|%|分之)/u;
const LONGEST_SHARE = 12;

/** 是2010年的1.4倍, 相当于去年的8成: how many times another it is says nothing of that one's time. */
export function isTimesOf(folded: string, { start, end }: Span): boolean {
  const sign = SHARE.exec(folded.slice(end, end + LONGEST_SHARE))?.[1];
  return sign === '倍' || (sign !== undefined && equalsShare.before(folded, start) >= 0);
}
