import table from '../../tables/words/checkWords.tsv';
import { wordList } from '../match/wordList';
import type { AskedTerm, Clash, ClashRule } from './clash';
import { beyond, exclude, sumOf } from './interval';
import { areBothSexesOf, excludeEachOther, isEachSex } from './partNames';
import { peerBefore, peerBehind, shapeBetween, sumSaid } from './terms';
import type { TiedTerms, Term } from './terms';
import { intervalsOf, isEach, isListed, partsAround, termsOf, wholeBefore } from './wholes';
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
      ['大棚22座（河东镇12座，河西镇⟦9座⟧）。', '9 座 · 大棚'],
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
    name: 'both-sexes-listed',
    examples: [
      ['学生1240人，男生658人，女生⟦562人⟧。', 'clash: whole'],
      ['全乡人口3000人，男1500人，女⟦1300人⟧。', 'clash: whole'],
    ],
    not: [
      ['学生1240人，男生658人，女生⟦582人⟧。', '582 人 · 女生'],
      ['教师1240人，男生658人，女生⟦562人⟧。', '562 人 · 女生'],
      ['学生1240人，男生658人，女教师⟦562人⟧。', '562 人 · 女教师'],
      ['学生1240人，新增男生658人，女生⟦562人⟧。', '562 人 · 女生'],
      ['每班学生40人，男生658人，女生⟦562人⟧。', '562 人 · 女生'],
      ['学生1240人。男生658人，女生⟦562人⟧。', '562 人 · 女生'],
    ],
    read: sexesListed,
  },
  {
    name: 'passed-or-not',
    examples: [
      ['抽检食品120批次，合格117批次，不合格⟦13批次⟧。', 'clash: whole'],
      ['抽检食品120批次，合格117批次、不合格⟦1批次⟧。', 'clash: whole'],
    ],
    not: [
      ['抽检食品120批次，合格117批次，不合格⟦3批次⟧。', '3 批次 · 不合格'],
      ['抽检食品120批次，不合格⟦13批次⟧。', '13 批次 · 不合格'],
      ['抽检食品120批次，合格117批次，上年不合格⟦13批次⟧。', '13 批次 · 不合格'],
      ['抽检食品120批次。合格117批次，不合格⟦13批次⟧。', '13 批次 · 不合格'],
    ],
    read: passedOrNot,
  },
  {
    name: 'done-and-not-yet',
    examples: [
      ['贫困人口2.6万人，已脱贫1.9万人，尚有⟦1.7万人⟧未脱贫。', 'clash: whole'],
      ['应检120户，已检90户，还有⟦50户⟧未检。', 'clash: whole'],
    ],
    not: [
      ['贫困人口2.6万人，已脱贫1.9万人，尚有⟦0.7万人⟧未脱贫。', '7000 人 · 贫困人口'],
      ['贫困人口2.6万人，已脱贫1.9万人，尚有⟦1.7万人⟧未参保。', '17000 人 · 贫困人口'],
      ['贫困人口2.6万人，已脱贫1.9万人，另有⟦1.7万人⟧已脱贫。', '17000 人'],
      ['应检120户，已检90户，还有⟦50户⟧。', '50 户'],
    ],
    read: notYetDone,
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

/** 学生1240人，男生658人，女生562人: both of them, of what the whole counts. */
function sexesListed({ run, index }: AskedTerm): Clash | undefined {
  const first = peerBefore(run, index);
  const [whole, one, other] = [peerBefore(run, first), first, index].map((at) => run.terms[at]);
  if (!whole || !one || !other || partsAround(run, index) || isEach(run, peerBefore(run, first))) return undefined;
  if (!/^x{0,6},x{1,6}[IN]*$/.test(shapeBetween(run, whole.end, one.start))) return undefined;
  if (!/^(?:,|L)x{1,6}[IN]*$/.test(shapeBetween(run, one.end, other.start))) return undefined;
  return areBothSexesOf(run, whole, [one, other]) ? notWhole([whole], [one, other]) : undefined;
}

/** 120批次，合格117批次，不合格13批次: a quality, its contrary, and what was looked at. */
function passedOrNot({ run, index }: AskedTerm): Clash | undefined {
  const [whole, one, other] = [index - 2, index - 1, index].map((at) => run.terms[at]);
  if (!whole || !one || !other?.dimension || one.dimension !== other.dimension || whole.dimension !== other.dimension)
    return undefined;
  const quality = /^[^,]{0,6},([^,、\d]{2,4})$/u.exec(run.folded.slice(whole.end, one.start))?.[1];
  const contrary = /^[^,、]{0,6}[,、]不([^,、\d]{2,4})$/u.exec(run.folded.slice(one.end, other.start))?.[1];
  return quality !== undefined && quality === contrary ? notWhole([whole], [one, other]) : undefined;
}

/** Beside 已, the verb of what has been done, and behind the number that it has not. */
const DONE = /^x{0,6},N(x{1,4})$/;
const NOT_YET = /^x{0,4},(?:B|x?N)$/;

function notYetDone({ run, index }: AskedTerm): Clash | undefined {
  const [whole, done, rest] = [index - 2, index - 1, index].map((at) => run.terms[at]);
  if (!whole || !done || !rest?.dimension || done.dimension !== rest.dimension || whole.dimension !== rest.dimension)
    return undefined;
  const verb = DONE.exec(shapeBetween(run, whole.end, done.start))?.[1]?.length ?? 0;
  if (verb === 0 || !NOT_YET.test(shapeBetween(run, done.end, rest.start))) return undefined;
  const deed = run.folded.slice(done.start - verb, done.start);
  const behind = notYet.at(run.folded, rest.end);
  return behind > 0 && run.folded.startsWith(deed, behind) ? notWhole([whole], [done, rest]) : undefined;
}

const notYet = wordList(table, 'notYet');

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
