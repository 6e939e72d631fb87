import { charSet } from '../match/charSet';
import { isArabic, Role, roleOf, valueOf } from './numeralRoles';
import type { Numeral } from './numeral';

const comma = 0x2c;
const point = 0x2e;
const longest = 32;

/** 29000, 29,000, 2.9万, 1亿2千万, 200多万, 3千余. `text` is the unfolded reading text: a full-width comma never groups. */
export function arabicNumeral(folded: string, text: string, start: number): Numeral | undefined {
  const digitsEnd = decimalsEnd(folded, groupsEnd(folded, text, start));
  if (digitsEnd - start > longest) return undefined;
  const scale = scaleAt(folded, digitsEnd);
  const value = valueTimes(folded, start, digitsEnd, scale.factor);
  const rest = scale.factor >= 1e3 && !scale.open ? lowerPart(folded, text, scale.end, scale.factor) : undefined;
  const low = value + (rest?.low ?? 0);
  return {
    start,
    end: rest?.end ?? scale.end,
    low,
    high: low,
    open: scale.open || (rest?.open ?? false),
    chinese: false,
    factor: scale.factor,
    scaled: scale.factor > 1,
    bare: false,
    positional: false,
  };
}

/** Digits, group commas and a decimal point as one number times the factor; 2.9 times 10000 is 29000 without binary dust. */
function valueTimes(folded: string, start: number, end: number, factor: number): number {
  if (end - start > 15) return Number(folded.slice(start, end).replaceAll(',', '')) * factor;
  let digits = 0;
  let divisor = 0;
  for (let at = start; at < end; at++) {
    const code = folded.charCodeAt(at);
    if (code === point) divisor = 1;
    else if (code !== comma) {
      digits = digits * 10 + code - 48;
      divisor *= 10;
    }
  }
  const product = digits * factor;
  if (divisor <= 1) return product;
  return product <= Number.MAX_SAFE_INTEGER ? product / divisor : Number((product / divisor).toPrecision(15));
}

function digitsFrom(folded: string, start: number): number {
  let end = start;
  while (isArabic(folded.charCodeAt(end))) end++;
  return end;
}

/** Past `1,234,567`, where the groups are of three and the commas half width; else past the first digits. */
function groupsEnd(folded: string, text: string, start: number): number {
  const first = digitsFrom(folded, start);
  if (first - start > 3 || folded.charCodeAt(start) === 48) return first;
  let end = first;
  while (text.charCodeAt(end) === comma && digitsFrom(folded, end + 1) === end + 4 && end - start < longest) end += 4;
  return end;
}

function decimalsEnd(folded: string, end: number): number {
  if (folded.charCodeAt(end) !== point) return end;
  const decimals = digitsFrom(folded, end + 1);
  const more = folded.charCodeAt(decimals) === point && isArabic(folded.charCodeAt(decimals + 1));
  return decimals > end + 1 && !more ? decimals : end;
}

const isOpen = charSet('余多几来');
const isMore = charSet('余多');

interface Scale {
  readonly factor: number;
  readonly end: number;
  readonly open: boolean;
}

const mayBeScale = charSet('余多几来十拾百佰千仟万亿兆廿卅');

/** The multipliers after the digits: 万, 百万, 多万, 万余. A unit's own 千 and 百 (千米, 百分点) are no multipliers. */
function scaleAt(folded: string, start: number): Scale {
  if (!mayBeScale(folded, start)) return { factor: 1, end: start, open: false };
  let factor = 1;
  let end = start;
  let open = false;
  for (let steps = 0; steps < 4; steps++) {
    if (!open && isOpen(folded, end) && isMultiplier(folded, end + 1)) {
      open = true;
      end++;
    }
    if (!isMultiplier(folded, end)) break;
    factor *= valueOf(folded.charCodeAt(end));
    end++;
  }
  if (!open && factor > 1 && isMore(folded, end)) return { factor, end: end + 1, open: true };
  return { factor, end, open };
}

const ofThousand = charSet('米克瓦伏卡帕赫焦字安');
const ofHundred = charSet('分帕');
const ofMega = charSet('瓦帕赫字');

function isMultiplier(folded: string, at: number): boolean {
  if (at >= folded.length || roleOf(folded.charCodeAt(at)) !== Role.unit) return false;
  const unit = folded[at];
  if (unit === '千') return !ofThousand(folded, at + 1);
  if (unit === '百') return !ofHundred(folded, at + 1);
  return unit !== '兆' || !ofMega(folded, at + 1);
}

function digitsBetween(folded: string, start: number, end: number): number {
  let digits = 0;
  for (let at = start; at < end; at++) if (isArabic(folded.charCodeAt(at))) digits++;
  return digits;
}

/** What follows 亿 or 万 in 1亿2千万, 3万5千, 558万6019, 1万3,205: a smaller part, to be added. */
function lowerPart(folded: string, text: string, start: number, factor: number): Numeral | undefined {
  if (!isArabic(folded.charCodeAt(start))) return undefined;
  const part = arabicNumeral(folded, text, start);
  const fills = part !== undefined && !part.scaled && 10 ** digitsBetween(folded, start, part.end) === factor;
  return part && (part.scaled || fills) && part.low < factor ? part : undefined;
}
