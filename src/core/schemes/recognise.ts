import type { Span } from '../text/span';
import { quotedName } from './quotation';
import { isSchemeName } from './schemeName';
import { wordAt } from './schemeWords';
import type { SchemeWords } from './schemeWords';
import { smallNumeral } from './smallNumeral';

/** Where a scheme is named, if one is named at `offset` of the folded text. */
export type Recogniser = (text: string, offset: number, words: SchemeWords) => Span | undefined;

const isHan = (character: string): boolean => character >= '一' && character <= '鿿';

/** “五个到户”, “园区三化”, “185”乡村治理体系 — the span is the inside of the quotation. */
const quoted: Recogniser = (text, offset, words) => {
  const inside = quotedName(text, offset);
  if (!inside) return undefined;
  return isSchemeName(text.slice(inside.start, inside.end), text.slice(inside.end + 1, inside.end + 9), words)
    ? inside
    : undefined;
};

/** 六道“红色防线”: numeral, measure word, the rest quoted and nothing of the noun after it. */
const countedQuotation: Recogniser = (text, offset, words) => {
  const numeral = smallNumeral(text, offset);
  if (!numeral || numeral.value < 2 || !words.kinds.has(text.charAt(offset + numeral.length))) return undefined;
  const inside = quotedName(text, offset + numeral.length + 1);
  if (!inside || inside.end - inside.start > 8) return undefined;
  return isHan(text.charAt(inside.end + 1)) ? undefined : { start: offset, end: inside.end + 1 };
};

/** 三级联动, 五级联防联控. */
const levels: Recogniser = (text, offset, words) => {
  const numeral = smallNumeral(text, offset);
  if (!numeral || numeral.value < 3 || text.charAt(offset + numeral.length) !== '级') return undefined;
  const word = wordAt(words.levels, text, offset + numeral.length + 1);
  return word ? { start: offset, end: offset + numeral.length + 1 + word.length } : undefined;
};

/** 一企一策, 一人一户一专班; never 一心一意, whose parts are no unit and no measure taken for it. */
const oneForEach: Recogniser = (text, offset, words) => {
  const each = text.charAt(offset) === '一' ? wordAt(words.each, text, offset + 1) : undefined;
  if (!each) return undefined;
  let end = offset + 1 + each.length;
  const first = end;
  while (text.charAt(end) === '一') {
    const one = wordAt(words.one, text, end + 1) ?? wordAt(words.each, text, end + 1);
    if (!one) break;
    end += 1 + one.length;
  }
  return end > first ? { start: offset, end } : undefined;
};

/** 一天一分析、一天一调度: once is a frequency, two in a row are a scheme. */
const oncePer: Recogniser = (text, offset, words) => {
  const per = text.charAt(offset) === '一' ? wordAt(words.per, text, offset + 1) : undefined;
  if (!per) return undefined;
  const opening = `一${per}一`;
  let end = offset;
  let parts = 0;
  while (
    text.startsWith(opening, end) ||
    (parts > 0 && text.startsWith(opening, end + 1) && /[、,]/.test(text.charAt(end)))
  ) {
    end = text.indexOf(opening, end) + opening.length + 2;
    parts++;
  }
  return parts > 1 && end <= text.length ? { start: offset, end } : undefined;
};

/** 五个到位, 四个一. */
const countedVerb: Recogniser = (text, offset, words) => {
  const numeral = smallNumeral(text, offset);
  if (!numeral || numeral.value < 2 || text.charAt(offset + numeral.length) !== '个') return undefined;
  const verb = wordAt(words.verbs, text, offset + numeral.length + 1);
  return verb ? { start: offset, end: offset + numeral.length + 1 + verb.length } : undefined;
};

/** 五包一, 四网合一. */
const manyForOne: Recogniser = (text, offset) => {
  const numeral = smallNumeral(text, offset);
  if (!numeral || numeral.value < 3) return undefined;
  const at = offset + numeral.length;
  if (text.startsWith('包一', at) && text.charAt(at + 2) !== '个') return { start: offset, end: at + 2 };
  return isHan(text.charAt(at)) && text.startsWith('合一', at + 1) ? { start: offset, end: at + 3 } : undefined;
};

/** 四早措施; not 三早上 or 五早餐店. */
const early: Recogniser = (text, offset) => {
  const numeral = smallNumeral(text, offset);
  if (!numeral || numeral.value < 3 || text.charAt(offset + numeral.length) !== '早') return undefined;
  const end = offset + numeral.length + 1;
  return /^(?:措施|要求|原则|机制|[。,、;])/.test(text.slice(end, end + 2)) ? { start: offset, end } : undefined;
};

/** Names known by themselves: 两委 (but not 两委员). */
const known: Recogniser = (text, offset, words) => {
  const name = wordAt(words.names.get(text.charAt(offset)) ?? [], text, offset);
  return name && !(name.endsWith('委') && text.charAt(offset + name.length) === '员')
    ? { start: offset, end: offset + name.length }
    : undefined;
};

/** 凡进必查. */
const whoever: Recogniser = (text, offset) => {
  if (text.charAt(offset) !== '凡' || text.charAt(offset + 2) !== '必') return undefined;
  const [subject, verb] = [text.charAt(offset + 1), text.charAt(offset + 3)];
  return isHan(subject) && isHan(verb) && !'事是人'.includes(subject) && verb !== '须'
    ? { start: offset, end: offset + 4 }
    : undefined;
};

/** 三个入口,一是…;二是…;三是…: a count that its own sentence expands, item by item. */
const enumerated: Recogniser = (text, offset, words) => {
  const numeral = smallNumeral(text, offset);
  if (!numeral || numeral.value < 2 || !words.kinds.has(text.charAt(offset + numeral.length))) return undefined;
  const rest = /^([一-鿿]{2,6}?)[,:;]一是/.exec(text.slice(offset + numeral.length + 1, offset + numeral.length + 11));
  const noun = rest?.[1];
  return noun && noun !== '方面' ? { start: offset, end: offset + numeral.length + 1 + noun.length } : undefined;
};

/** For a numeral, in this order: the longer form before the shorter. */
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
const opening: readonly Recogniser[] = [quoted];
const rule: readonly Recogniser[] = [whoever];

const byCharacter = new Map<string, readonly Recogniser[]>([
  ...Array.from('一两双三四五六七八九十', (character) => [character, counted] as const),
  ...Array.from('“「『"‘', (character) => [character, opening] as const),
  ['凡', rule],
]);

/** Where a scheme is named, if one is named at `offset`. */
export const recognise: Recogniser = (text, offset, words) => {
  for (const recogniser of byCharacter.get(text.charAt(offset)) ?? []) {
    const span = recogniser(text, offset, words);
    if (span) return span;
  }
  return undefined;
};
