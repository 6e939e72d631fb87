import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { wordList } from '../../match/wordList';
import { isBasicHan, isSpace, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { passOver } from '../figure';
import type { NumberReading } from '../figure';
import type { Page } from '../page';
import type { AskedNumber, PassingOverNumber } from './askedNumber';
import { dateEnd, digitsEnd, dottedDayEnd, houseEnd, joinedEnd, localNumberEnd, phoneEnd } from './digitForms';
import { codeEnd, letteredEnd } from './letteredCodes';
import { mileageEnd } from './roadMileage';
import { addressAround } from './webAddress';

const call = wordList(table, 'call');
const label = wordList(table, 'label');
const isCalledWord = wordList(table, 'isCalled');

/** Numbers in digits that are codes by their form or by what stands beside them. */
export const codes: readonly PassingOverNumber[] = [
  {
    name: 'row-of-numbers',
    examples: [['1,⟦1⟧,1,', 'passed over: code']],
    not: [['共⟦1,502人⟧', '1502 人']],
    read: inRow,
  },
  {
    name: 'web-address',
    examples: [['详见⟦www.rednet78.cn⟧', 'passed over: url']],
    not: [['共⟦78人⟧', '78 人']],
    read: ({ page, at }) => addressAround(page, at),
  },
  {
    name: 'local-telephone',
    examples: [['電話(06)⟦590-5009⟧', 'passed over: phone']],
    not: [['(06)⟦590人⟧', '590 人']],
    read: ({ page, at }) => passTo(page, at, localNumberEnd(page.folded, at), 'phone'),
  },
  {
    name: 'date-in-digits',
    examples: [['编号⟦2022-13⟧', 'passed over: date']],
    not: [['有⟦2022-2023件⟧。', '2022…2023 件']],
    read: ({ page, at }) => passTo(page, at, dateEnd(page.folded, at), 'date'),
  },
  {
    name: 'day-with-a-dot',
    examples: [['⟦5·12⟧地震十周年', 'passed over: date']],
    not: [['增长⟦5·1%⟧', '5.1 %']],
    read: ({ page, at, numberEnd }) => passTo(page, at, dottedDayEnd(page.folded, at, numberEnd), 'date'),
  },
  {
    name: 'telephone',
    examples: [['咨询⟦0731-84586660⟧', 'passed over: phone']],
    not: [['有⟦13800000000件⟧。', '13800000000 件']],
    read: ({ page, at, amountEnd }) => passTo(page, at, phoneEnd(page.folded, at, amountEnd), 'phone'),
  },
  {
    name: 'joined-numbers',
    examples: [['地址⟦192.168.1.1⟧', 'passed over: code']],
    not: [['约⟦2-3名⟧', 'about 2…3 名']],
    read: ({ page, at }) => passTo(page, at, joinedEnd(page.folded, at), 'code'),
  },
  {
    name: 'house-or-class',
    examples: [
      ['住在⟦2-1⟧栋', 'passed over: code'],
      ['他在⟦3-2⟧班', 'passed over: code'],
    ],
    not: [
      ['新建⟦2-3栋⟧楼', '2…3 栋 · 楼'],
      ['有⟦3班⟧学生', '3 班 · 学生'],
    ],
    read: ({ page, at }) => passTo(page, at, houseEnd(page.folded, at), 'code'),
  },
  {
    name: 'mileage-post',
    examples: [
      ['K1207+⟦300⟧处', 'passed over: code'],
      ['西行⟦13KM⟧+300M处', 'passed over: code'],
      ['南行⟦1891KM⟧处两车相撞', 'passed over: code'],
    ],
    not: [['全长⟦13KM⟧，投资3亿元', '13 KM · 全长']],
    read: ({ page, at }) => passTo(page, at, mileageEnd(page.folded, at), 'code'),
  },
  {
    name: 'letters-and-digits',
    examples: [['⟦5⟧G基站', 'passed over: code']],
    not: [
      ['全长⟦5km⟧', '5 km · 全长'],
      ['约US$⟦300万⟧', 'about 3000000 US$'],
    ],
    read: ({ page, at, amountEnd }) => passTo(page, at, letteredEnd(page.folded, at, amountEnd), 'code'),
  },
  {
    name: 'called-number',
    examples: [['报警电话：⟦110⟧', 'passed over: phone']],
    not: [['一共⟦110次⟧。', '110 次']],
    read: ({ page, at, amountEnd }) =>
      isCalled(page.folded, at, amountEnd, call)
        ? passOver(page, { start: at, end: codeEnd(page.folded, at) }, 'phone')
        : undefined,
  },
  {
    name: 'labelled-code',
    examples: [['邮编：⟦415700⟧', 'passed over: code']],
    not: [['已编号，共⟦300个⟧。', '300 个']],
    read: ({ page, at, amountEnd }) =>
      isCalled(page.folded, at, amountEnd, label)
        ? passOver(page, { start: at, end: codeEnd(page.folded, at) }, 'code')
        : undefined,
  },
];

function passTo(page: Page, start: number, end: number, reason: 'phone' | 'date' | 'code'): NumberReading {
  return end > start ? passOver(page, { start, end }, reason) : undefined;
}

const longestLabel = 4;
const joinsLabel = charSet(':(“"「 为是号');

/** 电话:110, 热线12345, 邮编：415700. */
function isCalled(folded: string, at: number, end: number, words: typeof call): boolean {
  if (end - at > longestNumber || isBasicHan(folded.charCodeAt(end)) || end > digitsEnd(folded, at)) return false;
  let before = at;
  while (at - before < longestLabel && (joinsLabel(folded, before - 1) || isSpace(folded.charCodeAt(before - 1)))) {
    if (words.before(folded, before) >= 0) return true;
    before--;
  }
  const called = isCalledWord.before(folded, before);
  return words.before(folded, before) >= 0 || (called >= 0 && words.before(folded, called) >= 0);
}

const longestNumber = 6;

const longestInRow = 6;

/** 1,1,1, as a table's columns come out of a page: a short number between commas counts nothing, whatever it is. */
function inRow({ page, at }: AskedNumber): NumberReading {
  const { folded } = page;
  if (folded[at - 1] !== ',' || roleOf(folded.charCodeAt(at)) !== NumeralRole.arabic) return undefined;
  const end = digitsEnd(folded, at);
  if (folded[end] !== ',' || end - at > longestInRow) return undefined;
  const mayGoOn = digitsEnd(folded, end + 1) === end + 4;
  return mayGoOn ? undefined : passOver(page, { start: at, end }, 'code');
}
