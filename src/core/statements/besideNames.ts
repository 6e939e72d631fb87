import scopeWords from '../../tables/words/scopeWords.tsv';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';
import { charSet } from '../match/charSet';
import { lastNear } from '../text/characters';
import { isNeighbourOf } from '../words/neighbours';
import type { Span } from '../text/span';
import { bodyRules, yes } from './besideBodies';
import type { NameAsked } from './besideBodies';
import { clauseEnds, within } from './clauseWords';
import { isOfStrangers } from './strangers';
import { wayRules } from './wayRules';

const comesFrom = wordList(scopeWords, 'comes-from');
const learntFrom = wordList(scopeWords, 'learnt-from');
const goesTo = wordList(scopeWords, 'goes-to');
const arrivesAt = wordList(scopeWords, 'arrives-at');
const entersFor = wordList(scopeWords, 'enters-for');
const actsThere = wordList(scopeWords, 'acts-there');
const compares = wordList(scopeWords, 'compares');
const pressConference = wordList(scopeWords, 'press-conference');
const holdsMeeting = wordList(scopeWords, 'holds-meeting');
const letter = wordList(scopeWords, 'letter');
const ranks = wordList(scopeWords, 'rank');
const borders = wordList(scopeWords, 'borders');
const liesIn = wordList(scopeWords, 'lies-in');
const belongsTo = wordList(scopeWords, 'belongs-to');
const direction = wordList(scopeWords, 'direction');
const agency = wordList(scopeWords, 'agency');
const joins = charSet('与同和跟、');
const dispatch = charSet('电讯');
/** Behind these a place's name begins anew: 去年在沅陵 goes nowhere. */
const opensPlace = charSet('在于');

const endsRank = charSet(',。;!?:\n()、”');

/** How far from the name the words may stand. */
const ROW = 24;
const KNOWN = 14;

type Besides = Rule<NameAsked, true>;

