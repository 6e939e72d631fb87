// What a figure counts that stands in a bracket.
import context from '../../../tables/words/nounContext.tsv';
import { characterList, wordList } from '../../match/wordList';
import type { Rule } from '../../match/rule';
import type { Figure } from '../../article/model';
import type { Span } from '../../text/span';
import { nounOf } from './nounQuestion';
import type { Question } from './nounQuestion';

const placeEnd = characterList(context, 'place-end');
const sites = wordList(context, 'site');
const measuresPeople = characterList(context, 'measure-of-people');
const lookBack = 12;

export const bracketRules: readonly Rule<Question, Span | null>[] = [
  {
    name: 'part-in-a-bracket',
    examples: [
      ['设采样点42个(其中社区⟦9个⟧、村16个、企业17个)', '9 个 · 采样点'],
      ['设采样点42个(其中社区9个、村⟦33个⟧)', '33 个 · 采样点'],
      ['新增学位2700个,其中小学⟦1620个⟧。', '1620 个 · 学位'],
      ['收到信访件128件(重点⟦26件⟧)', '26 件 · 信访件'],
    ],
    not: [
      ['党员42名(其中社区干部⟦9名⟧)', '9 名 · 社区干部'],
      ['设采样点42个(其中流动采样点⟦9个⟧)', '9 个 · 流动采样点'],
      ['涉及村庄42个(其中社区⟦9个⟧)', '9 个 · 社区'],
      ['设采样点42个。社区⟦9个⟧', '9 个 · 社区'],
      ['新增学位2700个,小学⟦16个⟧。', '16 个 · 小学'],
      ['共有学校27所,其中小学⟦16所⟧。', '16 所 · 小学'],
      ['收到信访件128件(重点项目⟦26件⟧)', '26 件 · 重点项目'],
    ],
    read: (ask) => partInBracket(ask),
  },
  {
    name: 'which-in-a-bracket',
    examples: [['公布政策清单(⟦第五批⟧),', '5 批 · 政策清单']],
    not: [
      ['公布⟦第五批⟧政策清单', '5 批 · 政策清单'],
      ['公布政策清单(含⟦第五批⟧),', '5 批'],
    ],
    read: ({ page: { folded }, figure, before }) =>
      figure.kind === 'ordinal' && folded[figure.start - 1] === '(' && folded[figure.end] === ')'
        ? (before(figure.start - 1).noun ?? undefined)
        : undefined,
  },
];

/** A part of what stands right before the bracket, told by where or of what kind it is. */
function partInBracket({ page: { folded }, figure, unit, before, past: { figures } }: Question): Span | undefined {
  if (figure.kind !== 'count' || unit === '' || measuresPeople(unit, 0)) return undefined;
  const whole = wholeOf(folded, figure.start, figures);
  const noun = whole?.unit === unit ? nounOf(whole) : null;
  if (!noun || isSite(folded, noun)) return undefined;
  const own = before().noun;
  return own && (isSite(folded, own) || isQuality(folded, own)) ? noun : undefined;
}

const qualities = wordList(context, 'quality-of-part');

/** 重点26件: how important, urgent or new those are. */
const isQuality = (folded: string, { start, end }: Span): boolean => qualities.before(folded, end) === start;

/** The figure behind which the bracket opens that holds `at`. */
function wholeOf(folded: string, at: number, figures: readonly Figure[]): Figure | undefined {
  for (let i = figures.length - 1; i >= Math.max(0, figures.length - lookBack); i--) {
    const one = figures[i];
    if (!one) return undefined;
    const between = folded.slice(one.end, at);
    if (/[)。\n]/u.test(between)) return undefined;
    if (between.startsWith('(') || between.startsWith(',其中')) return one;
  }
  return undefined;
}

/** 社区, 村, 企业: where something is, or whose it is. */
function isSite(folded: string, { start, end }: Span): boolean {
  return placeEnd(folded, end - 1) || sites.before(folded, end) >= start;
}
