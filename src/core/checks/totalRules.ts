import type { AskedTerm, Clash, ClashRule } from './clash';
import { beyond, exclude, sumOf } from './interval';
import { wordList } from '../match/wordList';
import table from '../../tables/words/checkWords.tsv';
import { shapeOf } from './wordShape';
import { peerBefore, shapeBefore, shapeBetween, sumSaid } from './terms';
import type { TiedTerms, Term } from './terms';
import { countsOther, isListed } from './wholes';

/** Totals that stand behind what they sum up. */
export const totalRules: readonly ClashRule[] = [
  {
    name: 'total-of-list',
    examples: [
      ['河口镇12户、柳林镇15户，共⟦37户⟧。', 'clash: total'],
      ['水田2.35万亩，旱地1.18万亩，合计⟦4.5万亩⟧。', 'clash: total'],
      ['三个村分别种树120棵、80棵、95棵，共种树⟦395棵⟧。', 'clash: total'],
      ['三期工程分别投资1.2亿元、0.8亿元和2亿元，总投资达⟦7亿元⟧。', 'clash: total'],
      ['河口镇共12户、柳林镇共15户，合计⟦37户⟧。', 'clash: total'],
      ['全村种植玉米860亩、谷子320亩，两项合计⟦1280亩⟧。', 'clash: total'],
    ],
    not: [
      ['河口镇12户、柳林镇15户，共⟦27户⟧。', '27 户'],
      ['水田2.35万亩，旱地1.18万亩，合计⟦3.5万亩⟧。', '35000 亩'],
      ['河口镇12户、柳林镇15户等，共⟦37户⟧。', '37 户'],
      ['河口镇12户、柳林镇15户，全县共⟦860户⟧。', '860 户'],
      ['河口镇12户、柳林镇15户，累计⟦860户⟧。', '860 户'],
      ['新建公厕12座、改建15座，共有公厕⟦60座⟧。', '60 座 · 公厕'],
      ['全县12个镇、150个村，共⟦300个⟧小组。', '300 个 · 小组'],
      ['每组12户、每队15户，共⟦300户⟧。', '300 户'],
      ['三期工程分别投资1.2亿元、0.8亿元和2亿元，总投资超⟦3亿元⟧。', 'over 300000000 元 · 总投资'],
      ['河口镇共12户、柳林镇15户，共⟦37户⟧。', '37 户'],
    ],
    read: total,
  },
];

/** The word that sums up, right before its number or with the verb of what is summed up (种树…共种树). */
const TOTAL = /^[x0#]{0,6}(E?),?L?(?:U|0x{0,3})?(?:H|T[NIO]*([xBP]{0,4}))$/;
/** Between two items: what is done may be said of each. */
const SUMMED = /^[xN0#]{0,10}(?:,L?|L+)[xNIO0#UBP]{0,16}$/;
const SUMMED_AGAIN = /^[xN0#]{0,10}(?:,L?|L+)[xNIO0#UBPT]{0,16}$/;
/** What may be no item: of each, a change, a total itself. */
const NO_ITEM = /[AZGDCFTHQX][^,L:]{0,12}$/;
/** Behind 合计, 河口镇共12户 and 全村种植玉米860亩 are items, too. */
const NO_ITEM_OF_SUM = /[AZGDCFHQ][^,L:]{0,12}$/;
const sumsUp = wordList(table, 'sumsUp');

function total({ run, index }: AskedTerm): Clash | undefined {
  const before = peerBefore(run, index);
  const [own, last] = [run.terms[index], run.terms[before]];
  if (!own || !last || countsOther(own, last)) return undefined;
  const shape = shapeBetween(run, last.end, own.start);
  const hit = TOTAL.exec(shape);
  if (!hit) return OF_ALL.test(shape) ? totalOfAll(run, before, own) : undefined;
  const items = itemsUpTo(run, before, sumsUp.before(run.folded, own.start) >= 0);
  const verb = hit[2] ?? '';
  if (verb !== '' && !isSaidOf(run, items, own, verb.length)) return undefined;
  return clashOf(own, items, hit[1] !== '');
}

/** 总投资达. */
const OF_ALL = /^x{0,4},#[IO]?$/;
const whole = wordList(table, 'ofAll');

/** 分别投资1.2亿元、0.8亿元和2亿元，总投资达5亿元: all of what was said of each. */
function totalOfAll(run: TiedTerms, before: number, own: Term): Clash | undefined {
  const from = run.folded.lastIndexOf(',', own.start) + 1;
  const name = whole.at(run.folded, from);
  const end = name < 0 ? name : endOfName(run, from, own.start);
  const items = itemsUpTo(run, before, false);
  const said = run.folded.slice(name, end);
  const first = items[0];
  if (name <= 0 || said === '' || !first) return undefined;
  const told = run.folded.slice(Math.max(run.start, first.start - LONGEST_SAID), first.start);
  return told.includes(said) && RESPECTIVELY.test(shapeOf(told)) ? clashOf(own, items, false) : undefined;
}

const RESPECTIVELY = /V[^,]{0,6}$/;
/** Without 达 or 为. */
const endOfName = ({ folded }: TiedTerms, start: number, end: number): number =>
  /[IO]$/.test(shapeOf(folded.slice(start, end))) ? end - 1 : end;

/** A longer list is none of a sentence. */
const MOST_ITEMS = 24;

/** The items of a list, in order; `last` is the index of the last one. */
function itemsUpTo(run: TiedTerms, last: number, isSum: boolean): readonly Term[] {
  const noItem = isSum ? NO_ITEM_OF_SUM : NO_ITEM;
  const items: Term[] = [];
  for (let at = last; at >= 0 && items.length < MOST_ITEMS;) {
    const item = run.terms[at];
    if (!item || noItem.test(shapeBefore(run, at))) return items.length > 1 ? items : [];
    items.unshift(item);
    const before = peerBefore(run, at);
    if (before < 0 || !isListed(run, before, at, isSum ? SUMMED_AGAIN : SUMMED)) break;
    at = before;
  }
  return items.length > 1 ? items : [];
}

/** 分别种树…共种树: the words between the total and its number were said of the items. */
function isSaidOf({ folded, start }: TiedTerms, items: readonly Term[], own: Term, length: number): boolean {
  const first = items[0];
  if (!first) return false;
  const from = Math.max(start, first.start - LONGEST_SAID);
  return folded.slice(from, own.start - length).includes(folded.slice(own.start - length, own.start));
}

const LONGEST_SAID = 24;

/** Where the list begins, the text may leave open: every end of it that holds two items must miss the total. */
function clashOf(own: Term, items: readonly Term[], goesOn: boolean): Clash | undefined {
  const misses = goesOn ? beyond : exclude;
  const sums = items.slice(0, -1).map((_, i) => sumOf(items.slice(i).map(({ interval }) => interval)));
  if (sums.length === 0 || !sums.every((sum) => misses(sum, own.interval))) return undefined;
  const others = items.map(({ figure }) => figure);
  return { kind: 'total', figure: own.figure, others, worked: sumSaid(items) / own.factor };
}
