import scopeWords from '../../tables/words/scopeWords.tsv';
import type { Findings } from '../article/finder';
import type { Figure } from '../article/model';
import { charSet } from '../match/charSet';
import { firstOf } from '../match/rule';
import type { Rule } from '../match/rule';
import { wordList } from '../match/wordList';
import type { Reading } from '../text/reading';
import { firstEndingAfter } from '../text/span';
import { ofTimesInRow } from './timesOfRow';
import type { Span } from '../text/span';

/** A figure that names nothing itself, with those before it. */
interface Unnamed {
  readonly reading: Reading;
  readonly found: Findings;
  readonly figure: Figure;
  readonly before: readonly Figure[];
  readonly next: Figure | undefined;
}

const rules: readonly Rule<Unnamed, Figure>[] = [
  {
    name: 'part-of-whole',
    examples: [
      ['摸排返乡人员408人,其中居家观察⟦37人⟧。', '37 人 · 返乡人员'],
      ['摸排返乡人员408人。其中,居家观察⟦37人⟧。', '37 人 · 返乡人员'],
    ],
    not: [
      ['摸排返乡人员408人,居家观察⟦37人⟧。', '37 人'],
      ['摸排返乡人员408人,其中⟦37户⟧。', '37 户 · 返乡人员'],
      ['摸排返乡人员408人。走了。其中⟦37人⟧。', '37 人'],
    ],
    read: partOfWhole,
  },
  {
    name: 'of-each',
    examples: [['开出罚单15张,每张⟦3000元⟧。', '3000 元 · 罚单']],
    not: [
      ['开出罚单15张,每人⟦3000元⟧。', '3000 元'],
      ['开出罚单15张。修路12公里,每张⟦3000元⟧。', '3000 元'],
    ],
    read: ofEach,
  },
  {
    name: 'value-of-another-time',
    examples: [
      ['1964年总人口为146220人。1982年为⟦205380人⟧。', '205380 人 · 总人口'],
      ['1964年总人口为146220人,1982年增至⟦205380人⟧。', '205380 人 · 总人口'],
    ],
    not: [
      ['1964年总人口为146220人。1982年到会⟦205人⟧。', '205 人'],
      ['1964年总人口为146220人。1982年⟦205人⟧。', '205 人'],
      ['1964年总人口为146220人。1982年为⟦205380户⟧。', '205380 户'],
      ['1964年总人口为146220人。\n1982年为⟦205380人⟧。', '205380 人'],
    ],
    read: ofAnotherTime,
  },
  {
    name: 'times-of-a-row',
    examples: [
      ['受理投诉127件。分年度看,2019年⟦51件⟧,2020年76件。', '51 件 · 投诉'],
      ['受理投诉127件,结案率98%。2019年51件,2020年⟦76件⟧。', '76 件 · 投诉'],
    ],
    not: [
      ['受理投诉127件。2019年⟦51件⟧。', '51 件'],
      ['受理投诉127件。2019年⟦51起⟧,2020年76起。', '51 起'],
      ['受理投诉127件。\n2019年⟦51件⟧,2020年76件。', '51 件'],
      ['受理投诉127件。2019年寄出⟦51件⟧,2020年76件。', '51 件'],
    ],
    read: ({ reading: { folded }, ...asked }) => ofTimesInRow({ folded, ...asked }),
  },
  {
    name: 'place-of-a-row',
    examples: [
      ['全区新建沼气池186口,具体如下:\n板桥镇 ⟦47口⟧', '47 口 · 沼气池'],
      ['1964年总人口为146220人。河口镇有⟦6120人⟧。', '6120 人 · 总人口'],
    ],
    not: [
      ['全区新建沼气池186口。\n板桥镇⟦47口⟧水井都坏了。', '47 口 · 水井'],
      ['转移群众147人。东山村⟦14人⟧平安。', '14 人'],
      ['转移群众147人。\n东山村⟦14人⟧。', '14 人'],
      ['全区新建沼气池186口,具体如下:\n板桥镇打井⟦47口⟧', '47 口 · 井'],
      ['走访群众147人,板桥镇⟦14户⟧。', '14 户'],
    ],
    read: placeOfRow,
  },
];

