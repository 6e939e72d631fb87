import type { Heading } from '../article/model';
import { covers, firstEndingAfter } from '../text/span';
import type { Span } from '../text/span';
import { bracketAfter, enumeratedAfter, levelsBefore, listAfter, listBefore, sharesEdge } from './itemListing';
import type { Items } from './itemListing';
import { closesQuote, opensQuote } from '../text/punctuation';
import { endsSentence, isClauseMark, clauseOpeners } from './schemeMarks';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { countsLevels, isFunctionWord, leads } from './schemeWords';

/** A scheme as it was recognised. */
export interface NamedScheme extends Span {
  /** Folded. */
  readonly name: string;
  /** How many things its numeral promises. */
  readonly number: number;
}

const REACH = 40;

/** A scheme in its text, with the offsets before and behind its quotation marks. */
interface Asked {
  readonly text: string;
  readonly scheme: NamedScheme;
  readonly from: number;
  readonly end: number;
  readonly headings: readonly Heading[];
}

const rules: readonly Rule<Asked, Items>[] = [
  {
    name: 'bracket-behind',
    examples: [['做到⟦“三早”⟧(早发现、早报告、早隔离)。', '三早: 早发现 | 早报告 | 早隔离']],
    not: [['做到⟦“三早”⟧(早发现、早报告),人人有责。', '三早: no items']],
    read: ({ text, scheme, end }) => bracketAfter(text, end, scheme.number),
  },
  {
    name: 'enumeration-behind',
    examples: [['落实⟦“三到位”⟧,一是人员到位,二是物资到位,三是责任到位。', '三到位: 人员到位 | 物资到位 | 责任到位']],
    not: [['落实⟦“三到位”⟧,一是人员到位,大家放心。', '三到位: no items']],
    read: ({ text, scheme, end }) =>
      isClauseMark(text, end) && text.startsWith('一是', end + 1)
        ? enumeratedAfter(text, end, scheme.number)
        : undefined,
  },
  {
    name: 'list-behind-a-lead',
    examples: [
      ['推行⟦“三个一”⟧服务,即一张网、一扇门、一枚章。', '三个一: 一张网 | 一扇门 | 一枚章'],
      [
        '推行⟦“三个一”⟧服务从去年春天开始由各个乡镇和街道的便民大厅轮流承办,即一张网、一扇门、一枚章。',
        '三个一: 一张网 | 一扇门 | 一枚章',
      ],
    ],
    not: [
      ['推行⟦“三个一”⟧服务,网、门都好。', '三个一: no items'],
      [
        '推行⟦“三个一”⟧服务从去年春天开始由各个乡镇和街道的便民大厅轮流承办并由县里派人到现场指导并检查评比,即一张网、一扇门、一枚章。',
        '三个一: no items',
      ],
    ],
    read: ({ text, scheme, end }) => afterLead(text, end, scheme.number),
  },
  {
    name: 'levels-before',
    examples: [['实行县乡村⟦“三级联防”⟧。', '三级联防: 县 | 乡 | 村']],
    not: [['实行县、乡、村⟦“三级联防”⟧。', '三级联防: 县 | 乡 | 村']],
    read: ({ text, scheme: { start, number }, from }) =>
      text[start + 1] === '级' && countsLevels(text, start) ? levelsBefore(text, from, number) : undefined,
  },
  {
    name: 'list-before',
    examples: [['织密责任、宣传、巡查⟦“三张网”⟧。', '三张网: 责任 | 宣传 | 巡查']],
    not: [['开展盘查、查验⟦“两码”⟧。', '两码: no items']],
    read: ({ text, scheme: { number }, from }) => listBefore(text, from, number),
  },
  {
    name: 'headings-below',
    examples: [
      [
        '⟦“三到位”⟧保修桥\n一、人员到位\n昨天,县里派了人,大家都很高兴。\n二、物资到位\n昨天,县里运了钢材,大家都很高兴。\n三、责任到位\n昨天,县里签了字,大家都很高兴。',
        '三到位: 人员到位 | 物资到位 | 责任到位',
      ],
    ],
    not: [
      [
        '⟦“三到位”⟧保修桥\n一、人员到位\n昨天,县里派了人,大家都很高兴。\n二、物资到位\n昨天,县里运了钢材,大家都很高兴。',
        '三到位: no items',
      ],
    ],
    read: ({ text, scheme, headings }) => headingsBelow(text, scheme, headings),
  },
];

