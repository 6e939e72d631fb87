import { charSet } from '../../match/charSet';
import type { Span } from '../../text/span';
import { rightBehind } from './nounBehind';
import type { Question } from './nounQuestion';

/** 第二次全体会议, 总量全市第二: the thing ranked, behind the measure word, or before a rank that has none. */
export function ranked(ask: Question): Span | null {
  const { page, unit } = ask;
  if (unit !== '' && unit !== '位' && unit !== '名') return rankedBehind(ask);
  const left = ask.before();
  if (left.noun) return page.isPlaceAt(left.noun.start) ? null : left.noun;
  const { last, named } = ask.past;
  const isNext = last !== undefined && last === named && last.kind === 'ordinal' && left.continues;
  return isNext ? ask.inherited() : null;
}

/** 第二轮检测: the thing behind the measure word. What is ranked in 第二批居民 is the batch, which has no other name. */
export function rankedBehind(ask: Question): Span | null {
  const right = rightBehind(ask);
  return right && ask.unit === '批' && !isPaper(ask.page.folded, right.end - 1) ? null : right;
}

/** 第二批举报件: papers come in batches, and are what a batch is of. */
const isPaper = charSet('件函');

/** 第一批老旧小区,: what it is a batch of ends the clause, so that it is none of what was told before. */
export function isNamedBehind(ask: Question): boolean {
  const right = rightBehind(ask);
  return right !== null && (right.end >= ask.page.folded.length || endsBatchItem(ask.page.folded, right.end));
}

export const endsBatchItem = charSet(',。;!?)\n\r');
