import { charSet } from '../../match/charSet';
import type { Span } from '../../text/span';
import { followed } from './nounBehind';
import type { Question } from './nounQuestion';

const endsItem = charSet(',。;、!?)\n');

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

/** 第一批工作人员, 第二轮检测: the thing behind the measure word; behind 批 a verb or a slogan is as likely, but for an item's end. */
export function rankedBehind(ask: Question): Span | null {
  const { figure, page, unit } = ask;
  const right = followed(ask);
  if (!right || right.byVerb || right.start !== figure.end) return null;
  return unit !== '批' || right.end >= page.folded.length || endsItem(page.folded, right.end) ? right : null;
}
