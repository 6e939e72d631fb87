// Numbers at one place after another, of what was counted before: 举报件涉及甲县1件、乙县3件; 甲县44件,乙县23件,东侨5件.
import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { isBasicHan } from '../../numerals/numeralRoles';
import type { Page } from '../page';
import { endsWith, isItemEnd, isSentenceOver, isStop } from './clauseStops';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const placeRowRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'so-many-that-concern-a-place',
    examples: [
      ['转来举报件涉及溆浦县⟦3件⟧、辰溪县1件。', '3 件 · 举报件'],
      ['轉來舉報件涉溆浦縣⟦8件⟧', '8 件 · 舉報件'],
      ['转来第二批举报件,举报件涉及溆浦县⟦3件⟧、辰溪县1件。', '3 件 · 举报件'],
    ],
    not: [
      ['举报件涉及企业⟦3家⟧', '3 家 · 企业'],
      ['举报件涉及溆浦县⟦3家⟧工厂', '3 家 · 工厂'],
      ['举报件涉及溆浦县,退回⟦3件⟧材料', '3 件 · 材料'],
    ],
    read: concernsPlace,
  },
  {
    name: 'so-many-from-there',
    examples: [
      ['入境旅客135人次,主要来自溆浦县(⟦62人次⟧)及辰溪县(8人次)。', '62 人次 · 入境旅客'],
      ['入境旅客135人次,主要來自溆浦縣(62人次)及辰溪縣(⟦8人次⟧)。', '8 人次 · 入境旅客'],
    ],
    not: [
      ['入境旅客135人次,主要来自溆浦县(⟦62户⟧)。', '62 户'],
      ['入境旅客135人次,主要来自溆浦县(⟦62个⟧)。', '62 个'],
      ['入境旅客135人次,主要来自溆浦县(学生⟦62人次⟧)。', '62 人次 · 学生'],
    ],
    read: fromThere,
  },
  {
    name: 'one-more-place-of-a-row',
    examples: [['交办信访件99件,分别是溆浦县44件,辰溪县23件,东侨⟦5件⟧。', '5 件 · 信访件']],
    not: [
      ['交办信访件99件,分别是溆浦县44件,辰溪县23件,旧书⟦5册⟧。', '5 册 · 旧书'],
      ['交办信访件99件,查扣刀具44件,棍棒23件,书本⟦5件⟧。', '5 件 · 书本'],
      ['交办信访件99件,溆浦县44件,辰溪县23件,来了⟦5件⟧礼物。', '5 件 · 礼物'],
    ],
    read: oneMorePlace,
  },
  {
    name: 'only-there-so-many',
    examples: [
      ['查扣报废车1140辆,是去年的1.4倍;仅高炉镇就查扣⟦205辆⟧。', '205 辆 · 报废车'],
      ['查扣報廢車1140輛;單是高爐鎮就查扣⟦205輛⟧。', '205 輛 · 報廢車'],
    ],
    not: [
      ['查扣报废车1140辆;仅高炉镇就查扣⟦205辆⟧摩托车。', '205 辆 · 摩托车'],
      ['查扣报废车1140辆;仅高炉镇就罚款⟦205元⟧。', '205 元 · 罚款'],
      ['查扣报废车1140辆;高炉镇来了⟦205人⟧。', '205 人'],
    ],
    read: onlyThere,
  },
  {
    name: 'share-of-so-many-places',
    examples: [['资助学生1286人次,其中水头镇、腾蛟镇2个镇占⟦六成⟧。', '60 成 · 学生']],
    not: [
      ['资助学生1286人次,其中女生占⟦六成⟧。', '60 成 · 女生'],
      ['走访2个镇占⟦六成⟧。', '60 成 · 镇'],
    ],
    read: shareOfPlaces,
  },
];

const concerns = wordList(context, 'concerns-place');
const longestPlace = 8;

/** Where the name of a place begins that ends here, and the verb that leads to it stands before; -1 where it is none. */
function placeAfter(page: Page, end: number, verbs: typeof concerns): number {
  if (isStop(page.folded, end - 1)) return -1;
  for (let at = end - 2; at >= Math.max(0, end - longestPlace); at--) {
    if (isStop(page.folded, at)) return -1;
    if (page.isPlaceAt(at) && verbs.before(page.folded, at) >= 0) return at;
  }
  return -1;
}

