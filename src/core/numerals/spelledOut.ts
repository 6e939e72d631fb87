import table from '../../tables/words/numberWords.tsv';
import { linesOfList } from '../match/wordList';

/** Whose words: English, Simplified or Traditional Chinese. */
export type NumberWords = 'en' | 'zh-Hans' | 'zh-Hant';

const first = (list: string): readonly string[] => linesOfList(table, list).map(([word = '']) => word);

const english = { ones: first('ones'), tens: first('tens'), scales: first('scale') };
const chinese = { digits: first('digit'), places: first('place'), groups: linesOfList(table, 'group') };
const columns: Readonly<Record<NumberWords, number>> = { en: 0, 'zh-Hans': 1, 'zh-Hant': 2 };
const wordFor = (list: 'point' | 'minus', words: NumberWords): string =>
  linesOfList(table, list)[0]?.[columns[words]] ?? '';

/** Above this a number is said in no words that anybody reads. */
const MOST = 1e15;
const MOST_DECIMALS = 4;

/** A number in words: 15000 → fifteen thousand, 一万五千. Undefined where it has too many digits to be read. */
export function spelledOut(value: number, words: NumberWords): string | undefined {
  const size = Math.abs(value);
  const [whole = '', decimals = ''] = size
    .toFixed(MOST_DECIMALS)
    .replace(/\.?0+$/, '')
    .split('.');
  if (!(size < MOST) || Number(`${whole}.${decimals}`) !== size) return undefined;
  const isEnglish = words === 'en';
  const number = isEnglish ? inEnglish(Number(whole)) : inChinese(Number(whole), words);
  const digits = Array.from(decimals, (digit) => (isEnglish ? english.ones : chinese.digits)[Number(digit)] ?? '');
  const said = [
    value < 0 ? wordFor('minus', words) : '',
    number,
    ...(digits.length > 0 ? [wordFor('point', words), ...digits] : []),
  ];
  return said.filter((word) => word !== '').join(isEnglish ? ' ' : '');
}

/** A whole number below 10¹⁵. */
function inEnglish(whole: number): string {
  if (whole === 0) return english.ones[0] ?? '';
  const groups: string[] = [];
  for (let rest = whole, scale = -1; rest > 0; rest = Math.floor(rest / 1000), scale++) {
    const group = rest % 1000;
    if (group > 0) groups.unshift(`${belowThousand(group)} ${english.scales[scale] ?? ''}`.trim());
  }
  return groups.join(' ');
}

function belowThousand(number: number): string {
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const said = hundreds > 0 ? [`${english.ones[hundreds] ?? ''} hundred`] : [];
  if (rest > 0) said.push(belowHundred(rest));
  return said.join(' ');
}

function belowHundred(number: number): string {
  const [ten, one] = [Math.floor(number / 10), number % 10];
  if (number < 20) return english.ones[number] ?? '';
  const tens = english.tens[ten - 2] ?? '';
  return one === 0 ? tens : `${tens}-${english.ones[one] ?? ''}`;
}

/** 10500 → 一万零五百: a nought between, and none at the end. */
function inChinese(whole: number, words: NumberWords): string {
  const nought = chinese.digits[0] ?? '';
  if (whole === 0) return nought;
  let said = '';
  for (let rest = whole, at = -1; rest > 0; rest = Math.floor(rest / 10_000), at++) {
    const group = rest % 10_000;
    const name = at < 0 ? '' : (chinese.groups[at]?.[columns[words] - 1] ?? '');
    if (group > 0) said = fourDigits(group, rest >= 10_000) + name + said;
    else if (said !== '' && !said.startsWith(nought)) said = nought + said;
  }
  return said.replace(TEEN, '$1');
}

/** 十五, not 一十五, where the number begins with it. */
const TEEN = /^一(十)/;

function fourDigits(group: number, hasMore: boolean): string {
  let said = '';
  for (let place = 3; place >= 0; place--) {
    const digit = Math.floor(group / 10 ** place) % 10;
    const nought = chinese.digits[0] ?? '';
    if (digit > 0) said += (chinese.digits[digit] ?? '') + (place > 0 ? (chinese.places[place - 1] ?? '') : '');
    else if ((said !== '' || hasMore) && group % 10 ** place > 0 && !said.endsWith(nought)) said += nought;
  }
  return said;
}
