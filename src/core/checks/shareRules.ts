import type { AskedTerm, Clash, ClashRule } from './clash';
import { PERCENT } from './dimension';
import { exclude } from './interval';
import type { Interval } from './interval';
import { peerBefore, shapeBetween } from './terms';
import type { TiedTerms, Term } from './terms';
import { partsAround } from './wholes';

/** A percentage beside the two numbers that it is made of. */
export const shareRules: readonly ClashRule[] = [
  {
    name: 'share-of-whole',
    examples: [
      ['党员90人，其中女党员30人，占⟦43.3%⟧。', 'clash: share'],
      ['发放补贴500万元，其中大户300万元（占⟦70%⟧）。', 'clash: share'],
      ['企业4000家，民营企业3600家，占总数的⟦80%⟧。', 'clash: share'],
      ['党员1520名，女党员418名，占⟦35%⟧。', 'clash: share'],
      ['全厂职工600人，其中技术人员210人，占全厂职工的⟦45%⟧。', 'clash: share'],
    ],
    not: [
      ['党员90人，其中女党员30人，占⟦33.3%⟧。', '33.3 % · 女党员'],
      ['企业4000家，其中大型企业200家，占全市大型企业的⟦18%⟧。', '18 % · 大型企业'],
      ['党员90人，女青年30人，占⟦12%⟧。', '12 % · 女青年'],
      ['党员1520名，女党员418名，占全县女党员的⟦5%⟧。', '5 % · 女党员'],
      ['党员90人，其中女党员30人，比上年增长⟦43%⟧。', '43 % · 女党员'],
      ['党员90人，其中女党员约30人，占⟦36%⟧。', '36 % · 女党员'],
    ],
    read: share,
  },
  {
    name: 'share-of-number',
    examples: [['技术人员210人，占职工总数600人的⟦45%⟧。', 'clash: share']],
    not: [
      ['技术人员210人，占职工总数600人的⟦35%⟧。', '35 % · 职工总数'],
      ['技术人员210人，占地600亩的⟦45%⟧。', '45 %'],
    ],
    read: ofNumber,
  },
  {
    name: 'share-then-number',
    examples: [
      ['全校学生1860人，其中女生占⟦四成⟧，为980人。', 'clash: share'],
      ['社员240户，其中脱贫户占⟦70%⟧，共198户。', 'clash: share'],
    ],
    not: [
      ['全校学生1860人，其中女生占⟦四成⟧，为780人。', '40 成 · 女生'],
      ['社员240户，其中脱贫户占⟦70%⟧，外村共198户。', '70 % · 脱贫户'],
      ['社员240户，其中脱贫户占⟦70%⟧，共198户参加。', '70 % · 脱贫户'],
      ['社员240户，每户占⟦70%⟧，共198户。', '70 % · 社员'],
    ],
    read: shareThenNumber,
  },
  {
    name: 'rate-of-kind',
    examples: [
      ['检测样本1500份，阳性30份，阳性率⟦5%⟧。', 'clash: share'],
      ['抽检食品200批次，合格190批次，合格率为⟦98%⟧。', 'clash: share'],
    ],
    not: [
      ['检测样本1500份，阳性30份，阳性率⟦2%⟧。', '2 % · 阳性率'],
      ['受理案件240件，审结210件，结案率⟦90%⟧。', '90 % · 结案率'],
      ['上周检测样本1500份，阳性30份，今年以来阳性率⟦5%⟧。', '5 % · 阳性率'],
      ['检测样本1500份，阳性30人，阳性率⟦5%⟧。', '5 % · 阳性率'],
      ['检测样本1500份，阳性约30份，阳性率⟦2.1%⟧。', '2.1 % · 阳性率'],
      ['检测样本1500份，新增阳性30份，阳性率⟦5%⟧。', '5 % · 阳性率'],
    ],
    read: rate,
  },
  {
    name: 'shares-respectively',
    examples: [['党员90人，其中男党员60人、女党员30人，分别占66.7%、⟦43.3%⟧。', 'clash: share']],
    not: [['党员90人，其中男党员60人、女党员30人，分别占66.7%、⟦33.3%⟧。', '33.3 % · 女党员']],
    read: respectively,
  },
];

