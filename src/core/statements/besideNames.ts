import scopeWords from '../../tables/words/scopeWords.tsv';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';
import { charSet } from '../match/charSet';
import type { Span } from '../text/span';

/** A name of the text, with the whole row of names that hold each other. */
interface Asked {
  readonly folded: string;
  readonly name: Span;
}

const comesFrom = wordList(scopeWords, 'comes-from');
const learntFrom = wordList(scopeWords, 'learnt-from');
const goesTo = wordList(scopeWords, 'goes-to');
const arrivesAt = wordList(scopeWords, 'arrives-at');
const compares = wordList(scopeWords, 'compares');
const stranger = wordList(scopeWords, 'stranger');
const publisher = wordList(scopeWords, 'publisher');
const helper = wordList(scopeWords, 'helper');
const borders = wordList(scopeWords, 'borders');
const liesIn = wordList(scopeWords, 'lies-in');
const direction = wordList(scopeWords, 'direction');
const agency = wordList(scopeWords, 'agency');
const way = wordList(scopeWords, 'way');
const opensQuote = /[“‘「『《][^,。;!?:“”‘’「」『』《》\n]{0,8}$/u;
const endsQuote = /^[\u3400-\u9fff]{2,16}[”’」』》]/u;
const dispatch = charSet('电讯');

const endsClause = charSet(',。;!?:\n()');

/** How far from the name the words may stand. */
const ROW = 24;
const KNOWN = 14;

type Besides = Rule<Asked, true>;
const yes = (is: boolean): true | undefined => (is ? true : undefined);

const rules: readonly Besides[] = [
  {
    name: 'dateline',
    examples: [['新华社⟦贵阳⟧5月20日电 全省66个县清零', '贵州省/贵阳市']],
    not: [['⟦贵阳⟧5月20日供电3小时', '贵州省/贵阳市']],
    read: ({ folded, name }) => yes(isDateline(folded, name)),
  },
  {
    name: 'where-from',
    examples: [['溆浦县从⟦南京⟧回来的119名人员已管住', '江苏省/南京市']],
    not: [
      ['记者从⟦儋州市⟧有关部门得知,破案404起', '海南省/儋州市'],
      ['从⟦儋州市⟧的情况看,破案404起', '海南省/儋州市'],
    ],
    read: ({ folded, name }) => yes(isFrom(folded, name)),
  },
  {
    name: 'where-to',
    examples: [['溆浦县的橘子销往⟦长沙市⟧,收入3万元', '湖南省/长沙市']],
    not: [['记者来到⟦长沙市⟧,看到3家店', '湖南省/长沙市']],
    read: ({ folded, name }) => yes(isTo(folded, name)),
  },
  {
    name: 'stranger',
    examples: [['溆浦县让⟦武汉⟧返乡人员14人隔离', '湖北省/武汉市']],
    not: [['⟦武汉⟧人员14人', '湖北省/武汉市']],
    read: ({ folded, name }) => yes(stranger.at(folded, behindBracket(folded, name.end)) > 0),
  },
  {
    name: 'compared-with',
    examples: [['溆浦县距⟦怀化市⟧区90公里', '湖南省/怀化市']],
    not: [['占比最高的⟦怀化市⟧有90户', '湖南省/怀化市']],
    read: ({ folded, name }) => yes(compares.before(folded, name.start) >= 0),
  },
  {
    name: 'neighbour',
    examples: [['溆浦县与⟦安化县⟧交界处有3个乡', '湖南省/益阳市/安化县']],
    not: [['溆浦县与⟦安化县⟧各有3个乡', '湖南省/益阳市/安化县']],
    read: ({ folded, name }) => yes(within(folded, name.end, 6, borders)),
  },
  {
    name: 'lies-in',
    examples: [['石口镇在⟦交口县⟧西南,有6个村', '山西省/吕梁市/交口县']],
    not: [['⟦交口县⟧西南有6个村', '山西省/吕梁市/交口县']],
    read: ({ folded, name }) =>
      yes(liesIn.before(folded, name.start) >= 0 && direction.at(folded, behindUrban(folded, name.end)) > 0),
  },
  {
    name: 'publisher',
    examples: [['通过⟦泽库县⟧广播电视台发布信息25条', '青海省/黄南藏族自治州/泽库县']],
    not: [['⟦泽库县⟧公安局查处25人', '青海省/黄南藏族自治州/泽库县']],
    read: ({ folded, name }) => yes(publisher.at(folded, name.end) > 0),
  },
  {
    name: 'in-a-name',
    examples: [['村里的“⟦阳谷⟧风华粮食种植合作社”流转3500亩', '山东省/聊城市/阳谷县']],
    not: [
      ['“⟦阳谷县⟧有3500亩。”他说', '山东省/聊城市/阳谷县'],
      ['《通知》说⟦阳谷县⟧有3500亩', '山东省/聊城市/阳谷县'],
    ],
    read: ({ folded, name }) => yes(isInName(folded, name)),
  },
  {
    name: 'way',
    examples: [['在成渝线⟦重庆市⟧往泸州方向处,6人受伤', '重庆市']],
    not: [['⟦重庆市⟧6人受伤', '重庆市']],
    read: ({ folded, name }) => yes(way.at(folded, name.end) > 0),
  },
  {
    name: 'helper',
    examples: [['儋州市组织100人,联合⟦湖北⟧警方收网,抓获25人', '湖北省']],
    not: [['⟦湖北⟧警方抓获25人', '湖北省']],
    read: ({ folded, name }) => yes(helper.before(folded, name.start) >= 0),
  },
];

