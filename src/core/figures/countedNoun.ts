import type { Figure } from '../article/model';
import type { Span } from '../text/span';
import type { Page } from './page';
import type { FigureWithoutNoun } from './figure';
import type { Lexicon } from './lexicon';
import { nounAfter } from './nounAfter';
import { nounBefore } from './nounBefore';
import type { Before } from './nounBefore';

/** The figures read before: the last one, and the last one whose noun is known. */
export interface Past {
  readonly last: Figure | undefined;
  readonly named: Figure | undefined;
}

/** What a figure counts, or null where the text names nothing. */
export type NounFinder = (page: Page, figure: FigureWithoutNoun, past: Past) => Span | null;

type Rule = (ask: Question) => Span | null;

interface Question {
  readonly page: Page;
  readonly figure: FigureWithoutNoun;
  readonly after: (countsPeople?: boolean) => Span | null;
  readonly before: () => Before;
  /** The noun of the figure before, where this one's clause goes on about it in the same sentence. */
  readonly inherited: () => Span | null;
  readonly unit: string;
}

export function createNounFinder(lexicon: Lexicon): NounFinder {
  return (page, figure, past) => {
    if (figure.noNounAfter === true && figure.kind !== 'ordinal') return null;
    return rules[figure.kind](question(lexicon, page, figure, past));
  };
}

function question(lexicon: Lexicon, page: Page, figure: FigureWithoutNoun, past: Past): Question {
  const { last, named } = past;
  const { folded } = page;
  const unit = figure.unit ? folded.slice(figure.unit.start, figure.unit.end) : '';
  const isMeasured = figure.kind !== 'count';
  const from = last ? Math.max(last.end, last.nounEnd ?? 0) : 0;
  return {
    page,
    figure,
    unit,
    after: (countsPeople = unit === '名' || unit === '位') => nounAfter(lexicon, folded, figure.end, countsPeople),
    before: () =>
      nounBefore(lexicon, folded, Math.min(from, figure.start), figure.start, {
        through的: isMeasured,
        isPlaceAt: page.isPlaceAt,
        skipVerbs: isMeasured,
        countsDeeds: unit.endsWith('次') && !isMeasured,
        refusePlaces: '人户名'.includes(unit),
      }),
    inherited: () => (named ? nounOf(named, folded, figure.start) : null),
  };
}

function nounOf(last: Figure, folded: string, start: number): Span | null {
  if (last.nounStart === null || last.nounEnd === null) return null;
  const sameSentence = start - last.end < 60 && !/[。!?\n]/u.test(folded.slice(last.end, start));
  return sameSentence ? { start: last.nounStart, end: last.nounEnd } : null;
}

const none: Rule = () => null;

/** 农业产值2.5亿元, 增长6%: the noun stands before, or the clause goes on about the last one. */
const nameFirst: Rule = ({ before, inherited, after, page, figure }) => {
  const left = before();
  if (left.noun) return left.noun;
  const isAttribute = page.folded[figure.end] === '的' && figure.kind !== 'percent';
  if (isAttribute) return after();
  return left.continues ? inherited() : null;
};

/** 50斤玉米, 耕地64万亩. */
const thingFirst: Rule = (ask) => followed(ask) ?? nameFirst(ask);

const followed = ({ after, page, figure }: Question): Span | null =>
  /[\p{Script=Han}“「]/u.test(page.folded[figure.end] ?? ' ') ? after() : null;

const counted: Rule = (ask) => {
  const { unit, page, figure } = ask;
  if ('人户'.includes(unit) && unit !== '') return ofPeople(ask);
  if (page.measureWords.get(unit)?.isNoun === true) return null;
  const right = followed(ask);
  if (right && figure.end <= right.start) return right;
  return leftOrSame(ask);
};

function leftOrSame({ before, inherited, page, unit, figure }: Question): Span | null {
  const left = before();
  if (left.noun) return left.noun;
  const goesOn = left.continues && page.folded.slice(figure.start - 1, figure.start) === '占';
  return goesOn && unit !== '' ? inherited() : null;
}

/** 居民3022户,7400余人: the people of the households. */
function ofHouseholds({ inherited, before, figure, page }: Question): Span | null {
  const isListed = page.folded[figure.start - 1] === ',' && before().continues;
  return isListed && page.folded[figure.start - 2] === '户' ? inherited() : null;
}

/** 人 and 户 are what they count: a noun stands before them (老人146人), or directly behind (5人小组). */
const ofPeople: Rule = (ask) => {
  const { page, figure } = ask;
  const left = leftOrSame(ask);
  if (left || page.folded[figure.end] === '的') return left;
  return directNoun(ask) ?? ofHouseholds(ask);
};

function directNoun(ask: Question): Span | null {
  const noun = followed(ask);
  return noun?.start === ask.figure.end && noun.end - noun.start <= 4 ? noun : null;
}

/** 管控期14天; a span of time counts nothing else. */
const timed: Rule = ({ before, after, page, figure }) => {
  if (page.folded[figure.end - 1] === '内' && figure.approx === 'under') return after();
  const { noun } = before();
  return noun && /(?:期|期限|时间|时长|工期|寿命|年限|工龄|党龄|学制)$/u.test(page.folded.slice(noun.start, noun.end))
    ? noun
    : null;
};

/** 80岁的老母亲, 36岁女子, 56岁的米某; else who stands before. */
const aged: Rule = (ask) => {
  const { page, figure } = ask;
  const at = figure.end + (page.folded[figure.end] === '的' ? 1 : 0);
  const name = /^\p{Script=Han}某{1,2}/u.exec(page.folded.slice(at, at + 3));
  if (name) return { start: at, end: at + name[0].length };
  return followed(ask) ?? ask.before().noun ?? ask.inherited();
};

const rules: Readonly<Record<Figure['kind'], Rule>> = {
  count: counted,
  money: nameFirst,
  percent: nameFirst,
  temperature: nameFirst,
  age: aged,
  length: thingFirst,
  area: thingFirst,
  weight: thingFirst,
  volume: thingFirst,
  duration: timed,
  frequency: followed,
  timeofday: none,
  ratio: (ask) => ask.before().noun,
  ordinal: ({ unit, after }) => (unit === '号' ? after() : null),
};
