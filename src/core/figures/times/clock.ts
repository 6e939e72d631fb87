import { charSet } from '../../match/charSet';
import type { Approximation } from '../../article/model';
import type { Span } from '../../text/span';
import { both, modifierAfter, modifierBefore } from '../approximation';
import type { Page } from '../page';
import { isArabic, isSpace } from '../../numerals/numeralRoles';
import { dayPartBefore, onDayClock } from './dayPart';
import type { DayPart } from './dayPart';

/** A time of day, or from one to another, in decimal hours of 24. */
export interface Clock extends Span {
  readonly value: number | readonly [number, number];
  readonly approx: Approximation | null;
  /** 点 or 时 as written; null beside minutes and in 9:00. */
  readonly unit: Span | null;
  /** Written with seconds, as machines do. */
  readonly seconds: boolean;
}

interface Face extends Span {
  readonly hours: number;
  readonly unit: Span | null;
  readonly seconds: boolean;
}

/** The time of day whose number begins at `at`, with 下午 before it and 许 behind it. */
export function clockAt(page: Page, at: number): Clock | undefined {
  if (!mayBeClock(page, at)) return undefined;
  const part = dayPartBefore(page.folded, at);
  const [first, second] = bareRange(page, at) ?? faces(page, at, part !== undefined);
  if (!first) return undefined;
  return widened(page.folded, part, first, second);
}

/** Takes in the part of the day and the words that say how near the time is. */
function widened(folded: string, part: DayPart | undefined, first: Face, second: SecondFace | undefined): Clock {
  const low = onDayClock(first.hours, part ?? nightBefore(folded, first));
  const high = second && afterFirst(second, low, part !== undefined);
  const start = part?.start ?? first.start;
  const end = second?.end ?? first.end;
  const before = modifierBefore(folded, start);
  const after = modifierAfter(folded, end);
  return {
    start: before?.at ?? start,
    end: after?.at ?? end,
    value: high === undefined ? thousandths(low) : [thousandths(low), thousandths(high)],
    approx: both(before, after),
    unit: second?.unit ?? first.unit,
    seconds: first.seconds,
  };
}

/** Most numbers are no times of day, and what stands behind them says so. */
function mayBeClock(page: Page, at: number): boolean {
  const number = page.numeralAt(at);
  return number !== undefined && number.low <= 24 && goesOn(page.folded, number.end);
}

const goesOn = charSet(':点时-~-—–至到');

function faces(page: Page, at: number, certain: boolean): readonly [Face?, SecondFace?] {
  const first = faceAt(page, at, certain);
  const second = first && secondFace(page, first.end);
  return first ? (second ? [first, second] : [first]) : [];
}

/** A minute is a sixtieth: three decimals of an hour say it. */
function thousandths(hours: number): number {
  return Math.round(hours * 1000) / 1000;
}

interface SecondFace extends Face {
  readonly part: DayPart | undefined;
}

function withPart({ start, end, hours, unit, seconds }: Face, part: DayPart | undefined): SecondFace {
  return { start, end, hours, unit, seconds, part };
}

/** 下午3点至5点: the second hour is on the first one's side of noon, unless it names its own (晚8点到凌晨2点). */
function afterFirst({ hours, part }: SecondFace, low: number, hasPart: boolean): number {
  const high = onDayClock(hours, part);
  return hasPart && !part && high < low && high + 12 <= 24 ? high + 12 : high;
}

/** 从11点忙到凌晨2点: an hour of the evening, though nothing says so before it. */
function nightBefore(folded: string, { start, end, hours }: Face): DayPart | undefined {
  if (folded[start - 1] !== '从' || hours < 6 || hours > 11) return undefined;
  const ahead = folded.slice(end, end + 8);
  const to = ahead.search(/[到至]/u);
  return to >= 0 && /^(?:次日|第二天)?(?:凌晨|深夜|半夜|次日)/u.test(ahead.slice(to + 1))
    ? { start, part: 'evening' }
    : undefined;
}

const isSeparator = charSet('-~—–至到');

function separatorEnd(folded: string, at: number): number {
  if (!isSeparator(folded, at)) return 0;
  return at + (folded[at] === '—' && folded[at + 1] === '—' ? 2 : 1);
}

/** 0—24时, 9至11点: only the second has its unit. */
function bareRange(page: Page, at: number): readonly [Face, SecondFace] | undefined {
  const first = page.numeralAt(at);
  if (!first || !isHour(first.low)) return undefined;
  const next = separatorEnd(page.folded, first.end);
  if (next === 0) return undefined;
  const second = faceAt(page, next, true);
  if (!second?.unit || second.hours <= first.low) return undefined;
  return [{ start: at, end: first.end, hours: first.low, unit: null, seconds: false }, withPart(second, undefined)];
}

function secondFace(page: Page, firstEnd: number): SecondFace | undefined {
  const next = separatorEnd(page.folded, firstEnd);
  if (next === 0) return undefined;
  for (let at = next; at <= next + 2; at++) {
    const part = dayPartBefore(page.folded, at);
    if (at > next && (part?.start ?? -1) !== next) continue;
    const face = faceAt(page, at, part !== undefined);
    if (face) return withPart(face, part);
  }
  return undefined;
}

