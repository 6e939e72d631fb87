import context from '../../tables/words/nounContext.tsv';
import { anyOf } from '../match/wordPattern';

/** Pattern: a term or a grade without its number (学年度, 年级). */
export const TERM = anyOf(context, 'term', 'grade');

/** Pattern: one with its number, in either kind of digits (113学年度, 一一三学年, 2015年). */
export const NUMBERED_TERM = `(?:\\d{2,4}|[一二三四五六七八九十百〇零○]{2,4})${TERM}`;