const expanded = firstOf<Asked, Items>('scheme-expansions', ({ scheme }) => scheme, rules);

/** The expansion that the text gives beside this mention or in the headings below it; undefined where it gives none. */
export function expansionOf(text: string, scheme: NamedScheme, headings: readonly Heading[]): Items | undefined {
  const { start, end, number } = scheme;
  if (number < 2) return undefined;
  return expanded({ text, scheme, from: beforeQuote(text, start), end: behindQuote(text, end), headings });
}

const behindQuote = (text: string, end: number): number => (closesQuote(text, end) ? end + 1 : end);
const beforeQuote = (text: string, start: number): number => (opensQuote(text, start - 1) ? start - 1 : start);

/** “四早”措施,即…: a word that opens an expansion, in the same sentence and not far off, or a colon at once. */
function afterLead(text: string, end: number, count: number): Items | undefined {
  const limit = Math.min(text.length, end + REACH);
  for (let i = end; i < limit && !endsSentence(text, i); i++) {
    const lead = leadAt(text, i, i === end);
    const items = lead === undefined ? undefined : listAfter(text, behindFunctionWord(text, i + lead), count);
    if (items) return items;
  }
  return undefined;
}

function leadAt(text: string, offset: number, atOnce: boolean): number | undefined {
  if (!atOnce && !clauseOpeners(text, offset - 1)) return undefined;
  if (atOnce && text[offset] === ':') return 1;
  const end = leads.at(text, offset);
  return end > 0 ? end - offset : undefined;
}

const behindFunctionWord = (text: string, offset: number): number =>
  isFunctionWord(text, offset) ? offset + 1 : offset;

/** As many parallel headings as the numeral promises: below the heading that names the scheme, or over the article. */
function headingsBelow(text: string, scheme: NamedScheme, headings: readonly Heading[]): Items | undefined {
  const index = firstEndingAfter(headings, scheme.start);
  const own = headings[index];
  const isNamedIn = own !== undefined && covers(own, scheme);
  const items = isNamedIn ? children(headings, index, scheme.number) : outermost(headings, scheme.number);
  if (items.length !== scheme.number) return undefined;
  const spans = items.map((heading) => bareHeading(text, heading));
  return isNamedIn || sharesEdge(text, spans) ? spans : undefined;
}

/** The headings one level below; of more than `count` only one more. */
function children(headings: readonly Heading[], own: number, count: number): readonly Heading[] {
  const level = headings[own]?.level ?? 0;
  const found: Heading[] = [];
  for (let index = own + 1; index < headings.length && found.length <= count; index++) {
    const heading = headings[index];
    if (!heading || heading.level <= level) break;
    if (heading.level === level + 1) found.push(heading);
  }
  return found;
}

/** The headings of the first level, which is 1; of more than `count` only one more. */
function outermost(headings: readonly Heading[], count: number): readonly Heading[] {
  const found: Heading[] = [];
  for (let index = 0; index < headings.length && found.length <= count; index++) {
    const heading = headings[index];
    if (heading?.level === 1) found.push(heading);
  }
  return found;
}

const LIST_NUMBER = /^(?:[(]?[一二三四五六七八九十\d]{1,3}[)]?[、..]?\s*)/;

/** A heading without its number and its full stop. */
function bareHeading(text: string, heading: Heading): Span {
  const written = text.slice(heading.start, heading.end);
  const number = /^[(\d一二三四五六七八九十]+[)、.]/.test(written) ? (LIST_NUMBER.exec(written)?.[0].length ?? 0) : 0;
  const stop = /[。.;:,]$/.test(written) ? 1 : 0;
  return { start: heading.start + number, end: heading.end - stop };
}
