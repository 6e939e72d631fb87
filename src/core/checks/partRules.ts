import type { AskedTerm, Clash, ClashRule } from './clash';
import { beyond, exclude, sumOf } from './interval';
import { excludeEachOther, isEachSex } from './partNames';
import { peerBefore, peerBehind, shapeBetween, sumSaid } from './terms';
import type { TiedTerms, Term } from './terms';
import { intervalsOf, isListed, partsAround, termsOf, wholeBefore } from './wholes';
import type { TiedParts } from './wholes';

/** TiedParts and the whole that they are said to be of. */
export const partRules: readonly ClashRule[] = [
  {
    name: 'part-above-whole',
    examples: [
      ['全镇党员320名，其中女党员⟦360名⟧。', 'clash: part'],
      ['300名党员中，女党员有⟦330名⟧。', 'clash: part'],
      ['报告病例160例。其中，河口镇⟦235例⟧。', 'clash: part'],
    ],
    not: [
      ['全镇党员320名，其中女党员⟦96名⟧。', '96 名 · 女党员'],
      ['近300名党员，其中女党员⟦280余名⟧。', 'over 280 名 · 女党员'],
      ['一期投资1亿元，其中年产值⟦5亿元⟧。', '500000000 元 · 年产值'],
      ['每户3亩，其中水田⟦5亩⟧。', '5 亩 · 水田'],
      ['探测器有两个部件，其中装有⟦12个⟧仪器。', '12 个 · 仪器'],
      ['今年增长8%，其中工业增长⟦12%⟧。', '12 % · 工业'],
      ['党员320名，比上年多20名，其中女党员⟦96名⟧。', '96 名 · 女党员'],
    ],
    read: ({ run, index }) => {
      const found = partsAround(run, index);
      return found && found.tie !== 'bracket' ? partAbove(run, index, found) : undefined;
    },
  },
  {
    name: 'parts-above-whole',
    examples: [
      ['学生50人，其中男生30人，女生⟦25人⟧。', 'clash: parts'],
      ['大棚22座（河东镇12座，河西镇⟦19座⟧）。', 'clash: parts'],
    ],
    not: [
      ['学生50人，其中男生30人，女生⟦20人⟧。', '20 人 · 女生'],
      ['社员60人，其中党员35人，女社员⟦32人⟧。', '32 人 · 女社员'],
      ['企业100家，其中高新企业60家、小型企业⟦70家⟧。', '70 家 · 小型企业'],
      ['大棚22座（河东镇12座，河西镇⟦9座⟧）。', '9 座 · 镇'],
    ],
    read: ({ run, index }) => {
      const found = partsUpTo(run, index);
      return found && partsAbove(run, found);
    },
  },
  {
    name: 'both-sexes',
    examples: [['到会50人，其中男性30人，女性⟦15人⟧。', 'clash: whole']],
    not: [
      ['到会50人，其中男性30人，女性⟦20人⟧。', '20 人 · 女性'],
      ['到会50人，其中男党员30人，女职工⟦15人⟧。', '15 人 · 女职工'],
    ],
    read: ({ run, index }) => {
      const found = partsUpTo(run, index);
      const parts = found && termsOf(run, found.parts);
      return found?.tie === 'among' && parts && isEachSex(run, parts) ? notWhole(found.wholes, parts) : undefined;
    },
  },
  {
    name: 'part-and-rest',
    examples: [['全村100户，其中60户已经搬走，其余⟦50户⟧明年再搬。', 'clash: whole']],
    not: [
      ['全村100户，其中60户已经搬走，其余⟦40户⟧明年再搬。', '40 户'],
      ['种粮300亩，其中玉米200亩、其他谷物⟦10亩⟧、豆类90亩。', '10 亩 · 谷物'],
      ['全村100户，60户已经搬走，其余的每户补助⟦50元⟧。', '50 元 · 补助'],
    ],
    read: withRest,
  },
];

function partAbove({ terms }: TiedTerms, index: number, { wholes }: TiedParts): Clash | undefined {
  const part = terms[index];
  const [whole] = wholes;
  if (!part || !whole || !wholes.every(({ interval }) => beyond(part.interval, interval))) return undefined;
  return { kind: 'part', figure: part.figure, others: [whole.figure], worked: null };
}

/** The list of parts that ends with this term, where a reader has them all before him. */
function partsUpTo(run: TiedTerms, index: number): TiedParts | undefined {
  const found = partsAround(run, index);
  return found?.parts.at(-1) === index ? found : undefined;
}

function partsAbove(run: TiedTerms, { parts, wholes }: TiedParts): Clash | undefined {
  const sum = sumOf(intervalsOf(run, parts));
  const terms = termsOf(run, parts);
  if (terms.length < 2 || !wholes.every((whole) => beyond(sum, whole.interval))) return undefined;
  return excludeEachOther(run, terms) ? summed('parts', wholes, terms) : undefined;
}

function summed(kind: 'parts' | 'whole', wholes: readonly Term[], parts: readonly Term[]): Clash | undefined {
  const [whole] = wholes;
  const last = parts.at(-1);
  if (!whole || !last) return undefined;
  const others = [whole, ...parts.slice(0, -1)].map(({ figure }) => figure);
  return { kind, figure: last.figure, others, worked: sumSaid(parts) / last.factor };
}

const notWhole = (wholes: readonly Term[], parts: readonly Term[]): Clash | undefined => {
  const sum = sumOf(parts.map(({ interval }) => interval));
  return wholes.every(({ interval }) => exclude(sum, interval)) ? summed('whole', wholes, parts) : undefined;
};

/** 其余 and what it is the rest of; 其他谷物 is one part of many. */
const REST = /^[^.BGDC(]{0,24}[,L]N*(?:R[#,xNIO0]{0,6}|J)$/;

function withRest({ run, index }: AskedTerm): Clash | undefined {
  const rest = run.terms[index];
  const before = peerBefore(run, index);
  const part = run.terms[before];
  const next = peerBehind(run, index);
  if (!rest || !part || (next >= 0 && isListed(run, index, next))) return undefined;
  if (!REST.test(shapeBetween(run, part.end, rest.start))) return undefined;
  const whole = wholeBefore(run, before);
  return whole && notWhole([whole.whole], [...termsOf(run, whole.parts), rest]);
}
