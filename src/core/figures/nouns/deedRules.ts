// Where a deed stands beside the number, what is counted is whoever it was done to, and the deed itself where nobody is named.
import context from '../../../tables/words/nounContext.tsv';
import type { Figure } from '../../article/model';
import { charSet } from '../../match/charSet';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Span } from '../../text/span';
import { isStop } from './clauseStops';
import { followed } from './nounBehind';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

export const deedRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'visitors-received',
    examples: [
      ['植物园接待⟦3万人次⟧外地游客。', '30000 人次 · 外地游客'],
      ['洪崖寨接待遊客4萬人次;金龍湖接待⟦2.5萬人次⟧。', '25000 人次 · 遊客'],
      ['全县接待游客4万人次,乡村旅游片区接待⟦超过2万人次⟧。', 'over 20000 人次 · 游客'],
      ['金龙湖片区接待⟦2.5万人次⟧。', '25000 人次 · 接待'],
      ['全县接待游客4万人次,金龙湖接待⟦9805人⟧。', '9805 人 · 游客'],
    ],
    not: [
      ['接待游客⟦4万人次⟧。', '40000 人次 · 游客'],
      ['洪崖寨培训茶农4万人次,检测⟦2.5万人次⟧。', '25000 人次 · 检测'],
      ['接待游客4万人次,接待⟦2.5万户⟧。', '25000 户'],
      ['金龙湖接待⟦9805人⟧。', '9805 人'],
      ['接待游客4万人次,景区出动⟦95人⟧。', '95 人'],
    ],
    read: visitorsReceived,
  },
  {
    name: 'cases-of-a-deed',
    examples: [
      ['本周已裁罚⟦3案⟧,', '3 案 · 裁罚'],
      ['至今日裁罰的⟦3案⟧,', '3 案 · 裁罰'],
    ],
    not: [
      ['移送⟦3案⟧,', '3 案'],
      ['裁罚商户⟦3家⟧', '3 家 · 商户'],
      ['裁罚了⟦3案⟧,', '3 案'],
    ],
    read: casesOfDeed,
  },
  {
    name: 'moved-from-a-row-of-places',
    examples: [
      ['搬迁莲湖、石桥等4镇⟦321户⟧1466人,', '321 户 · 搬迁'],
      ['搬遷蓮湖、石橋等4鎮7村321戶⟦1466人⟧,', '1466 人 · 搬遷'],
    ],
    not: [
      ['搬迁村民⟦321户⟧1466人,', '321 户 · 村民'],
      ['走进莲湖、石桥等4镇⟦321户⟧家中,', '321 户'],
      ['搬迁后,莲湖、石桥等4镇⟦321户⟧。', '321 户'],
    ],
    read: movedFromRow,
  },
];

const receives = wordList(context, 'receives');
const receivedLead = wordList(context, 'comes-to');
const person = characterList(context, 'person-end');
const lookBack = 24;
const farthest = 400;

/** 金龙湖接待2.5万人次: the guests named behind, or those of an earlier number of the kind; else the deed, never the place. */
function visitorsReceived(ask: Question): Span | undefined {
  const { page, figure, unit, past } = ask;
  if (figure.kind !== 'count' || (unit !== '人次' && unit !== '人')) return undefined;
  const lead = receivedLead.before(page.folded, figure.start);
  const end = lead < 0 ? figure.start : lead;
  const start = receives.before(page.folded, end);
  if (start < 0) return undefined;
  const right = followed(ask);
  if (right?.start === figure.end && !right.byVerb) return right;
  const told = past.figures.slice(-lookBack).findLast((one) => isOfVisitors(page.folded, one));
  const guests = told && figure.start - told.end < farthest ? nounOf(told) : null;
  return guests ?? (unit === '人次' ? { start, end } : undefined);
}

/** Persons counted by visits; it may be by heads. */
function isOfVisitors(folded: string, { end, nounStart, nounEnd }: Figure): boolean {
  if (nounStart === null || nounEnd === null || !person(folded, nounEnd - 1)) return false;
  return folded.startsWith('人次', end - 2) || receives.before(folded, nounStart) >= 0;
}

const penalDeeds = wordList(context, 'penal-deed');

/** 裁罚3案, 裁罚的3案: what an office did in so many cases. */
function casesOfDeed({ page: { folded }, figure, unit }: Question): Span | undefined {
  const end = folded[figure.start - 1] === '的' ? figure.start - 1 : figure.start;
  const start = unit === '案' ? penalDeeds.before(folded, end) : -1;
  return start < 0 ? undefined : { start, end };
}

const moves = wordList(context, 'moves-people');
const longestRow = 24;
/** 4镇7村321户1466人: no more numbers stand side by side. */
const longestChain = 6;
const inRow = charSet('、等和及');

/** 搬迁莲湖、石桥等4镇7村321户1466人: numbers side by side, a row of places, and the verb that begins the clause. */
function movedFromRow({ page, figure, unit, past: { figures } }: Question): Span | undefined {
  const { folded } = page;
  if (figure.kind !== 'count' || (unit !== '人' && unit !== '户')) return undefined;
  const end = beginOfRow(figure.start, figures);
  if (figures.at(-1)?.end === end - 1) return undefined;
  if (!inRow(folded, end - 1) && !page.isPlaceAt(end - 1)) return undefined;
  for (let at = end - 2; at > Math.max(0, end - longestRow) && isOfRow(folded, at); at--) {
    const start = moves.before(folded, at);
    if (start >= 0) return { start, end: at };
  }
  return undefined;
}

const isOfRow = (folded: string, at: number): boolean => folded[at] === '、' || !isStop(folded, at);

/** Where the first of the numbers begins that stand side by side up to here. */
function beginOfRow(start: number, figures: readonly Figure[]): number {
  let first = start;
  const least = Math.max(0, figures.length - longestChain);
  for (let at = figures.length - 1; at >= least && figures[at]?.end === first; at--)
    first = figures[at]?.start ?? first;
  return first;
}