/** Between a part and its percentage: 占, of what, and nothing else. */
const SHARE = /^x{0,8}[,(]?[NI]*S([#NIOxX]*)$/;

function share({ run, index }: AskedTerm): Clash | undefined {
  const [part, own] = [run.terms[index - 1], run.terms[index]];
  if (!part || own?.dimension !== PERCENT) return undefined;
  const hit = SHARE.exec(shapeBetween(run, part.end, own.start));
  if (!hit) return undefined;
  const words = run.folded.slice(part.end, own.start);
  const base = words.slice(words.lastIndexOf(HOLDS) + 1);
  return clashOf(part, wholesOf(run, index - 1, hit[1] ?? '', base), own);
}

const HOLDS = '占';

/** 1860人，其中女生占四成，为980人: the number that the percentage makes ends the clause. */
function shareThenNumber({ run, index }: AskedTerm): Clash | undefined {
  const [whole, own, part] = [index - 1, index, index + 1].map((at) => run.terms[at]);
  if (!whole || !part || own?.dimension !== PERCENT || !part.dimension || part.dimension !== whole.dimension)
    return undefined;
  if (!/^x{0,6},Q[,:]?x{1,8}N*S#?$/.test(shapeBetween(run, whole.end, own.start))) return undefined;
  const isEnd = /^(?:[,。;)\n]|$)/u.test(run.folded.slice(part.end, part.end + 1));
  const isRough = own.figure.unit === TENTHS && Math.abs((part.said / whole.said) * 100 - own.said) < ROUGH;
  if (isRough) return undefined;
  return isEnd && /^,[ITO]$/.test(shapeBetween(run, own.end, part.start)) ? clashOf(part, [whole], own) : undefined;
}

/** Tenths are told roughly: 四成 of 41.9%. */
const TENTHS = '成';
const ROUGH = 6;

const OF_NUMBER = /^x{0,8}[,(]?[NI]*S[#NIOxX]{0,10}$/;

/** 占职工总数600人的45%: the whole stands between the two. */
function ofNumber({ run, index }: AskedTerm): Clash | undefined {
  const [part, whole, own] = [index - 2, index - 1, index].map((at) => run.terms[at]);
  if (!part || !whole || own?.dimension !== PERCENT || part.dimension !== whole.dimension) return undefined;
  if (part.dimension === null || !OF_NUMBER.test(shapeBetween(run, part.end, whole.start))) return undefined;
  return shapeBetween(run, whole.end, own.start) === '#' ? clashOf(part, [whole], own) : undefined;
}

/** What the share may be of; empty where the text does not tie it to a number. */
function wholesOf(run: TiedTerms, part: number, shape: string, base: string): readonly Term[] {
  const names = /[xX]/.test(shape);
  const parts = partsAround(run, part);
  if (parts) return names ? parts.wholes.filter((whole) => isNamed(run, base, shape, whole)) : parts.wholes;
  const before = run.terms[peerBefore(run, part)];
  if (!before) return [];
  if (shape === '' && isKindOf(run.terms[part], before)) return [before];
  const isOfAll = shape.includes('#') && !names;
  return isOfAll || isNamed(run, base, shape, before) ? [before] : [];
}

/** 党员1520名，女党员418名，占35%: the part is called as the whole is, with what makes it a part. */
function isKindOf(part: Term | undefined, { figure: { noun } }: Term): boolean {
  const own = part?.figure.noun ?? null;
  return own !== null && noun !== null && noun.length > 1 && own.length > noun.length && own.endsWith(noun);
}

/** 占党员的, or 占全厂职工的 where 全厂职工 is what the whole was said of: 全市职工 are others. */
function isNamed({ folded, start }: TiedTerms, base: string, shape: string, whole: Term): boolean {
  const { noun } = whole.figure;
  if (shape.includes('X')) return folded.slice(start, whole.start).includes(base.replace(OF, ''));
  return noun !== null && noun.length > 1 && base.includes(noun);
}

const OF = /(?:总数)?的$/;

function clashOf(part: Term, wholes: readonly Term[], own: Term): Clash | undefined {
  const [whole] = wholes;
  if (!whole || !wholes.every(({ interval }) => exclude(ratio(part.interval, interval), own.interval)))
    return undefined;
  const worked = part.said / whole.said;
  return { kind: 'share', figure: own.figure, others: [whole.figure, part.figure], worked: worked * 100 };
}

const ratio = (part: Interval, whole: Interval): Interval => ({
  low: whole.high > 0 ? (part.low / whole.high) * 100 : 0,
  high: whole.low > 0 ? (part.high / whole.low) * 100 : Infinity,
});

/** 1500份，阳性30份，阳性率5%: what the rate is called by is all that is said of the part. */
function rate({ run, index }: AskedTerm): Clash | undefined {
  const [whole, part, own] = [index - 2, index - 1, index].map((at) => run.terms[at]);
  if (!whole || !part || own?.dimension !== PERCENT || part.dimension !== whole.dimension) return undefined;
  const [name, kind] = [onlyWords(run, whole, part, PART), onlyWords(run, part, own, RATE)];
  return part.dimension !== null && name !== '' && name === kind ? clashOf(part, [whole], own) : undefined;
}

const PART = /^,Q?(x{2,4})$/;
const RATE = /^,(x{2,4})N[IO]?$/;

/** The plain words between two terms, where the words there have this shape; else nothing. */
function onlyWords(run: TiedTerms, from: Term, to: Term, shape: RegExp): string {
  const words = shape.exec(shapeBetween(run, from.end, to.start))?.[1] ?? '';
  const behind = run.folded.slice(from.end, to.start);
  const at = shape === PART ? behind.length - words.length : 1;
  return behind.slice(at, at + words.length);
}

const RESPECTIVELY = /^x{0,8},?VS#*$/;
const ALSO = /^(?:,|L)$/;

/** The nth percentage is that of the nth part. */
function respectively({ run, index }: AskedTerm): Clash | undefined {
  const own = run.terms[index];
  if (own?.dimension !== PERCENT) return undefined;
  const first = firstOfRow(run, index);
  const part = run.terms[first - 1];
  if (!part || !RESPECTIVELY.test(shapeBetween(run, part.end, run.terms[first]?.start ?? 0))) return undefined;
  const found = partsAround(run, first - 1);
  if (found?.parts.at(-1) !== first - 1 || found.parts.length !== lengthOfRow(run, first)) return undefined;
  const counterpart = run.terms[found.parts[index - first] ?? -1];
  return counterpart && clashOf(counterpart, found.wholes, own);
}

function firstOfRow(run: TiedTerms, index: number): number {
  let first = index;
  while (isRow(run, first)) first--;
  return first;
}

function lengthOfRow(run: TiedTerms, first: number): number {
  let next = first + 1;
  while (isRow(run, next)) next++;
  return next - first;
}

/** Does this percentage follow another with nothing but a pause between? */
function isRow(run: TiedTerms, index: number): boolean {
  const [before, own] = [run.terms[index - 1], run.terms[index]];
  if (before?.dimension !== PERCENT || own?.dimension !== PERCENT) return false;
  return ALSO.test(shapeBetween(run, before.end, own.start));
}
