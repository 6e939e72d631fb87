import table from '../../../tables/words/figureContext.tsv';
import { charSet } from '../../match/charSet';
import { characterList, listOfWords, linesOfList, wordList } from '../../match/wordList';
import { isArabic, isBasicHan, NumeralRole, roleOf } from '../../numerals/numeralRoles';
import { passOver } from '../figure';
import type { AskedFigure, PassingOver } from './passingOver';
import { passUnit } from './passingOver';

const house = wordList(table, 'house');
const beforeBuilding = characterList(table, 'beforeBuilding');
const storeys = listOfWords(linesOfList(table, 'storey').map(([word = '']) => word));
const personWord = wordList(table, 'personWord');
const village = characterList(table, 'village');
const placeTail = wordList(table, 'placeTail');
const ring = characterList(table, 'ring');
const noRoadName = wordList(table, 'noRoadName');
const ringBehind = wordList(table, 'ringBehind');

/** Numbers of houses, roads and places. */
export const addresses: readonly PassingOver[] = [
  {
    name: 'building',
    examples: [['住在幸福小区⟦3栋⟧2单元', 'passed over: address']],
    not: [
      ['共有⟦3栋⟧楼房', '3 栋 · 楼房'],
      ['新建消防站6座,其中市区⟦4座⟧。', '4 座 · 消防站'],
    ],
    read: (asked) => (isBuilding(asked) ? passUnit(asked, 'address') : undefined),
  },
  {
    name: 'house-number',
    examples: [['住在解放路⟦388号⟧', 'passed over: address']],
    not: [
      ['共有⟦3栋⟧楼房', '3 栋 · 楼房'],
      ['来了⟦二三十号⟧人', '20…30 号 · 人'],
    ],
    read: houseNumber,
  },
  {
    name: 'numbered-road',
    examples: [
      ['国道⟦318线⟧已抢通', 'passed over: address'],
      ['沿省道⟦205线⟧行驶', 'passed over: address'],
      ['台⟦26線⟧坍方', 'passed over: address'],
    ],
    not: [
      ['国道有⟦3条⟧', '3 条 · 国道'],
      ['开了12台⟦3线⟧', '3 线'],
    ],
    read: (asked) => (isNumberedRoad(asked) ? passUnit(asked, 'address') : undefined),
  },
  {
    name: 'villagers-group',
    examples: [['家住高家村⟦三组⟧', 'passed over: name']],
    not: [['村里分成⟦3组⟧', '3 组']],
    read: (asked) => (isVillagersGroup(asked) ? passUnit(asked, 'name') : undefined),
  },
  {
    name: 'place-with-number',
    examples: [['梨树县⟦八里⟧庙村的玉米', 'passed over: name']],
    not: [
      ['走了⟦八里⟧。', '8 里'],
      ['全程⟦八里⟧。', '8 里'],
    ],
    read: (asked) => (isInPlaceName(asked) ? passUnit(asked, 'name') : undefined),
  },
  {
    name: 'section-of-road',
    examples: [
      ['行经中正路⟦一段⟧时', 'passed over: address'],
      ['他住民生東路⟦三段⟧15號', 'passed over: address'],
    ],
    not: [
      ['修好公路⟦一段⟧', '1 段 · 公路'],
      ['他们修路⟦一段⟧', '1 段 · 路'],
      ['共有堤⟦三段⟧', '3 段 · 堤'],
    ],
    read: (asked) => (isSectionOfRoad(asked) ? passUnit(asked, 'address') : undefined),
  },
  {
    name: 'ring-road',
    examples: [
      ['北⟦二环⟧高速公路', 'passed over: name'],
      ['石家庄在⟦三环⟧内限行', 'passed over: name'],
    ],
    not: [['靶上打中⟦九环⟧', '9 环']],
    read: (asked) => (isRingRoad(asked) ? passUnit(asked, 'name') : undefined),
  },
];

/** As many characters has the shortest name of a road, 路 not counted. */
const SHORTEST_NAME = 2;

/** 中正路一段: the streets of Taiwan are numbered by sections. */
function isSectionOfRoad({ page: { folded }, amount: { unit, numberStart } }: AskedFigure): boolean {
  if (unit?.measure.word !== '段' || roleOf(folded.charCodeAt(numberStart)) !== NumeralRole.digit) return false;
  if (folded[numberStart - 1] !== '路' || noRoadName.before(folded, numberStart) >= 0) return false;
  for (let at = 1; at <= SHORTEST_NAME; at++) if (!isBasicHan(folded.charCodeAt(numberStart - 1 - at))) return false;
  return true;
}

/** 128号3栋2单元: a building among the numbers of an address. */
function isBuilding({ page: { folded }, amount: { unit, numberStart } }: AskedFigure): boolean {
  if (!unit || unit.end > unit.start + 1 || !storeys.has(unit.measure.word)) return false;
  if (roomFollows(folded, unit.end)) return true;
  return beforeBuilding(folded, numberStart - 1) && !isPartOfCount(folded, numberStart, unit.measure.word);
}