function isHour(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 24;
}

/** 时间, 时候, 时代: 时 begins another word. */
const endsWord = charSet('间候代期段速装尚常空机光刻差');

function faceAt(page: Page, at: number, certain: boolean): Face | undefined {
  const { folded } = page;
  const number = page.numeralAt(at);
  if (!number || number.low !== number.high || number.open || !isHour(number.low)) return undefined;
  const mark = folded[number.end];
  if (mark === ':') return digitalFace(folded, at, number.low, number.end);
  const isSure = certain || !number.chinese || number.low > 9;
  if (mark === '点')
    return startsClock(folded, at, number.end, isSure) ? spokenFace(page, at, number.low, number.end) : undefined;
  if (mark !== '时' || endsWord(folded, number.end + 1)) return undefined;
  return isSure || number.low === 0 ? spokenFace(page, at, number.low, number.end) : undefined;
}

function twoDigits(folded: string, at: number): number {
  if (!isArabic(folded.charCodeAt(at)) || !isArabic(folded.charCodeAt(at + 1))) return NaN;
  return isArabic(folded.charCodeAt(at + 2)) ? NaN : Number(folded.slice(at, at + 2));
}

function digitalFace(folded: string, at: number, hour: number, colon: number): Face | undefined {
  const minutes = twoDigits(folded, colon + 1);
  if (!(minutes < 60) || colon - at > 2) return undefined;
  const end = colon + 3;
  const seconds = folded[end] === ':' ? twoDigits(folded, end + 1) : NaN;
  if (seconds < 60) return { start: at, end: end + 3, hours: hour + minutes / 60, unit: null, seconds: true };
  return folded[end] === ':' ? undefined : { start: at, end, hours: hour + minutes / 60, unit: null, seconds: false };
}

const points =
  /(?:的)?(?:要求|建议|意见|希望|体会|措施|原因|思考|看法|启示|认识|想法|说明|共识|经验|不足|问题|内容|声明|一线|做法|感受|理由|倡议|承诺|心得|好处|变化|优势|期望|提示|注意|工作|任务|指示|结论|批评|特点|区别|不同|主张|就)/y;

/** What may follow an hour's 点: 三点半, 三点到五点. */
const followsHour = charSet('半钟整多许左到至前起');
/** 有一点, 这一点. */
const isVagueOne = charSet('有这几那意');

/** 三点要求 lists points and 一点 is "a little"; 8点, 三点半, 下午一点 are hours. */
function startsClock(folded: string, start: number, mark: number, isSure: boolean): boolean {
  points.lastIndex = mark + 1;
  if (points.test(folded)) return false;
  if (isVagueOne(folded, start - 1) && !isArabic(folded.charCodeAt(start))) return false;
  return isSure || followsHour(folded, mark + 1) || isArabic(folded.charCodeAt(mark + 1));
}

/** 8点, 8点半, 8点整, 6时40分, 三点一刻. */
function spokenFace(page: Page, start: number, hour: number, mark: number): Face | undefined {
  const { folded } = page;
  const unit = { start: mark, end: mark + 1 };
  const next = folded[mark + 1];
  if (next === '半' && !'天夜'.includes(folded[mark + 2] ?? ' ')) {
    return { start, end: mark + 2, hours: hour + 0.5, unit, seconds: false };
  }
  const minutes = page.numeralAt(mark + 1);
  const after = minutes && folded[minutes.end];
  if (minutes && (after === '分' || after === '刻') && minutes.low < 60 && folded[minutes.end + 1] !== '之') {
    const hours = hour + (minutes.low * (after === '刻' ? 15 : 1)) / 60;
    return { start, end: minutes.end + 1, hours, unit: null, seconds: false };
  }
  const bare = folded[mark] === '点' ? twoDigits(folded, mark + 1) : NaN;
  if (bare < 60) return { start, end: mark + 3, hours: hour + bare / 60, unit: null, seconds: false };
  const tail = next === '整' || next === '钟' ? 1 : 0;
  return { start, end: mark + 1 + tail, hours: hour, unit, seconds: false };
}

/** A header's time stamp (2022-03-22 15:52, 2021年11月02日11:44 | 来源), not a time that the text speaks of. */
export function isTimestamp(folded: string, clock: Clock): boolean {
  if (folded[clock.end - 3] !== ':' || typeof clock.value !== 'number') return false;
  let before = clock.start - 1;
  while (isSpace(folded.charCodeAt(before))) before--;
  const isDated = isArabic(folded.charCodeAt(before)) || folded[before] === '日' || folded[before] === 'T';
  if (!isDated) return clock.seconds;
  const next = folded[clock.end];
  return (
    clock.seconds ||
    next === undefined ||
    '\n\r|]'.includes(next) ||
    isSpace(next.charCodeAt(0)) ||
    folded.startsWith('来源', clock.end)
  );
}