const carried = firstOf<Unnamed, Figure>('carried-noun', ({ figure }) => figure, rules);

/** The figures that name nothing, with the noun of one before them where the words tie the two together. */
export function withCarriedNouns(reading: Reading, found: Findings, figures: readonly Figure[]): readonly Figure[] {
  const all: Figure[] = [];
  for (const [at, figure] of figures.entries()) {
    const isAsked = figure.noun === null && isCounting(figure);
    const source = isAsked ? carried({ reading, found, figure, before: all, next: figures[at + 1] }) : undefined;
    all.push(source ? withNounOf(figure, source) : figure);
  }
  return all;
}

const isCounting = ({ kind, unit }: Figure): boolean =>
  unit !== null && (kind === 'count' || kind === 'money' || kind === 'area' || kind === 'weight');

const withNounOf = (figure: Figure, { noun, nounStart, nounEnd }: Figure): Figure => ({
  ...{ ...figure, noun, nounStart, nounEnd },
  nounFrom: 'carried',
});

const endsClause = charSet(',。;:!?\n()、');
const endsItem = charSet(',。;!?\n()、|');
const tellsParts = wordList(scopeWords, 'tells-parts');
const each = wordList(scopeWords, 'of-each');
const equals = wordList(scopeWords, 'equals');
const links = wordList(scopeWords, 'links-value');
const wholeNoun = wordList(scopeWords, 'whole-noun');
const countsPersons = wordList(scopeWords, 'counts-people');
const countsAnything = wordList(scopeWords, 'counts-anything');

const FARTHEST = 160;

const isAlike = (a: Figure, b: Figure): boolean =>
  a.kind === b.kind && (a.unit === b.unit || (countsPersons.has(a.unit ?? '') && countsPersons.has(b.unit ?? '')));

/**
 * 408人,其中居家观察37人: of the figure before 其中, by the same unit, and so are those between. Shares may stand between,
 * and before a place's name anything (学校43所,损失1.2亿元;其中玉里镇11所).
 */
function partOfWhole(asked: Unnamed): Figure | undefined {
  const {
    reading: { folded },
    figure,
    before,
  } = asked;
  let next = figure;
  for (let i = before.length - 1; i >= 0; i--) {
    const one = before[i];
    if (!one || figure.start - one.end > FARTHEST) return undefined;
    if (!isAlike(one, figure)) {
      if (one.kind !== 'percent' && !isOfPlace(asked, next)) return undefined;
      continue;
    }
    const between = folded.slice(one.end, next.start);
    if (endOfSentences(between) > 1) return undefined;
    if (leadsToParts(between)) return one.noun === null ? undefined : one;
    if (endOfSentences(between) > 0) return undefined;
    next = one;
  }
  return undefined;
}

/** 其中玉里镇11所: the part that stands right behind the word is one place's. */
const isOfPlace = ({ reading: { folded }, found }: Unnamed, { start }: Figure): boolean => {
  const name = found.places[firstEndingAfter(found.places, start - 1)];
  return name?.end === start && tellsParts.before(folded, name.start) >= 0;
};

const endOfSentences = (between: string): number => between.split(/[。!?\n]/u).length - 1;

/** ,其中, 。其中,: nothing but the rest of the clause stands before the word. */
function leadsToParts(between: string): boolean {
  for (let at = 0; at < between.length; at++)
    if (tellsParts.at(between, at) > 0) return at > 0 && endsClause(between, at - 1);
  return false;
}

/** 罚单15张,每张3000元. */
function ofEach({ reading: { folded }, figure, before }: Unnamed): Figure | undefined {
  const last = before.at(-1);
  if (last?.kind !== 'count' || last.noun === null || last.unit === null) return undefined;
  const start = each.before(folded, figure.start - last.unit.length);
  const isOwn =
    folded.slice(last.end - last.unit.length, last.end) === folded.slice(figure.start - last.unit.length, figure.start);
  return start >= 0 && isOwn && isOneClauseOn(folded, last, start) ? last : undefined;
}

/** The words lie in the next clause: one comma stands between. */
function isOneClauseOn(folded: string, last: Figure, start: number): boolean {
  const between = folded.slice(Math.max(last.end, last.nounEnd ?? 0), start);
  return between === ',' || between === '';
}