const FARTHEST_COUNT = 60;

/** 消防站6座,其中市区4座: the sentence has counted things by the same measure word, and those at no address. */
function isPartOfCount(folded: string, start: number, word: string): boolean {
  for (let at = start - 1; at > start - FARTHEST_COUNT && !endsSentence(folded, at); at--) {
    if (folded[at] !== word || !isArabic(folded.charCodeAt(at - 1))) continue;
    let number = at - 1;
    while (isArabic(folded.charCodeAt(number - 1))) number--;
    if (!beforeBuilding(folded, number - 1)) return true;
  }
  return false;
}

const endsSentence = charSet('。!?\n');

function roomFollows(folded: string, at: number): boolean {
  let end = at;
  while (isArabic(folded.charCodeAt(end)) && end - at < 4) end++;
  if (end === at) return false;
  return folded.startsWith('单元', end) || folded[end] === '室' || folded[end] === '号' || folded[end] === '楼';
}

/** 388号, 3号楼, 2单元, 6号线, 312国道; 二三十号人 counts people. */
function houseNumber({ page, amount }: AskedFigure): ReturnType<PassingOver['read']> {
  const { folded } = page;
  const { numberStart, numberEnd, first, unit } = amount;
  if (unit?.measure.word === '路' && first.chinese && !isRoadOfRow(folded, numberStart, unit.end)) return undefined;
  const end = house.at(folded, numberEnd);
  if (end === 0 || countsPeople(folded, numberEnd)) return undefined;
  return passOver(page, { start: numberStart, end }, 'address');
}

const behindRoad = characterList(table, 'behind-road');

/** 祥和二路27起, 中山三路口: a road of several by one name, with a number or the crossing behind it. */
function isRoadOfRow(folded: string, start: number, end: number): boolean {
  if (!isBasicHan(folded.charCodeAt(start - 1)) || !isBasicHan(folded.charCodeAt(start - 2))) return false;
  if (beforeRoads(folded, start - 1)) return false;
  return behindRoad(folded, end) || isArabic(folded.charCodeAt(end));
}

const beforeRoads = characterList(table, 'before-roads');

function countsPeople(folded: string, at: number): boolean {
  return folded[at] === '号' && folded[at + 1] === '人' && personWord.at(folded, at + 1) === 0;
}

/** 国道318线: a road by its number. */
function isNumberedRoad({ page: { folded }, amount: { numberStart, unit, approx } }: AskedFigure): boolean {
  if (unit?.measure.word !== '线' || approx !== null) return false;
  return house.before(folded, numberStart) >= 0 || isOfTaiwan(folded, numberStart);
}

/** 台26線: a provincial road of Taiwan; not what stands behind 12台. */
function isOfTaiwan(folded: string, start: number): boolean {
  return folded[start - 1] === '台' && roleOf(folded.charCodeAt(start - 2)) === NumeralRole.none;
}

/** 高家村三组: a villagers' group by its number. */
function isVillagersGroup({ page: { folded }, amount: { numberStart, unit, approx } }: AskedFigure): boolean {
  if (unit?.measure.word !== '组' || approx !== null) return false;
  return village(folded, numberStart - 1) || folded.startsWith('村民', unit.end);
}

const directTail = characterList(table, 'directTail');
const notInName = characterList(table, 'notInName');

const longestTail = 2;

/** 八里庙村, 五里墩街道, 三里屯: a small number with 里 or 家 and a place's tail right behind. */
function isInPlaceName({ page: { folded }, amount: { first, unit, end, approx } }: AskedFigure): boolean {
  const word = unit?.measure.word;
  if (!unit || !first.chinese || approx !== null || end > unit.end || (word !== '里' && word !== '家')) return false;
  if (word === '里' && directTail(folded, unit.end)) return true;
  for (let at = unit.end; at <= unit.end + longestTail; at++) {
    if (endsName(folded, at, at > unit.end)) return true;
    if (!isBasicHan(folded.charCodeAt(at)) || notInName(folded, at)) return false;
  }
  return false;
}

/** A tail of two characters, or one behind which no name goes on. */
function endsName(folded: string, at: number, isApart: boolean): boolean {
  const end = placeTail.at(folded, at);
  return end > at + 1 || (end > 0 && isApart && !isBasicHan(folded.charCodeAt(end)));
}

function isRingRoad({ page: { folded }, amount: { first, unit, low, approx, numberStart } }: AskedFigure): boolean {
  if (unit?.measure.word !== '环' || approx !== null || low > 7 || (!first.chinese && low < 2)) return false;
  return ring(folded, numberStart - 1) || ringBehind.at(folded, unit.end) > 0;
}
