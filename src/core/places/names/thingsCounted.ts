import placeContext from '../../../tables/words/placeContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import { measureWords } from '../../numerals/measureWords';
import { NumeralRole, roleOf } from '../../numerals/numeralRoles';

/** What is written like a place's name and is a thing or a site beside it: 数千亩桃园, 临江房. */

const things = wordList(placeContext, 'thing-name');
const sites = wordList(placeContext, 'waterside');
const longer = wordList(placeContext, 'holds-name');
const anyThing = wordList(placeContext, 'any-thing');
const someOf = characterList(placeContext, 'some');
const waters = characterList(placeContext, 'water');
/** 立方米, 平方公里: no measure word before a thing is longer. */
const LONGEST_MEASURE = 4;

/** 百亩桃园, 一对石狮: a measure word with its number stands right before it. */
export function isThingCounted(folded: string, start: number, end: number): boolean {
  if (things.at(folded, start) !== end) return false;
  const stop = folded.charAt(start - 1) === '的' ? start - 1 : start;
  if (anyThing.before(folded, stop) >= 0) return false;
  for (let at = stop - 1; at >= Math.max(1, stop - LONGEST_MEASURE); at--)
    if (measureWords.longest(folded, at)?.end === stop && tellsHowMany(folded, at - 1)) return true;
  return false;
}

const tellsHowMany = (folded: string, at: number): boolean =>
  someOf(folded, at) || roleOf(folded.charCodeAt(at)) !== NumeralRole.none;

/** 复合肥: the end of a longer word. */
export const endsWord = (folded: string, end: number): boolean => longer.before(folded, end) >= 0;

/** 临江房, 临海而建: beside the water, and not in the city that is called so. */
export const isWaterside = (folded: string, start: number, end: number): boolean =>
  folded.charAt(start) === '临' && end === start + 2 && waters(folded, start + 1) && sites.at(folded, end) > 0;

const machines = wordList(placeContext, 'machine');
const kindOfMachine = wordList(placeContext, 'kind-of-machine');

/** 更新九台冷氣機: 台 counts machines, which stand behind it. */
export function areMachinesCounted(folded: string, start: number, end: number): boolean {
  if (end !== start + 2 || folded.charAt(start + 1) !== '台') return false;
  if (roleOf(folded.charCodeAt(start)) === NumeralRole.none) return false;
  return machines.at(folded, end) > 0 || machines.at(folded, kindOfMachine.at(folded, end)) > 0;
}