/** 1982年为205380人: a clause of nothing but its time and how much it is. */
function ofAnotherTime(asked: Unnamed): Figure | undefined {
  const {
    reading: { folded },
    found,
    figure,
    before,
  } = asked;
  const last = before.at(-1);
  if (!last?.noun || !isAlike(last, figure) || figure.start - last.end > NEAR) return undefined;
  const verb = equals.before(folded, figure.start);
  const date = found.dates[firstEndingAfter(found.dates, verb - 1)];
  const isTold = verb >= 0 && date?.end === verb && endsClause(folded, date.start - 1) && date.start >= last.end;
  return isTold && isItem(folded, figure.end) && !folded.slice(last.end, figure.start).includes('\n')
    ? last
    : undefined;
}

const NEAR = 40;

const isItem = (folded: string, end: number): boolean => {
  const at = folded.charAt(end) === ' ' ? end + 1 : end;
  return at >= folded.length || endsItem(folded, at);
};

/** 高雄市86例,屏东县5例: a clause of nothing but a place and how many, which counts what was counted by this measure word. */
function placeOfRow(asked: Unnamed): Figure | undefined {
  const {
    reading: { folded },
    figure,
    before,
  } = asked;
  if (!isItem(folded, figure.end) || !isPlaceAlone(asked)) return undefined;
  let lines = 0;
  for (let i = before.length - 1, next: Span = figure; i >= 0; i--) {
    const one = before[i];
    if (!one || figure.start - one.end > FARTHEST * 2) return undefined;
    lines += folded.slice(one.end, next.start).split('\n').length - 1;
    next = one;
    if (one.noun === null || !isAlike(one, figure)) continue;
    if (isInList(asked, one)) return one;
    return (lines === 0 || (lines === 1 && figure.kind === 'count')) && isTied(figure, one) ? one : undefined;
  }
  return undefined;
}

/** People are counted of everything: only a population goes on from place to place. */
const isTied = (figure: Figure, { noun }: Figure): boolean =>
  !countsAnything.has(figure.unit ?? '') || wholeNoun.before(noun ?? '', noun?.length ?? 0) >= 0;

/** 转移群众3256户。各镇情况如下:⏎蜀河镇 680户: over a line's end a list goes on, item by item. */
function isInList({ reading: { folded }, figure, before }: Unnamed, whole: Figure): boolean {
  const colon = folded.slice(whole.end, figure.start).search(/:\s*\n/u);
  return colon >= 0 && before.every((one) => one.start < whole.end + colon || isAlike(one, figure));
}

/** Nothing but names of places, and words that lead to a number, stands in the clause before it. */
function isPlaceAlone({ reading: { folded }, found, figure }: Unnamed): boolean {
  let at = behindLinks(folded, figure.start);
  let names = 0;
  for (let steps = 0; steps < MOST_NAMES; steps++) {
    const name = found.places[firstEndingAfter(found.places, at - 1)];
    const start = name?.end === at ? name.start : siteBefore(folded, at);
    if (start < 0) break;
    names++;
    at = start;
    if (endsClause(folded, at - 1) || at === 0 || folded.charAt(at - 1) === '|') return true;
  }
  const first = behindLinks(folded, at);
  return names > 0 && (first === 0 || endsClause(folded, first - 1));
}

const MOST_NAMES = 4;

/** 同期…仅, 有: back over the words that lead to a number. */
function behindLinks(folded: string, end: number): number {
  let at = end;
  for (;;) {
    if (folded.charAt(at - 1) === ' ' || folded.charAt(at - 1) === '|') at--;
    const start = links.before(folded, at);
    if (start < 0) return at;
    at = start;
  }
}

const site = /(?:^|[,。;:!?\n()、| ])([\u3400-\u9fff]{1,5}[村镇乡县市区旗])$/u;

/** 东山村: a name that no list has, alone in its clause. */
function siteBefore(folded: string, end: number): number {
  const name = site.exec(folded.slice(Math.max(0, end - 8), end))?.[1];
  return name === undefined ? -1 : end - name.length;
}
