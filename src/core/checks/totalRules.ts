import type { AskedTerm, Clash, ClashRule } from './clash';
import { beyond, exclude, sumOf } from './interval';
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
    ],
    read: total,
  },
];

/** The word that sums up, right before its number or with the verb of what is summed up (种树…共种树). */
const TOTAL = /^[x0#]{0,6}(E?),?L?(?:U|0x{0,3})?(?:H|T[NIO]*([xB]{0,4}))$/;
/** Between two items: what is done may be said of each. */
const SUMMED = /^[xN0#]{0,10}(?:,L?|L+)[xNIO0#UB]{0,16}$/;
/** What may be no item: of each, a change, a total itself. */
const NO_ITEM = /[AGDCFTHQX][^,L:]{0,12}$/;

function total({ run, index }: AskedTerm): Clash | undefined {
  const before = peerBefore(run, index);
  const [own, last] = [run.terms[index], run.terms[before]];
  if (!own || !last || countsOther(own, last)) return undefined;
  const hit = TOTAL.exec(shapeBetween(run, last.end, own.start));
  if (!hit) return undefined;
  const items = itemsUpTo(run, before);
  const verb = hit[2] ?? '';
  if (verb !== '' && !isSaidOf(run, items, own, verb.length)) return undefined;
  return clashOf(own, items, hit[1] !== '');
}

/** A longer list is none of a sentence. */
const MOST_ITEMS = 24;

/** The items of a list, in order; `last` is the index of the last one. */
function itemsUpTo(run: TiedTerms, last: number): readonly Term[] {
  const items: Term[] = [];
  for (let at = last; at >= 0 && items.length < MOST_ITEMS;) {
    const item = run.terms[at];
    if (!item || NO_ITEM.test(shapeBefore(run, at))) return items.length > 1 ? items : [];
    items.unshift(item);
    const before = peerBefore(run, at);
    if (before < 0 || !isListed(run, before, at, SUMMED)) break;
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
