import { charSet } from '../../match/charSet';
import type { Unit } from './amount';
import { isHan } from '../../numerals/numeralRoles';
import type { Numeral } from '../../numerals/numeral';
import type { Page } from '../page';

/** What a smaller part behind a unit adds to its number, and how many characters say so. */
export interface More {
  readonly value: number;
  readonly length: number;
}

export const noMore: More = { value: 0, length: 0 };

/** 半天, 半夜, 半数, 半径 are words of their own. */
const notHalf = charSet('天夜数径岛空山坡途价夏');
const halved: ReadonlySet<string> = new Set(['duration', 'age', 'length', 'area', 'weight']);

/** 个半小时 and 两年半, 七成五, 1米78, 4小时28分, 3块5, 24元8角. */
export function partMore(page: Page, unit: Unit, first: Numeral, end: number): More {
  const { folded } = page;
  if (unit.half) return { value: 0.5, length: 0 };
  const part = smallerPart(page, unit.measure.word, first, end);
  if (part) return part;
  if (folded[end] !== '半' || notHalf(folded, end + 1)) return noMore;
  return halved.has(unit.measure.kind) || unit.measure.word === '成' ? { value: 0.5, length: 1 } : noMore;
}

interface Part {
  /** What stands behind the part's digits. */
  readonly unit: RegExp;
  /** How many of the whole the part is; `behind` is what the expression's group caught. */
  readonly worth: (n: number, digits: number, behind: string) => number;
}

const decimals: Part['worth'] = (n, digits) => n / 10 ** digits;
const tenth: Part['worth'] = (n) => n / 10;

const parts: Readonly<Record<string, Part>> = {
  成: { unit: /(?![成\d.%])/y, worth: tenth },
  米: { unit: /(?![\d.米%])/y, worth: decimals },
  秒: { unit: /(?![\d.秒])/y, worth: decimals },
  小时: { unit: /分(?:钟)?(?!之)/y, worth: (n) => n / 60 },
  分: { unit: /秒/y, worth: (n) => n / 60 },
  分钟: { unit: /秒/y, worth: (n) => n / 60 },
  亩: { unit: /分/y, worth: tenth },
  甲: { unit: /分/y, worth: tenth },
  块: { unit: /毛|(?![\d.块%])/y, worth: tenth },
  元: { unit: /[角毛](?:([1-9])分)?/y, worth: (n, _, cents) => n / 10 + Number(cents) / 100 },
};

/** 一米八的大个 says a height, 不足三米一律 does not: what may stand behind a single digit. */
const followsDigit = charSet('的高长宽深左以多不到');

function smallerPart(page: Page, word: string, first: Numeral, at: number): More | undefined {
  const part = parts[word];
  const number = part && page.numeralAt(at);
  if (!part || !number || number.scaled || number.open || number.low !== number.high || number.low >= 100)
    return undefined;
  if (word === '成' && (number.end > at + 1 || number.low > 9)) return undefined;
  part.unit.lastIndex = number.end;
  const match = part.unit.exec(page.folded);
  if (!match || (match[0] === '' && !mayBeBare(page, number, first))) return undefined;
  const value = Number(part.worth(number.low, number.end - at, match[1] ?? '0').toFixed(3));
  return { value, length: number.end - at + match[0].length };
}

/** A part without its unit: written as the whole is, and nothing that it could count behind it. */
function mayBeBare({ folded, measureWords }: Page, { chinese, end }: Numeral, first: Numeral): boolean {
  if (measureWords.longest(folded, end)) return false;
  if (!chinese) return !first.chinese;
  return !isHan(folded.charCodeAt(end)) || followsDigit(folded, end);
}