/** 举报件涉宁德8件: what concerns the place, and not the place. */
function concernsPlace({ page, figure, before, past: { last } }: Question): Span | undefined {
  const place =
    figure.kind === 'count' && isItemEnd(page.folded, figure.end) ? placeAfter(page, figure.start, concerns) : -1;
  if (place < 0) return undefined;
  const verb = concerns.before(page.folded, place);
  const told = last ? nounOf(last) : null;
  if (told?.end === verb) return told;
  const { noun } = before(verb);
  return noun?.end === verb ? noun : undefined;
}

/** 主要来自广东省(62人次): a place right before the bracket, in which the number stands alone. */
function fromThere({ page, figure, unit, past: { figures } }: Question): Span | undefined {
  const { folded } = page;
  const opening = figure.start - 1;
  if (figure.kind !== 'count' || unit === '' || folded[opening] !== '(' || folded[figure.end] !== ')') return undefined;
  if (!page.isPlaceAt(opening - 1)) return undefined;
  const one = figures.slice(-lookBack).findLast(({ end, noun }) => noun !== null && endsWith(folded, end, unit));
  return one && !isSentenceOver(folded, one.end, figure.start) ? (nounOf(one) ?? undefined) : undefined;
}

const lookBack = 8;
const longestName = 4;
const enough = 2;

/** 东侨5件 behind 福安44件,蕉城23件: a name that no list of places has, in a row of those that one has. */
function oneMorePlace({ page, figure, unit, past: { figures } }: Question): Span | undefined {
  const { folded } = page;
  if (figure.kind !== 'count' || unit === '' || !isItemEnd(folded, figure.end)) return undefined;
  const comma = nameStart(folded, figure.start) - 1;
  if (comma < 0 || page.isPlaceAt(figure.start - 1)) return undefined;
  const row = figures.slice(-lookBack).filter((one) => isOfPlace(page, one, unit));
  const [last] = row.slice(-1);
  const same = row.filter(({ nounStart }) => nounStart === last?.nounStart);
  if (!last || same.length < enough || isSentenceOver(folded, same[0]?.end ?? 0, figure.start)) return undefined;
  return nounOf(last) ?? undefined;
}

/** Where the name of two to four characters begins behind a comma; 0 where there is none. */
function nameStart(folded: string, end: number): number {
  let start = end;
  while (start > end - longestName - 1 && isBasicHan(folded.charCodeAt(start - 1))) start--;
  const isName =
    end - start >= 2 && end - start <= longestName && (folded[start - 1] === ',' || folded[start - 1] === '、');
  return isName ? start : 0;
}

/** A number right behind a place, of what was named before it. */
const isOfPlace = (page: Page, { start, end, nounStart }: Figure, unit: string): boolean =>
  nounStart !== null && nounStart < start && page.isPlaceAt(start - 1) && endsWith(page.folded, end, unit);

const only = wordList(context, 'only-there');
const longestClause = 16;

/** 仅高炉镇就查扣205辆: the clause names but the place, and the same measure word counted before. */
function onlyThere({ page, figure, unit, past: { figures } }: Question): Span | undefined {
  const { folded } = page;
  if (figure.kind !== 'count' || unit === '' || !isItemEnd(folded, figure.end)) return undefined;
  if (!isOnlyThere(page, figure.start)) return undefined;
  const one = figures.slice(-lookBack).findLast(({ end, noun }) => noun !== null && endsWith(folded, end, unit));
  const isNear = one && !/[。!?\n]/u.test(folded.slice(one.end, figure.start));
  return isNear ? (nounOf(one) ?? undefined) : undefined;
}

/** 仅, a place and 就 begin the clause. */
function isOnlyThere(page: Page, end: number): boolean {
  const { folded } = page;
  for (let at = end - 1; at > end - longestClause && !isStop(folded, at); at--) {
    const behind = only.at(folded, at);
    if (behind > 0 && (at === 0 || isStop(folded, at - 1)))
      return page.isPlaceAt(behind) && folded.slice(behind, end).includes('就');
  }
  return false;
}

const placeEnd = characterList(context, 'place-end');

/** 其中甲镇、乙镇2个镇占六成: of those that were counted before the towns. */
function shareOfPlaces({ page: { folded }, figure, past: { figures } }: Question): Span | undefined {
  const [whole, towns] = figure.kind === 'percent' ? figures.slice(-2) : [];
  const noun = whole ? nounOf(whole) : null;
  if (!whole || !noun || towns?.kind !== 'count' || towns.nounEnd === null) return undefined;
  if (folded[figure.start - 1] !== '占' || towns.nounEnd !== figure.start - 1 || !placeEnd(folded, towns.nounEnd - 1))
    return undefined;
  return folded.startsWith(',其中', whole.end) && !isSentenceOver(folded, whole.end, figure.start) ? noun : undefined;
}
