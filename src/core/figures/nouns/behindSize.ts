import context from '../../../tables/words/nounContext.tsv';
import { anyOf } from '../../match/wordPattern';
import type { NounAfter } from './nounAfter';
import type { Question } from './nounQuestion';

const years = '(?:\\d{1,3}|[零〇一二三四五六七八九十]{1,3})';
const age = `${years}(?:岁?[-~至到及和、]${years})?${anyOf(context, 'before-years-of-age')}?岁`;
const size = `(?:\\d[\\d.]{0,6}|[一二两三四五六七八九十]{1,3})[万千百]?${anyOf(context, 'unit-of-size')}(?![房\\d〇零一二三四五六七八九十百千万亿两])`;
/** An age, a price or a size. */
const measure = new RegExp(
  `(?:年龄)?${anyOf(context, 'leads-to-age')}?(?:${age}|${size})${anyOf(context, 'or-so')}?的?`,
  'y',
);

/** 一名36岁女子, 500名60岁以上老人: how old those are who are counted stands between. */
export const behindSize = (ask: Question): NounAfter | null => behindSizeAt(ask, ask.figure.end);

/** The noun behind the size that begins at an offset. */
export function behindSizeAt({ page, after }: Question, start: number): NounAfter | null {
  measure.lastIndex = start;
  const noun = measure.test(page.folded) ? after(true, measure.lastIndex) : null;
  return noun && !noun.byVerb && noun.start <= measure.lastIndex + 1 ? noun : null;
}
