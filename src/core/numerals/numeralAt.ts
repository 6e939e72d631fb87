import { arabicNumeral } from './arabicNumeral';
import { chineseNumeral, isNoughtPoint } from './chineseNumeral';
import type { Numeral } from './numeral';
import { isBasicHan, NumeralRole, roleOf } from './numeralRoles';

/** The numeral that begins at `start`, or undefined. Reads at most some fifty characters. */
export function numeralAt(folded: string, source: string, start: number): Numeral | undefined {
  const numeral = start < folded.length ? plainNumeralAt(folded, source, start) : undefined;
  return numeral && folded[numeral.end] === '个' ? withCountedMyriad(folded, numeral) : numeral;
}

const myriad = 1e8;

/** 两个亿, 十多个亿: the 个 counts hundreds of millions; 两个亿元乡镇 and 个亿万富翁 do not. */
function withCountedMyriad(folded: string, numeral: Numeral): Numeral {
  const more = folded[numeral.end + 1] === '多' ? 1 : 0;
  const end = numeral.end + 2 + more;
  if (folded[end - 1] !== '亿' || numeral.scaled || numeral.bare || numeral.positional) return numeral;
  if (folded[end] === '万' || folded[end] === '级' || isUnitOfNoun(folded, end)) return numeral;
  return {
    ...numeral,
    end,
    low: numeral.low * myriad,
    high: numeral.high * myriad,
    open: numeral.open || more > 0,
    factor: myriad,
    scaled: true,
  };
}

/** 亿元 with more characters behind it names a size (十个亿元村). */
function isUnitOfNoun(folded: string, at: number): boolean {
  return folded[at] === '元' && isBasicHan(folded.charCodeAt(at + 1));
}

function plainNumeralAt(folded: string, source: string, start: number): Numeral | undefined {
  switch (roleOf(folded.charCodeAt(start))) {
    case NumeralRole.arabic:
      return arabicNumeral(folded, source, start);
    case NumeralRole.digit:
    case NumeralRole.unit:
    case NumeralRole.vague:
      return chineseNumeral(folded, start);
    default:
      return isNoughtPoint(folded, start) ? chineseNumeral(folded, start) : undefined;
  }
}
