// When a figure counts what the one before it counted.
import { charSet } from '../text/charSet';
import type { Figure } from '../article/model';
import type { Span } from '../text/span';
import { isSpace } from './characters';
import type { FigureWithoutNoun } from './figure';
import type { Before } from './nounBefore';
import { countsPeople } from './nounQuestion';
import type { Question } from './nounQuestion';

const isJoining = charSet('和与及、');

/** 分别增长5.6%和7.8%, 贷款156笔3200万元: figures side by side tell of one thing. */
export function isCoordinated(folded: string, figure: FigureWithoutNoun, last: Figure | undefined): last is Figure {
  if (last === undefined || (last.nounEnd ?? Infinity) > last.start) return false;
  if (figure.start === last.end) return last.kind === 'count' && (figure.kind === 'money' || figure.kind === 'area');
  const isNext = figure.start === last.end + 1 && isJoining(folded, last.end);
  return isNext && figure.kind === last.kind && figure.kind === 'percent';
}

/** 4次核酸检测152元, 一件陶范长42厘米: the noun of the figure before leads up to this one. */
export function follows({ past, figure, page }: Question, left: Before): boolean {
  if (!left.continues || left.start !== past.last?.nounEnd) return false;
  return figure.start > left.start || (figure.kind === 'money' && !isSpace(page.folded.charCodeAt(left.start)));
}

/** 日均产量5000斤至6000斤,旺季2万余斤: the same measure at another time or place. */
export function countsAlike({ past, page, figure }: Question): boolean {
  const { named, last } = past;
  if (!named || !figure.unit || named.kind !== figure.kind || named !== last) return false;
  return named.unit === page.text.slice(figure.unit.start, figure.unit.end) && page.folded[figure.start - 1] !== ',';
}

/** 0—14岁人口为35821人. */
export function equates(ask: Question, left: Before): boolean {
  return ask.page.folded[ask.figure.start - 1] === '为' && follows(ask, left);
}

/** 300只羊冻死了40只, 126个问题已整改118个: the same measure word again, of things. */
export function countsRest({ past, page, figure, unit }: Question): boolean {
  const { last, named } = past;
  if (!figure.unit || !named || named !== last || named.kind !== 'count' || countsPeople(unit)) return false;
  return named.unit === page.text.slice(figure.unit.start, figure.unit.end);
}

/** 居民3022户,7400余人: the people of the households. */
export function ofHouseholds({ inherited, figure, page }: Question): Span | null {
  const { folded } = page;
  const isListed =
    folded[figure.start - 1] === ',' ? folded[figure.start - 2] === '户' : folded[figure.start - 1] === '户';
  return isListed ? inherited() : null;
}