const rules: readonly Besides[] = [
  {
    name: 'dateline',
    examples: [['新华社⟦贵阳⟧5月20日电 全省66个县清零', '贵州省/贵阳市']],
    not: [
      ['⟦贵阳5月20日供电3小时⟧', 'in 贵州省/贵阳市, --05-20'],
      ['记者在⟦贵阳走访3户⟧人家', 'in 贵州省/贵阳市, no day'],
    ],
    read: ({ folded, name }) => yes(isDateline(folded, name)),
  },
  {
    name: 'where-from',
    examples: [
      ['溆浦县已管住从⟦南京回来的119名⟧人员', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县查验来自⟦武汉、南京的14辆⟧车', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县引进⟦浙江的茶苗200亩⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['记者从⟦儋州市有关部门得知,破案404起⟧', 'in 海南省/儋州市, no day'],
      ['⟦儋州市从3月起破案404起⟧', 'in 海南省/儋州市, --03/..'],
      ['⟦溆浦县接回119名⟧学生', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    read: ({ folded, name }) => yes(isFrom(folded, name)),
  },
  {
    name: 'where-to',
    examples: [['溆浦县的橘子销往⟦长沙市,收入3万元⟧', 'in 湖南省/怀化市/溆浦县, no day']],
    not: [
      ['记者来到⟦长沙市,看到3家⟧店', 'in 湖南省/长沙市, no day'],
      ['物资送到⟦长沙市,共3车⟧', 'in 湖南省/长沙市, no day'],
      ['去年在⟦长沙市走访3户⟧', 'in 湖南省/长沙市, no day'],
      ['队员赴⟦长沙市走访3户⟧', 'in 湖南省/长沙市, no day'],
      ['接到⟦长沙市报警3起⟧', 'in 湖南省/长沙市, no day'],
      ['在⟦长沙市收入3万元⟧', 'in 湖南省/长沙市, no day'],
    ],
    read: ({ folded, name }) => yes(isTo(folded, name)),
  },
  {
    name: 'stranger',
    examples: [
      ['溆浦县让⟦武汉返乡人员14人⟧隔离', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的老李是⟦武汉人,种地14亩⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县今年有⟦香港旅客14人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的⟦香港、四川旅客分别占14%⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的⟦香港及湖北旅客14人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县新增一例,患者为⟦三江镇四十一岁男性,隔离14天⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县在⟦武汉的老板李某捐了300元⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县的口岸有⟦香港居民总出入境14人次⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦武汉14人⟧隔离', 'in 湖北省/武汉市, no day'],
      ['⟦武汉人均收入3万元⟧', 'in 湖北省/武汉市, no day'],
      ['⟦武汉人大提案3件⟧', 'in 湖北省/武汉市, no day'],
      ['⟦武汉返还3万元⟧', 'in 湖北省/武汉市, no day'],
      ['⟦武汉旅客吞吐量14人次⟧', 'in 湖北省/武汉市, no day'],
      ['⟦武汉及其接待旅客14人次⟧', 'in 湖北省/武汉市, no day'],
      ['⟦武汉居民14人⟧隔离', 'in 湖北省/武汉市, no day'],
      ['在⟦武汉的14家⟧店', 'in 湖北省/武汉市, no day'],
      ['患者为⟦武汉市14人⟧', 'in 湖北省/武汉市, no day'],
    ],
    read: ({ folded, name }) => yes(isOfStrangers(folded, name)),
  },
  {
    name: 'compared-with',
    examples: [['溆浦县距⟦怀化市区90公里⟧', 'in 湖南省/怀化市/溆浦县, no day']],
    not: [
      ['⟦怀化市距高铁站9公里⟧', 'in 湖南省/怀化市, no day'],
      ['在⟦怀化市有90户⟧', 'in 湖南省/怀化市, no day'],
    ],
    read: ({ folded, name }) => yes(compares.before(folded, name.start) >= 0),
  },
  {
    name: 'neighbour',
    examples: [
      ['溆浦县与⟦安化县交界处有3个⟧乡', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县东与⟦新化县、安化县相邻,有3个⟧乡', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县南接洞口县,北靠⟦安化县。面积3平方公里⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['在⟦安化县有3个⟧乡', 'in 湖南省/益阳市/安化县, no day'],
      ['⟦安化县3个乡⟧与它交界', 'in 湖南省/益阳市/安化县, no day'],
      ['省里南接工程在⟦安化县有3个⟧乡', 'in 湖南省/益阳市/安化县, no day'],
    ],
    read: ({ folded, name }) => yes(isNeighbour(folded, name)),
  },
  {
    name: 'lies-in',
    examples: [['石口镇在⟦交口县西南,有6个⟧村', 'in 山西省/吕梁市/交口县/石口镇, no day']],
    not: [
      ['⟦交口县西南有6个⟧村', 'in 山西省/吕梁市/交口县, no day'],
      ['在⟦交口县有6个⟧村', 'in 山西省/吕梁市/交口县, no day'],
    ],
    read: ({ folded, name }) =>
      yes(liesIn.before(folded, name.start) >= 0 && direction.at(folded, behindUrban(folded, name.end)) > 0),
  },
  {
    name: 'belongs-to',
    examples: [
      ['溆浦县(隶属于⟦怀化市,县级)收入3万元⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县归属⟦怀化市。收入3万元⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [['溆浦县属于⟦怀化市的3个⟧乡', 'in 湖南省/怀化市, no day']],
    read: ({ folded, name }) => yes(belongsTo.before(folded, name.start) >= 0),
  },
  {
    name: 'press-conference',
    examples: [
      ['溆浦县在⟦三江镇召开新闻发布会,通报近3年⟧的成果', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦縣於⟦三江鎮舉行防汛記者會,通報9宗⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['溆浦县在⟦三江镇召开大会,300人⟧到场', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
      ['溆浦县在⟦三江镇开工3个⟧项目', 'in 湖南省/怀化市/溆浦县/三江镇, no day'],
    ],
    read: ({ folded, name }) => yes(isPressConference(folded, name)),
  },
  {
    name: 'letter',
    examples: [
      ['溆浦县接到⟦湖北省协查函,送医3人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦縣收到⟦武漢市協查通報,送醫3人⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['溆浦县接到⟦湖北省通报3起⟧', 'in 湖北省, no day'],
      ['⟦湖北省推进3个⟧项目', 'in 湖北省, no day'],
    ],
    read: ({ folded, name }) => yes(letter.at(folded, name.end) > 0),
  },
  {
    name: 'ranked-among',
    examples: [
      ['溆浦县产值⟦怀化市第二,种地14亩⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县产值⟦怀化市前十,种地14亩⟧', 'in 湖南省/怀化市/溆浦县, no day'],
      ['溆浦县产值居⟦怀化市首位,种地14亩⟧', 'in 湖南省/怀化市/溆浦县, no day'],
    ],
    not: [
      ['⟦怀化市第二中学有14人⟧', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市第一季度产粮3万吨⟧', 'in 湖南省/怀化市, --01/--03'],
      ['⟦怀化市第二批14人⟧返乡', 'in 湖南省/怀化市, no day'],
      ['⟦怀化市前进路有14户⟧', 'in 湖南省/怀化市, no day'],
    ],
    read: ({ folded, name }) => yes(isRankedAmong(folded, name.end)),
  },
];

/** Names that stand in a text for something else than where its figures hold: where from, where to, beside what. */
export const besideNames = firstOf<NameAsked, true>('names-beside', ({ name }) => name, [
  ...rules,
  ...wayRules,
  ...bodyRules,
]);

/** 在三江镇召开新闻发布会: what is told there is of all that those who hold it look after. */
const isPressConference = (folded: string, { start, end }: Span): boolean =>
  opensPlace(folded, start - 1) &&
  holdsMeeting.at(folded, end) > 0 &&
  within(folded, holdsMeeting.at(folded, end), LONGEST_CONFERENCE, pressConference);

const LONGEST_CONFERENCE = 18;

const behindUrban = (folded: string, end: number): number => (folded.charAt(end) === '城' ? end + 1 : end);

function isDateline(folded: string, { start, end }: Span): boolean {
  const before = folded.charAt(start - 1) === ' ' ? start - 1 : start;
  if (agency.before(folded, before) < 0) return false;
  for (let at = end; at < end + 16; at++) {
    if (dispatch(folded, at)) return true;
    if (clauseEnds(folded, at) && folded.charAt(at) !== '(') return false;
  }
  return false;
}

/** Where the row of names begins that this name stands in: 从南京、扬州, 来自广东(5人)及福建. */
function rowStart(folded: string, start: number): number {
  let at = start;
  for (let i = 0; i < ROW && at > 0; i++) {
    const before = bracketBefore(folded, at);
    if (before === at && clauseEnds(folded, at - 1)) break;
    if (comesFrom.before(folded, at) >= 0 || goesTo.before(folded, at) >= 0) return at;
    if (i > 3 && !isJoinedRow(folded.slice(at, start))) break;
    at = before === at ? at - 1 : before;
    if (opensPlace(folded, at)) break;
  }
  return start;
}

/** 广东(5人)及: a number of its own stands behind a name of the row. */
const isJoinedRow = (row: string): boolean => row.includes('、') || joinsBracket.test(row);
const joinsBracket = /\)[及和与]$/u;

/** Where the short bracket begins that ends at an offset; the offset itself where none does. */
function bracketBefore(folded: string, end: number): number {
  if (folded.charAt(end - 1) !== ')') return end;
  const open = lastNear(folded, '(', end - 1, LONGEST_BRACKET);
  return open < 0 ? end : open;
}

const LONGEST_BRACKET = 16;

function isFrom(folded: string, { start, end }: Span): boolean {
  const at = rowStart(folded, start);
  if (comesFrom.before(folded, at) < 0) return false;
  return !within(folded, end, KNOWN, learntFrom);
}

/** 与安化县交界, 磴口县毗邻; not 安化县3个乡与它交界. */
function isNeighbour(folded: string, { start, end }: Span): boolean {
  if (isNeighbourOf(folded, { start, end })) return true;
  if (settlement(folded, end - 1) && bothSides.test(folded.slice(end, end + LONGEST_OTHER))) return true;
  return borders.at(folded, end) > 0 || (joins(folded, start - 1) && within(folded, end, LONGEST_BORDER, borders));
}

/** 全市第二, 全省前十; not 第二中学, 第一季度. */
function isRankedAmong(folded: string, end: number): boolean {
  const behind = ranks.at(folded, end);
  if (behind > 0) return true;
  const rank = /^[第前][一二三四五六七八九十百\d]{1,3}(?:[名位])?/u.exec(folded.slice(end, end + 6));
  return rank !== null && (end + rank[0].length >= folded.length || endsRank(folded, end + rank[0].length));
}

const settlement = charSet('镇乡村');
const LONGEST_OTHER = 20;
/** 乔瓦镇与项脚乡交界处: in both, so that neither governs. */
const bothSides = /^[与和同][\u3400-\u9fff]{2,16}交界/u;
const LONGEST_BORDER = 6;

/** 销往省城, 赴武汉务工; not 来到沅陵镇, nor 赴沅陵镇走访30户, where the deed is done there. */
function isTo(folded: string, { start, end }: Span): boolean {
  const at = rowStart(folded, start);
  if (goesTo.before(folded, at) < 0 || arrivesAt.before(folded, at) >= 0) return false;
  return !(entersFor.before(folded, at) >= 0 && within(folded, end, KNOWN, actsThere));
}
