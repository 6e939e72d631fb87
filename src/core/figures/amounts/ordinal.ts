import context from '../../../tables/words/figureContext.tsv';
import table from '../../../tables/words/figureKinds.tsv';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import { wordNear } from '../../match/wordNear';
import type { Span } from '../../text/span';
import { isBasicHan, isSpace } from '../../numerals/numeralRoles';
import { found, passOver } from '../figure';
import type { NumberReading } from '../figure';
import { unitAt } from './unit';
import type { Numeral } from '../../numerals/numeral';
import type { Page } from '../page';

const ranks = wordList(table, 'rank');
const named = characterList(table, 'named');
const lawPart = characterList(table, 'lawPart');
const beforeLawPart = characterList(table, 'beforeLawPart');
const storm = wordList(context, 'storm');
const train = wordList(context, 'train');
const stops = charSet(',。;:\n');
const reach = 4;

/** 第3批, 第二十届; `at` is the offset behind 第. Names (第一人民医院, 第十二师) are passed over. */
export function ordinalAt(page: Page, at: number): NumberReading {
  const { folded } = page;
  const number = page.numeralAt(at);
  if (!number) return undefined;
  const start = at - 1;
  const unit = unitAt(page, number.end, number);
  if (!unit) {
    if (isRankOfSize(folded, number.end)) return ordinal(start, number.end, number.low, null);
    const isRank = wordNear(ranks, folded, start, reach, stops);
    if (isRank && !isBasicHan(folded.charCodeAt(number.end))) return ordinal(start, number.end, number.low, null);
    return passOver(page, { start, end: number.end }, 'name');
  }
  if (isQuarter(unit.measure.word, number)) return passOver(page, { start, end: unit.end }, 'date');
  if (unit.measure.word === '版' && isPage(folded, start, unit.end))
    return passOver(page, { start, end: unit.end }, 'code');
  if (isArticle(folded, start, unit, number)) return passOver(page, { start, end: unit.end }, 'name');
  if (isName(folded, unit.start, unit.end)) return passOver(page, { start, end: unit.end }, 'name');
  return ordinal(start, unit.end, number.low, unit);
}

function ordinal(
  start: number,
  end: number,
  value: number,
  unit: { start: number; end: number } | null,
): NumberReading {
  return found({ start, end, kind: 'ordinal', value, approx: null, unit, noNounAfter: true });
}

/** 第三季度, 第4季: a part of the year. */
function isQuarter(word: string, { low }: Numeral): boolean {
  return (word === '季度' || word === '季') && low <= 4;
}

const sizes = charSet('长高大深宽');

/** 亚洲第二长的隧道: the rank is one of size; 第二大队 and 第三高中 are names. */
export const isRankOfSize = (folded: string, at: number): boolean => sizes(folded, at) && folded[at + 1] === '的';

const papers = wordList(table, 'paper-with-pages');
const endsLine = charSet('\n\r(');

/** 人民日报 第3版, 12月19日 第2版, or a line of its own: a page of a newspaper. 该书第3版 counts editions. */
function isPage(folded: string, start: number, end: number): boolean {
  let before = start;
  while (isSpace(folded.charCodeAt(before - 1)) || folded[before - 1] === '》') before--;
  if (papers.before(folded, before) >= 0) return true;
  const startsLine = before === 0 || folded[start - 1] === '\n';
  return startsLine && (end >= folded.length || endsLine(folded, end));
}

/** So many of anything but articles are written in digits. */
const longLaw = 40;
/** 《民法典》第五百七十九条, 条例第三条第二款: parts of a law; 第三条生产线 counts. */
function isArticle(folded: string, start: number, unit: Span, { chinese, low }: Numeral): boolean {
  if (unit.end > unit.start + 1 || !lawPart(folded, unit.start)) return false;
  return (
    beforeLawPart(folded, start - 1) || (chinese && low >= longLaw) || folded[unit.end] === '第' || isLaw(folded, start)
  );
}

/** 「…辦法」第六條: the law's name in quotation marks. */
function isLaw(folded: string, start: number): boolean {
  return quoteEnd(folded, start - 1) && beforeLawPart(folded, start - 2);
}

const quoteEnd = charSet('」』”');

/** 第6座, 第一人民医院, 第二中学, 第三产业, 第7683次列车: part of a name. 第20号台风 counts the year's storms. */
function isName(folded: string, start: number, end: number): boolean {
  const first = folded[start] ?? ' ';
  if (first === '号') return storm.at(folded, end) === 0;
  if (first === '人') return folded.startsWith('人民', start) || folded.startsWith('人称', start);
  return named(folded, start) || (first === '次' && train.at(folded, end) > 0);
}
