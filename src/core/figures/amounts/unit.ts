import type { Span } from '../../text/span';
import { charSet } from '../../match/charSet';
import { isArabic, isSpace } from '../../numerals/numeralRoles';
import { isLatin } from '../../text/characters';
import type { MeasureWord } from '../../numerals/measureWords';
import type { Numeral } from '../../numerals/numeral';
import { modifierAfter } from '../approximation';
import type { Page } from '../page';
import { perWhatEnd } from './perWhat';

/** A unit as it stands in the text (小时 of 个小时). */
export interface Unit extends Span {
  readonly measure: MeasureWord;
  /** 多, 余 inside it (个多月) and 半 (个半小时: half a unit more). */
  readonly open: boolean;
  readonly half: boolean;
}

const splitsUnit = charSet('多余半');

/** 个多月, 个半小时: the unit goes on behind 多, 余 or 半. */
function splitUnit({ folded, measureWords }: Page, start: number): Unit | null {
  if (folded[start] !== '个' || !splitsUnit(folded, start + 1)) return null;
  const half = folded[start + 1] === '半';
  const month = half && folded[start + 2] === '月' ? measureWords.get('个月') : undefined;
  const hit = month ? { value: month, end: start + 3 } : measureWords.longest(folded, start + 2);
  return hit?.value.kind === 'duration'
    ? { start: start + 2, end: hit.end, measure: hit.value, open: !half, half }
    : null;
}

/** The unit that begins at `at`, a blank before it or none. */
export function unitAt(page: Page, at: number, numeral: Numeral): Unit | null {
  const { folded, measureWords } = page;
  if (at >= folded.length) return null;
  const start = isSpace(folded.charCodeAt(at)) ? at + 1 : at;
  const split = splitUnit(page, start);
  if (split) return split;
  const hit = beforeOther(page, start) ?? measureWords.longest(folded, start);
  if (!hit || endsNumber(folded, at)) return null;
  if (hit.end === start + 1 && measureWords.beginsOther(folded, start)) return null;
  if (isLatin(folded.charCodeAt(hit.end - 1)) && !standsAlone(folded, hit.end, numeral)) return null;
  const { word } = hit.value;
  const isCounted = word.length > 1 && word.startsWith('个') && word !== '个次';
  const end = perWhatEnd(page, hit);
  return { start: isCounted ? start + 1 : start, end, measure: hit.value, open: false, half: false };
}

/** 八支队伍: 支 before 队伍, and no 支队. */
function beforeOther({ folded, measureWords }: Page, start: number): ReturnType<Page['measureWords']['longest']> {
  if (folded[start] !== '支' || !measureWords.beginsOther(folded, start + 1)) return undefined;
  const value = measureWords.get('支');
  return value && { value, end: start + 1 };
}

/** 一万出头, 三百上下: the number ends here, whatever its neighbour could measure. */
function endsNumber(folded: string, at: number): boolean {
  const after = modifierAfter(folded, at);
  return after !== undefined && after.at - at > 1;
}

function standsAlone(folded: string, end: number, numeral: Numeral): boolean {
  const next = folded.charCodeAt(end);
  return !numeral.chinese && !isLatin(next) && !isArabic(next);
}
