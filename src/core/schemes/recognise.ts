import type { Span } from '../text/span';
import { quotedName } from './quotation';
import { isSchemeName, mayBeSchemeName } from './schemeName';
import type { SchemeWords } from './schemeWords';
import { isClauseMark, opensQuote } from './schemeMarks';
import { NUMERALS, smallNumeral } from '../numerals/smallNumeral';

/** The numeral that may begin a scheme's name, in the folded text. */
interface Count {
  readonly start: number;
  readonly value: number;
  /** Where the numeral ends, and the character there. */
  readonly end: number;
  readonly next: string;
}

/** The end of the scheme's name that begins with this numeral; undefined where none does. */
type Recogniser = (text: string, count: Count, words: SchemeWords) => number | undefined;

function isHan(text: string, offset: number): boolean {
  if (offset >= text.length) return false;
  const code = text.charCodeAt(offset);
  return code >= 0x4e00 && code <= 0x9fff;
}

/** 六道“红色防线”: numeral, measure word, the rest quoted and nothing of the noun after it. */
const countedQuotation: Recogniser = (text, { value, end }, words) => {
  if (value < 2 || !words.isKind(text, end)) return undefined;
  const inside = quotedName(text, end + 1);
  return inside && inside.end - inside.start <= 8 && !isHan(text, inside.end + 1) ? inside.end + 1 : undefined;
};

/** 三级联动, 五级联防联控. */
const levels: Recogniser = (text, { value, end, next }, words) => {
  const word = value >= 3 && next === '级' ? words.levelAt(text, end + 1) : undefined;
  return word === undefined ? undefined : end + 1 + word.length;
};

/** 一企一策, 一人一户一专班; never 一心一意, whose parts are no unit and no measure taken for it. */
const oneForEach: Recogniser = (text, { start, value, end }, words) => {
  const each = value === 1 && end === start + 1 ? words.eachAt(text, end) : undefined;
  if (!each) return undefined;
  const first = end + each.length;
  let stop = first;
  while (text.charAt(stop) === '一') {
    const one = words.oneAt(text, stop + 1) ?? words.eachAt(text, stop + 1);
    if (!one) break;
    stop += 1 + one.length;
  }
  return stop > first ? stop : undefined;
};

/** 一天一分析、一天一调度: once is a frequency, two in a row are a scheme. */
const oncePer: Recogniser = (text, { start, value, end }, words) => {
  const per = value === 1 ? words.perAt(text, end) : undefined;
  if (!per) return undefined;
  const opening = `一${per}一`;
  let stop = start;
  let parts = 0;
  while (text.startsWith(opening, parts === 0 ? stop : stop + 1)) {
    if (parts > 0 && !'、,'.includes(text.charAt(stop))) break;
    stop += (parts === 0 ? 0 : 1) + opening.length + 2;
    parts++;
  }
  return parts > 1 && stop <= text.length ? stop : undefined;
};

/** Names known by themselves: 两委 (but not 两委员). */
const known: Recogniser = (text, { start }, words) => {
  const name = words.nameAt(text, start);
  if (!name || (name.endsWith('委') && text.charAt(start + name.length) === '员')) return undefined;
  return start + name.length;
};

/** 五个到位, 四个一. */
const countedVerb: Recogniser = (text, { value, end, next }, words) => {
  const verb = value >= 2 && next === '个' ? words.verbAt(text, end + 1) : undefined;
  return verb === undefined ? undefined : end + 1 + verb.length;
};

/** 五包一, 四网合一. */
const manyForOne: Recogniser = (text, { value, end, next }) => {
  if (value < 3) return undefined;
  if (next === '包') return text.charAt(end + 1) === '一' && text.charAt(end + 2) !== '个' ? end + 2 : undefined;
  return isHan(text, end) && text.startsWith('合一', end + 1) ? end + 3 : undefined;
};

/** 四早措施; not 三早上 or 五早餐店. */
const early: Recogniser = (text, { value, end, next }) => {
  if (value < 3 || next !== '早') return undefined;
  return /^(?:措施|要求|原则|机制|[。,、;])/.test(text.slice(end + 1, end + 3)) ? end + 1 : undefined;
};

/** 三个入口,一是…;二是…;三是…: a count that its own sentence expands, item by item. */
const enumerated: Recogniser = (text, { value, end }, words) => {
  if (value < 2 || !words.isKind(text, end)) return undefined;
  const noun = end + 1;
  let stop = noun;
  while (stop < noun + LONGEST_NOUN && isHan(text, stop)) stop++;
  if (stop - noun < 2 || !isClauseMark(text, stop) || !text.startsWith('一是', stop + 1)) return undefined;
  return text.slice(noun, stop) === '方面' ? undefined : stop;
};

const LONGEST_NOUN = 6;

/** In this order: the longer form before the shorter. */
const counted: readonly Recogniser[] = [
  countedQuotation,
  levels,
  oncePer,
  oneForEach,
  known,
  countedVerb,
  manyForOne,
  early,
  enumerated,
];

function countAt(text: string, offset: number): Count | undefined {
  const numeral = smallNumeral(text, offset);
  if (!numeral) return undefined;
  const end = offset + numeral.length;
  return { start: offset, value: numeral.value, end, next: text.charAt(end) };
}

function countedScheme(text: string, offset: number, words: SchemeWords): Span | undefined {
  const count = countAt(text, offset);
  if (!count) return undefined;
  for (const recogniser of counted) {
    const end = recogniser(text, count, words);
    if (end !== undefined) return { start: offset, end };
  }
  return undefined;
}

/** “五个到户”, “园区三化”, “185”乡村治理体系 — the span is the inside of the quotation. */
function quotedScheme(text: string, offset: number, words: SchemeWords): Span | undefined {
  const inside = quotedName(text, offset);
  if (!inside || !mayBeSchemeName(text, inside, words)) return undefined;
  const following = text.slice(inside.end + 1, inside.end + 9);
  return isSchemeName(text.slice(inside.start, inside.end), following, words) ? inside : undefined;
}

/** 凡进必查. */
function rule(text: string, offset: number): Span | undefined {
  if (text.charAt(offset + 2) !== '必') return undefined;
  if (!isHan(text, offset + 1) || !isHan(text, offset + 3)) return undefined;
  if ('事是人'.includes(text.charAt(offset + 1)) || text.charAt(offset + 3) === '须') return undefined;
  return { start: offset, end: offset + 4 };
}

/** A scheme's name begins with a quotation, a numeral or a rule. */
export const SCHEME_BEGINNINGS = '“「『"‘凡' + NUMERALS;

/** Where a scheme is named, if one is named at `offset` of the folded text, which must begin as schemes may. */
export function recognise(text: string, offset: number, words: SchemeWords): Span | undefined {
  if (opensQuote(text, offset)) return quotedScheme(text, offset, words);
  return text[offset] === '凡' ? rule(text, offset) : countedScheme(text, offset, words);
}
