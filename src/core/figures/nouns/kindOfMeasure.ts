// What kind of thing a measure word counts, told by the last character of its name: 辆 counts what ends in 车.
import table from '../../../tables/words/countedWords.tsv';
import { charSet } from '../../match/charSet';
import type { CharSet } from '../../match/charSet';
import { linesOfList } from '../../match/wordList';
import type { Span } from '../../text/span';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';

/** The last characters of what each measure word counts. */
export const endsOfMeasure: ReadonlyMap<string, CharSet> = new Map(
  linesOfList(table, 'ends-of-measure').map(([measure = '', ends = '']) => [measure, charSet(ends)]),
);

const shortest = 2;
/** Only vehicles are cut so: 5座公园雕塑 are sculptures. */
const vehicles = charSet('辆艘');

/**
 * 2辆校车接送学生: up to the thing that the measure word counts, where what was read goes on behind it; 旧校舍2栋耐震系数不足:
 * the thing before the number, where only a character of the next word was read.
 */
export function ofItsKind(ask: Question, noun: Span): Span {
  const { page, figure, unit, before } = ask;
  const ends = unit === '名' || unit === '位' || countsPeople(unit) ? undefined : endsOfMeasure.get(unit);
  if (!ends || noun.start !== figure.end || ends(page.folded, noun.end - 1)) return noun;
  if (noun.end - noun.start < shortest) {
    const left = before().noun;
    return left?.end === figure.start && ends(page.folded, left.end - 1) ? left : noun;
  }
  if (!vehicles(unit, 0)) return noun;
  for (let end = noun.start + shortest; end <= noun.end - shortest; end++)
    if (ends(page.folded, end - 1)) return { start: noun.start, end };
  return noun;
}
