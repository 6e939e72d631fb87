import table from '../../../tables/words/figureKinds.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { wordNear } from '../../match/wordNear';
import { both, modifierAfter, modifierBefore, together } from '../approximation';
import type { Page } from '../page';
import { isArabic } from '../../numerals/numeralRoles';
import { found, passOver } from '../figure';
import type { FigureWithoutNoun, NumberReading } from '../figure';
import type { Numeral } from '../../numerals/numeral';
import { clockAt } from '../times/clock';

/** Fractions and ratios that begin at `at`: 三分之一, 百分之二十, 3:1, 7.1∶39.1∶53.8, 1/3, 3比2. */
export function ratioAt(page: Page, at: number): NumberReading {
  const first = page.numeralAt(at);
  const parts = (first && mixedAt(page, first)) ?? partsAt(page, at) ?? halfOf(page, at);
  if (parts) return found(parts);
  if (isPartOfNothing(page, at)) return passOver(page, { start: at, end: partOfEnd(page.folded, at) }, 'bare');
  if (!first || first.chinese) return undefined;
  return terms(page, first);
}

/** 0分之一 has no value. */
function isPartOfNothing(page: Page, at: number): boolean {
  return partOfEnd(page.folded, at) > 0 && page.numeralAt(at)?.low === 0;
}

/** 一又四分之三: a number and a fraction. */
function mixedAt(page: Page, first: Numeral): FigureWithoutNoun | undefined {
  if (page.folded[first.end] !== '又') return undefined;
  const parts = partsAt(page, first.end + 1);
  if (typeof parts?.value !== 'number' || parts.kind !== 'ratio') return undefined;
  return { ...parts, start: first.start, value: first.low + parts.value };
}

/** 逾一半, 一半以上, 占一半: a half that is said with how near it is, or of what; 一半 alone is as often a figure of speech. */
function halfOf(page: Page, at: number): FigureWithoutNoun | undefined {
  const { folded } = page;
  if (folded[at] !== '一' || folded[at + 1] !== '半') return undefined;
  const before = modifierBefore(folded, at);
  const after = modifierAfter(folded, at + 2);
  if (!before && !after && folded[at - 1] !== '占') return undefined;
  const [start, end] = [before?.at ?? at, after?.at ?? at + 2];
  return { start, end, kind: 'ratio', value: 0.5, approx: both(before, after), unit: null };
}

const isWhole = charSet('百千万');
const isDigit = charSet('0123456789');
const isSmall = charSet('一二两三四五六七八九十');

/** Where 分之 ends behind the denominator at `at` (百分之, 三分之, 1000分之); 0 where there is none. */
function partOfEnd(folded: string, at: number): number {
  let end = at;
  if (isWhole(folded, at)) end++;
  else if (isSmall(folded, at)) while (end < at + 3 && isSmall(folded, end)) end++;
  else while (end < at + 4 && isDigit(folded, end)) end++;
  return end > at && folded.startsWith('分之', end) ? end + 2 : 0;
}

function partsAt(page: Page, at: number): FigureWithoutNoun | undefined {
  const { folded } = page;
  const partOf = partOfEnd(folded, at);
  const upper = partOf > 0 ? page.numeralAt(partOf) : undefined;
  if (!upper) return undefined;
  const whole = page.numeralAt(at)?.low ?? 1;
  if (whole === 0 || !Number.isFinite(upper.low)) return undefined;
  const isPercent = folded[at] === '百';
  const range = upTo(page, upper);
  const value = (n: number): number => (isPercent ? n : n / whole);
  const before = modifierBefore(folded, at);
  const after = modifierAfter(folded, range.end);
  const approx = together(upper.open ? 'over' : null, both(before, after));
  return {
    start: before?.at ?? at,
    end: after?.at ?? range.end,
    kind: isPercent ? 'percent' : 'ratio',
    value: range.high === undefined ? value(range.low) : [value(range.low), value(range.high)],
    approx,
    unit: null,
  };
}

const isDash = charSet('-~—至到');

function upTo(page: Page, lower: Numeral): { end: number; low: number; high?: number } {
  const alone = { end: lower.end, low: lower.low, ...(lower.high > lower.low ? { high: lower.high } : {}) };
  if (!isDash(page.folded, lower.end)) return alone;
  const again = page.folded.startsWith('百分之', lower.end + 1) ? 3 : 0;
  const upper = page.numeralAt(lower.end + 1 + again);
  return upper && upper.low > lower.low ? { end: upper.end, low: lower.low, high: upper.low } : alone;
}

const scores = wordList(table, 'score');
const scored = wordList(table, 'scored');
const leadsToScore = wordList(table, 'points');
const wins = wordList(table, 'wins');
const isScoreDash = charSet('-—–');
const stops = charSet(',。;\n');
const reach = 8;

function terms(page: Page, first: Numeral): NumberReading {
  const { folded } = page;
  const mark = folded[first.end];
  if (mark !== ':' && mark !== '/' && mark !== '比') return scoreWithDash(page, first);
  const values = [first.low];
  let end = first.end;
  while (folded[end] === mark && isArabic(folded.charCodeAt(end + 1)) && values.length < 12) {
    const next = page.numeralAt(end + 1);
    if (!next) break;
    values.push(next.low);
    end = next.end;
  }
  const span = { start: first.start, end };
  if (values.length < 2) return undefined;
  if (
    mark === ':' &&
    values.length <= 3 &&
    clockAt(page, first.start) &&
    !wordNear(scores, folded, first.start, reach, stops) &&
    scored.at(folded, end) === 0
  )
    return undefined;
  return mark === '/' ? slashed(page, span, values) : ratio(page, span, values);
}

/** 比分21-18, 以2-1战胜对手: a dash between two points of a game, where the words of one stand right beside. */
function scoreWithDash(page: Page, first: Numeral): NumberReading {
  const { folded } = page;
  if (!isScoreDash(folded, first.end) || first.scaled || !isArabic(folded.charCodeAt(first.end + 1))) return undefined;
  const second = page.numeralAt(first.end + 1);
  if (!second || second.scaled || isScoreDash(folded, second.end)) return undefined;
  const isLed = leadsToScore.before(folded, first.start) >= 0;
  const isTold = folded[first.start - 1] === '以' && wins.at(folded, second.end) > 0;
  return isLed || isTold ? ratio(page, { start: first.start, end: second.end }, [first.low, second.low]) : undefined;
}

function slashed(page: Page, span: { start: number; end: number }, values: number[]): NumberReading {
  const [upper = 0, lower = 0] = values;
  if (values.length !== 2 || lower <= 1 || upper >= lower || lower > 100 || page.folded[span.start - 1] === '/')
    return undefined;
  return ratio(page, span, upper / lower);
}

/** Takes in the words that say how near it is: 约1/3, 1/3以上. */
function ratio(
  { folded }: Page,
  { start, end }: { start: number; end: number },
  value: number | number[],
): NumberReading {
  const before = modifierBefore(folded, start);
  const after = modifierAfter(folded, end);
  return found({
    start: before?.at ?? start,
    end: after?.at ?? end,
    kind: 'ratio',
    value,
    approx: both(before, after),
    unit: null,
  });
}