/** Names that stand in a text for something else than where its figures hold: where from, where to, beside what. */
export const besideNames = firstOf<Asked, true>('names-beside', ({ name }) => name, rules);

/** 湖北(武汉)返回: the offset behind a short bracket, or behind one that closes around the name. */
function behindBracket(folded: string, end: number): number {
  if (folded.charAt(end) === ')') return end + 1;
  if (folded.charAt(end) !== '(') return end;
  const close = folded.slice(end, end + 8).indexOf(')');
  return close < 0 ? end : end + close + 1;
}

const behindUrban = (folded: string, end: number): number => (folded.charAt(end) === '城' ? end + 1 : end);

function isDateline(folded: string, { start, end }: Span): boolean {
  const before = folded.charAt(start - 1) === ' ' ? start - 1 : start;
  if (agency.before(folded, before) < 0) return false;
  for (let at = end; at < end + 16; at++) {
    if (dispatch(folded, at)) return true;
    if (endsClause(folded, at) && folded.charAt(at) !== '(') return false;
  }
  return false;
}

/** Where the row of names begins that this name stands in: 从南京、扬州. */
function rowStart(folded: string, start: number): number {
  let at = start;
  for (let i = 0; i < ROW && at > 0; i++) {
    if (endsClause(folded, at - 1)) break;
    if (comesFrom.before(folded, at) >= 0 || goesTo.before(folded, at) >= 0) return at;
    if (i > 3 && !folded.slice(at, start).includes('、')) break;
    at--;
  }
  return start;
}

function isFrom(folded: string, { start, end }: Span): boolean {
  const at = rowStart(folded, start);
  if (comesFrom.before(folded, at) < 0) return false;
  return !within(folded, end, KNOWN, learntFrom);
}

function isTo(folded: string, { start }: Span): boolean {
  const at = rowStart(folded, start);
  return goesTo.before(folded, at) >= 0 && arrivesAt.before(folded, at) < 0;
}

/** Does a word of the list begin within as many characters of the clause? */
function within(folded: string, from: number, reach: number, words: typeof borders): boolean {
  for (let at = from; at <= from + reach; at++) {
    if (words.at(folded, at) > 0) return true;
    if (endsClause(folded, at)) return false;
  }
  return false;
}

/** “阳谷风华粮食种植专业合作社”: part of what a name in quotes is made of. */
function isInName(folded: string, { start, end }: Span): boolean {
  return opensQuote.test(folded.slice(Math.max(0, start - 9), start)) && endsQuote.test(folded.slice(end, end + 17));
}
