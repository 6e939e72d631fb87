import context from '../../../tables/words/nounContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { isBasicHan } from '../../numerals/numeralRoles';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

/** Where an item of a notice begins or ends. */
const parts = charSet(',。;、!?()\n\r |\t.');
const isColon = charSet(':');
const currencies = wordList(context, 'behind-label');
/** 他说:5人, 情况如下:5人: what leads to a sentence is no label. */
const leadsToSpeech = wordList(context, 'leads-to-speech');
const longestLabel = 12;
const shortestLabel = 2;

/** 评审专家:5人, 工期:120天: the label of which the figure is all that is said; 溆浦县:5人 says where. */
export function itemLabel({ page, figure }: Question): Span | undefined {
  const { folded } = page;
  const colon = withoutCurrency(folded, figure.start) - 1;
  if (!isColon(folded, colon) || !endsItem(folded, figure.end)) return undefined;
  let start = colon;
  while (start > colon - longestLabel && isBasicHan(folded.charCodeAt(start - 1))) start--;
  const isWhole = start === 0 || parts(folded, start - 1);
  if (page.isPlaceAt(start) && page.isPlaceAt(colon - 1)) return undefined;
  return isWhole && colon - start >= shortestLabel && leadsToSpeech.before(folded, colon) < 0
    ? { start, end: colon }
    : undefined;
}

const endsItem = (folded: string, at: number): boolean => at >= folded.length || parts(folded, at);

function withoutCurrency(folded: string, end: number): number {
  const start = currencies.before(folded, end);
  return start < 0 ? end : start;
}

const again = /^\((?:小写|大写)?:?[￥¥$]?$/u;

/** 壹仟元整(￥1,000.00元): the same sum once more, in the other numerals. */
export function sameSum({ page: { folded }, figure, past: { last } }: Question): Span | undefined {
  if (last?.kind !== 'money' || figure.kind !== 'money' || last.value !== figure.value) return undefined;
  return again.test(folded.slice(last.end, figure.start)) ? (nounOf(last) ?? undefined) : undefined;
}
